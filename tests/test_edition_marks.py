"""Whether words were edited since their edition: what is an edit, and what is none."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from backends.noted_sheet import noted_sheet
from documents import RESOURCES, every_block
from handout.audit import examine
from handout.backends.docx import render
from handout.edition_marks import EDITION_TAG, mark_in, marked_tag
from handout.layout import Layout, Options

Edit = Callable[[WordDocument], object]
OURS = render(every_block(), Layout(), Options(), RESOURCES)


def edited(edit: Edit, data: bytes = OURS) -> list[str]:
    """Say what is noted after an edit that python-docx makes and saves."""
    document = Document(io.BytesIO(data))
    edit(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return [note.found for note in examine(buffer.getvalue()).notes]


def some_paragraph(document: WordDocument) -> Paragraph:
    """Return a paragraph of running text."""
    return next(
        p for p in document.paragraphs if p.style and p.style.name == "Body Text"
    )


def remove(document: WordDocument) -> None:
    """Take that paragraph out."""
    element: Any = some_paragraph(document)._p
    element.getparent().remove(element)


def nothing(_: WordDocument) -> None:
    """Change nothing: the file is only saved again."""


def split_run(document: WordDocument) -> None:
    """Part a run in two with a mark of the spelling between, as Word does."""
    run = some_paragraph(document).runs[0]
    words = run.text
    run.text = words[:3]
    second = parse_xml(f"<w:r {nsdecls('w')}><w:t/></w:r>")
    second[0].text = words[3:]
    second[0].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    first: Any = run._r
    first.addnext(second)
    first.addnext(parse_xml(f'<w:proofErr {nsdecls("w")} w:type="spellStart"/>'))


def add_bookmark(document: WordDocument) -> None:
    """Set a bookmark, as Word does where one left off."""
    mark = f'<w:bookmarkStart {nsdecls("w")} w:id="999" w:name="_GoBack"/>'
    element: Any = some_paragraph(document)._p
    element.append(parse_xml(mark))


def fill_in(document: WordDocument) -> None:
    """Write into every place to fill in."""
    for content in document.element.body.iter(qn("w:sdtContent")):
        run = f"<w:r {nsdecls('w')}><w:t>Ana Example</w:t></w:r>"
        next(content.iter(qn("w:r"))).addprevious(parse_xml(run))


def change_picture(document: WordDocument) -> None:
    """Say something else of a picture."""
    next(document.element.body.iter(qn("wp:docPr"))).set("descr", "A red square")


def change_note(document: WordDocument) -> None:
    """Write into a footnote."""
    part = next(
        p for p in document.part.package.iter_parts() if "footnotes" in p.partname
    )
    part._blob = part.blob.replace(b"</w:t>", b" and more</w:t>")


@pytest.mark.parametrize("edit", [nothing, split_run, add_bookmark, fill_in])
def test_what_is_no_edit(edit: Edit) -> None:
    """To save a file again, or to fill it in, does not change its words."""
    assert edited(edit) == []


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: some_paragraph(document).add_run(" not"),
        lambda document: document.add_paragraph("One more."),
        remove,
        change_picture,
    ],
)
def test_what_is_an_edit(edit: Edit) -> None:
    """Changed words are noted, with the edition that they are no longer."""
    assert edited(edit) == ["The words were edited since edition 7f3a-91c2-04be."]


def test_edit_of_a_note() -> None:
    """The words of footnotes are words of the edition."""
    data = render(noted_sheet(), Layout(), Options(), RESOURCES)
    assert edited(nothing, data) == []
    assert len(edited(change_note, data)) == 1


def test_findings_of_an_edited_file() -> None:
    """An edit is worth knowing, and no fault."""
    document = Document(io.BytesIO(OURS))
    some_paragraph(document).add_run(" not")
    buffer = io.BytesIO()
    document.save(buffer)
    assert examine(buffer.getvalue()).findings == ()


def test_length_of_the_tag() -> None:
    """Word keeps 64 characters of a tag, and no more."""
    body = parse_xml(f"<w:body {nsdecls('w')}><w:p/></w:body>")
    assert len(marked_tag(body, None)) == len(EDITION_TAG) + 1 + 16


def test_tag_of_another() -> None:
    """A tag that is not ours holds no mark."""
    assert mark_in("name:0123456789abcdef") == mark_in(EDITION_TAG) == ""
