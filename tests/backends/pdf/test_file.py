"""The finished PDF: what it says about itself, and what it must not say."""

import hashlib
import io
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import page
import pikepdf
import pytest
from msgspec.structs import replace
from pikepdf import Name, Pdf

from backends.full_sheet import full_sheet
from backends.pdf.labels import labelled
from backends.plain_sheet import plain_sheet
from backends.sheets import RESOURCES, paragraph, sheet
from documents import RESOURCES as DRAWINGS
from documents import every_block
from handout import audit
from handout.backends.pdf import render
from handout.document import Document
from handout.layout import Layout, Options
from handout.prose import Span

PICTURES = RESOURCES.with_pictures(DRAWINGS.pictures)
OURS = ("Atkinson-Hyperlegible-Next", "Noto-Sans")
HOSTILE = """'"></style><script>alert(1)</script>\\"\n)>> {{ 7 * 7 }} \\29 */"""
LAYOUTS = (
    Layout(),
    Layout(paper="a4", ink="mono"),
    Layout(size="large"),
    Layout(size="xlarge", paper="a4"),
)


def printed(document: Document, layout: Layout = LAYOUTS[0]) -> bytes:
    """Render a document."""
    return render(document, layout, Options(), PICTURES)


def opened(document: Document) -> Pdf:
    """Render a document and open the file."""
    return pikepdf.open(io.BytesIO(printed(document)))


def words_of(data: bytes) -> str:
    """Return the words of a file in reading order, as pdftotext sees them."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed")
    told = subprocess.run(
        [program, "-raw", "-", "-"], input=data, capture_output=True, check=True
    )
    return " ".join(told.stdout.decode().split())


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("document", [every_block(), plain_sheet(), full_sheet()])
def test_every_file_passes_pdf_ua(
    document: Document, layout: Layout, tmp_path: Path
) -> None:
    """PDF/UA-1 (ISO 14289-1), as far as a validator sees."""
    file = tmp_path / "sheet.pdf"
    file.write_bytes(printed(document, layout))

    found = page.validate_pdf(str(file), profile=page.ValidationProfile.PDF_UA_1)

    assert [failure.rule_id for failure in found.failures] == []


def test_the_file_says_title_language_and_whom_it_is_from() -> None:
    """A reader's window shows the title, and a voice knows the language."""
    file = opened(every_block())

    assert file.Root.Lang == "en"
    assert file.Root.ViewerPreferences.DisplayDocTitle
    assert {str(key): str(value) for key, value in file.docinfo.items()} == {
        "/Title": "Marrow fever (MF)",
        "/Author": "Riverbend Test Clinic",
        "/Subject": "Marrow fever",
        "/Keywords": "marrow fever, river fever",
        "/CreationDate": "D:20260303000000Z",
        "/ModDate": "D:20260303000000Z",
        "/Producer": "WeasyPrint 70.0",
    }


def test_a_sheet_without_a_date_takes_none_from_the_clock() -> None:
    """The same sheet gives the same file on every day."""
    file = opened(replace(every_block(), printed=None))

    assert str(file.docinfo[Name.CreationDate]) == "D:19800101000000Z"


def test_the_headings_are_bookmarks() -> None:
    """A reader jumps from question to question."""
    with opened(plain_sheet()).open_outline() as outline:
        (title,) = outline.root
        assert title.title == "Amber lung syndrome (ALS-2)"
        assert "What can I do?" in [child.title for child in title.children]


def test_only_our_fonts_are_in_the_file() -> None:
    """Whatever this machine has installed, the sheet looks the same."""
    names = {
        str(font.BaseFont).partition("+")[2]
        for sheet_page in opened(every_block()).pages
        for font in sheet_page.Resources.Font.values()
    }

    assert len(names) > 1
    assert all(name.startswith(OURS) for name in names)


def test_the_patient_is_on_the_sheet_and_nowhere_else_in_the_file() -> None:
    """The label is printed, but what the file says of itself does not name it."""
    data = printed(labelled("Ada Canary"))
    file = pikepdf.open(io.BytesIO(data))
    said = [thing.unparse() for thing in file.objects]
    said.append(file.Root.Metadata.read_bytes())

    assert "Canary" in words_of(data)
    assert any(b"Amber" in words for words in said)
    assert not any(b"Canary" in words for words in said)


@pytest.mark.parametrize("name", ["王小明", "محمد العلي", "Анна Ли", "Nguyễn Thị Ánh"])
def test_a_name_in_any_script_is_printed_and_read_in_its_language(name: str) -> None:
    """A sheet is not held back because of whom it is for."""
    findings = audit.check(printed(labelled(name)))

    assert [found for found in findings if found.severity == "error"] == []


def test_hostile_words_stay_words() -> None:
    """Neither the style sheet nor the file's own strings can be left."""
    document = sheet("full text", (paragraph(HOSTILE, Span("x", expansion=HOSTILE)),))
    named = replace(
        document,
        title=HOSTILE,
        footer=replace(document.footer, words=HOSTILE, label=HOSTILE, page=HOSTILE),
        properties=replace(document.properties, author=HOSTILE, subject=HOSTILE),
    )
    file = opened(named)

    assert str(file.docinfo["/Title"]).split() == HOSTILE.split()
    assert words_of(printed(named)).count("alert(1)") == 4


@pytest.mark.parametrize("document", [plain_sheet(), full_sheet()])
def test_every_word_is_printed(document: Document) -> None:
    """Nothing is lost between the document and the paper."""
    words = words_of(printed(document)).replace(" ", "")

    for part in document.parts:
        for block in part.blocks:
            for text in block.texts():
                for word in text.plain.split():
                    assert word in words


def test_the_same_document_gives_the_same_bytes() -> None:
    """Nothing of the moment goes into the file."""
    assert printed(every_block()) == printed(every_block())


def test_another_process_gives_the_same_bytes() -> None:
    """Nor does anything of the process: its hash seed, its time zone."""
    program = (
        "import hashlib, documents, handout.backends.pdf as pdf;"
        "from handout.layout import Layout, Options;"
        "data = pdf.render(documents.every_block(), Layout(), Options(),"
        " documents.RESOURCES);"
        "print(hashlib.sha256(data).hexdigest())"
    )
    places = os.pathsep.join(path for path in sys.path if path)
    other = {"PYTHONPATH": places, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    told = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | other,
        capture_output=True,
        check=True,
        text=True,
    )

    here = render(every_block(), Layout(), Options(), DRAWINGS)
    assert told.stdout.strip() == hashlib.sha256(here).hexdigest()


def test_threads_do_not_disturb_each_other() -> None:
    """Sheets that are made at the same time are the same as one by one."""
    documents = [every_block(), plain_sheet()] * 2
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(printed, documents))

    assert together == [printed(document) for document in documents]


def test_nothing_is_printed_on_the_side(capfd: pytest.CaptureFixture[str]) -> None:
    """Neither the engine nor its libraries talk to the terminal."""
    printed(every_block())

    assert capfd.readouterr() == ("", "")
