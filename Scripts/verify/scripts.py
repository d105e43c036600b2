"""The two scripts of a website: the search, and what is said of today.

The day and the time are the browser's, set here, in time zones on both sides of England. The search is
looked at in the demo, Elmfield Surgery, built for May 2026: open Monday to Friday, 8am to 6:30pm. Hours
that are less even are those of `Tests/Sites/hours`, built for December 2027, when Christmas Day is a
Saturday.
"""

import urllib.parse

from .browser import browsing
from .tally import Tally

OF_DEMO = "elmfield-surgery"
WEEKDAYS = "Monday to Friday"
# Of each site: the time in UTC, what is said, and the rows that are marked.
DAYS = {OF_DEMO: [
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
], "split-day-surgery": [
    ("2027-12-20T07:59:00Z", "We are closed now. We open at 8am today.", WEEKDAYS),
    ("2027-12-20T11:59:59Z", "Our doors are open now, until noon. Our phones are open now, until 6:30pm.",
     WEEKDAYS),
    ("2027-12-20T12:00:00Z", "Our doors are closed now. They open at 2pm today. "
     "Our phones are open now, until 6:30pm.", WEEKDAYS),
    ("2027-12-20T14:00:00Z", "We are open now, until 6:30pm.", WEEKDAYS),
    ("2027-12-18T10:00:00Z", "Our doors are open now, until noon. Our phones are closed today.",
     {"Saturday", "Saturday and Sunday"}),
    ("2027-12-21T10:00:00Z", "We are closed today: Staff training.", None),
    ("2027-12-22T15:59:00Z", "We are open now, until 4pm.", None),
    ("2027-12-25T10:00:00Z", "We are closed today: Christmas Day.", None),
    ("2027-12-26T10:00:00Z", "We are closed today: Boxing Day.", None),
    ("2027-12-27T10:00:00Z", "We are closed today: Christmas Day (substitute day).", None),
    ("2028-01-01T10:00:00Z", "We are closed today: New Year’s Day.", None),
    ("2028-01-03T10:00:00Z", "We are closed today: New Year’s Day (substitute day).", None),
], "all-hours-surgery": [
    ("2027-12-20T00:00:00Z", "We are open now.", "Every day"),
    ("2027-12-20T23:59:30Z", "We are open now.", "Every day"),
    ("2027-12-24T23:59:30Z", "We are open now, until midnight.", "Every day"),
    ("2027-12-25T00:00:00Z", "We are closed today: Christmas Day.", None),
], "two-surgeries": [
    ("2027-12-20T10:00:00Z", "Elm House is open now, until 6:30pm. Ash House is open now, until noon. "
     "Our phones are open now, until 6:30pm.", {WEEKDAYS, "Monday and Saturday"}),
    ("2027-12-21T10:00:00Z", "Elm House is open now, until 6:30pm. Ash House is closed today. "
     "Our phones are open now, until 6:30pm.", {WEEKDAYS, "Tuesday to Friday and Sunday"}),
    ("2027-12-25T10:00:00Z", "We are closed today: Christmas Day.", None),
]}
# A page that stays open: when it is opened, and what it says then and an hour later.
STALE = ("2026-05-18T17:00:00Z", "We are open now, until 6:30pm.", "2026-05-18T18:00:00Z",
         "We are closed now.")
ZONES = ("Europe/London", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata")
# What is typed, and the title of the page that is to be first.
SEARCHES = [
    ("fit notes", "Fit notes"), ("sick note", "Fit notes"), ("SICK  notes!", "Fit notes"),
    ("tablets", "Repeat prescriptions"), ("poo test", None), ("smear", "Cervical screening"),
    ("how do i complain", "How to complain"), ("zzzz", None), ("<img src=x onerror=alert(1)>", None),
    ("practice nurse", "Tomasz Wielgor"), ("receptionist", "Joe Lindrick"),
    ("pharmacist", "Bronwen Tasker"), ("manager", "Farah Mirzani"), ("ppg", "Our patient group"),
    ("vaccine", "Children's vaccinations"), ("annual review", "Long-term conditions"),
]
# What is typed, and a page that has nothing to do with it.
STRANGERS = [
    ("vaccine", "Contraception"), ("flu jab", "Contraception"), ("compliment", "Long-term conditions"),
    ("feedback", "Long-term conditions"),
]


def look(site):
    today, found = Tally("today's row and words, by script"), Tally("search")
    if site.name not in DAYS:
        return [today, found]
    with browsing(site, today) as (opened, server):
        for zone in ZONES if site.name == OF_DEMO else ZONES[:2]:
            for time, said, marked in DAYS[site.name]:
                look_at_today(opened, server.origin, zone, time, said, marked, today)
        if site.name == OF_DEMO:
            look_again(opened, server.origin, today)
    if site.name != OF_DEMO:
        return [today, found]
    with browsing(site, found) as (opened, server):
        for typed, title in SEARCHES:
            search(opened, server.origin, typed, title, found)
        for typed, title in STRANGERS:
            links = searched(opened, server.origin, typed)
            found.count("searches")
            found.check(title not in links, typed, f"{title} is among {links}")
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
        rows_of_page = rows_wanted(page, marked)
        tally.check(set(rows) == rows_of_page, where, f"marked {rows}, not {rows_of_page}")
    page.context.close()


def rows_wanted(page, marked):
    """One row, or of several those that the page has: home has no rows of branches."""
    if isinstance(marked, set):
        return marked & set(page.locator("tr[data-days] th").all_inner_texts())
    return {marked} if marked else set()


def look_again(opened, origin, tally):
    """A page that nobody closes is right when the minute is over, and when it is seen again."""
    began, first, later, then = STALE
    for how in ("by its own clock", "when it is seen again"):
        page = opened()
        page.clock.install(time=began)
        page.goto(origin + "/", wait_until="load")
        tally.check(page.locator("#open-now").inner_text() == first, how, f"not {first!r}")
        if how == "by its own clock":
            page.clock.fast_forward("01:00:00")
        else:
            page.clock.set_fixed_time(later)
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        words = page.locator("#open-now").inner_text()
        tally.count("pages left open")
        tally.check(words == then, how, f"{words!r}, not {then!r}")
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


def searched(opened, origin, typed):
    """The titles of what is found."""
    page = opened()
    page.goto(f"{origin}/search/?q={urllib.parse.quote(typed)}", wait_until="load")
    page.locator("#found:not(:empty)").wait_for()
    links = page.locator("#found + ul a").all_inner_texts()
    page.context.close()
    return links


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
