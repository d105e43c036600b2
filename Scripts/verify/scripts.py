"""The two scripts of a website: the search, and what is said of today.

The day and the time are the browser's, set here, in time zones on both sides of England. The site is
the demo, Elmfield Surgery, built for May 2026: open Monday to Friday, 8am to 6:30pm.
"""

from .browser import browsing
from .tally import Tally

OF_DEMO = "elmfield-surgery"
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


def look(site):
    today, found = Tally("today's row and words, by script"), Tally("search")
    if site.name != OF_DEMO:
        return [today, found]
    with browsing(site, today) as (opened, server):
        for zone in ZONES:
            for time, said, marked in DAYS:
                look_at_today(opened, server.origin, zone, time, said, marked, today)
    with browsing(site, found) as (opened, server):
        for typed, title in SEARCHES:
            search(opened, server.origin, typed, title, found)
        without_script(opened, server.origin, found)
    return [today, found]


def look_at_today(opened, origin, zone, time, said, marked, tally):
    page = opened(timezone_id=zone, locale="ar-EG")
    page.clock.set_fixed_time(time)
    for address in ("/", "/opening-times/"):
        where = f"{address} at {time} in {zone}"
        page.goto(origin + address, wait_until="load")
        page.locator("#open-now:not(:empty)").wait_for()
        words = page.locator("#open-now").inner_text()
        tally.count("times and places")
        tally.check(words == said, where, f"{words!r}, not {said!r}")
        rows = page.locator("tr.is-today[aria-current=date] th").all_inner_texts()
        tally.check(set(rows) == ({marked} if marked else set()), where,
                    f"marked {rows}, not {marked}")
    page.context.close()


def search(opened, origin, typed, title, tally):
    """From the keyboard, beginning on another page."""
    page = opened()
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(origin)))
    page.goto(origin + "/contact/", wait_until="load")
    tally.count("searches")
    tally.check(not any(path.endswith((".js", ".json")) for path in asked), typed,
                f"loaded at once: {asked}")
    page.locator("#search-words").focus()
    page.keyboard.type(typed)
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=*")
    page.locator("#found:not(:empty)").wait_for()
    tally.check("/search/index.json" in asked, typed, f"no index fetched: {asked}")
    status = page.get_by_role("status").inner_text()
    tally.check(f"“{' '.join(typed.split())}”" in status, typed, status)
    links = page.locator("#found + ul a")
    tally.count("pages found", links.count())
    tally.check(status.startswith(f"{links.count() or 'No'} page"), typed, status)
    tally.check(page.locator("#search-words").input_value() == typed.strip(), typed, "the box")
    if title:
        first = links.first.inner_text() if links.count() else "nothing"
        tally.check(first == title, typed, f"{first} comes first")
        if first == title:
            follow(page, title)
    page.context.close()


def follow(page, title):
    """Reaches the first result by the Tab key, and opens it."""
    page.locator("#search-words").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('#found + ul') !== null"):
            break
    page.keyboard.press("Enter")
    page.locator("h1", has_text=title).wait_for()


def without_script(opened, origin, tally):
    page = opened(java_script_enabled=False)
    page.goto(origin + "/opening-times/")
    tally.check(page.locator(".is-today").count() == 0, "without script", "a row is marked")
    page.locator("#search-words").fill("fit note")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=fit+note")
    links = page.locator(".letters a").count()
    tally.count("links from A to Z without script", links)
    tally.check(links > 40, "without script", "no A to Z")
    page.context.close()
