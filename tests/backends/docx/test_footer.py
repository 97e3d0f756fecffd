"""The foot of every page, and the edition that it carries."""

from msgspec.structs import replace

from backends.docx.opened import Opened, document_of, opened, words
from documents import every_block
from handout.document import Document, Footer
from handout.layout import Layout

EDITION = "//w:sdt[starts-with(w:sdtPr/w:tag/@w:val, 'handout-edition:')]"
PARTED = Footer(words="Marrow fever", page="{page} / {pages}")


def lines(file: Opened) -> list[str]:
    """Return the lines of the footer."""
    return [words(found) for found in file.all("//w:p", "footer")]


def with_footer(footer: Footer) -> Document:
    """Return a document with this footer."""
    return document_of(footer=footer)


def test_lines() -> None:
    """What the sheet is and its page, notice and label, as in the PDF."""
    footer = replace(every_block().footer, label="Ana Example · March 3, 2026")
    assert lines(opened(with_footer(footer))) == [
        "Marrow fever · full text · Edition 7f3a-91c2-04be Page 1 of 1",
        "Draft. Not yet reviewed by a clinician.",
        "Ana Example · March 3, 2026",
    ]


def test_page_is_counted_by_word() -> None:
    """Page and number of pages are fields."""
    fields = opened(with_footer(PARTED)).values("//w:fldSimple/@w:instr", "footer")
    assert [field.strip() for field in fields] == ["PAGE", "NUMPAGES"]


def test_edition_is_locked() -> None:
    """The edition stands in a control that cannot be changed or removed."""
    file = opened(every_block())
    (control,) = file.all(EDITION, "footer")
    assert words(control) == "7f3a-91c2-04be"
    locks = file.values("//w:sdtPr/w:lock/@w:val", "footer")
    assert locks == ["sdtContentLocked"]


def test_edition_that_the_words_do_not_say() -> None:
    """An edition that is not in the words of the footer is added to them."""
    file = opened(with_footer(PARTED))
    assert lines(file) == ["Marrow fever 7f3a-91c2-04be 1 / 1"]


def test_no_edition() -> None:
    """A document that is not stamped has no edition to lock."""
    file = opened(document_of(footer=PARTED, edition=""))
    assert file.all("//w:sdt", "footer") == []
    assert lines(file) == ["Marrow fever 1 / 1"]


def test_large_print() -> None:
    """There the page has a line of its own, the last."""
    file = opened(every_block(), Layout(size="large"))
    assert lines(file)[-1] == "Page 1 of 1"


def test_every_page() -> None:
    """The section refers to the footer for all pages, and has no header."""
    (section,) = opened(every_block()).all("//w:sectPr")
    references = section.xpath("*[contains(local-name(), 'Reference')]")
    assert isinstance(references, list)
    assert len(references) == 1
