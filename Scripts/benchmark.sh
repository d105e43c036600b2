#!/usr/bin/env bash
# Prints how long a whole build takes, process start to exit, for a made site of 60 pages:
# the first build, and one that finds nothing changed. Then what the rules cost on a site of 200
# pages: made in memory with all rules and with none. Medians of 21 runs; nothing is asserted.
set -euo pipefail
cd "$(dirname "$0")/.."
sitegen=$PWD/.build/release/sitegen
rulecost=$PWD/.build/release/rulecost
work=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)
trap 'rm -rf "$work"' EXIT

# A site of so many pages.
make_site() {
pages=$1
practice=$work/Content/made-surgery
rm -rf "$work/Content"
mkdir -p "$practice/services"
cat >"$practice/practice.md" <<'PAGE'
---
kind: practice
name: Made Surgery
phone: 01632 960001
website: https://made-surgery.example
rules: []
opening_hours:
  in_person: Mon-Fri 8am to 6:30pm
---
A surgery that was made to be measured.
PAGE
printf -- '---\nkind: page\ntitle: Welcome\n---\n- [Services](services/service-1.md)\n' >"$practice/index.md"
# practice.md, index.md and four composed pages are pages too.
for number in $(seq 1 $((pages - 6))); do
  cat >"$practice/services/service-$number.md" <<PAGE
---
kind: service
title: Service number $number
summary: What service number $number is for.
who_for: anybody on our list
---
This is the first of three paragraphs about service number $number. It says what the service is
for, and who can use it, in **plain words** and at some length.

## How to get it

Ring us, or [look at the others](service-1.md). We will tell you what happens next, and how long
it takes, and what to bring with you when you come.

| Day | Hours |
|---|---|
| Monday | 9am to noon |
| Friday | 2pm to 5pm |

The last paragraph says what to do when the service is closed, which is at night.
PAGE
done
}

make_site "${1:-60}"
python3 - "$sitegen" "$work" <<'PYTHON'
import json, os, shutil, statistics, subprocess, sys, time

sitegen, work = sys.argv[1:]
command = [sitegen, "build", "--today", "2026-05-18", "--format", "json"]

def run():
    start = time.perf_counter()
    done = subprocess.run(command, cwd=work, capture_output=True)
    seconds = time.perf_counter() - start
    if done.returncode not in (0, 3):
        sys.exit(done.stderr.decode())
    return seconds * 1000, json.loads(done.stdout)["practices"][0]

first, again = [], []
for _ in range(21):
    shutil.rmtree(os.path.join(work, "Output"), ignore_errors=True)
    milliseconds, practice = run()
    assert practice["status"] == "published"
    first.append(milliseconds)
    milliseconds, unchanged = run()
    assert unchanged["status"] == "unchanged"
    again.append(milliseconds)

def line(name, times):
    print(f"{name}: median {statistics.median(times):.0f} ms, "
          f"from {min(times):.0f} to {max(times):.0f} ms")

print(f"{practice['pages']} pages, whole process, {len(first)} runs")
line("first build", first)
line("nothing changed", again)
PYTHON

make_site 200
(cd "$work" && "$rulecost" Content)
