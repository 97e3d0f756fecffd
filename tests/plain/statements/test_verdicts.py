"""What was told of real pages has been read, one sentence after the other."""

import csv
from pathlib import Path

import pytest

from handout.plain.statements.tables import rows

FOLDER = Path(__file__).parents[2] / "fixtures" / "plain"
each_table = pytest.mark.parametrize(
    "name", ["verdicts-statements.tsv", "verdicts-causes.tsv"]
)
READ_AT_RANDOM = 60
SHARE_RIGHT = 0.98


def verdicts(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@each_table
def test_enough_of_the_sentences_taken_at_random_were_right(name: str) -> None:
    taken = verdicts(name)[:READ_AT_RANDOM]
    right = [line for line in taken if line["verdict"] == "right"]
    assert len(right) >= SHARE_RIGHT * READ_AT_RANDOM


@each_table
def test_what_was_wrong_says_how_it_was_mended(name: str) -> None:
    assert all(line["note"] for line in verdicts(name) if line["verdict"] != "right")


@each_table
def test_each_verdict_belongs_to_rows_that_stand(name: str) -> None:
    known = {row.id for row in rows()}
    assert {row for line in verdicts(name) for row in line["rows"].split("+")} <= known
