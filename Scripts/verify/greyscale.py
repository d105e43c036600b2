"""Charts without hues, as a grey printer or an eye that sees none shows them: each part stands out from
its ground, neighbours can be told apart, and each is named by words."""

import pathlib

from .browser import browsing
from .tally import Tally

GREYSCALE = (pathlib.Path(__file__).parent / "greyscale.js").read_text("utf-8")


def look(site):
    tally = Tally("charts in greyscale")
    with browsing(site, tally) as (opened, server):
        # Each has its layout.
        for width in (320, 1280):
            page = opened(width)
            page.add_init_script(GREYSCALE)
            for address in site.pages():
                if "<svg" not in site.html(address):
                    continue
                page.goto(server.origin + address, wait_until="load")
                for number, chart in enumerate(page.evaluate("greyscale()"), 1):
                    tally.count("charts")
                    tally.count("parts seen", chart["parts"])
                    tally.count("neighbours compared", chart["pairs"])
                    for words in chart["wrong"]:
                        tally.check(
                            False, f"{site.name}{address} at {width} px, chart {number}", words)
    return [tally]
