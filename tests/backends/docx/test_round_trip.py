"""A file that somebody has opened, changed and saved is still a clean one."""

import functools
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from backends.docx.editing import ADDED, edited
from backends.docx.opened import Opened
from handout.audit import check
from handout.backends.docx import render
from handout.document import Document
from handout.layout import Layout, Options
from stress.notes import with_notes
from stress.pictures import RESOURCES
from stress.sheets import stress_document
from stress.wordlist import Language

LANGUAGES: tuple[Language, ...] = ("en", "ar")
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


def sheet(language: Language) -> Document:
    """Return a sheet with every kind of block, and with notes."""
    return with_notes(stress_document(language, parts=1, rows=3, few_rows=2))


@functools.cache
def saved(language: Language) -> bytes:
    """Render the sheet, with its fonts, and edit it."""
    return edited(render(sheet(language), Layout(), Options(), RESOURCES))


@EACH_LANGUAGE
def test_what_was_added_is_in_the_file(language: Language) -> None:
    """And everything else is still there: notes, fonts, controls."""
    before = Opened(render(sheet(language), Layout(), Options(), RESOURCES))
    after = Opened(saved(language))
    said = " ".join(after.lines)
    assert [words for words in ADDED if words not in said] == []
    assert sorted(after.names) == sorted(before.names)
    assert after.parts["word/footnotes.xml"] == before.parts["word/footnotes.xml"]
    assert len(after.all("//w:sdt")) == len(before.all("//w:sdt"))


@EACH_LANGUAGE
def test_an_edited_file_is_valid(language: Language, tmp_path: Path) -> None:
    """Word opens it without repair."""
    path = tmp_path / "edited.docx"
    path.write_bytes(saved(language))
    result = OpenXmlValidator(max_errors=0).validate(path)
    assert [str(error) for error in result.errors] == []
    assert result.is_valid


@EACH_LANGUAGE
def test_an_edited_file_has_no_finding(language: Language) -> None:
    """The styles carry what a reader needs, not the hand of the program."""
    assert [*map(str, check(saved(language)))] == []
