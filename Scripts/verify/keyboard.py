"""From the keyboard: every control once, in the order of the page, seen, not covered, no trap."""

from .browser import browsing
from .layout import MEASURES
from .tally import Tally

# The controls in the order of the page, and how each looks while something else has the focus.
BEFORE = """() => {
  const look = element => {
    const {outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderColor} =
      getComputedStyle(element);
    const outline = outlineStyle === 'none' ? '' : outlineStyle + outlineWidth;
    // Forced colours paint every outline, and nothing else of these.
    if (matchMedia('(forced-colors: active)').matches) return {outline};
    return {boxShadow, backgroundColor, borderColor,
      outline: outlineColor.endsWith(', 0)') ? '' : outline};
  };
  // A box that scrolls is reached by the keyboard too, unless something in it is.
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX)
    && element.scrollWidth > element.clientWidth && !element.querySelector(measures.CONTROLS);
  const controls = [...document.querySelectorAll('body *')].filter(element =>
    (element.matches(measures.CONTROLS) || scrolls(element)) && measures.shown(element)
    && element.tabIndex >= 0 || scrolls(element));
  Object.assign(measures, {look, controls, looks: controls.map(look)});
  return controls.length;
}"""
# Where the focus is: its number, whether it shows, and what else is at its corners and centre.
NOW = """() => {
  const element = document.activeElement;
  const number = measures.controls.indexOf(element);
  if (number < 0) return {number, html: element.outerHTML.slice(0, 120)};
  const [before, after] = [measures.looks[number], measures.look(element)];
  const box = element.getClientRects()[0];
  const inset = Math.min(4, box.height / 3);
  const points = [[box.left + box.width / 2, box.top + box.height / 2],
    ...[box.left + inset, box.right - inset].flatMap(x =>
      [box.top + inset, box.bottom - inset].map(y => [x, y]))];
  const seen = points.filter(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  const tall = box.height > innerHeight;
  return {number, html: element.outerHTML.slice(0, 120), points: points.length,
    seen: tall ? points.length : seen.length,
    shows: Object.keys(before).filter(what => before[what] !== after[what])};
}"""


def look(site, width=1280, **emulated):
    tally = Tally(f"keyboard at {width} px" + (", forced colours" if emulated else ""))
    with browsing(site, tally) as (opened, server):
        page = opened(width, **emulated)
        page.add_init_script(MEASURES)
        for address in site.kinds():
            walk(page, server.origin + address, f"{site.name}{address} at {width} px", tally)
            if not emulated:
                skip(page, server.origin + address, f"{site.name}{address}", tally)
    return [tally]


def walk(page, url, where, tally):
    page.goto(url, wait_until="load")
    number = page.evaluate(BEFORE)
    tally.count("pages")
    tally.count("controls", number)
    for expected in range(number):
        page.keyboard.press("Tab")
        now = page.evaluate(NOW)
        if now["number"] != expected:
            tally.check(False, where, f"stop {expected + 1} of {number} is {now}")
            return
        tally.check(now["shows"], where, f"the focus does not show: {now['html']}")
        tally.check(now["seen"] == now["points"], where, f"covered while in focus: {now}")
    page.keyboard.press("Tab")
    left = page.evaluate("document.activeElement === document.body"
                         " || document.activeElement === measures.controls[0]")
    tally.check(left, where, "the last control does not let go of the focus")


def skip(page, url, where, tally):
    """The first stop leads past the header: what comes next is in the content or below it."""
    page.goto(url, wait_until="load")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#main-content")
    page.keyboard.press("Tab")
    past = page.evaluate("""document.querySelector('main').compareDocumentPosition(
      document.activeElement) & (Node.DOCUMENT_POSITION_FOLLOWING)""")
    tally.check(past, where, "the skip link does not lead to the content")
