"""A real browser that cannot reach anything but the server under test."""

import contextlib
import shutil

from playwright.sync_api import sync_playwright

from .tally import ELSEWHERE, PROTECTED, REFUSED, REQUESTS
from .website import POLICY, served

# Browsers ask for this picture by themselves; there is none.
FAVICON = "/favicon.ico"


@contextlib.contextmanager
def browsing(site, tally, *settings):
    """Opens pages of the site: `(open, server)`, where `open(width, **emulated)` is a new page.

    Whatever asks another host, breaks the security policy or ends with an error is wrong, whichever
    check came across it. The site is served with the security policy that it was built with."""
    with served(site) as server, sync_playwright() as browsers:
        browser = browsers.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                  *settings])

        def opened(width=1280, height=900, **emulated):
            context = browser.new_context(viewport={"width": width, "height": height}, **emulated)
            page = context.new_page()
            page.on("request", lambda asked: tally.note(
                REQUESTS if asked.url.startswith(server.origin + "/") else ELSEWHERE,
                f"{page.url.replace(server.origin, site.name)}: asks for {asked.url}"))
            page.on("response", lambda answer: tally.note(
                PROTECTED, *[answer.url] * (answer.request.is_navigation_request()
                                            and POLICY.lower() in answer.headers)))
            page.on("console", lambda said: tally.check(
                said.type != "error" or said.location["url"].endswith(FAVICON),
                page.url.replace(server.origin, site.name), said.text))
            page.on("pageerror", lambda error: tally.check(False, site.name, str(error)))
            page.on("dialog", lambda dialog: tally.check(False, site.name, dialog.message))
            return page

        yield opened, server
        browser.close()
        tally.note(REFUSED, *(f"{site.name}: {report}" for report in server.reports))
