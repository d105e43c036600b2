"""A built website: its pages, their kinds, and a web server for it."""

import collections
import contextlib
import functools
import http.server
import pathlib
import re
import threading

POLICY = "Content-Security-Policy"
# Folders with many pages of one kind below them.
COLLECTIONS = ("feedback", "news", "notices", "services", "team", "policies", "meetings")


class Site:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.name = self.folder.name

    def pages(self):
        """The address of every page, but for those that only send on to another."""
        return [address for address in self.files() if not self.is_redirect(address)]

    def files(self):
        return ["/" + file.relative_to(self.folder).as_posix().removesuffix("index.html")
                for file in sorted(self.folder.rglob("*.html"))]

    def html(self, address):
        file = self.folder / address.lstrip("/")
        return (file / "index.html" if address.endswith("/") else file).read_text("utf-8")

    def is_redirect(self, address):
        return 'http-equiv="refresh"' in self.html(address)

    def kinds(self):
        """For every kind of page the one that has most to show."""
        alike = collections.defaultdict(list)
        for address in self.pages():
            alike[kind(address)].append(address)
        return [max(found, key=lambda address: (len(self.html(address)), address))
                for found in alike.values()]

    def reports(self):
        return [a for a in self.pages() if re.fullmatch(r"/patient-group/report-\d+/", a)]


def kind(address):
    """`/news/2026-05-fair/` is a `/news/*/`, `/patient-group/report-2026/` a `.../report-*/`."""
    parts = address.strip("/").split("/")
    if len(parts) > 1 and parts[-2] in COLLECTIONS:
        parts[-1] = "*"
    return "/".join(re.sub(r"-\d{4}$", "-*", part) for part in parts)


class Server(http.server.ThreadingHTTPServer):
    """Serves a site as a web server would that has taken over its `_headers`. What browsers report
    of the security policy is kept."""

    daemon_threads = True

    def __init__(self, site):
        self.headers = headers(site.folder / "_headers")
        self.reports = []
        self.not_found = (site.folder / "404.html").read_bytes()
        super().__init__(("127.0.0.1", 0), functools.partial(Handler, directory=str(site.folder)))
        self.origin = f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request, client_address):
        """A browser that has seen enough closes the connection."""


def headers(file):
    """The headers that `_headers` asks for on every page."""
    found = {}
    for line in file.read_text("utf-8").splitlines()[1:]:
        if not line.startswith("  "):
            break
        name, _, value = line.strip().partition(": ")
        found[name] = value
    return found


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        for name, value in self.server.headers.items():
            if name == POLICY:
                value += "; report-uri /-/policy-report"
            self.send_header(name, value)
        super().end_headers()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.reports.append(body.decode("utf-8", "replace"))
        self.send_response(204)
        self.end_headers()

    def send_error(self, code, message=None, explain=None):
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(self.server.not_found)))
        self.end_headers()
        self.wfile.write(self.server.not_found)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(site):
    server = Server(site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
