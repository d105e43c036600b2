"""Reads the files that sitegen makes besides pages with other people's programs; see `files.sh`."""

import argparse
import datetime
import http.client
import json
import pathlib
import re
import shutil
import subprocess
import sys
import time

import feedparser
import html5lib
import icalendar
from lxml import etree

SCHEMAS = pathlib.Path(__file__).parent / "schemas"
TODAY = "2026-05-18"
LONG = "Extraordinarilylongwordwithoutanyplacetobreak" * 8
# Everything that one of the formats takes for itself, and letters of two, three and four bytes.
AWKWARD = "A, b; C:\\dir \\ \"d\" 'e' <f> & ]]> <!-- --> é ✓ 😀👩‍⚕️ $x ${y} `z` #1 {name} " + LONG

# Addresses of an older website as a page's `old_urls` has them, and as a browser asks for them.
OLD_ADDRESSES = {
    "/old.html": "/old.html", "/old-folder/": "/old-folder", "/Old page (1).htm": "/Old%20page%20(1).htm",
    "/page.aspx?id=3&b=$x": "/page.aspx?id=3&b=$x", "/a;b,c'd.php": "/a;b,c'd.php",
    "/caf%C3%A9/": "/caf%C3%A9/",
}

failures = []
counts = dict.fromkeys(
    ("calendars", "meetings", "feeds", "news", "sitemaps", "addresses", "clinics", "requests"), 0)


def check(right, where, words):
    if not right:
        failures.append(f"{where}: {words}")


def hostile(work, sitegen):
    """A practice whose words are awkward, built."""
    folder = work / "Content" / "awkward-surgery"
    folder.mkdir(parents=True)
    files = {
        "practice.md": f"kind: practice\nname: {AWKWARD}\nphone: 01632 960001\n"
        "website: https://awkward.example\nopening_hours: {in_person: {weekdays: 8am to 6:30pm}}\n"
        f"surgeries:\n  - name: {AWKWARD}\n    address: 1 Road, ZX1 1AA\n"
        f"closed_on:\n  - date: 17 June 2026\n    from: 1pm\n    why: </script><script>{AWKWARD}\n",
        "index.md": "kind: page\ntitle: Home\n",
        "moved.md": "kind: page\ntitle: Moved\nold_urls:\n"
        + "".join(f"  - {old}\n" for old in OLD_ADDRESSES),
        "news/one.md": f"kind: news\ntitle: {AWKWARD}\nsummary: {AWKWARD}\ndate: 1 May 2026\n---\n"
        f"Words ]]> & <b> and [a link](../index.md).\n\n    {AWKWARD}\n",
        "patient-group/group.md": "kind: patient-group\ntitle: Group\n",
        "patient-group/meetings/one.md": "kind: minutes\ndate: 14 July 2026\ntime: 6:30pm\n"
        f"status: planned\nvenue: {AWKWARD}\nagenda:\n  - {AWKWARD}\n"
        "  - |\n    Two\n\n    lines; and, more\n",
        "patient-group/meetings/two.md": "kind: minutes\ndate: 13 January 2027\ntime: 18:30\n"
        "status: cancelled\nnext_meeting: 10 February 2027\n",
        "patient-group/meetings/month.md": "kind: minutes\ndate: March 2027\nstatus: planned\n",
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\n" + (text if "\n---\n" in text else text + "---\n"), "utf-8")
    run = subprocess.run(
        [sitegen, "build", "--quiet", "--today", TODAY, "--content", work / "Content",
         "--output", work / "Awkward"], capture_output=True, text=True, check=False)
    check(run.returncode in (0, 3), "awkward-surgery", "not built:\n" + run.stdout + run.stderr)
    return work / "Awkward" / "awkward-surgery"


def read_calendar(site):
    file = site / "meetings.ics"
    if not file.exists():
        return
    data = file.read_bytes()
    where = f"{site.name}/meetings.ics"
    lines = data.split(b"\r\n")
    check(lines[-1] == b"" and b"\n" not in b"".join(lines), where, "a line without CRLF")
    check(max(map(len, lines)) <= 75, where, "a line of more than 75 octets")
    for line in lines:
        line.decode("utf-8")
    calendar = icalendar.Calendar.from_ical(data)
    counts["calendars"] += 1
    check([str(z["TZID"]) for z in calendar.walk("VTIMEZONE")] == ["Europe/London"], where, "zone")
    ids = set()
    for event in calendar.walk("VEVENT"):
        counts["meetings"] += 1
        ids.add(str(event["UID"]))
        check(not event.errors, where, event.errors)
        for name in ("DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY"):
            check(name in event, where, f"no {name}")
        start = event.decoded("DTSTART")
        if isinstance(start, datetime.datetime):
            offset = datetime.timedelta(hours=1 if start.month in range(4, 10) else 0)
            check(start.month in (3, 10) or start.utcoffset() == offset, where, f"{start} is off")
    check(len(ids) == len(calendar.walk("VEVENT")), where, "an UID twice")
    return calendar


def validate(file, schema):
    problems = etree.XMLSchema(etree.parse(SCHEMAS / schema))
    document = etree.parse(file)
    check(problems.validate(document), file, problems.error_log)
    return document


def read_feed(site):
    file = site / "news.atom"
    if not file.exists():
        return None
    validate(file, "atom.xsd")
    feed = feedparser.parse(file.read_bytes())
    check(not feed.bozo, file, feed.get("bozo_exception"))
    counts["feeds"] += 1
    counts["news"] += len(feed.entries)
    check(len({entry.id for entry in feed.entries}) == len(feed.entries), file, "an id twice")
    for entry in feed.entries:
        check(entry.updated_parsed and entry.link == entry.id, file, entry.id)
        path = re.sub(r"^https?://[^/]+", "", entry.link)
        check((site / path.strip("/") / "index.html").exists(), file, f"no page {path}")
    return feed


def read_sitemap(site):
    file = site / "sitemap.xml"
    if not file.exists():
        return
    document = validate(file, "sitemap.xsd")
    counts["sitemaps"] += 1
    listed = {re.sub(r"^https?://[^/]+", "", loc.text)
              for loc in document.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
    counts["addresses"] += len(listed)
    for path in listed:
        page = site / path.strip("/") / "index.html"
        check(page.exists() and "http-equiv" not in page.read_text("utf-8"), file, path)
    robots = (site / "robots.txt").read_text("utf-8")
    check("/sitemap.xml\n" in robots and "User-agent: *\n" in robots, site / "robots.txt", robots)


def read_clinic(site):
    page = html5lib.parse((site / "index.html").read_bytes(), namespaceHTMLElements=False)
    blocks = [s for s in page.iter("script") if s.get("type") == "application/ld+json"]
    check(len(blocks) == 1, f"{site.name}/", f"{len(blocks)} blocks of JSON-LD")
    clinic = json.loads(blocks[0].text)
    counts["clinics"] += 1
    check(clinic["@type"] == "MedicalClinic" and clinic["name"], site.name, "no clinic")
    for hours in clinic.get("openingHoursSpecification", []):
        check(hours["opens"] < hours["closes"] and hours["dayOfWeek"], site.name, hours)
    special = clinic.get("specialOpeningHoursSpecification", [])
    check(any(day["name"] == "Christmas Day" for day in special), site.name, "no Christmas Day")
    runs = [s for s in page.iter("script") if s.get("type") is None]
    check(all(s.get("src") and s.get("integrity") and s.get("defer") is not None for s in runs),
          site.name, "a script that is no file of its own")
    return clinic


def read_index(site):
    pages = json.loads((site / "search" / "index.json").read_text("utf-8"))
    for page in pages:
        check((site / page["address"].strip("/") / "index.html").exists(), site.name, page)
    for script in (site / "assets").glob("*.js"):
        size = script.stat().st_size
        check(size < 2048, script.name, f"{size} bytes")
        print(f"{site.name}: {script.name}: {size} bytes")


def read_headers(site):
    """`_headers`: a path at the beginning of a line, `  Name: value` below it."""
    for line in (site / "_headers").read_text("utf-8").splitlines():
        check(re.fullmatch(r"|/\S*|  [A-Za-z-]+: \S.*", line), f"{site.name}/_headers", line)


def ask_nginx(site, work, port=18089):
    """The answers of a real nginx that includes our file."""
    config = work / "nginx.conf"
    config.write_text(f"""
daemon off; pid {work}/nginx.pid; error_log stderr; worker_processes 1;
events {{ worker_connections 64; }}
http {{
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fcgi;
  uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
  server {{
    listen 127.0.0.1:{port};
    root {site};
    charset utf-8;
    include {site}/security-headers.nginx.conf;
  }}
}}
""", "utf-8")
    test = subprocess.run(["nginx", "-t", "-c", config], capture_output=True, text=True, check=False)
    check(test.returncode == 0, f"{site.name}: nginx -t", test.stderr)
    if test.returncode:
        return
    server = subprocess.Popen(["nginx", "-c", config], stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                ask(port, "/")
                break
            except OSError:
                time.sleep(0.05)
        look_at_answers(site, port)
        look_at_redirects(site, port)
    finally:
        server.terminate()
        server.wait()


def ask(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    counts["requests"] += 1
    return answer, body


def look_at_answers(site, port):
    style = next((site / "assets").glob("site-*.css"))
    types = {
        "/": "text/html", "/opening-times/": "text/html", "/search/?q=flu": "text/html",
        f"/assets/{style.name}": "text/css", "/robots.txt": "text/plain",
        "/search/index.json": "application/json", "/sitemap.xml": "text/xml",
        "/meetings.ics": "text/calendar; charset=utf-8",
        "/news.atom": "application/atom+xml; charset=utf-8",
    }
    for path, kind in types.items():
        if not (site / path.partition("?")[0].strip("/")).exists():
            continue
        answer, _ = ask(port, path)
        where = f"nginx: {site.name}{path}"
        check(answer.status == 200, where, answer.status)
        check(answer.headers["Content-Type"].startswith(kind), where, answer.headers["Content-Type"])
        look_at_headers(where, answer)
        cached = "immutable" if path.startswith("/assets/") else "no-cache"
        check(cached in answer.headers["Cache-Control"], where, answer.headers["Cache-Control"])
    for path in ("/nothing/here/", "/_headers", "/security-headers.nginx.conf"):
        answer, body = ask(port, path)
        where = f"nginx: {site.name}{path}"
        check(answer.status == 404, where, answer.status)
        check(body == (site / "404.html").read_bytes(), where, "not our page")
        look_at_headers(where, answer)


def look_at_redirects(site, port):
    for old in OLD_ADDRESSES.values() if site.name == "awkward-surgery" else []:
        answer, _ = ask(port, old)
        where = f"nginx: {old}"
        check(answer.status == 301, where, answer.status)
        check(re.fullmatch("(http://[^/]+)?/moved/", answer.headers["Location"] or ""), where,
              answer.headers["Location"])
        look_at_headers(where, answer)
    if site.name == "awkward-surgery":
        answer, _ = ask(port, "/page.aspx?id=4")
        check(answer.status == 404, "nginx: another query", answer.status)


def look_at_headers(where, answer):
    policy = answer.headers["Content-Security-Policy"] or ""
    check(policy.startswith("default-src 'none'; "), where, policy)
    check("unsafe" not in policy and "*" not in policy, where, policy)
    check(answer.headers["X-Content-Type-Options"] == "nosniff", where, "nosniff")
    check(answer.headers["Referrer-Policy"] == "same-origin", where, "referrer")
    check("camera=()" in (answer.headers["Permissions-Policy"] or ""), where, "permissions")
    for name in set(answer.headers.keys()):
        check(len(answer.headers.get_all(name)) == 1, where, f"{name} twice")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sitegen", required=True)
    options.add_argument("--work", required=True, type=pathlib.Path)
    options = options.parse_args()
    awkward = hostile(options.work, options.sitegen)
    sites = [s for s in sorted((options.work / "Output").iterdir()) if s.name[0] != "."] + [awkward]
    for site in sites:
        read_calendar(site)
        read_feed(site)
        read_sitemap(site)
        read_clinic(site)
        read_index(site)
        read_headers(site)
        ask_nginx(site, options.work)
    look_at_awkward(awkward)
    print(", ".join(f"{number} {what}" for what, number in counts.items()))
    for failure in failures:
        print(f"files: {failure}", file=sys.stderr)
    return 1 if failures or not all(counts.values()) else 0


def look_at_awkward(site):
    """Awkward words are read as they were typed."""
    feed = read_feed(site)
    check(feed.entries[0].title_detail.value == AWKWARD, "awkward", feed.entries[0].title)
    check(feed.feed.author == AWKWARD, "awkward", feed.feed.author)
    events = {str(e["STATUS"]) + str(e.decoded("DTSTART")): e
              for e in read_calendar(site).walk("VEVENT")}
    check(len(events) == 3, "awkward", list(events))
    meeting = next(e for e in events.values() if "LOCATION" in e)
    check(str(meeting["LOCATION"]) == AWKWARD, "awkward", meeting["LOCATION"])
    check("Two\nlines; and, more" in str(meeting["DESCRIPTION"]), "awkward", meeting["DESCRIPTION"])
    check(any(str(e["STATUS"]) == "CANCELLED" for e in events.values()), "awkward", "cancelled")
    clinic = read_clinic(site)
    check(clinic["name"] == AWKWARD, "awkward", clinic["name"])
    why = [d["name"] for d in clinic["specialOpeningHoursSpecification"] if "</script>" in d["name"]]
    check(why == ["</script><script>" + AWKWARD], "awkward", why)


if __name__ == "__main__":
    if shutil.which("nginx") is None:
        sys.exit("files: nginx is missing; type: apt-get install nginx-light")
    sys.exit(main())
