"""A sample of what plain sheets tell has been read, and what was wrong is mended."""

import csv
import functools
import re
from pathlib import Path

from corpus.pages import read_all
from plain_measure.sampling import Sentence, changes, sample, sentences_of

FIXTURES = Path(__file__).parents[1] / "fixtures" / "plain"
SHARE_RIGHT = 0.98
SHARE_OUTDATED = 0.10
CASE = re.compile(r"\bcase (e\d+)")


def table(name: str) -> list[dict[str, str]]:
    with (FIXTURES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


VERDICTS = table("verdicts-sample.tsv")
WRONG = [row for row in VERDICTS if row["verdict"] == "wrong"]


def digest(row: dict[str, str]) -> str:
    return row["told"].split()[0]


@functools.cache
def told_today(pages: Path) -> frozenset[tuple[str, str]]:
    """Return page and digest of all that is told on the pages of the table."""
    wanted = {row["page"] for row in VERDICTS}
    return frozenset(
        (sentence.page, sentence.digest)
        for condition in read_all(pages).conditions
        if condition.id.rpartition("/")[2] in wanted
        for sentence in sentences_of(condition)
    )


def sentence(page: str, provenance: str) -> Sentence:
    return Sentence(
        page=page,
        section="causes",
        provenance=provenance,
        rules=("which",),
        source="It is red, which helps.",
        told="It is red. This helps.",
        explanations="",
    )


def test_a_hundred_sentences_were_read() -> None:
    """Edited and recognised ones, each of them once."""
    assert len({(row["page"], digest(row)) for row in VERDICTS}) == len(VERDICTS)
    assert len(VERDICTS) >= 100
    assert {row["provenance"] for row in VERDICTS} == {"edit", "recogniser"}


def test_enough_of_them_were_right() -> None:
    """What is right but clumsy bends no fact."""
    right = [row for row in VERDICTS if row["verdict"].startswith("right")]
    assert len(right) >= SHARE_RIGHT * len(VERDICTS)


def test_what_is_not_plainly_right_says_why() -> None:
    assert all(row["note"] for row in VERDICTS if row["verdict"] != "right")


def test_each_wrong_one_became_a_case() -> None:
    """In words of our own, in the table of engine cases."""
    known = {row["id"] for row in table("engine-cases.tsv")}
    assert all(CASE.findall(row["note"]) for row in WRONG)
    assert {case for row in WRONG for case in CASE.findall(row["note"])} <= known


def test_no_wrong_one_is_told_any_more(shared_data: Path) -> None:
    today = told_today(shared_data / "genetics-pages.jsonl")
    assert [row for row in WRONG if (row["page"], digest(row)) in today] == []


def test_most_of_what_was_read_is_what_is_told_today(shared_data: Path) -> None:
    """What is outdated is listed; where it is too much, a new sample is to be read."""
    today = told_today(shared_data / "genetics-pages.jsonl")
    read = [row for row in VERDICTS if row not in WRONG]
    outdated = [row for row in read if (row["page"], digest(row)) not in today]
    for row in outdated:
        print("outdated:", row["page"], row["told"])
    assert len(outdated) <= SHARE_OUTDATED * len(read)


def test_the_same_seed_takes_the_same_sentences() -> None:
    """Of ten, six edited and four recognised, each of another page."""
    kinds = ("edit", "recogniser", "source")
    every = [sentence(f"{n}", kind) for n in range(40) for kind in kinds]
    taken = sample(every, 1, 10)
    assert taken == sample(every, 1, 10)
    assert [one.provenance for one in taken] == ["edit"] * 6 + ["recogniser"] * 4
    assert len({one.page for one in taken}) == 10


def test_a_cell_holds_what_differs_and_no_sentence() -> None:
    assert [*changes("It is red, which helps.", "It is red. This helps.")] == [
        "red, which → red. This"
    ]
    assert [*changes("one two three four five six", "seven")] == [
        "one two […] five six → seven"
    ]
