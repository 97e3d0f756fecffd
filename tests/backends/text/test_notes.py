"""Notes in plain text: numbers in brackets, the words at the end."""

from msgspec.structs import replace

from backends.noted_sheet import noted, noted_sheet
from backends.sheets import RESOURCES, paragraph
from conftest import Golden
from handout.backends.text import render
from handout.document import Document
from handout.layout import Layout, Options


def printed(document: Document) -> str:
    """Render a document."""
    return render(document, Layout(), Options(), RESOURCES).decode()


def test_notes_are_as_their_golden_file_says(golden: Golden) -> None:
    """Before the colophon, each behind its number."""
    golden("text/noted.txt", printed(noted_sheet()))


def test_each_part_counts_from_one() -> None:
    """A handout in a packet has notes of its own."""
    one = noted_sheet(paragraph(noted("hum", "At night.")))
    two = printed(replace(one, parts=one.parts * 2))
    assert two.count("hum[1]") == two.count("[1] At night.") == 2


def test_notes_end_a_part_without_a_colophon() -> None:
    """No word is lost."""
    document = noted_sheet()
    part = replace(document.parts[0], blocks=(paragraph(noted("hum", "At night.")),))
    assert "[1] At night." in printed(replace(document, parts=(part,)))
