#!/usr/bin/env python3
"""Writes records as PyYAML dumps them, with what they mean, for the tests of the front matter.

    python3 Scripts/yaml-corpus.py > Tests/FrontMatterTests/Fixtures/pyyaml.jsonl

Each line of the output is {"style", "yaml", "value"}. The records are random, but always the same.
`value` is what PyYAML reads, every scalar as its letters: for us a number or a date is what was
typed, too. Needs PyYAML (`pip install pyyaml`).
"""

import json
import random
import sys

import yaml

RECORDS = 240
KEYS = ["kind", "title", "summary", "words", "patients", "members", "List size", "old-urls",
        "a key: with a colon", "'quoted' key", "Under 16", "75+", ">75", "*all*", "# 1", "@home",
        "17 to 24", "true", "12"]
LONG_KEY = ("was it easy to get through to somebody on the phone when you "
            "rang before ten in the morning, or did you have to ring again and again")
WORDS = ("Ring us before ten. The sign: too small; (see [hours](practice.md)) said *bold* & \"quoted\" "
         "it's 100% of #2 - a dash – another @reception `code` !now |pipe| >75 <16 {name} a,b: c "
         "10:30 08:00-18:30 http://example.org/x?y=1#z £20 café naïve 日本 \U0001F600 \\ back\\slash "
         "? why ~ null yes 9,203 ... --- 'tis \u201ccurly\u201d it\u2019s").split(" ")
ODD = ["", " ", "-", "- x", "? x", ": x", "x:", "a: b", "#", "# x", "x # y", "'", '"', "|", ">",
       "[", "{", "[a]", "{a: b}", "]", "}", ",", "*x", "&x", "!x", "%x", "@x", "`x", "~", "null",
       "yes", "0123", "12:30:45", "2014-02-11", "1e3", "0x1F", "=", "<<", "...", "---", "-x", "--",
       "x\u00a0y", "x\u00a0", "a\tb", "\ta", "trailing ", " leading", "two  spaces",
       "x\ufeff", "\x07", "\\", "\\n", "a\nb", "a\n", "\na", "a\n\nb", "a\n b\n  c\n",
       "a\n\n\n", "a \nb", "# a\nb", "- a\n- b", "a: b\nc: d", "\n", "\n\n", " a\nb", "  a\n b\n"]


def text(rng):
    pick = rng.random()
    if pick < 0.3:
        return rng.choice(ODD)
    if pick < 0.8:
        return " ".join(rng.choice(WORDS) for _ in range(rng.choice([1, 2, 3, 4, 10])))
    lines = [" " * rng.choice([0, 0, 0, 2]) + " ".join(rng.choices(WORDS, k=rng.choice([0, 2, 4])))
             for _ in range(rng.choice([2, 3, 5]))]
    return "\n".join(lines) + "\n" * rng.choice([0, 1, 1, 2])


def value(rng, depth, only_text):
    pick = rng.random()
    if depth < 3 and pick < 0.15:
        return [value(rng, depth + 1, only_text) for _ in range(rng.choice([0, 1, 2, 3]))]
    if depth < 3 and pick < 0.3:
        return record(rng, depth + 1, only_text)
    if pick < 0.45 and not only_text:
        return rng.choice([0, 16463, -3, 48.8, True, False, None])
    return text(rng)


def record(rng, depth, only_text):
    keys = rng.sample(KEYS, rng.choice([1, 2, 3, 4]))
    if rng.random() < 0.04:
        keys.append(LONG_KEY)
    return {key: value(rng, depth, only_text) for key in keys}


def options(rng):
    """A style, and whether it can write text only (it would tag numbers)."""
    style = rng.choice([None, None, "'", '"', "|", ">"])
    return {
        "default_style": style,
        "default_flow_style": rng.choice([False, False, False, None, True]),
        "width": rng.choice([20, 40, 80, 1000]),
        "indent": rng.choice([None, 2, 4]),
        "allow_unicode": rng.choice([True, True, False]),
        "explicit_start": rng.random() < 0.1,
        "explicit_end": rng.random() < 0.1,
        "sort_keys": False,
    }, style is not None


class NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data):
        return True


def main():
    rng = random.Random(20140331)
    for _ in range(RECORDS):
        style, only_text = options(rng)
        if style["default_flow_style"] is not False:
            # It would stand on the line of the `---`, where no file of ours has fields.
            style["explicit_start"] = False
        data = record(rng, 1, only_text)
        dumped = yaml.dump(data, Dumper=NoAliases, **style)
        # Every scalar as its letters, whatever a resolver would guess of it.
        value = yaml.load(dumped, yaml.BaseLoader)
        said = {key: chosen for key, chosen in style.items() if chosen not in (None, False)}
        json.dump({"style": " ".join(f"{key}={chosen}" for key, chosen in said.items()), "yaml": dumped, "value": value},
                  sys.stdout, ensure_ascii=True)
        sys.stdout.write("\n")


main()
