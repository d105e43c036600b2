"""Whether words stay on the page and whole: on a narrow screen, spaced out, twice as large.

Targets too: what a finger is to hit is 24 px in size, or has that room to itself (WCAG 2.5.8)."""

import pathlib

from .browser import browsing
from .tally import Tally

MEASURES = (pathlib.Path(__file__).parent / "measures.js").read_text("utf-8")
# WCAG 1.4.12, set as a reader's own stylesheet would. The words in a chart have their places in the
# drawing, which is one picture for whoever listens; all of them are in the table below it, too.
SPACING = """for (const element of document.querySelectorAll('body, body *')) {
  element.style.setProperty('line-height', '1.5', 'important');
  element.style.setProperty('letter-spacing', '0.12em', 'important');
  element.style.setProperty('word-spacing', '0.16em', 'important');
  if (element.tagName === 'P') element.style.setProperty('margin-bottom', '2em', 'important');
}"""
OPEN = "for (const more of document.querySelectorAll('details')) more.open = true"
SIZE = "parseFloat(getComputedStyle(document.body).fontSize)"


def look(site):
    narrow, mirrored, spaced, large, targets = (
        Tally(name) for name in ("320 px wide", "right to left", "text spacing of WCAG 1.4.12",
                                 "text at 200%", "targets of 24 px"))
    with browsing(site, narrow) as (opened, server):
        page = opened(320)
        page.add_init_script(MEASURES)
        for address in site.pages():
            where = site.name + address
            page.goto(server.origin + address, wait_until="load")
            page.evaluate(OPEN)
            measure(page, where, narrow)
            found = page.evaluate("measures.targets()")
            targets.count("links, buttons and boxes", found["count"])
            for words in found["wrong"]:
                targets.check(False, where, words)
            page.evaluate("document.documentElement.dir = 'rtl'")
            measure(page, where, mirrored)
            page.evaluate("document.documentElement.dir = 'ltr'")
            page.evaluate(SPACING)
            measure(page, where, spaced, outside_drawings=True)
    # What a reader sets who wants text twice as large: it is 16 px by default.
    with browsing(site, large, "--blink-settings=defaultFontSize=32") as (opened, server):
        for width in (1280, 768):
            page = opened(width)
            page.add_init_script(MEASURES)
            for address in site.kinds():
                page.goto(server.origin + address, wait_until="load")
                page.evaluate(OPEN)
                large.check(page.evaluate(SIZE) >= 32, site.name, "the text did not grow")
                measure(page, f"{site.name}{address} at {width} px", large)
    return [narrow, mirrored, spaced, large, targets]


def measure(page, where, tally, outside_drawings=False):
    found = page.evaluate("only => measures.text(only)", outside_drawings)
    tally.count("pages")
    tally.count("lines of text", found["lines"])
    for words in found["wrong"]:
        tally.check(False, where, words)
