#!/bin/sh
# Takes pictures of the charts of the four practices in Tests/Sites, whose reports were really
# published, with Debian's chromium; the tools are those of Scripts/pictures.sh:
#
#   Scripts/practice-pictures.sh [.build/release/sitegen [Docs/Pictures/Practices]]
set -eu
cd "$(dirname "$0")/.."

sitegen=${1:-.build/release/sitegen}
pictures=${2:-Docs/Pictures/Practices}
python=.build-verify/venv/bin/python
[ -x "$sitegen" ] || { echo "pictures: no program $sitegen; type: make" >&2; exit 2; }
[ -x "$python" ] || { echo "pictures: type: Scripts/pictures.sh" >&2; exit 2; }

sites=$(mktemp -d)
trap 'rm -rf "$sites"' EXIT
for site in grangewood lister-lane new-hayesbank st-andrews; do
  case $site in new-hayesbank) today=2015-03-31 ;; *) today=2014-03-31 ;; esac
  "$sitegen" build --content "Tests/Sites/$site" --output "$sites/$site" --today "$today" \
    --quiet --color never >"$sites/findings" || [ $? -le 2 ] || { cat "$sites/findings"; exit 2; }
done

mkdir -p "$pictures"
"$python" - "$sites" "$pictures" <<'PYTHON'
import functools, http.server, pathlib, shutil, sys, threading
from playwright.sync_api import sync_playwright

SITES, TO = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
# The site, the page, which figure on it.
CHARTS = [
    ("grangewood", "survey-2014", 0), ("grangewood", "profile-2014", 0),
    ("lister-lane", "profile-2014", 0), ("lister-lane", "profile-2014", 1),
    ("new-hayesbank", "profile-2015", 0), ("new-hayesbank", "profile-2015", 1),
    ("st-andrews", "profile-2014", 0), ("st-andrews", "profile-2014", 1),
]


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def served(site):
    [home] = [f for f in (SITES / site).iterdir() if not f.name.startswith(".")]
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=home))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


with sync_playwright() as browsers:
    browser = browsers.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    for site, name, place in CHARTS:
        port = served(site)
        for width in (320, 768):
            page = browser.new_page(viewport={"width": width, "height": 900})
            page.goto(f"http://127.0.0.1:{port}/patient-group/{name}/")
            file = TO / f"{site}-{name.split('-')[0]}-{place + 1}-{width}.png"
            page.locator("figure.chart").nth(place).screenshot(path=file)
            page.close()
            print(f"{file}: {file.stat().st_size // 1024} kB")
    browser.close()
PYTHON
