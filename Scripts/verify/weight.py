"""How much a first visit costs: under 100 kB in all, its text under 30 kB as it is sent."""

import gzip

from .browser import FAVICON, browsing
from .tally import Tally

ALL = 100_000
TEXT = 30_000
SENT_SMALL = ("text/", "javascript", "json", "xml")


def look(site):
    tally = Tally("weight of a first visit")
    heaviest = (0, "")
    with browsing(site, tally) as (opened, server):
        for address in site.pages():
            page = opened()
            answers = []
            page.on("response", lambda answer: answers.append(answer))
            page.goto(server.origin + address, wait_until="load")
            unpacked = whole = text = 0
            for answer in answers:
                if answer.url.endswith(FAVICON):
                    continue
                body = answer.body()
                unpacked += len(body)
                if any(part in answer.headers.get("content-type", "") for part in SENT_SMALL):
                    body = gzip.compress(body, 6)
                    text += len(body)
                whole += len(body)
            tally.count("pages")
            where = f"{site.name}{address}"
            tally.check(whole < ALL, where, f"{whole} bytes in all")
            tally.check(text < TEXT, where, f"{text} bytes of text, compressed")
            told = (f"{where}: {whole / 1000:.1f} kB as sent, of which HTML, CSS and script "
                    f"{text / 1000:.1f} kB ({unpacked / 1000:.1f} kB unpacked)")
            heaviest = max(heaviest, (whole, told))
            if address in site.reports():
                tally.remarks.add(told)
            page.context.close()
    tally.remarks.add("the most: " + heaviest[1])
    return [tally]
