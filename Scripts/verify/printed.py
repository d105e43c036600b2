"""Printed on A4: nothing is left out of the report, no chart is cut in two; and the words of every kind
of page can be read on white paper, since browsers print no backgrounds unless they are asked to."""

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
# Words outside of charts, which print their own grounds, whose colour has less than 4.5 to 1 on white.
PALE = """() => {
  const linear = part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const brush = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const contrast = colour => {
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].map(p => linear(p / 255));
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = {count: 0, pale: []};
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    if (!words.currentNode.data.trim() || element.closest('svg, script, .visually-hidden')) continue;
    if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
    found.count += 1;
    const {color} = getComputedStyle(element);
    if (contrast(color) < 4.5) found.pale.push(`${words.currentNode.data.trim()} (${color})`);
  }
  return found;
}"""


def look(site):
    return [reports(site), readable(site)]


def readable(site):
    tally = Tally("words on white paper")
    with browsing(site, tally) as (opened, server):
        page = opened(780, 1100)
        page.emulate_media(media="print")
        for address in site.kinds():
            page.goto(server.origin + address, wait_until="load")
            found = page.evaluate(PALE)
            tally.count("pages")
            tally.count("texts", found["count"])
            for words in found["pale"]:
                tally.check(False, site.name + address, f"too pale to read: {words}")
    return tally


def reports(site):
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
    return tally


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
