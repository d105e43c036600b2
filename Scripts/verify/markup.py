"""The pages as text: the Nu HTML checker, headings, titles, links, fragments, pictures."""

import collections
import html.parser
import http.client
import json
import subprocess
import urllib.parse

from .tally import Tally
from .website import served

NOT_FOUND = "/404.html"


def check_html(site, vnu):
    """One process for the whole folder: starting Java costs more than checking a page."""
    tally = Tally("HTML (Nu checker)")
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", vnu, "--format", "json", "--skip-non-html", str(site.folder)],
        capture_output=True, text=True, check=False)
    tally.count("files", len(site.files()))
    for message in json.loads(run.stderr)["messages"]:
        # Warnings count too; only remarks ("info" without a subtype) do not.
        if message["type"] != "info" or message.get("subType") == "warning":
            place = message.get("url", "").rpartition(site.name)[2]
            where = f"{site.name}{place}:{message.get('lastLine', 0)}"
            tally.check(False, where, message["message"])
    return [tally]


class Page(html.parser.HTMLParser):
    """What the checks ask about a page."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.files, self.headings, self.title = set(), [], [], [], ""
        self.inside = None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if "id" in attrs:
            self.ids.add(attrs["id"])
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])
        if tag == "meta" and attrs.get("http-equiv") == "refresh":
            self.links.append(attrs["content"].partition("url=")[2])
        if tag == "link" and "href" in attrs and attrs.get("rel") != "canonical":
            self.files.append(attrs["href"])
        if tag in ("img", "script", "source") and "src" in attrs:
            self.files.append(attrs["src"])
        if tag == "form":
            self.links.append(attrs["action"])
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(int(tag[1]))
        self.inside = tag

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        if self.inside == "title":
            self.title += data


def look(site):
    headings, links = Tally("headings and titles"), Tally("links")
    pages = {address: Page(site.html(address)) for address in site.files()}
    titles = collections.defaultdict(list)
    for address, page in pages.items():
        where = site.name + address
        headings.count("pages")
        headings.count("headings", len(page.headings))
        # A page that sends on to another has the title of that one.
        if not site.is_redirect(address):
            titles[page.title.strip()].append(address)
        headings.check(page.title.strip(), where, "no title")
        headings.check(page.headings.count(1) == 1, where, f"{page.headings.count(1)} h1")
        for before, after in zip([0] + page.headings, page.headings):
            headings.check(after <= before + 1, where, f"h{after} after h{before}")
    headings.count("titles", len(titles))
    for title, found in titles.items():
        headings.check(title and len(found) == 1, site.name, f"title {title!r} of {found}")
    with served(site) as server:
        crawl(site, server, pages, links)
    return [headings, links]


def crawl(site, server, pages, tally):
    """From the home page, as a visitor would, and every file that a page asks for; then the pages to
    which nothing leads."""
    answers = {}
    met = reached(["/"], set(), site, server, pages, answers, tally)
    tally.count("pages reached from the home page", len(met))
    unlinked = [address for address in pages if address not in met]
    for address in unlinked:
        right = address == NOT_FOUND or site.is_redirect(address)
        tally.check(right, site.name + address, "no page links here")
    tally.count("404 and redirect pages", sum(
        address == NOT_FOUND or site.is_redirect(address) for address in pages))
    reached(unlinked, met, site, server, pages, answers, tally)


def reached(starts, met, site, server, pages, answers, tally):
    """The pages to which links lead from these; what each page links to and asks for is looked at."""
    met, waiting = set(met), list(starts)
    while waiting:
        address = waiting.pop()
        if address in met or address not in pages:
            continue
        met.add(address)
        # The page "not found" is shown at whatever address was asked for.
        shown = "/no/such/page/" if address == NOT_FOUND else address
        where = f"{site.name}{address}"
        for kind, written in [("links", link) for link in pages[address].links] + [
                ("files and pictures", file) for file in pages[address].files]:
            url = urllib.parse.urljoin(server.origin + shown, written)
            if not url.startswith(server.origin + "/"):
                tally.count("links to elsewhere, not followed")
                tally.check(kind == "links", where, f"brings in {written}")
                continue
            url, _, fragment = url.removeprefix(server.origin).partition("#")
            tally.count(kind)
            if url not in answers:
                answers[url] = (200, True) if url == shown else ask(server, url)
            status, content = answers[url]
            tally.check(status == 200 and content, where, f"{written}: {status}")
            target = url.partition("?")[0]
            if fragment:
                tally.count("fragments")
                on_itself = pages[address] if target == shown else pages.get(target)
                tally.check(on_itself and fragment in on_itself.ids, where,
                            f"{written}: no such place on that page")
            waiting.append(target)
    return met


def ask(server, path):
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    kind = answer.headers.get("Content-Type", "")
    if kind.startswith("image/"):
        return answer.status, body[:3] in (b"\xff\xd8\xff", b"\x89PN", b"RIF")
    return answer.status, bool(body)
