#!/bin/sh
# Installs the Debian packages that building sitegen needs, and those that are named, where they are
# missing.
set -eu

wanted=""
for package in libcmark-dev pkg-config "$@"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || wanted="$wanted $package"
done
[ -n "$wanted" ] || exit 0

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
echo "Installing$wanted"
as_root apt-get update -qq
# shellcheck disable=SC2086 # one word for each package
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $wanted >/dev/null
