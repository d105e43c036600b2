"""How much a first visit costs: under 100 kB in all, its text under 30 kB as it is sent."""

import gzip

from .browser import FAVICON, browsing
from .tally import Tally

ALL = 100_000
TEXT = 30_000
SENT_SMALL = ("text/", "javascript", "json", "xml")


def look(site):
    tally = Tally("weight of a first visit")
    heaviest = (0, 0, "")
    with browsing(site, tally) as (opened, server):
        for address in site.pages():
            page = opened()
            answers = []
            page.on("response", lambda answer: answers.append(answer))
            page.goto(server.origin + address, wait_until="networkidle")
            whole = text = 0
            for answer in answers:
                if answer.url.endswith(FAVICON):
                    continue
                body = answer.body()
                whole += len(body)
                if any(part in answer.headers.get("content-type", "") for part in SENT_SMALL):
                    text += len(gzip.compress(body, 6))
            tally.count("pages")
            where = f"{site.name}{address}"
            tally.check(whole < ALL, where, f"{whole} bytes in all")
            tally.check(text < TEXT, where, f"{text} bytes of text, compressed")
            heaviest = max(heaviest, (text, whole, where))
            if address in site.reports():
                tally.remarks.add(f"{where}: {whole / 1000:.1f} kB in {len(answers)} answers; HTML, "
                                  f"CSS and script {text / 1000:.1f} kB compressed")
            page.context.close()
    tally.remarks.add(f"{heaviest[2]} is the heaviest of {site.name}: {heaviest[1] / 1000:.1f} kB, "
                      f"{heaviest[0] / 1000:.1f} kB compressed")
    return [tally]
