"""Findings as SARIF 2.1.0, which code review and build servers can show.

Such logs travel, so they hold no words of the files.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import msgspec

from handout.audit.findings import NOT_READABLE, Finding
from handout.audit.formats import every_rule
from handout.audit.rules import Rule

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
VERSION = "2.1.0"

LINE = re.compile(r"line (\d+)")
PAGE = re.compile(r"page \d+(?:, )?")

Json = dict[str, Any]


class FileReport(msgspec.Struct, frozen=True):
    """What was found in one file, or why it could not be checked."""

    file: str
    findings: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    error: str = ""


def report(files: Iterable[FileReport], version: str) -> Json:
    """Return the log of one run of this version over some files, as plain values.

    The same files give the same log. Paths stay as they were given.
    """
    told = list(files)
    rules = [_readable_rule(), *map(_rule, every_rule())]
    places = {rule["id"]: number for number, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "handout", "version": version, "rules": rules}},
        "invocations": [_invocation(told)],
        "results": [
            _result(file.file, found, places[found.rule])
            for file in told
            for found in (*file.findings, *file.notes)
        ],
        "columnKind": "unicodeCodePoints",
    }
    return {"$schema": SCHEMA, "version": VERSION, "runs": [run]}


def _rule(rule: Rule[Any]) -> Json:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary} Source: {rule.source}."},
        "help": {"text": rule.remedy},
        "defaultConfiguration": {"level": rule.severity},
    }


def _readable_rule() -> Json:
    """Describe the rule that stands for all others where a file cannot be read."""
    return {
        "id": NOT_READABLE,
        "shortDescription": {"text": "The file can be read."},
        "fullDescription": {"text": "The file can be read. Source: its format."},
        "help": {"text": "Make the file again, without protection."},
        "defaultConfiguration": {"level": "error"},
    }


def _invocation(files: list[FileReport]) -> Json:
    """Say whether every file could be read, and what was wrong with the others."""
    unread = [file for file in files if file.error]
    return {
        "executionSuccessful": not unread,
        "toolExecutionNotifications": [
            {
                "level": "error",
                "message": {"text": file.error},
                "locations": [{"physicalLocation": _file(file.file)}],
            }
            for file in unread
        ],
    }


def _result(file: str, found: Finding, rule: int) -> Json:
    where = f"{found.place}: " if found.place else ""
    return {
        "ruleId": found.rule,
        "ruleIndex": rule,
        "level": found.severity,
        "message": {"text": f"{where}{found.found} {found.remedy}"},
        "locations": [_location(file, found.place)],
    }


def _location(file: str, place: str) -> Json:
    location: Json = {"physicalLocation": _file(file)}
    line = LINE.match(place)
    if line:
        location["physicalLocation"]["region"] = {"startLine": int(line.group(1))}
    logical = list(_logical_locations(place))
    return {**location, "logicalLocations": logical} if logical else location


def _logical_locations(place: str) -> Iterator[Json]:
    """Yield the path of an element, or the page or part where there is none."""
    if not place or LINE.fullmatch(place):
        return
    path = PAGE.sub("", place, count=1)
    kind = "element" if path else "page"
    name = (path or place).rpartition("/")[2]
    yield {"name": name, "fullyQualifiedName": place, "kind": kind}


def _file(file: str) -> Json:
    """Return a relative address; on Windows a drive is part of a path."""
    path = Path(file)
    if path.is_absolute():
        return {"artifactLocation": {"uri": path.as_uri()}}
    return {"artifactLocation": {"uri": quote(path.as_posix())}}
