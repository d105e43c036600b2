"""A practice begun in an empty folder: a site at once with a list of what to change, and status 3;
filled in by that list, status 0."""

import json
import pathlib
import re
import subprocess
import tempfile

from .tally import Tally

TODAY = ("--today", "2026-05-18")
PRACTICE = "Content/elm-road-surgery"
# What this surgery says where a list entry wants something that is looked at for its form.
OWN = {
    "01632 960999": "01632 960118",
    "https://www.your-surgery.example/": "https://elm-road.example/",
    "https://www.your-online-form.example/": "https://ask.elm-road.example/",
    "https://www.cqc.org.uk/location/your-number": "https://www.cqc.org.uk/location/1-0000000118",
    "Write here your street, your town and your postcode": "1 Elm Road, Easterby, ZX4 1AB",
    "NHS Your Integrated Care Board": "NHS Eastvale Integrated Care Board",
    "Write here how long an answer may take.": "20 working days",
    "Write here a link to what other patients said, once the first month is up.":
        "[See what other patients say about us](/feedback/)",
}
OTHERS = "Please ask us at the front desk."
# What the list asks for by rules of its own: the file, what stands there, what is written instead.
FACTS = [
    ("practice.md", "  rating:", "  rating: Good"),
    ("policies/earnings.md", "# mean_earnings:", "mean_earnings: 71,530"),
    ("policies/earnings.md", "# full_time:", "full_time: 1"),
    ("policies/earnings.md", "# part_time:", "part_time: 4"),
    ("policies/accessibility.md", "# tested_on:", "tested_on: 6 May 2026"),
    ("policies/accessibility.md", "# tested_by:", "tested_by: Our receptionists, by keyboard"),
    ("feedback/2026-04.md", "Very good: 0", "Very good: 31"),
]
NO_DRAFTS = ("policies/earnings.md", "feedback/2026-04.md", "patient-group/meetings/2026-05-12.md")


def look(_, sitegen):
    tally = Tally("a new practice, begun and filled in")
    with tempfile.TemporaryDirectory() as folder:
        run = Run(sitegen, pathlib.Path(folder))
        tally.check(run("new", "practice", "Elm Road Surgery")[0] == 0, "new practice", "refused")
        asked = built(run, "as it was begun", 3, tally)
        tally.count("things to change", len(asked))
        tally.check(asked, "as it was begun", "nothing is listed")
        tally.check(all(finding.get("line") and finding.get("help") for finding in asked),
                    "as it was begun", "something is listed without its line or what to do")
        run("new", "minutes", "12 May 2026")
        fill_in(run, run.folder / PRACTICE)
        left = built(run, "filled in", 0, tally)
        tally.count("left", len(left))
        for finding in left:
            tally.check(False, finding["file"], finding["message"])
    return [tally]


class Run:
    """The program in an empty folder; gives its status and its object."""

    def __init__(self, sitegen, folder):
        self.sitegen, self.folder = sitegen, folder

    def __call__(self, *words):
        done = subprocess.run([self.sitegen, *words, *TODAY], cwd=self.folder, text=True,
                              capture_output=True, check=False)
        return done.returncode, json.loads(done.stdout) if "json" in words else None


def built(run, when, wanted, tally):
    status, answer = run("build", "--format", "json")
    tally.remarks.add(f"{when}: status {status}")
    tally.check(status == wanted, when, f"status {status}, not {wanted}")
    practice = answer["practices"][0]
    published = (run.folder / "Output" / practice["slug"] / "index.html").is_file()
    tally.check(practice["status"] == "published" and published, when, "no site")
    return practice["findings"]


def fill_in(run, practice):
    """Goes by the list: each line that it names is deleted or written anew."""
    for file in NO_DRAFTS:
        change(practice / file, "draft: yes\n", "")
    for _ in range(3):
        prompts = [finding for finding in run("check", "--format", "json")[1]["practices"][0]["findings"]
                   if finding["rule"] == "SITE-05" and "as `sitegen new` wrote it" in finding["message"]]
        for finding in prompts:
            prompt = re.fullmatch(r"`(.*)` is still as `sitegen new` wrote it", finding["message"])[1]
            file = run.folder / finding["file"]
            if "delete this line" in prompt:
                lines = file.read_text("utf-8").splitlines(keepends=True)
                file.write_text("".join(line for line in lines if prompt not in line), "utf-8")
            else:
                change(file, prompt, OWN.get(prompt, OTHERS))
    for file, blank, own in FACTS:
        change(practice / file, blank, own)


def change(file, old, new):
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
