#!/bin/sh
# Holds what `--format json`, `sarif` and `github` print against readers that others wrote: the JSON
# Schema validator `jsonschema` and the SARIF models of `sarif-pydantic`, fetched once from PyPI into
# .build-formats by their exact versions. Exit status 1 where anything does not fit.
#
#   Scripts/formats.sh .build/release/sitegen
set -eu
cd "$(dirname "$0")/.."

venv=.build-formats/venv
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import jsonschema, sarif_pydantic' 2>/dev/null ||
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    jsonschema==4.26.0 sarif-pydantic==0.6.2
exec "$venv/bin/python" Scripts/formats.py "$1"
