"""axe-core on every kind of page at three widths."""

from .browser import browsing
from .layout import MEASURES
from .tally import Tally

WIDTHS = (320, 768, 1280)
# `target-size` is off by default in axe: the tag wcag22aa turns it on.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What axe leaves undecided, and why that is no failure. Anything else is one.
MEASURED = "measured here: every text against what is drawn behind it"
EXPLAINED = {
    ("color-contrast", "imgNode"): f"words of a chart, which is a drawing to axe; {MEASURED}",
    ("color-contrast", "bgOverlap"): f"words on a part of a chart; {MEASURED}",
    ("color-contrast", "shortTextContent"): f"one figure by itself; {MEASURED}",
    ("color-contrast", "pseudoContent"):
        f"the link of a card, of which an invisible box makes all of the card a target; {MEASURED}",
}
RUN = """tags => axe.run(document, {runOnly: {type: 'tag', values: tags}}).then(found => {
  const told = list => list.map(rule => [rule.id, rule.help, rule.nodes.map(node =>
    [node.html.slice(0, 160), [...node.any, ...node.all, ...node.none]
      .map(check => check.data?.messageKey ?? check.message).join('; ')])]);
  return {violations: told(found.violations), incomplete: told(found.incomplete),
    passes: found.passes.length};
})"""


def look(site, axe):
    tally, contrast, lowest = Tally("accessibility (axe)"), Tally("contrast of text"), 21
    with browsing(site, tally) as (opened, server):
        for width in WIDTHS:
            page = opened(width)
            page.add_init_script(MEASURES)
            for address in site.kinds():
                page.goto(server.origin + address, wait_until="load")
                measured = page.evaluate("measures.contrast()")
                page.evaluate(axe)
                found = page.evaluate(RUN, TAGS)
                where = f"{site.name}{address} at {width} px"
                tally.count("looks at a page")
                tally.count("rules passed", found["passes"])
                tally.count("violations", len(found["violations"]))
                for rule, words, nodes in found["violations"]:
                    tally.check(False, where, f"{rule}: {words}: {nodes[:3]}")
                undecided(tally, where, found["incomplete"])
                contrast.count("texts", measured["count"])
                lowest = min(lowest, measured["lowest"])
                for words in measured["wrong"]:
                    contrast.check(False, where, words)
    contrast.remarks.add(f"{site.name}: the lowest is {lowest:.2f} to 1")
    return [tally, contrast]


def undecided(tally, where, incomplete):
    for rule, words, nodes in incomplete:
        for html, why in nodes:
            reason = EXPLAINED.get((rule, why))
            tally.count("undecided by axe, explained" if reason else "undecided by axe")
            tally.check(reason, where, f"undecided: {rule} ({why}): {words}: {html}")
            if reason:
                tally.remarks.add(f"{rule} ({why}): {reason}")
