"""The judge of printed Word files tells what is missing from what is only parted."""

import pytest

from prove.printed import faults_in_export, faults_in_print
from prove.wordtext import GAP, Said

FOOT = f"Page {GAP}"
SAID = Said(["One two three.", "Four five."], ["A note."], [FOOT])


def test_a_paragraph_may_go_on_over_a_page() -> None:
    """Between its halves stand the notes, the foot and the head of a table."""
    pages = ["One two 1 A note. Page 1", "Kind three. Four five. Page 2"]
    assert [*faults_in_print(SAID, pages)] == []


@pytest.mark.parametrize(
    ("pages", "fault"),
    [
        (["One two. Four five. 1 A note. Page 1"], "'onetwothree.'"),
        (["Four five. One two three. 1 A note. Page 1"], "'fourfive.'"),
        (["One two three. Four five. Page 1"], "'anote.'"),
        (["One two three. Four five. 1 A note."], "foot of page 1"),
        (["Two three. Four five. 1 A note. Page 1"], "'onetwothree.'"),
    ],
)
def test_what_is_missing_or_out_of_order_is_told(pages: list[str], fault: str) -> None:
    """A word, a place, a note, a foot, a beginning."""
    assert fault in " ".join(faults_in_print(SAID, pages))


def test_letters_to_the_left_are_counted() -> None:
    """A PDF gives them back in pieces."""
    said = Said(["حمى 52"], [], [])
    assert [*faults_in_print(said, ["52 ىمح"])] == []
    assert [*faults_in_print(said, ["52 ىم"])] == ["not printed: ح"]


def test_an_export_keeps_the_order_of_every_script() -> None:
    """What is out of its place there is out of place."""
    said = Said(["حمى 52", "جين"], [], [])
    assert [*faults_in_export(said, "• حمى 52\n• جين")] == []
    assert len([*faults_in_export(said, "جين\nحمى 52")]) == 1
