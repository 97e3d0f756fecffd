"""What was told of real pages has been read, one sentence after the other."""

import csv
from pathlib import Path

from handout.plain.statements.tables import rows

TABLE = Path(__file__).parents[2] / "fixtures" / "plain" / "verdicts-statements.tsv"
READ_AT_RANDOM = 60
SHARE_RIGHT = 0.98


def verdicts() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_enough_of_the_sentences_taken_at_random_were_right() -> None:
    taken = verdicts()[:READ_AT_RANDOM]
    right = [line for line in taken if line["verdict"] == "right"]
    assert len(right) >= SHARE_RIGHT * READ_AT_RANDOM


def test_what_was_wrong_says_how_it_was_mended() -> None:
    assert all(line["note"] for line in verdicts() if line["verdict"] != "right")


def test_each_verdict_belongs_to_rows_that_stand() -> None:
    known = {row.id for row in rows()}
    assert {name for line in verdicts() for name in line["rows"].split("+")} <= known
