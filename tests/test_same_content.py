"""The same words in the same order, whatever the format."""

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable, Iterator

import pytest
from lxml import html

import handout
from backends.noted_sheet import NOTED, noted_sheet
from backends.sheets import RESOURCES as SHEET_RESOURCES
from conftest import SHARED, TESTS
from handout.blocks import Heading
from handout.compose import Level, Request, compose
from handout.document import Part
from handout.layout import Layout, Options
from handout.rendering import FORMATS, FormatName, finish
from prove.wordtext import said_in

SOURCES = ("alps", "fixtures/every-part.yaml", "alps-page-capture.txt")
FOLD = re.compile(r"[\s_\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]+")


def text_of_docx(data: bytes) -> str:
    """Every word of the body and of the notes, in the order of the file."""
    said = said_in(data)
    return "\n".join((*said.body, *said.notes))


def text_of_html(data: bytes) -> str:
    """Every word between the tags, in the order of the file."""
    root = html.fromstring(data.decode("utf-8"))
    for unseen in root.xpath("//style"):
        unseen.drop_tree()
    return " ".join(root.itertext())


def text_of_pdf(data: bytes) -> str:
    """Every word of the pages, in the order of painting."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"],
        input=data,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8")


EXTRACTORS: dict[FormatName, Callable[[bytes], str]] = {
    "pdf": text_of_pdf,
    "docx": text_of_docx,
    "html": text_of_html,
    "text": lambda data: data.decode("utf-8"),
}


def read(source: str) -> handout.SourceReading:
    """Read a bundled, own or shared source; skip where that is not here."""
    places = (TESTS / source, SHARED / "data" / source)
    found = next((place for place in places if place.is_file()), None)
    if found is None and source.endswith(".txt"):
        pytest.skip("the shared test data is not beside this checkout")
    return handout.read(found or source)


def words(texts: str) -> list[str]:
    """Fold small figures and white space, and part the words."""
    return FOLD.sub(" ", unicodedata.normalize("NFKC", texts)).split()


def letters(texts: str) -> str:
    """The letters and figures alone: what wraps and what frames is left out."""
    folded = unicodedata.normalize("NFKC", texts)
    return "".join(character for character in folded if character.isalnum())


def printed(part: Part) -> Iterator[str]:
    """Yield the texts; a caption that repeats its heading is printed once."""
    heading = ""
    for block in part.blocks:
        for text in block.texts():
            if text.plain != heading:
                yield text.plain
        heading = block.text.plain if isinstance(block, Heading) else ""


def lost(wanted: list[str], found: str) -> list[str]:
    """Return the words that do not follow the ones before them."""
    missing = []
    place = 0
    for word in wanted:
        start = found.find(letters(word), place)
        if start < 0:
            missing.append(word)
        else:
            place = start + len(letters(word))
    return missing


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("level", ["full", "plain"])
@pytest.mark.parametrize("source", SOURCES)
def test_every_word_of_the_document_is_in_the_file(
    source: str, level: Level, name: FormatName
) -> None:
    """In the same order; the page's foot may stand between them."""
    reading = read(source)
    condition = reading.conditions[0]
    overlay = reading.overlay_for(condition)
    composed = compose(condition, Request(level=level), overlay=overlay)
    rendered = finish(composed, to=name, level=level, resources=reading.resources)
    told = words("\n".join(printed(composed.document.parts[0])))
    assert lost(told, letters(EXTRACTORS[name](rendered.data))) == []


@pytest.mark.parametrize("name", FORMATS)
def test_every_word_of_the_notes_is_in_the_file(name: FormatName) -> None:
    """At the foot of the page or after the text: in the order of their signs."""
    rendered = FORMATS[name].backend(
        noted_sheet(), Layout(), Options(), SHEET_RESOURCES
    )
    told = words("\n".join(note.plain for note in noted_sheet().parts[0].notes))
    assert len(told) > len(NOTED)
    assert lost(told, letters(EXTRACTORS[name](rendered))) == []
