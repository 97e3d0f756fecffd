"""The file as a whole: same bytes, honest properties, fonts, no relics."""

import datetime
import subprocess
import sys
import uuid
import zipfile
from io import BytesIO

import docx
import pytest
from fontTools.ttLib import TTFont
from msgspec.structs import replace

from backends.docx.opened import document_of, opened
from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.blocks import LabelRow, WriteIn
from handout.document import Document, Properties
from handout.layout import Layout, Options
from handout.resources import Resources

PRINT_HASH = """
import hashlib
from documents import RESOURCES, every_block
from handout.backends.docx import render
from handout.layout import Layout, Options
data = render(every_block(), Layout(), Options(), RESOURCES)
print(hashlib.sha256(data).hexdigest())
"""


def finished(document: Document) -> bytes:
    """Render a document in the usual layout."""
    return render(document, Layout(), Options(), RESOURCES)


def test_same_bytes() -> None:
    """The same document gives the same bytes."""
    assert finished(every_block()) == finished(every_block())


def test_same_bytes_in_other_processes() -> None:
    """The same document gives the same bytes in every process."""
    hashes = {
        subprocess.run(
            [sys.executable, "-c", PRINT_HASH],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1


def test_entries() -> None:
    """Content types come first, then the parts by name, all without a date."""
    archive = zipfile.ZipFile(BytesIO(finished(every_block())))
    first, *others = archive.namelist()
    assert first == "[Content_Types].xml"
    assert others == sorted(others)
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_no_relics() -> None:
    """Nothing is in the file but what the document needs."""
    assert opened(document_of(), resources=Resources()).names == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/_rels/fontTable.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/fonts/font1.odttf",
        "word/fonts/font2.odttf",
        "word/footer.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme.xml",
    ]


def test_properties() -> None:
    """The properties say what the document says about itself."""
    core = docx.Document(BytesIO(finished(every_block()))).core_properties
    assert (core.title, core.author, core.subject, core.keywords, core.language) == (
        "Marrow fever (MF)",
        "Riverbend Test Clinic",
        "Marrow fever",
        "marrow fever, river fever",
        "en",
    )
    assert core.comments == ""
    assert core.created == core.modified
    assert core.created == datetime.datetime(2026, 3, 3, tzinfo=datetime.UTC)


def test_undated() -> None:
    """A document without a date has the first that a zip file knows."""
    data = finished(document_of(printed=None))
    created = docx.Document(BytesIO(data)).core_properties.created
    assert created == datetime.datetime(1980, 1, 1, tzinfo=datetime.UTC)


def test_long_properties() -> None:
    """Properties are cut where Word cuts them; control characters are dropped."""
    document = document_of(
        title="x" * 300,
        properties=Properties(author="\x00a\ud800", keywords=("k" * 200, "l" * 200)),
    )
    core = docx.Document(BytesIO(finished(document))).core_properties
    assert (len(core.title), core.author, len(core.keywords)) == (255, "a", 255)


def test_label_stays_in_the_text() -> None:
    """What a nurse filled in is in the text and the footer, nowhere else."""
    canary = "Canary-Name-7731"
    row = LabelRow(fields=(WriteIn(label="For:", value=canary, id="for"),), id="row")
    document = document_of(row)
    labelled = replace(document, footer=replace(document.footer, label=canary))
    parts = opened(labelled).parts
    there = {name for name, data in parts.items() if canary.encode() in data}
    assert there == {"word/document.xml", "word/footer.xml"}


def test_fonts_are_inside() -> None:
    """Both faces are embedded, and the key in the table uncovers them."""
    file = opened(every_block())
    keys = file.values("//*/@w:fontKey", "fontTable")
    for number, key in enumerate(keys, 1):
        data = file.parts[f"word/fonts/font{number}.odttf"]
        mask = uuid.UUID(key).bytes[::-1] * 2
        head = bytes(a ^ b for a, b in zip(data[:32], mask, strict=True))
        name = TTFont(BytesIO(head + data[32:]))["name"].getDebugName(1)
        assert name == "Atkinson Hyperlegible Next"
    assert len(keys) == 2


def test_without_fonts() -> None:
    """On request no font is inside, and the settings do not promise one."""
    file = opened(every_block(), options=Options(embed_fonts=False))
    assert not [name for name in file.names if "odttf" in name]
    assert file.all("//w:embedTrueTypeFonts", "settings") == []


@pytest.mark.parametrize("text", ["python-docx", "Macintosh", "generated by"])
def test_honest_about_the_program(text: str) -> None:
    """No part claims to be made by another program."""
    assert not any(
        text.encode() in data for data in opened(every_block()).parts.values()
    )
