#!/bin/sh
# Makes every call of the system that a build does fail once, or kills the build there, and holds
# three things each time: the live website is the old one or the new one, complete; the status is
# that of a success only where it is the new one, and otherwise there is a message; the next run
# heals. Prints how many calls there were and how many were survived: N of N.
#
#   Scripts/faults.sh [--small] [--every K] [--binary .build/debug/sitegen] [MODE ...]
#
# MODE: EIO ENOSPC EACCES EMFILE (the call fails), the same with + (it and all after it),
# EINTR SHORT (must succeed all the same), KILL. --every K takes only every Kth call. --small, for
# CI, takes as many as fit into three quarters of a minute, those around the switch first, and EIO,
# ENOSPC and KILL unless told otherwise. Wants a C compiler.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
sitegen=$here/.build/debug/sitegen
every=1
small=
modes=
while [ $# -gt 0 ]; do
  case $1 in
    --small) small=yes ;;
    --every) every=$2; shift ;;
    --binary) sitegen=$2; shift ;;
    *) modes="$modes $1" ;;
  esac
  shift
done
[ -z "$small" ] || modes=${modes:-EIO ENOSPC KILL}
modes=${modes:-EIO ENOSPC EACCES EMFILE EIO+ ENOSPC+ EACCES+ EMFILE+ EINTR SHORT KILL}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SWIFT_BACKTRACE=enable=no
compiler=$(command -v cc || command -v clang || command -v gcc) || {
  echo "faults: no C compiler (cc, clang or gcc)" >&2
  exit 2
}
"$compiler" -O1 -shared -fPIC -o "$work/fault.so" "$here/Tests/FaultShim/fault.c" -ldl

# Two contents that differ in one page, and each one's complete website.
for content in old new; do
  mkdir -p "$work/$content/elmfield"
  cat >"$work/$content/elmfield/practice.md" <<END
---
kind: practice
name: Elmfield Surgery
phone: 01632 960001
---
The $content words about us.
END
  cat >"$work/$content/elmfield/index.md" <<END
---
kind: page
title: Welcome
---
Welcome to Elmfield.
END
done
output=$work/Output

build() { # CONTENT
  timeout 60 "$sitegen" build --content "$work/$1" --output "$output" --today 2014-03-12 \
    >"$work/stdout" 2>"$work/stderr"
}
faulty() { # CONTENT, then the shim's variables
  content=$1
  shift
  timeout 60 env LD_PRELOAD="$work/fault.so" "$@" \
    "$sitegen" build --content "$work/$content" --output "$output" --today 2014-03-12 \
    >"$work/stdout" 2>"$work/stderr"
}
shows() { diff -rq "$work/site-$1" "$output/elmfield" >/dev/null 2>&1; } # CONTENT
kept() { (cd "$output/.sitegen/elmfield" && echo *) | sed 's/-[0-9]*/-N/g'; }
status_of() { "$@" && echo 0 || echo $?; }

success=$(status_of build new)
case $success in
  0 | 3) ;;
  *) echo "faults: the build does not work ($success):" >&2; cat "$work/stderr" >&2; exit 2 ;;
esac
cp -R "$output/elmfield" "$work/site-new"
build old || [ $? = "$success" ]
cp -R "$output/elmfield" "$work/site-old"
if shows new; then echo "faults: the two websites are the same" >&2; exit 2; fi
mkdir "$work/site-none"
began=$(date +%s%N)
build new || true
build old || true
# Milliseconds that one build takes.
length=$((($(date +%s%N) - began) / 2000000 + 1))
at_rest=$(kept)
failures=0

complain() {
  failures=$((failures + 1))
  echo "FAIL: $* (status $status)" >&2
  sed 's/^/    /' "$work/stderr" | head -5 >&2
}

# The state before: the old site is live, or none is.
restore() {
  if [ "$start" = old ]; then build old || [ $? = "$success" ]; else rm -rf "$output"; fi
}

# One build with one fault: what became of it?
check() { # what
  now=neither
  if shows new; then now=new; elif [ "$start" = old ] && shows old; then now=old; fi
  if [ "$start" = none ] && [ ! -e "$output/elmfield" ]; then now=none; fi
  case $now,$status in
    neither,*) complain "$1: the live site is neither old nor new" ;;
    *,124) complain "$1: it hangs" ;;
    *,132 | *,134 | *,139) complain "$1: it crashes" ;;
    new,*) ;;
    *,"$success") complain "$1: it claims success, and the site is $now" ;;
  esac
  case $1 in
    *EINTR* | *SHORT*) [ "$now,$status" = "new,$success" ] || complain "$1: it must succeed" ;;
    *KILL*) ;;
    *) [ "$status" = "$success" ] || [ -s "$work/stderr" ] || complain "$1: no message" ;;
  esac
  status=$(status_of build new)
  if [ "$status" != "$success" ] || ! shows new; then complain "$1: the next run does not heal"; fi
  if [ "$start" = old ] && [ "$(kept)" != "$at_rest" ]; then complain "$1: left behind: $(kept)"; fi
}

number() { # of an error
  case $1 in EIO) echo 5 ;; ENOSPC) echo 28 ;; EACCES) echo 13 ;; EMFILE) echo 24 ;; EINTR) echo 4 ;;
    EINVAL) echo 22 ;; *) echo "$1" ;; esac
}

for start in old none; do
  restore
  rm -f "$work/trace"
  faulty new FAULT_COUNT="$work/count" FAULT_TRACE="$work/trace" || [ $? = "$success" ]
  calls=$(cat "$work/count")
  # Everything is written and on the disk before the switch, and the switch is before the end.
  order=$(awk '/^(write|linkat)$/ { w = NR } /^syncfs$/ { s = NR; before = w }
    /^renameat2$/ { r = NR; synced = s } /^fsync$/ && !f && r && synced { f = NR }
    END { print (before && before < s && s < r && r < f) ? "right" : "wrong" }' "$work/trace")
  echo "from $start: $calls calls; writing, sync, switch, sync of the folder: $order order"
  [ "$order" = right ] || failures=$((failures + 1))
  if [ -n "$small" ]; then
    # Every try is up to three builds.
    every=$((calls * $(echo "$modes" | wc -w) * 3 * length * 2 / 45000 + 1))
  fi
  chosen=$(awk -v every="$every" -v small="$small" 'NR % every == 0 ||
    small && /^(renameat2|syncfs|fsync|flock)$/ { print NR }' "$work/trace")
  for mode in $modes; do
    error=$(number "${mode%+}")
    on=; [ "$mode" = "${mode%+}" ] || on=FAULT_ON=1
    tried=0
    before=$failures
    for at in $chosen; do
      restore
      status=$(status_of faulty new FAULT_AT="$at" FAULT_ERRNO="$error" $on)
      check "from $start, call $at, $mode"
      tried=$((tried + 1))
    done
    echo "from $start, $mode: $((tried - failures + before)) of $tried"
  done
done

# A file system that cannot exchange folders: a symbolic link, switched by rename.
for start in old none; do
  restore
  status=$(status_of faulty new FAULT_ONLY=renameat2 FAULT_AT=1 FAULT_ON=1 FAULT_ERRNO=22)
  if [ "$status" != "$success" ] || ! shows new || [ ! -L "$output/elmfield" ]; then
    complain "from $start, without exchange"
  else
    echo "from $start, without exchange: a link to the new site"
  fi
  rm -rf "$output"
done

[ "$failures" = 0 ] || { echo "faults: $failures failures" >&2; exit 1; }
