#!/bin/sh
# Has other people's programs read the files that are made besides the pages: calendars (icalendar),
# feeds (feedparser, an XML schema), sitemaps (an XML schema), JSON-LD (html5lib, json), the
# configuration of a web server (nginx, which then answers real requests on the loopback interface).
# The sites are the demo's, and one whose words are as awkward as words can be.
#
#   Scripts/files.sh SITEGEN       the program: .build/release/sitegen
#
# Wants Debian's nginx-light and Python 3; the readers come from PyPI, by their exact versions.
set -eu
cd "$(dirname "$0")/.."

python=.build-files/venv/bin/python
[ -x "$python" ] || python3 -m venv .build-files/venv
"$python" -c 'import feedparser, html5lib, icalendar, lxml' 2>/dev/null ||
  "$python" -m pip install --quiet --disable-pip-version-check \
    feedparser==6.0.11 html5lib==1.1 icalendar==6.1.0 lxml==5.3.0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Below the folder of a web server's own user.
chmod 755 "$work"
status=0
"$1" build --quiet --today 2026-05-18 --output "$work/Output" 2>/dev/null || status=$?
[ "$status" -eq 3 ] || [ "$status" -eq 0 ] || { echo "files: the demo was not built" >&2; exit 2; }
"$python" Scripts/files.py --sitegen "$1" --work "$work"
