"""What somebody does who edits a Word file of ours with python-docx."""

from io import BytesIO

import docx
from docx.document import Document
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

RUNNING_TEXT = {"Normal", "Body Text"}
ADDED = ("A sentence of our own.", "A paragraph of our own.", "A row of our own.")


def edited(data: bytes) -> bytes:
    """Open a file, add a sentence, a heading, a paragraph and a row, and save it."""
    document = docx.Document(BytesIO(data))
    sentence, paragraph, row = ADDED
    told = _running_text(document)
    told.add_run(f" {sentence}")
    heading = told.insert_paragraph_before("A heading of our own", "Heading 2")
    heading.insert_paragraph_before(paragraph, told.style)
    if document.tables:
        _add_row(document.tables[-1], row)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _running_text(document: Document) -> Paragraph:
    """Return the first paragraph after the second heading that is none itself."""
    headings = 0
    for paragraph in document.paragraphs:
        name = _style_of(paragraph)
        if name.startswith("Heading"):
            headings += 1
        elif headings > 1 and name in RUNNING_TEXT:
            return paragraph
    message = "the file has no running text"
    raise ValueError(message)


def _style_of(paragraph: Paragraph) -> str:
    style = paragraph.style
    return (style.name if style else "") or ""


def _add_row(table: Table, words: str) -> None:
    """Add a row to a table, its cells in the styles of the row before."""
    before = table.rows[-1]
    added: _Row = table.add_row()  # type: ignore[no-untyped-call]
    for old, new in zip(before.cells, added.cells, strict=True):
        new.paragraphs[0].add_run(words)
        new.paragraphs[0].style = old.paragraphs[0].style
