#!/usr/bin/env bash
# Prints how long the import of each kind of export takes, process start to exit, and how much
# memory: files made after the description of each, with 10,000 answers. Fails where one takes a
# second or 200 MB. The last is a month of NHS England, of all 6,300 practices, which may take more.
set -euo pipefail
cd "$(dirname "$0")/.."
people=${1:-10000}
build=${BUILD:-$PWD/.build/release}
work=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/make-exports" "$work" "$people"

python3 - "$build/sitegen" "$work" <<'PYTHON'
import os, sys, time

sitegen, work = sys.argv[1:]
survey = ["google-forms", "microsoft-forms", "surveymonkey", "smartsurvey", "typed"]
failed = False

def run(name, words, limit):
    global failed
    times, memory = [], 0
    for _ in range(5):
        target = os.path.join(work, f"{name}.md")
        if os.path.exists(target):
            os.remove(target)
        start = time.perf_counter()
        process = os.spawnv(os.P_NOWAIT, sitegen, [sitegen, "import", *words, "--to", target,
                                                  "--year", "2025/26", "--quiet"])
        _, status, usage = os.wait4(process, 0)
        times.append(time.perf_counter() - start)
        memory = max(memory, usage.ru_maxrss / 1024)
        if status != 0 or not os.path.exists(target):
            sys.exit(f"{name}: failed")
    size = os.path.getsize(os.path.join(work, f"{name}.csv")) / 1e6
    middle = sorted(times)[2]
    print(f"{name:16} {size:6.1f} MB: median {middle * 1000:5.0f} ms, {memory:4.0f} MB of memory")
    failed = failed or (limit and (middle >= 1 or memory >= 200))

for name in survey:
    run(name, ["survey", os.path.join(work, f"{name}.csv")], True)
run("register", ["list-size", os.path.join(work, "register.csv"), "--practice-code", "Z04711"], False)
sys.exit("too slow, or too much memory" if failed else 0)
PYTHON
