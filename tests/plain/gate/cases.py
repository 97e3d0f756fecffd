"""Judged pairs of a sentence and its edit, from the tables in `fixtures/plain`."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

FIXTURES = Path(__file__).parents[2] / "fixtures" / "plain"

PREVENTED_BY = {
    "wrong-sense": "only replacements whose sense was checked stand in the lexicon",
    "collocation": "the lexicon protects the phrases in which a word must stay",
}
"""Classes that no count of words can see, and what prevents them instead."""


class Case(msgspec.Struct, frozen=True):
    """A pair, and the verdict of a person."""

    id: str
    source: str
    edited: str
    verdict: str
    reason: str


def cases(name: str) -> Iterator[Case]:
    """Yield the cases of a table, with the line breaks of their cells."""
    lines = (FIXTURES / name).read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        number, source, edited, verdict, reason = line.split("\t")
        yield Case(number, _broken(source), _broken(edited), verdict, reason)


def _broken(cell: str) -> str:
    return cell.replace("\\n", "\n")


TABLES = (
    "gate-cases.tsv",
    "gate-further-cases.tsv",
    "gate-own-cases.tsv",
    "gate-strange-cases.tsv",
)
ALL = tuple(case for table in TABLES for case in cases(table))
WRONG = tuple(case for case in ALL if case.verdict == "WRONG")
RIGHT = tuple(case for case in ALL if case.verdict == "OK")
COUNTABLE = tuple(case for case in WRONG if case.reason not in PREVENTED_BY)
