"""Whatever stands in a document, the file keeps its standards."""

from pathlib import Path
from typing import TypeVar

import page
import pytest
from hypothesis import given
from msgspec.structs import replace

from documents import RESOURCES
from handout import audit
from handout.backends.pdf import render
from handout.blocks import Block, Callout, Colophon, Heading, QRCode
from handout.document import Document
from handout.layout import Layout, Options
from handout.prose import Figure, Text
from handout.resources import uncovered
from handout.rewriting import rewritten
from strategies import documents, steady

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A)
Described = TypeVar("Described", Figure, QRCode)
LAST_LATIN = "\u00ff"
TITLE = Heading(text=Text.of("A sheet"), level=1, id="title")


def printable(words: str) -> str:
    """Put a letter in the place of what is not written in English."""
    missing = set(uncovered(words))
    return "".join(
        "x" if c in missing or not c.isprintable() or c > LAST_LATIN else c
        for c in words
    )


def described(block: Described) -> Described:
    """Give a picture that is no decoration words that say what it shows."""
    return replace(block, alt="A picture of a marrow") if block.alt else block


def under_the_title(block: Block) -> Block:
    """Give a block, or the box that it is, a heading of level 2."""
    if isinstance(block, Heading):
        return replace(block, level=2)
    if isinstance(block, Callout | Colophon) and block.heading:
        return replace(block, heading=replace(block.heading, level=2))
    return block


def in_order(document: Document) -> Document:
    """Return a document as compose makes it: one title, no level skipped."""
    document = rewritten(document, str, printable)
    document = rewritten(document, Figure, described)
    document = rewritten(document, QRCode, described)
    parts = tuple(
        replace(part, id=f"part-{n}", blocks=tuple(map(under_the_title, part.blocks)))
        for n, part in enumerate(document.parts)
    )
    if parts:
        first = replace(parts[0], blocks=(TITLE, *parts[0].blocks))
        parts = (first, *parts[1:])
    return replace(document, title="A sheet", parts=parts)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a place for one file after the other."""
    return tmp_path_factory.mktemp("any") / "sheet.pdf"


@steady
@given(documents.filter(lambda document: document.parts).map(in_order))
def test_any_document_makes_a_file_that_keeps_its_standards(
    file: Path, document: Document
) -> None:
    """PDF/UA-1 and PDF/A-2a, as another validator and as our own audit see it."""
    data = render(document, Layout(), Options(), RESOURCES)
    file.write_bytes(data)

    broken = [
        failure.rule_id
        for profile in PROFILES
        for failure in page.validate_pdf(str(file), profile=profile).failures
    ]
    assert broken == []
    assert [found for found in audit.check(data) if found.severity == "error"] == []
