"""A clinic's own Word file: its styles win, and those that it lacks are added."""

from pathlib import Path

import docx
import pytest

from backends.docx.opened import Opened, document_of, opened
from backends.docx.references import ReferenceFile, zipped
from documents import every_block
from handout.errors import UsageError
from handout.layout import Options

ENTITY = b'<!DOCTYPE a [<!ENTITY e "x">]><w:styles xmlns:w="w">&e;</w:styles>'
OTHER_WORD = Path(docx.__file__).parent / "templates" / "default.docx"
GERMAN = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard">'
    '<w:name w:val="Normal"/><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="berschrift1">'
    '<w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>'
    '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'
    '<w:rPr><w:color w:val="770000"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Call"><w:name w:val="Anruf"/></w:style>'
)


def reference(styles: str) -> bytes:
    """Return a Word file with these styles."""
    return ReferenceFile(styles).data()


def styled(data: bytes) -> Opened:
    """Render every block with the styles of a reference."""
    return opened(every_block(), options=Options(reference_docx=data))


def of_heading(file: Opened, path: str) -> list[str]:
    """Return what an XPath finds in the style of headings."""
    return file.values(f"//w:style[@w:styleId='Heading1']{path}", "styles")


def test_their_style_wins() -> None:
    """A style of theirs replaces ours of the same name, whatever its id."""
    file = styled(reference(GERMAN))
    assert of_heading(file, "//w:color/@w:val") == ["770000"]
    assert of_heading(file, "/w:basedOn/@w:val") == ["Normal"]


def test_missing_styles_are_added() -> None:
    """Every style that the text names is there once."""
    file = styled(reference(GERMAN))
    named = {
        *file.values("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
    }
    there_is = file.values("//w:style/@w:styleId", "styles")
    assert named <= set(there_is)
    assert len(there_is) == len(set(there_is))


def test_same_id_for_another_style() -> None:
    """A style of theirs that only shares an id with ours steps aside."""
    file = styled(reference(GERMAN))
    assert "CallReference" in file.values("//w:style/@w:styleId", "styles")


def test_language_stays_ours() -> None:
    """The language is that of the text, not that of their file."""
    file = styled(reference(GERMAN))
    assert file.values("//w:lang/@w:val", "styles") == ["en"]


def test_their_lists_stay_behind() -> None:
    """No style refers to a list that is not in the file."""
    assert styled(reference(GERMAN)).all("//w:numPr", "styles") == []


def test_file_of_another_program() -> None:
    """The styles and the theme of a real file are taken over."""
    file = styled(OTHER_WORD.read_bytes())
    assert of_heading(file, "//w:color/@w:val") == ["365F91"]
    assert b"Cambria" in file.parts["word/theme.xml"]
    assert file.lines == opened(every_block()).lines


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        zipped({}),
        zipped({"word/document.xml": b"<w:document/>"}),
        reference("</w:styles>"),
        reference(GERMAN)[:120],
        ReferenceFile(GERMAN).with_part("word/styles.xml", b"<other/>").data(),
        ReferenceFile(GERMAN).with_part("word/styles.xml", ENTITY).data(),
    ],
)
def test_no_word_file(data: bytes) -> None:
    """What is no Word file is refused in one line."""
    with pytest.raises(UsageError, match="the reference document"):
        styled(data)


def test_file_too_large() -> None:
    """Styles of unlikely size are refused."""
    with pytest.raises(UsageError):
        styled(reference(GERMAN + " " * 33_000_000))


def test_same_bytes() -> None:
    """The same reference gives the same bytes."""
    options = Options(reference_docx=reference(GERMAN))
    first, second = (opened(document_of(), options=options).parts for _ in range(2))
    assert first == second
