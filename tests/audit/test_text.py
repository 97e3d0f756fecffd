"""The rules for plain text."""

import pytest

from handout.audit import check
from handout.audit.text import RULES

GOOD = "Marrow fever\n============\n\nIn Spanish: fiebre de médula.\n"
FAULTS = {
    "text-utf8": GOOD.encode("latin-1"),
    "text-control-characters": GOOD.replace("fever", "fe\x07ver").encode(),
    "text-line-length": ("words " * 20).encode(),
}


def test_good_text() -> None:
    """A good text gives no finding."""
    assert check(GOOD.encode()) == ()


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_planted_fault(rule: str) -> None:
    """Each rule sees its fault, and no other rule sees it."""
    assert {finding.rule for finding in check(FAULTS[rule])} == {rule}


@pytest.mark.parametrize(
    "line",
    ["See https://example.org/" + "a" * 90, "\ta\tb\r", "\ufeffMarrow", "熱" * 40],
)
def test_what_is_allowed(line: str) -> None:
    """Long addresses, tabs, a byte order mark and eighty columns are no faults."""
    assert check(line.encode()) == ()


def test_wide_letters_count_twice() -> None:
    """A line of wide letters is as long as it looks."""
    assert len(check(("熱 " * 30).encode())) == 1


def test_place() -> None:
    """A finding names the line."""
    (finding,) = check(b"one\ntw\x07o\n")
    assert finding.place == "line 2"
