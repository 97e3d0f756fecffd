"""Word files that other programs wrote, our own among them, read as they look."""

import io

import docx
import pytest
from docx.document import Document
from docx.shared import Inches
from PIL import Image

import handout
from handout.model import Condition
from handout.readers import read
from readers.word.wordfiles import prose, shape

SOURCE = """\
id: clinic/river-fever
title: River fever
sections:
  - kind: description
    prose: |
      River fever makes people **tired**. It can cause:

      - fever that comes back
      - pain in the legs
  - kind: treatment
    prose:
      - Drink water.
      - {type: table, header: [When, What], rows: [[Morning, One glass]]}
"""


def saved(file: Document) -> bytes:
    """Return the bytes of a file."""
    buffer = io.BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def sheet() -> Document:
    """Make a sheet as people make them."""
    file = docx.Document()
    file.add_heading("Paper hand", 0)
    line = file.add_paragraph("Keep it ")
    line.add_run("dry").bold = True
    file.add_heading("Symptoms", 1)
    for words, style in (
        ("thin skin", "List Bullet"),
        ("at night", "List Bullet 2"),
        ("Wash", "List Number"),
        ("Dry", "List Number"),
    ):
        file.add_paragraph(words, style)
    table = file.add_table(2, 2, "Light List Accent 1")
    for cell, words in zip(table._cells, ("When", "What", "Day", "Wash"), strict=True):
        cell.text = words
    return file


def test_a_file_of_another_program_is_read_as_it_looks() -> None:
    reading = read(saved(sheet()), "paper.docx")
    (condition,) = reading.conditions
    assert (condition.title, condition.language) == ("Paper hand", "en-US")
    assert [section.heading for section in condition.sections] == ["", "Symptoms"]
    assert shape(reading) == [
        "Keep it dry",
        {"ul": [["thin skin", {"ul": [["at night"]]}]]},
        {"ol": [["Wash"], ["Dry"]]},
        [["When", "What"], ["Day", "Wash"]],
    ]
    assert (reading.warnings, reading.not_understood) == ((), ())


def test_a_picture_of_another_program_is_found() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (2, 2), "navy").save(buffer, "PNG")
    file = sheet()
    file.add_picture(buffer, Inches(1))
    file.inline_shapes[0]._inline.docPr.set("descr", "A hand")
    reading = read(saved(file), "paper.docx")
    assert dict(reading.pictures) == {"word/media/image1.png": buffer.getvalue()}


@pytest.fixture(scope="module")
def condition() -> Condition:
    """Return a condition that a clinic wrote."""
    return read(SOURCE.encode(), "river.yaml").conditions[0]


def test_our_own_word_file_reads_back(condition: Condition) -> None:
    rendered = handout.render(condition, to="docx", level="full")
    reading = read(rendered.data, "river.docx")
    (again,) = reading.conditions
    assert again.title == condition.title
    words = prose(reading).plain
    for section in condition.sections:
        assert all(line in words for line in section.prose.plain.split("\n"))
    assert [block for block in shape(reading) if not isinstance(block, str)] == [
        {"ul": [["fever that comes back"], ["pain in the legs"]]},
        [["When", "What"], ["Morning", "One glass"]],
    ]
