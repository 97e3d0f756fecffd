"""Notes on a page: a link to the note, and one back."""

import re

from msgspec.structs import replace

from backends.noted_sheet import noted, noted_sheet
from backends.sheets import RESOURCES, paragraph
from conftest import Golden
from handout.backends.html import render
from handout.document import Document
from handout.layout import Layout, Options


def page_of(document: Document) -> str:
    """Render the body of a page."""
    page = render(document, Layout(), Options(embed_fonts=False), RESOURCES).decode()
    return page.partition("<article")[2].partition('<section id="source')[0]


def test_notes_are_as_their_golden_file_says(golden: Golden) -> None:
    """Behind the text, before the colophon."""
    body = page_of(noted_sheet()).partition('<section class="colophon')[0]
    golden("html/noted.html", f"<article{body}")


def test_every_link_between_text_and_notes_leads_somewhere() -> None:
    """There and back."""
    page = page_of(noted_sheet())
    targets = re.findall(r'href="#(handout-note[^"]*)"', page)
    assert len(targets) == 2 * len(noted_sheet().parts[0].notes)
    assert all(page.count(f'id="{target}"') == 1 for target in targets)


def test_each_part_counts_from_one_with_ids_of_its_own() -> None:
    """A page must not carry an id twice."""
    one = noted_sheet(paragraph(noted("hum", "At night.")))
    other = replace(one.parts[0], id="other")
    page = page_of(replace(one, parts=(one.parts[0], other)))
    assert re.findall(r'id="([a-z]+-note-\d)"', page) == [
        "handout-note-1",
        "other-note-1",
    ]


def test_notes_end_a_part_without_a_colophon() -> None:
    """No word is lost."""
    document = noted_sheet()
    part = replace(document.parts[0], blocks=(paragraph(noted("hum", "At night.")),))
    assert "At night." in page_of(replace(document, parts=(part,)))
