"""Tries the two scripts of a built website in a real browser, under its own security policy: the
search, and what is said of today. `verify.sh` brings what this needs.

The day and the time are the browser's, set by the test, in time zones on both sides of England. The
site is the demo, Elmfield Surgery, built for May 2026: open Monday to Friday, 8am to 6:30pm.
"""

import argparse
import functools
import http.server
import pathlib
import shutil
import sys
import threading

from playwright.sync_api import sync_playwright

# The time in UTC, what is said, whether a row is marked, and which.
DAYS = [
    ("2026-05-18T06:59:00Z", "We are closed now. We open at 8am today.", "Monday to Friday"),
    ("2026-05-18T07:00:00Z", "We are open now, until 6:30pm.", "Monday to Friday"),
    ("2026-05-18T17:29:00Z", "We are open now, until 6:30pm.", "Monday to Friday"),
    ("2026-05-18T17:30:00Z", "We are closed now.", "Monday to Friday"),
    # Tuesday in London for an hour already, Monday in UTC.
    ("2026-05-18T23:30:00Z", "We are closed now. We open at 8am today.", "Monday to Friday"),
    ("2026-05-22T23:30:00Z", "We are closed today.", "Saturday and Sunday"),
    ("2026-05-25T10:00:00Z", "We are closed today: Spring bank holiday.", None),
    ("2026-06-17T10:00:00Z", "We are open now, until 1pm.", None),
    ("2026-06-17T12:00:00Z", "We are closed now.", None),
    ("2026-12-25T10:00:00Z", "We are closed today: Christmas Day.", None),
    # Winter: London is UTC.
    ("2026-11-30T07:30:00Z", "We are closed now. We open at 8am today.", "Monday to Friday"),
    ("2026-11-30T18:29:00Z", "We are open now, until 6:30pm.", "Monday to Friday"),
]
ZONES = ("Europe/London", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata")
# What is typed, and the title of the page that is to be first.
SEARCHES = [
    ("fit notes", "Fit notes"), ("sick note", "Fit notes"), ("SICK  notes!", "Fit notes"),
    ("tablets", "Repeat prescriptions"), ("poo test", None), ("smear", "Cervical screening"),
    ("how do i complain", "How to complain"), ("zzzz", None), ("<img src=x onerror=alert(1)>", None),
]


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a site with the headers of its own `_headers`."""

    def end_headers(self):
        for line in (pathlib.Path(self.directory) / "_headers").read_text("utf-8").splitlines()[1:]:
            if not line:
                break
            name, _, value = line.strip().partition(": ")
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        pass


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("site", type=pathlib.Path)
    site = options.parse_args().site
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_port}"
    failures = []

    def check(right, words):
        if not right:
            failures.append(words)

    with sync_playwright() as browsers:
        browser = browsers.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        looks = 0
        for zone in ZONES:
            for time, said, marked in DAYS:
                looks += look_at_today(browser, origin, zone, time, said, marked, check)
        for typed, title in SEARCHES:
            search(browser, origin, typed, title, check)
        without_script(browser, origin, check)
        browser.close()
    server.shutdown()
    print(f"today's row and words at {looks} times and places, {len(SEARCHES)} searches: "
          f"{len(failures)} wrong")
    for failure in failures:
        print(f"scripts: {failure}")
    return 1 if failures else 0


def opened(browser, check, **how):
    context = browser.new_context(**how)
    page = context.new_page()
    # Browsers ask for a picture of the site by themselves; there is none.
    page.on("console", lambda message: check(
        message.type not in ("error", "warning")
        or message.location["url"].endswith("/favicon.ico"), f"console: {message.text}"))
    page.on("pageerror", lambda error: check(False, f"error: {error}"))
    page.on("dialog", lambda dialog: check(False, f"dialog: {dialog.message}"))
    return page


def look_at_today(browser, origin, zone, time, said, marked, check):
    page = opened(browser, check, timezone_id=zone, locale="ar-EG")
    page.clock.set_fixed_time(time)
    for address in ("/", "/opening-times/"):
        page.goto(origin + address, wait_until="load")
        page.locator("#open-now:not(:empty)").wait_for()
        words = page.locator("#open-now").inner_text()
        check(words == said, f"{address} at {time} in {zone}: {words!r}, not {said!r}")
        rows = page.locator("tr.is-today[aria-current=date] th").all_inner_texts()
        check(set(rows) == ({marked} if marked else set()),
              f"{address} at {time} in {zone}: marked {rows}, not {marked}")
    page.context.close()
    return 2


def search(browser, origin, typed, title, check):
    """From the keyboard, beginning on another page."""
    page = opened(browser, check)
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(origin)))
    page.goto(origin + "/contact/", wait_until="load")
    check(not any(path.endswith((".js", ".json")) for path in asked), f"loaded at once: {asked}")
    page.locator("#search-words").focus()
    page.keyboard.type(typed)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")
    page.locator("#found:not(:empty)").wait_for()
    check("/search/index.json" in asked, f"no index fetched: {asked}")
    status = page.get_by_role("status").inner_text()
    check(f"“{' '.join(typed.split())}”" in status, f"{typed}: {status}")
    links = page.locator("#found + ul a")
    check(status.startswith(f"{links.count() or 'No'} page"), f"{typed}: {status}")
    check(page.locator("#search-words").input_value() == typed.strip(), f"{typed}: the box")
    if title:
        first = links.first.inner_text() if links.count() else "nothing"
        check(first == title, f"{typed}: {first} comes first")
        if first != title:
            return
        page.locator("#search-words").focus()
        page.keyboard.press("Tab")
        for _ in range(40):
            if page.evaluate("document.activeElement.closest('#found + ul') !== null"):
                break
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.locator("h1", has_text=title).wait_for()
    page.context.close()


def without_script(browser, origin, check):
    page = opened(browser, check, java_script_enabled=False)
    page.goto(origin + "/opening-times/")
    check(page.locator(".is-today").count() == 0, "a row is marked without script")
    page.locator("#search-words").fill("fit note")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=fit+note")
    check(page.locator(".letters a").count() > 40, "no A to Z without script")
    page.context.close()


if __name__ == "__main__":
    sys.exit(main())
