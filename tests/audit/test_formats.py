"""Formats are told by content, and any bytes whatever are answered calmly."""

import contextlib
import subprocess
import sys
import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audit import pdf_samples
from audit.html_samples import GOOD
from handout.audit import check
from handout.audit.formats import recognise
from handout.errors import HandoutError, UnknownFormat

unhurried = settings(deadline=None)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def archive(*names: str) -> bytes:
    """Return a zip file with empty members of these names."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in names:
            packed.writestr(zipfile.ZipInfo(name), b"")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"mail header\n%PDF-1.4\n", "pdf"),
        (archive("[Content_Types].xml", "word/document.xml"), "docx"),
        (archive("word/document.xml")[:60], "docx"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "docx"),
        (b"<!DOCTYPE html><p>x", "html"),
        (b"\xef\xbb\xbf\n<!-- saved --><HTML>", "html"),
        (b'<?xml version="1.0"?><html xmlns="x">', "html"),
        ("<html>".encode("utf-16"), "html"),
        (b"Marrow fever\n", "text"),
        ("médula\n".encode("utf-16"), "text"),
        ("médula\n".encode("latin-1"), "text"),
    ],
)
def test_recognised(data: bytes, name: str) -> None:
    """Each format is known by its content."""
    assert recognise(data) == name


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   ",
        b"\x89PNG\r\n\x1a\n\0\0\0",
        b"{\\rtf1 hello}",
        b"%!PS-Adobe",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        archive("xl/workbook.xml"),
        OLE + b"\0WordDocument",
    ],
)
def test_unknown(data: bytes) -> None:
    """What is neither PDF, Word, HTML nor text is refused by name."""
    with pytest.raises(UnknownFormat, match="expected PDF, Word"):
        check(data)


@unhurried
@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    """Any bytes are checked or refused, never a crash."""
    swallow(data)


@unhurried
@given(st.binary(max_size=200))
def test_any_bytes_as_pdf(data: bytes) -> None:
    """Any bytes that call themselves PDF are checked or refused."""
    assert check(b"%PDF-1.7\n" + data)


@unhurried
@given(st.binary(max_size=200))
def test_any_bytes_as_html(data: bytes) -> None:
    """Any bytes that call themselves HTML are checked or refused."""
    assert check(b"<!doctype html>" + data)


def test_light_import() -> None:
    """Importing the audit imports none of the libraries that read files."""
    heavy = "{'pikepdf', 'lxml', 'docx', 'weasyprint'}"
    code = f"import sys, handout.audit; assert not {heavy} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.fixture(scope="module")
def plain_pdf() -> bytes:
    """Return the good PDF with its objects in the open."""
    return pdf_samples.unpacked(pdf_samples.good())


@unhurried
@given(data=st.data())
def test_damaged_pdf(plain_pdf: bytes, data: st.DataObject) -> None:
    """A PDF of which a piece was written over is checked or refused."""
    start = data.draw(st.integers(0, len(plain_pdf)))
    piece = data.draw(st.binary(max_size=20))
    swallow(plain_pdf[:start] + piece + plain_pdf[start + len(piece) :])


@unhurried
@given(cut=st.integers(0, 2000))
def test_truncated_pdf(plain_pdf: bytes, cut: int) -> None:
    """A PDF that breaks off anywhere is checked or refused."""
    swallow(plain_pdf[: len(plain_pdf) - cut])


@unhurried
@given(st.integers(0, len(GOOD)), st.text(max_size=20))
def test_damaged_html(start: int, piece: str) -> None:
    """A page into which anything was written is checked or refused."""
    swallow((GOOD[:start] + piece + GOOD[start:]).encode("utf-8", "surrogatepass"))


def swallow(data: bytes) -> None:
    """Check bytes; only an error that handout explains may come out."""
    with contextlib.suppress(HandoutError):
        check(data)
