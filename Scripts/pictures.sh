#!/bin/sh
# Takes the README's pictures of built pages, with Debian's chromium, and some sheets of the printed
# report, with poppler's pdftoppm. The day that the pages see is the one for which the demo was written:
#
#   Scripts/pictures.sh [Output/elmfield-surgery [Docs/Pictures]]
set -eu
cd "$(dirname "$0")/.."

site=${1:-Output/elmfield-surgery}
pictures=${2:-Docs/Pictures}
tools=.build-verify
python=$tools/venv/bin/python
[ -s "$site/index.html" ] || { echo "pictures: no website in $site; type: make site" >&2; exit 2; }
command -v pdftoppm >/dev/null || { echo "pictures: type: apt-get install poppler-utils" >&2; exit 2; }
[ -x "$python" ] || python3 -m venv "$tools/venv"
"$python" -c 'import playwright' 2>/dev/null ||
  "$python" -m pip install --quiet --disable-pip-version-check playwright==1.65.2

mkdir -p "$pictures"
exec "$python" - "$site" "$pictures" <<'PYTHON'
import functools, http.server, pathlib, shutil, subprocess, sys, tempfile, threading
from playwright.sync_api import sync_playwright

TO = pathlib.Path(sys.argv[2])
# A Monday, when the surgery is open.
NOW = "2026-05-18T09:00:00Z"
PICTURES = [
    ("home-1280", "/", 1280, 900),
    ("report-1280", "/patient-group/report-2026/", 1280, 900),
    ("report-320", "/patient-group/report-2026/#action-2025-10", 320, 640),
]
# Single charts: the page, the figure's place on it, the width of the window.
CHARTS = [
    ("survey-768", "/patient-group/survey-2026/", "#question-q1 figure", 768),
    ("survey-320", "/patient-group/survey-2026/", "#question-q4 figure", 320),
    ("grid-320", "/patient-group/survey-2026/", "#question-q10 figure", 320),
    ("group-768", "/patient-group/", "figure", 768),
]
# Sheets of the printed report.
REPORT = "/patient-group/report-2026/"
SHEETS = (1, 8, 12)


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(
    ("127.0.0.1", 0), functools.partial(Handler, directory=sys.argv[1]))
threading.Thread(target=server.serve_forever, daemon=True).start()


def opened(browser, **settings):
    page = browser.new_page(timezone_id="Europe/London", **settings)
    page.clock.set_fixed_time(NOW)
    return page


with sync_playwright() as browsers:
    browser = browsers.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    for name, address, width, height in PICTURES:
        page = opened(browser, viewport={"width": width, "height": height})
        page.goto(f"http://127.0.0.1:{server.server_port}{address}")
        file = TO / f"{name}.png"
        page.screenshot(path=file)
        print(f"{file}: {file.stat().st_size // 1024} kB")
    for name, address, figure, width in CHARTS:
        page = opened(browser, viewport={"width": width, "height": 900})
        page.goto(f"http://127.0.0.1:{server.server_port}{address}")
        file = TO / f"{name}.png"
        page.locator(figure).first.screenshot(path=file)
        print(f"{file}: {file.stat().st_size // 1024} kB")
    page = opened(browser)
    page.goto(f"http://127.0.0.1:{server.server_port}{REPORT}")
    with tempfile.NamedTemporaryFile(suffix=".pdf") as printed:
        page.pdf(path=printed.name, prefer_css_page_size=True)
        for sheet in SHEETS:
            file = TO / f"printed-{sheet}.png"
            subprocess.run(["pdftoppm", "-r", "60", "-f", str(sheet), "-l", str(sheet), "-png",
                            "-singlefile", printed.name, file.with_suffix("")], check=True)
            print(f"{file}: {file.stat().st_size // 1024} kB")
    browser.close()
PYTHON
