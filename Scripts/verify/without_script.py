"""Every page says the same without scripts, but for the words of today and what was searched."""

import re

from .browser import browsing
from .tally import Tally

# What only a script can know; nothing stands there without one.
OF_SCRIPTS = """() => {
  const main = document.querySelector('main').cloneNode(true);
  for (const element of main.querySelectorAll('[id=open-now], [id=found], [id=found] + ul')) {
    element.remove();
  }
  return main.textContent;
}"""


def look(site):
    tally = Tally("without scripts")
    with browsing(site, tally) as (opened, server):
        without, scripted = opened(java_script_enabled=False), opened()
        for address in site.pages():
            texts = []
            for page in (scripted, without):
                page.goto(server.origin + address, wait_until="load")
                texts.append(re.sub(r"\s+", " ", page.evaluate(OF_SCRIPTS)).strip())
            tally.count("pages")
            tally.count("words", len(texts[0].split()))
            tally.check(texts[0] == texts[1] and texts[1], site.name + address, "says less")
    return [tally]
