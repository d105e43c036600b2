"""All checks of all sites, some at a time; see `Scripts/verify.sh`."""

import argparse
import concurrent.futures
import multiprocessing
import pathlib
import sys
import time

from . import accessibility, appearance, greyscale, keyboard, layout, markup, new_practice, pictures
from . import printed, scripts, weight, without_script
from .tally import Tally, joined, traffic
from .website import Site

# What depends on the stylesheet, which is the same for all, or on the program alone: the largest site
# will do.
ONCE = ("narrow-keyboard", "forced-colours", "pictures", "new-practice")
# As many failures of a check as somebody would read.
MOST = 20


def result(name, site, job):
    """A check that could not be done is a failure, too."""
    try:
        return job.result()
    except Exception as error:  # whatever it was, the other checks go on
        stopped = Tally(name)
        stopped.check(False, site.name, f"stopped: {error}")
        return [stopped]


def tell(tally):
    print(tally.line())
    for remark in sorted(tally.remarks):
        print(f"  {remark}")
    for failure in tally.failures[:MOST]:
        print(f"  WRONG {failure}")
    if len(tally.failures) > MOST:
        print(f"  ... and {len(tally.failures) - MOST} more")
    sys.stdout.flush()


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sitegen", required=True, type=pathlib.Path, help="the program")
    options.add_argument("--axe", required=True, type=pathlib.Path, help="axe.min.js")
    options.add_argument("--vnu", required=True, help="vnu.jar")
    options.add_argument("--jobs", type=int, default=3, help="how many at a time")
    options.add_argument("--only", help="names of checks, with commas between")
    options.add_argument("sites", nargs="+", type=pathlib.Path)
    options = options.parse_args()
    sites = [Site(folder) for folder in options.sites]
    if not all(site.files() for site in sites):
        print("verify: no built website here; type: make site", file=sys.stderr)
        return 2

    checks = {
        "axe": (accessibility.look, options.axe.read_text("utf-8")),
        "layout": (layout.look,),
        "keyboard": (keyboard.look,),
        "narrow-keyboard": (keyboard.look, 320),
        "forced-colours": (appearance.look,),
        "greyscale": (greyscale.look,),
        "without-script": (without_script.look,),
        "weight": (weight.look,),
        "printed": (printed.look,),
        "markup": (markup.look,),
        "html": (markup.check_html, options.vnu),
        "scripts": (scripts.look,),
        "pictures": (pictures.look,),
        "new-practice": (new_practice.look, options.sitegen.resolve()),
    }
    fullest = max(sites, key=lambda site: len(site.files()))
    wanted = options.only.split(",") if options.only else list(checks)
    # Playwright wants a process of its own, without what another one has open.
    pool = concurrent.futures.ProcessPoolExecutor(
        options.jobs, mp_context=multiprocessing.get_context("spawn"))
    began = time.monotonic()
    with pool:
        running = {name: [(site, pool.submit(checks[name][0], site, *checks[name][1:]))
                          for site in ([fullest] if name in ONCE else sites)] for name in wanted}
        tallies = []
        for name, jobs in running.items():
            found = joined(tally for site, job in jobs for tally in result(name, site, job))
            for tally in found:
                tell(tally)
            tallies += found
    if any(tally.traffic for tally in tallies):
        tallies.append(traffic(tallies))
        tell(tallies[-1])
    wrong = sum(len(tally.failures) for tally in tallies)
    pages = sum(len(site.pages()) for site in sites)
    print(f"{len(sites)} sites, {pages} pages, {len(tallies)} checks in "
          f"{time.monotonic() - began:.0f} s: {wrong} wrong")
    return 1 if wrong or not all(sum(tally.counts.values()) for tally in tallies) else 0


if __name__ == "__main__":
    sys.exit(main())
