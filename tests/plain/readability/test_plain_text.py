import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.plain.readability import Block, Section, sections_of
from strategies import steady

ITEM = Block("one", is_item=True)
TEXTS = [
    ("It is.\nIt was.", (Section("T", (Block("It is. It was."),)),)),
    ("What is it?\n\nIt is.", (Section("What is it?", (Block("It is."),)),)),
    ("## Signs\n\nIt is.", (Section("Signs", (Block("It is."),)),)),
    (
        "Do:\n- one\n- one\nEnd.",
        (Section("T", (Block("Do:"), ITEM, ITEM, Block("End."))),),
    ),
    ("1. one\n\n2) one", (Section("T", (ITEM, ITEM)),)),
    ("- one\n  two", (Section("T", (Block("one two", is_item=True),)),)),
    ("Pain", (Section("T", (Block("Pain"),)),)),
    ("", ()),
]


@pytest.mark.parametrize(("text", "sections"), TEXTS)
def test_a_text_is_parted_as_people_see_it(
    text: str, sections: tuple[Section, ...]
) -> None:
    """Headings, paragraphs and items."""
    assert sections_of(text, "T") == sections


@steady
@given(st.text("ab, \n-"))
def test_no_letter_of_text_is_lost(text: str) -> None:
    """What ends in a full stop is no heading."""
    (section,) = sections_of(f"{text} b.", "T")[-1:]
    assert section.blocks[-1].text.endswith("b.")


@steady
@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    """Whatever a file holds."""
    assert isinstance(sections_of(text, "T"), tuple)
