"""What the engine makes of sentences with facts that are easily bent."""

from pathlib import Path

import msgspec
import pytest

from conditions import bare
from handout.compose import Request, compose
from handout.model import Condition
from plain_checker.finished import findings
from plain_checker.sheets import read

TABLE = Path(__file__).parents[2] / "fixtures" / "plain" / "engine-cases.tsv"
HOLDS = "holds"


class Case(msgspec.Struct, frozen=True):
    """A sentence, what of it must be printed, and what may not.

    `verdict` is `holds`, or why the engine does not print it rightly today.
    """

    id: str
    kind: str
    source: str
    must: str
    must_not: str
    verdict: str

    @property
    def condition(self) -> Condition:
        """A condition that says nothing else."""
        section = {"kind": self.kind, "prose": self.source}
        return bare(title="Tarnow disease", sections=[section])


CASES = [
    Case(*line.split("\t"))
    for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]
]


def marked(case: Case) -> object:
    """Return a case, expected to fail where the table says why."""
    fails = pytest.mark.xfail(reason=case.verdict, strict=True)
    return pytest.param(case, id=case.id, marks=[fails] * (case.verdict != HOLDS))


def parts(cell: str) -> list[str]:
    return [words for words in cell.split(" | ") if words]


@pytest.mark.parametrize("case", [*map(marked, CASES)])
def test_the_facts_of_a_sentence_are_printed(case: Case) -> None:
    """Every one that the table names, and none that it forbids."""
    document = compose(case.condition, Request(level="plain")).document
    printed = "\n".join(
        words
        for section in read(case.condition, document).sections
        for words in section.printed
    )
    assert [words for words in parts(case.must) if words not in printed] == []
    assert [words for words in parts(case.must_not) if words in printed] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_the_second_checker_finds_nothing_in_it(case: Case) -> None:
    """Each of them is told as the source has it."""
    document = compose(case.condition, Request(level="plain")).document
    assert findings(case.condition, document) == ()
