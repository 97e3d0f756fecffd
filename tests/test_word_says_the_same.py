"""A Word file says what the document says, and what the PDF says: no word more or less.

`make prove` compares every Word file with its PDF; here are a few.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from handout.backends.docx import render
from handout.blocks import Block, Colophon, Facts, Glossary, Heading
from handout.compose import Composed
from handout.document import Document, Part
from handout.layout import Layout, Options, PrintSize
from handout.prose import Figure, Table
from handout.rendering import finish
from prove.printed import faults_in_print, pages_of
from prove.same_words import faults_in_letters, hear, wants
from prove.sheets import Matter, Sheet, sample_sheets, stress_sheets
from prove.wordtext import GAP, said_in
from stress.notes import with_notes
from stress.pictures import RESOURCES
from stress.sheets import stress_document
from stress.wordlist import Language
from test_same_content import letters

SIZES: tuple[PrintSize, ...] = ("regular", "large", "xlarge")
SHEETS = [*sample_sheets(), *stress_sheets()]

EACH_SIZE = pytest.mark.parametrize("size", SIZES)
EACH_SHEET = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)


def told(document: Document) -> Iterator[str]:
    """Yield what a document tells outside its notes, in reading order."""
    for part in document.parts:
        yield from told_in(part, f"{document.small_words.picture}: ")


def told_in(part: Part, picture: str) -> Iterator[str]:
    """Yield what a part tells; a caption that repeats its heading is told once."""
    before: Block | None = None
    for block in part.blocks:
        texts = [text.plain for text in block.texts()]
        if repeats(before, block):
            del texts[0]
        if isinstance(block, Figure) and not block.picture:
            yield picture
        yield from texts
        if isinstance(block, Colophon) and block.code and not block.says_address:
            yield block.code.address
        before = block


def repeats(before: Block | None, block: Block) -> bool:
    """Tell whether the caption of a table is the heading above it."""
    return (
        isinstance(before, Heading)
        and isinstance(block, Facts | Glossary | Table)
        and block.caption.plain == before.text.plain
    )


@EACH_SIZE
@EACH_SHEET
def test_a_word_file_says_what_its_document_says(sheet: Sheet, size: PrintSize) -> None:
    """The body in reading order, the notes in that of their signs, and the foot."""
    composed, given = sheet.make()
    document = composed.document
    drawn = {picture.sha256: picture for picture in composed.pictures}
    resources = given.with_pictures(drawn)
    said = said_in(render(document, Layout(size=size), Options(), resources))
    notes = [note.plain for part in document.parts for note in part.notes]
    assert letters("".join(said.body)) == letters("".join(told(document)))
    assert letters("".join(said.notes)) == letters("".join(notes))
    assert feet(said.foot) == feet(
        [
            document.footer.words,
            re.sub(r"\{\w+\}", GAP, document.footer.page),
            document.footer.notice,
            document.footer.label,
        ]
    )


def feet(lines: list[str]) -> list[str]:
    """Return the pieces of the foot, in no order: their places are the layout's."""
    pieces = (piece for line in lines for piece in line.split(GAP))
    return sorted(filter(None, map(letters, pieces)))


def short(language: Language) -> Matter:
    """Return a stress document with notes and few rows."""
    noted = with_notes(stress_document(language, parts=1, rows=3, few_rows=2))
    return Matter(Composed(document=noted), RESOURCES)


@EACH_SIZE
@pytest.mark.parametrize("sheet", [*sample_sheets()], ids=lambda sheet: sheet.name)
def test_a_word_file_says_what_its_pdf_says(
    sheet: Sheet, size: PrintSize, tmp_path: Path
) -> None:
    """On its pages, in the same order, with the foot on every one."""
    docx, pdf = both(sheet.make(), size, tmp_path)
    assert [*faults_in_print(said_in(docx), pages_of(pdf))] == []


@pytest.mark.parametrize(("language", "size"), [("en", "regular"), ("es", "large")])
def test_all_blocks_and_notes_are_those_of_the_pdf(
    language: Language, size: PrintSize, tmp_path: Path
) -> None:
    """In two languages."""
    docx, pdf = both(short(language), size, tmp_path)
    assert [*faults_in_print(said_in(docx), pages_of(pdf))] == []


def test_from_right_to_left_no_letter_is_lost(tmp_path: Path) -> None:
    """A PDF gives such text back in pieces, so that only letters can be counted."""
    docx, pdf = both(short("ar"), "regular", tmp_path)
    assert [*faults_in_letters(said_in(docx), pages_of(pdf))] == []


def test_the_judge_tells_a_pdf_that_says_something_else(tmp_path: Path) -> None:
    """It finds the PDF of the same sheet and size by its name."""
    for kind in ("docx", "ua1"):
        (tmp_path / kind).mkdir()
    docx, pdf = both(short("en"), "regular", tmp_path)
    word = tmp_path / "docx" / "sheet-regular-a4-mono.docx"
    word.write_bytes(docx)
    assert not wants(word)
    beside = tmp_path / "ua1" / "sheet-regular-letter-colour.pdf"
    beside.write_bytes(pdf.read_bytes())
    assert wants(word)
    assert hear([word]) == {word: []}
    _, other = both(short("es"), "regular", tmp_path)
    beside.write_bytes(other.read_bytes())
    assert hear([word])[word] != []


def both(matter: Matter, size: PrintSize, folder: Path) -> tuple[bytes, Path]:
    """Return a sheet as a Word file and as a PDF."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    layout, (composed, resources) = Layout(size=size), matter
    made = {
        to: finish(composed, to=to, level="full", layout=layout, resources=resources)
        for to in ("docx", "pdf")
    }
    path = folder / "sheet.pdf"
    path.write_bytes(made["pdf"].data)
    return made["docx"].data, path
