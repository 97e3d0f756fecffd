import pytest

from backends.sheets import heading, paragraph, sheet
from handout.backends.markup.page import Once, attributes
from handout.backends.markup.targets import targets
from handout.blocks import Callout
from handout.prose import List, Paragraph, Prose, Text


def test_an_attribute_without_a_value_is_not_written() -> None:
    """Empty ids and labels leave no trace."""
    assert attributes(id="", aria_label="Clinic") == ' aria-label="Clinic"'


def test_an_attribute_cannot_be_left() -> None:
    """A quotation mark in a value is escaped."""
    assert attributes(id='a"b') == ' id="a&#34;b"'


def test_an_id_is_given_once() -> None:
    """Two blocks of one id do not make two elements of one id."""
    once = Once()

    assert (once("a"), once("a"), once("b")) == ("a", "", "b")


@pytest.mark.parametrize("identifier", ['say "ah"', "a b", "back\\slash", ""])
def test_an_id_that_no_page_can_carry_is_left_out(identifier: str) -> None:
    """Neither is there a link to it; the words stay."""
    document = sheet("full text", (Paragraph(Text.of("x"), id=identifier),))

    assert Once()(identifier) == ""
    assert identifier not in targets(document)


def test_every_block_can_be_a_target() -> None:
    """Links lead to headings, boxes and items of lists."""
    item = Prose.of(Paragraph(Text.of("first"), id="item"))
    box = Callout(
        kind="call",
        heading=heading("Call", identifier="call"),
        blocks=(List((item,), id="list"), paragraph("no id")),
        id="box",
    )

    found = targets(sheet("full text", (box,)))

    assert {"handout", "title", "box", "call", "list", "item"} <= found
    assert "" not in found
