"""Runs `sitegen check` in its formats over the demo, the test sites and a practice made to be awkward,
and reads what it prints as other programs do. See formats.sh."""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema
from sarif_pydantic import Sarif

sitegen = pathlib.Path(sys.argv[1]).resolve()
schema = json.loads(pathlib.Path("Docs/report.schema.json").read_text())
validator = jsonschema.Draft202012Validator(schema)
validator.check_schema(schema)

LEVELS = {"error": "error", "requirement": "error", "warning": "warning", "advice": "note"}
COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
# Parts of SARIF 2.1.0 that these models leave out.
NOT_MODELLED = {"columnKind", "fullDescription"}

AWKWARD = {
    "practice.md": "---\nkind: practice\nname: Grüne Straße\nphone: 01632 960001\nrules: [des]\n---\nÜber uns.\n",
    "index.md": "---\nkind: page\ntitle: Home\n---\n\nCafé 🎉 e\u0301 日本 then [a broken link](no,where:100%25.md) here.\n",
    "notes, 50%: é.md": "---\nkind: page\ntitle: Notes\ntïtle: twice\n---\n\nÄ\tb [x](nowhere.md)\n",
}


def run(content, day, format, folder="."):
    done = subprocess.run(
        [sitegen, "check", "--content", content, "--output", "nothing-here", "--today", day,
         "--format", format],
        cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1, 3), (content, format, done)
    assert done.stderr == "", done.stderr
    return done.stdout


def nothing_unknown(value, where="sarif"):
    """The models allow what they do not know: a misspelt key is found here."""
    for key in value.model_extra or {}:
        assert key in NOT_MODELLED, f"{where} has {key}"
    for name in type(value).model_fields:
        inside = getattr(value, name)
        for item in inside if isinstance(inside, list) else [inside]:
            if hasattr(type(item), "model_fields"):
                nothing_unknown(item, f"{where}.{name}")


def quoted(folder, result):
    """The characters that a result's region marks, as an editor finds them."""
    place = result.locations[0].physical_location
    if place.region is None or place.region.start_column is None:
        return None
    path = urllib.parse.unquote(place.artifact_location.uri)
    text = (pathlib.Path(folder) / path).read_bytes().decode("utf-8-sig", errors="replace")
    line = re.split(r"\r\n|\r|\n", text)[place.region.start_line - 1]
    start, end = place.region.start_column, place.region.end_column
    # The place after the last character may be marked: something is missing there.
    assert 1 <= start < end <= len(line) + 2, (path, place.region, line)
    return line[start - 1 : end - 1]


def unescaped(text, pairs):
    for code, character in pairs:
        text = text.replace(code, character)
    return text


def github(text):
    """As GitHub's runner reads a workflow command."""
    for line in text.splitlines():
        command, properties, message = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line).groups()
        values = dict(part.split("=", 1) for part in properties.split(","))
        pairs = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
        values = {key: unescaped(value, pairs) for key, value in values.items()}
        data = unescaped(message, [pair for pair in pairs if pair[1] not in ":,"])
        yield (command, values["title"], values["file"], values.get("line"), data)


def look(content, day, folder="."):
    report = json.loads(run(content, day, "json", folder))
    problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(report)]
    assert not problems, problems[:5]
    found = report["findings"] + [f for p in report["practices"] for f in p["findings"]]
    wanted = {(f["rule"], LEVELS[f["severity"]], f["file"], f["line"],
               f["message"] + ("\n" + f["help"] if f["help"] else "")) for f in found}

    text = run(content, day, "sarif", folder)
    log = Sarif.model_validate_json(text)
    assert log.version == "2.1.0" and json.loads(text)["runs"][0]["columnKind"] == "unicodeCodePoints"
    nothing_unknown(log)
    run_of_it = log.runs[0]
    rules = [rule.id for rule in run_of_it.tool.driver.rules]
    assert len(rules) == len(set(rules))
    results = run_of_it.results
    told = set()
    for result in results:
        assert result.rule_id in rules
        place = result.locations[0].physical_location
        line = place.region.start_line if place.region else None
        told.add((result.rule_id, result.level.value,
                  urllib.parse.unquote(place.artifact_location.uri), line, result.message.text))
    assert told == wanted, told ^ wanted
    marks = [quoted(folder, result) for result in results]

    commands = set(github(run(content, day, "github", folder)))
    same = {(COMMANDS[level], rule, file, line and str(line), message)
            for rule, level, file, line, message in wanted}
    assert commands == same, commands ^ same
    return len(report["practices"]), len(wanted), marks


def main():
    places = [("Content", "2026-05-18"), ("Content", "2028-12-31")]
    places += [(str(path), day) for path in sorted(pathlib.Path("Tests/Sites").iterdir())
               if path.is_dir() for day in ("2014-03-12", "2015-04-02", "2026-05-18")]
    counts = [look(*place)[:2] for place in places]
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder) / "Content" / "awkward"
        home.mkdir(parents=True)
        for name, words in AWKWARD.items():
            (home / name).write_text(words, encoding="utf-8")
        *count, marks = look("Content", "2014-03-12", folder)
        assert "no,where:100%25.md" in "".join(filter(None, marks)), marks
        counts.append(count)
    practices, findings = map(sum, zip(*counts))
    print(f"{len(counts)} runs, {practices} practices, {findings} findings: "
          "the JSON fits its schema, SARIF and GitHub commands say the same, each mark is in its line")


main()
