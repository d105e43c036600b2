#!/bin/sh
# Runs CommonMark's 652 examples. They are other people's text and are fetched, not kept here: the
# source package of markdown-it-py brings those of CommonMark 0.31.2.
set -eu
cd "$(dirname "$0")/.."

version=4.3.0
cache=.build-conformance
examples=$cache/commonmark-$version.json

if [ ! -s "$examples" ]; then
  mkdir -p "$cache"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: \
    --dest "$cache" "markdown-it-py==$version"
  archive=$cache/markdown_it_py-$version.tar.gz
  tar -xzOf "$archive" "markdown_it_py-$version/tests/test_cmark_spec/commonmark.json" \
    >"$examples.part"
  mv "$examples.part" "$examples"
fi

export SWIFT_BACKTRACE=enable=no
exec swift run --quiet ${SWIFT_FLAGS:-} conformance "$examples"
