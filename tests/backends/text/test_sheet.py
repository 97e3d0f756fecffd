"""A whole document as text: its words, its parts, its foot, its bytes."""

import unicodedata
from collections.abc import Callable, Iterator
from itertools import groupby

from msgspec.structs import replace
from rich.cells import cell_len

from documents import RESOURCES, every_block
from handout.backends.text import render
from handout.document import Document
from handout.layout import Layout, Options


def as_text(document: Document) -> str:
    """Render a document and decode it."""
    return render(document, Layout(), Options(), RESOURCES).decode("utf-8")


def texts_of(document: Document) -> Iterator[str]:
    """Yield the plain texts in reading order; what is said twice running, once."""
    texts = (
        text.plain
        for part in document.parts
        for block in part.blocks
        for text in block.texts()
    )
    return (text for text, _ in groupby(texts))


def test_every_block_golden(golden: Callable[[str, str], None]) -> None:
    """A sheet with every kind of block looks as it was approved."""
    golden("text/every-block.txt", as_text(every_block()))


def test_words_in_order() -> None:
    """Every word of the document stands in the file, small figures folded."""
    document = every_block()
    written = unicodedata.normalize("NFKC", as_text(document))
    place = 0
    for word in (word for text in texts_of(document) for word in text.split()):
        place = written.index(word, place) + len(word)


def test_no_wide_line() -> None:
    """No line is wider than 72 columns."""
    assert max(cell_len(line) for line in as_text(every_block()).split("\n")) <= 72


def test_clinic_first() -> None:
    """The clinic's name is the first line."""
    assert as_text(every_block()).startswith("Riverbend Test Clinic\n")


def test_draft_sentence_at_start_and_end() -> None:
    """The draft sentence stands whole before the first heading and at the end."""
    lines = as_text(every_block()).rstrip("\n").split("\n")
    sentence = "Draft. Not yet reviewed by a clinician."
    assert lines.index(sentence) < lines.index("The main points")
    assert lines[-1] == sentence


def test_label_at_the_end() -> None:
    """The words of the label are the last line, when there are any."""
    document = every_block()
    footer = replace(document.footer, label="Ada Example · 3 March 2026")
    written = as_text(replace(document, footer=footer))
    assert written.endswith("clinician.\nAda Example · 3 March 2026\n")


def test_parts_are_parted() -> None:
    """A line across the sheet stands between two parts, and no form feed."""
    document = every_block()
    (part,) = document.parts
    written = as_text(replace(document, parts=(part, replace(part, id="second"))))
    assert written.count("\n\n" + "=" * 72 + "\n\n") == 1
    assert "\f" not in written


def test_layout_changes_nothing() -> None:
    """Print size, paper and ink change no byte."""
    large = Layout(size="xlarge", paper="a4", ink="mono")
    document = every_block()
    assert render(document, large, Options(), RESOURCES).decode() == as_text(document)


def test_line_ends() -> None:
    """Lines end with a line feed alone, the last one too, and none with a blank."""
    written = as_text(every_block())
    assert "\r" not in written
    assert written.endswith("\n")
    assert not [line for line in written.split("\n") if line != line.rstrip()]
