"""The pictures in `Docs/`: taken again of the demo that was just built, they are the same."""

import pathlib
import subprocess
import tempfile

from PIL import Image, ImageChops

from .scripts import OF_DEMO
from .tally import Tally

KEPT = pathlib.Path("Docs/Pictures")
# The edges of letters may come out a shade lighter or darker: a point differs from here on (of 255) ...
SHADE = 48
# ... and a picture where more of its points do than this.
SHARE = 0.0005


def look(site):
    tally = Tally("pictures")
    if site.name != OF_DEMO:
        return [tally]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["sh", "Scripts/pictures.sh", str(site.folder), folder], check=True,
                       capture_output=True, text=True)
        again = {file.name: file for file in pathlib.Path(folder).glob("*.png")}
        kept = {file.name: file for file in KEPT.glob("*.png")}
        tally.count("compared", len(again.keys() & kept.keys()))
        for name in sorted(again.keys() | kept.keys()):
            if name in again and name in kept:
                words = difference(kept[name], again[name])
            else:
                words = "is not in Docs" if name in again else "is taken by nobody"
            tally.check(not words, f"{KEPT}/{name}", words)
    tally.count("differ", len(tally.failures))
    if tally.failures:
        tally.remarks.add("to take them again: make site && sh Scripts/pictures.sh")
    return [tally]


def difference(kept, again):
    """How two pictures differ, in words; nothing where they are the same to the eye."""
    with Image.open(kept) as one, Image.open(again) as other:
        if one.size != other.size:
            return f"is {one.size[0]} by {one.size[1]} points, now {other.size[0]} by {other.size[1]}"
        bands = ImageChops.difference(one.convert("RGB"), other.convert("RGB")).split()
    most = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    points = sum(most.histogram()[SHADE:])
    share = points / (most.size[0] * most.size[1])
    return f"{points} points differ ({share:.2%})" if share > SHARE else ""
