"""Findings as SARIF: whole, valid by what the standard asks for, always the same."""

import json
from typing import Any

from handout.audit import Finding
from handout.audit.sarif import FileReport, report

FOUND = Finding(
    "pdf-figure-alt",
    "error",
    "page 2, Document/Figure",
    "The picture has no alternative text.",
    "Say what it shows.",
)


def run_of(*files: FileReport) -> dict[str, Any]:
    """Return the one run of a log."""
    (run,) = report(files, "1.0")["runs"]
    assert isinstance(run, dict)
    return run


def result_of(found: Finding, file: str = "a.pdf") -> dict[str, Any]:
    """Return the one result about a finding."""
    (result,) = run_of(FileReport(file, (found,)))["results"]
    assert isinstance(result, dict)
    return result


def at(place: str) -> Finding:
    """Return a finding at a place."""
    return Finding("html-title", "warning", place, "It is wrong.", "Mend it.")


def test_version() -> None:
    """The log says which version of SARIF it is in."""
    assert report([], "1.0")["version"] == "2.1.0"


def test_rule_of_a_result() -> None:
    """A result names its rule, and where that stands in the table of rules."""
    rules = run_of()["tool"]["driver"]["rules"]
    result = result_of(FOUND)
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == FOUND.rule


def test_rules_are_told_once() -> None:
    """No two rules of the table have the same name."""
    ids = [rule["id"] for rule in run_of()["tool"]["driver"]["rules"]]
    assert len(set(ids)) == len(ids)


def test_rules_help() -> None:
    """Each rule says in words what it asks for and what to do."""
    for rule in run_of()["tool"]["driver"]["rules"]:
        assert rule["shortDescription"]["text"].endswith(".")
        assert rule["help"]["text"].endswith(".")


def test_level() -> None:
    """An error is one, and a warning too."""
    assert result_of(FOUND)["level"] == "error"
    assert result_of(at("line 3"))["level"] == "warning"


def test_message() -> None:
    """The message says where, what and what to do."""
    assert result_of(FOUND)["message"]["text"] == (
        "page 2, Document/Figure: The picture has no alternative text. "
        "Say what it shows."
    )


def test_file() -> None:
    """A path is an address, its blanks and letters encoded."""
    (location,) = result_of(FOUND, "out/año 1.pdf")["locations"]
    address = location["physicalLocation"]["artifactLocation"]["uri"]
    assert address == "out/a%C3%B1o%201.pdf"


def test_element() -> None:
    """The way to an element is a logical place."""
    (location,) = result_of(FOUND)["locations"]
    assert location["logicalLocations"] == [
        {
            "name": "Figure",
            "fullyQualifiedName": "page 2, Document/Figure",
            "kind": "element",
        }
    ]


def test_line() -> None:
    """A line is a place in the file itself."""
    (location,) = result_of(at("line 19, <img>"))["locations"]
    assert location["physicalLocation"]["region"] == {"startLine": 19}


def test_whole_file() -> None:
    """A finding about a file as a whole has no place inside it."""
    (location,) = result_of(at(""))["locations"]
    assert list(location) == ["physicalLocation"]


def test_file_that_cannot_be_read() -> None:
    """What could not be read is told as a failure of the run."""
    (invocation,) = run_of(FileReport("a.bin", error="It is torn."))["invocations"]
    (told,) = invocation["toolExecutionNotifications"]
    assert not invocation["executionSuccessful"]
    assert told["message"]["text"] == "It is torn."


def test_same_log() -> None:
    """The same findings make the same bytes."""
    first, second = (
        json.dumps(report([FileReport("a.pdf", (FOUND,))], "1.0")) for _ in range(2)
    )
    assert first == second
