"""Looks at built websites as readers and browsers do; `verify.sh` brings what this needs.

Every page is opened at three widths, under the strict security policy that it is made for.
Counted are: violations that axe finds, scripts and styles that the policy refused, pages that
scroll sideways (also with the letter spacing that WCAG 1.4.12 asks a page to bear), and errors of
the Nu HTML checker. Nothing but the loopback interface is used.
"""

import argparse
import functools
import http.server
import json
import pathlib
import shutil
import subprocess
import sys
import threading

from playwright.sync_api import sync_playwright

WIDTHS = (320, 768, 1280)
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# `target-size` is off by default in axe: the tag wcag22aa turns it on.
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SPACING = """for (const element of document.querySelectorAll('body, body *')) {
  element.style.lineHeight = '1.5';
  element.style.letterSpacing = '0.12em';
  element.style.wordSpacing = '0.16em';
  if (element.tagName === 'P') element.style.marginBottom = '2em';
}"""
# The widest thing besides, so that a finding says what to mend.
SIDEWAYS = """() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return null;
  const wide = [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1
      && getComputedStyle(e).position !== 'absolute')
    .at(-1);
  return `${root.scrollWidth} px wide` + (wide ? `, because of ${wide.outerHTML.slice(0, 120)}` : '');
}"""
AXE = """tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})
  .then(found => found.violations.map(v => [v.id, v.help, v.nodes.map(n => n.html.slice(0, 160))]))"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a site as a web server would, with the policy on every answer."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


def serve(folder):
    handler = functools.partial(Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def addresses(folder):
    """The address of every page below a site's folder."""
    for file in sorted(folder.rglob("*.html")):
        path = file.relative_to(folder).as_posix()
        yield "/" + path.removesuffix("index.html")


def browse(folder, axe, report):
    """Opens every page at every width; `report` takes what, where and the words."""
    server = serve(folder)
    origin = f"http://127.0.0.1:{server.server_port}"
    looks = 0
    with sync_playwright() as browsers:
        browser = browsers.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for width in WIDTHS:
            page = browser.new_page(viewport={"width": width, "height": 900})
            refused = []
            page.on("console", lambda message: message.type == "error"
                    and refused.append(message.text))
            for address in addresses(folder):
                where = f"{folder.name}{address} at {width} px"
                refused.clear()
                page.goto(origin + address, wait_until="load")
                for words in refused:
                    report("refused", where, words)
                if wide := page.evaluate(SIDEWAYS):
                    report("sideways", where, wide)
                page.evaluate(axe)
                for rule, words, nodes in page.evaluate(AXE, AXE_TAGS):
                    report("axe", where, f"{rule}: {words}\n    " + "\n    ".join(nodes[:3]))
                page.evaluate(SPACING)
                if wide := page.evaluate(SIDEWAYS):
                    report("sideways", where + ", spaced", wide)
                looks += 1
            page.close()
        browser.close()
    server.shutdown()
    return looks


def check_html(folder, vnu, report):
    """One process for the whole folder: starting Java costs more than checking a page."""
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", vnu, "--format", "json", "--skip-non-html", str(folder)],
        capture_output=True, text=True, check=False)
    for message in json.loads(run.stderr)["messages"]:
        # Warnings count too; only remarks ("info" without a subtype) do not.
        if message["type"] == "error" or message.get("subType") == "warning":
            place = message.get("url", "").rpartition(folder.name)[2]
            report("html", f"{folder.name}{place}:{message.get('lastLine', 0)}", message["message"])


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--axe", required=True, help="axe.min.js")
    options.add_argument("--vnu", required=True, help="vnu.jar")
    options.add_argument("sites", nargs="+", type=pathlib.Path)
    options = options.parse_args()
    sites = [site for site in options.sites if any(site.rglob("*.html"))]
    if not sites:
        print("verify: no built website here; type: make site", file=sys.stderr)
        return 2

    counts = dict.fromkeys(("axe", "html", "sideways", "refused"), 0)

    def report(what, where, words):
        counts[what] += 1
        print(f"{what}: {where}: {words}")

    axe = pathlib.Path(options.axe).read_text(encoding="utf-8")
    looks = 0
    for site in sites:
        looks += browse(site, axe, report)
        check_html(site, options.vnu, report)
    print(
        f"{looks // len(WIDTHS)} pages at {len(WIDTHS)} widths: {counts['axe']} violations of "
        f"accessibility, {counts['html']} HTML errors, {counts['sideways']} times sideways "
        f"scroll, {counts['refused']} refused by the security policy")
    return 1 if any(counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
