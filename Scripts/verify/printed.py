"""The report printed on A4: nothing is left out, no chart is cut in two."""

import html
import pathlib
import re
import subprocess
import tempfile

from .browser import browsing
from .tally import Tally

# A word in small print at the top and at the bottom of each chart that is printed.
MARK = """() => {
  const charts = [...document.querySelectorAll('main svg')].filter(svg => svg.checkVisibility());
  charts.forEach((svg, number) => {
    const {x, y, height} = svg.viewBox.baseVal;
    for (const [end, at] of [['top', y + 8], ['bottom', y + height - 1]]) {
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      text.setAttribute('x', x);
      text.setAttribute('y', at);
      text.setAttribute('font-size', 8);
      text.textContent = `chart${number}${end}`;
      svg.append(text);
    }
  });
  return charts.length;
}"""
# Paper wants what the eye has on the screen, and the names of tables that only listeners have there.
WANTED = """[...document.querySelectorAll('main :is(h1, h2, h3, h4, caption, th, .chart__headline)')]
  .filter(element => !element.closest('thead.visually-hidden'))
  .map(element => [element.tagName, element.textContent])"""


def look(site):
    tally = Tally("printed on A4")
    with browsing(site, tally) as (opened, server), tempfile.TemporaryDirectory() as folder:
        for address in site.reports():
            page = opened(780, 1100)
            page.goto(server.origin + address, wait_until="load")
            wanted = page.evaluate(WANTED)
            page.emulate_media(media="print")
            charts = page.evaluate(MARK)
            file = pathlib.Path(folder) / "report.pdf"
            page.pdf(path=file, prefer_css_page_size=True, print_background=False)
            read(file, f"{site.name}{address}", wanted, charts, tally)
            page.context.close()
    return [tally]


def read(file, where, wanted, charts, tally):
    sheets = text_of(file)
    whole = squeezed(" ".join(sheets))
    tally.count("reports")
    tally.count("sheets", len(sheets))
    sizes = re.findall(r"Page size:\s+([\d.]+) x ([\d.]+)", run("pdfinfo", file))
    tally.check([(round(float(a)), round(float(b))) for a, b in sizes] == [(595, 842)], where, sizes)
    for name, words in wanted:
        tally.count({"CAPTION": "tables", "TH": "headings of columns and rows"}.get(name, "headings"))
        tally.check(squeezed(words) in whole, where, f"not printed: {name} {words!r}")
    for number in range(charts):
        tally.count("charts")
        at = [[sheet for sheet, text in enumerate(sheets) if f"chart{number}{end}" in text]
              for end in ("top", "bottom")]
        tally.check(at[0] and at[0] == at[1], where, f"chart {number + 1} is cut: on sheets {at}")


def text_of(file):
    return run("pdftotext", "-raw", file, "-").split("\f")[:-1]


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def squeezed(text):
    """Without spaces and hyphens: lines end where they like."""
    return re.sub(r"[\s\u00ad\u2010-]", "", html.unescape(text))
