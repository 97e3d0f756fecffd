"""Formats are told by their content, and read as it says."""

import hashlib
import io
import subprocess
import sys
import zipfile

import pytest

from handout.errors import Malformed, UnknownFormat
from handout.readers import FORMATS, read
from handout.readers.opening import Opening
from readers.pages import fixture, page_of
from readers.word.wordfiles import TITLE, pack, paragraph, parts_of

CONDITION = b"id: clinic/paper-hand\ntitle: Paper hand\n"


def recognised(data: bytes) -> list[str]:
    """Return the first format that recognises the bytes, if any."""
    opening = Opening.of(io.BytesIO(data))
    return [known.name for known in FORMATS if known.recognises(opening)][:1]


def archive(*names: str, first: bytes = b"") -> bytes:
    """Make an archive of empty files, the first of which may hold something."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for number, name in enumerate(names):
            file.writestr(name, b"" if number else first)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (fixture("tideglass-syndrome.html"), "page"),
        (fixture("lantern-eye-dystrophy.html"), "page"),
        (fixture("tideglass-syndrome.txt"), "capture"),
        (fixture("tideglass-syndrome.txt").replace(b"\n", b"\r\n"), "capture"),
        (fixture("tideglass-syndrome.txt").decode().encode("utf-16"), "capture"),
        (CONDITION, "authored"),
        (b"# a comment\n---\n'title': x", "authored"),
        (b'\xef\xbb\xbf { "title": "x" }', "authored"),
        (b'{"language": "en", "sections": [', "authored"),
    ],
)
def test_a_format_is_recognised_by_its_content(data: bytes, name: str) -> None:
    assert recognised(data) == [name]


@pytest.mark.parametrize(
    "data",
    [
        b"Some words.\nSome more: words.",
        b"<html><body>Another site</body></html>",
        b'{"name": "Maria"}',
        b"name: Maria\n",
        b"\x01\x02\x03",
    ],
)
def test_what_is_of_no_format_is_recognised_by_none(data: bytes) -> None:
    assert recognised(data) == []


@pytest.mark.parametrize(
    "names",
    [
        ("[Content_Types].xml", "word/document.xml"),
        ("word/media/image1.png", "word/document.xml", "[Content_Types].xml"),
        ("[Content_Types].xml", "word/document2.xml"),
        ("word\\document.xml",),
    ],
)
def test_a_word_file_is_known_by_its_parts(names: tuple[str, ...]) -> None:
    assert recognised(archive(*names)) == ["word"]


def test_a_word_file_is_known_however_late_its_text_stands() -> None:
    picture = hashlib.shake_256(b"picture").digest(2_000_000)
    late = archive("word/media/image1.png", "word/document.xml", first=picture)
    assert recognised(late) == ["word"]


OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (archive("[Content_Types].xml", "xl/workbook.xml"), "an Excel workbook"),
        (
            archive("[Content_Types].xml", "ppt/presentation.xml"),
            "a PowerPoint presentation",
        ),
        (archive("mimetype", first=OPEN_DOCUMENT + b"text"), "an OpenDocument text"),
        (
            archive("mimetype", first=OPEN_DOCUMENT + b"spreadsheet"),
            "an OpenDocument spreadsheet",
        ),
        (
            archive("mimetype", first=OPEN_DOCUMENT + b"graphics"),
            "an OpenDocument file",
        ),
        (archive("mimetype", first=b"application/epub+zip"), "an electronic book"),
        (archive("Index/Document.iwa"), "a file of Pages, Numbers or Keynote"),
    ],
)
def test_other_files_of_an_office_are_said_to_be_such(data: bytes, kind: str) -> None:
    with pytest.raises(
        UnknownFormat, match=rf"x\.zip: found {kind}, .*Word \(\.docx\)"
    ):
        read(data, "x.zip")


def test_word_files_in_an_archive_are_read_one_by_one() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.docx", pack(parts_of(TITLE + paragraph("a"))))
        file.writestr("b.docx", pack(parts_of(paragraph("b"))))
        file.writestr("c.xlsx", archive("xl/workbook.xml"))
    reading = read(buffer.getvalue(), "sheets.zip")
    assert [condition.title for condition in reading.conditions] == ["Paper hand"]
    assert [str(one) for one in reading.refused] == [
        (
            "sheets.zip, b.docx: found no title, expected the name of the condition "
            "as the first heading. It was skipped. Begin the text with a heading."
        ),
        (
            "sheets.zip, c.xlsx: found an Excel workbook, expected text about a "
            "condition. It was skipped. Save it as Word (.docx) and give that file."
        ),
    ]


def test_an_unknown_format_lists_what_is_read() -> None:
    with pytest.raises(UnknownFormat, match=r"notes\.txt: .* reads: .*YAML or JSON"):
        read(b"Some words.", "notes.txt")


def test_a_page_of_another_site_is_said_to_be_one() -> None:
    with pytest.raises(UnknownFormat, match="found a web page of another site"):
        read(b"<html><body>Another site</body></html>", "page.html")


def test_an_unknown_file_is_not_told_in_the_message() -> None:
    with pytest.raises(UnknownFormat) as caught:
        read(b'{"name": "Maria Canary"}', "label.json")
    assert "Canary" not in str(caught.value)


def test_the_ending_of_a_name_decides_nothing() -> None:
    assert read(CONDITION, "page.html").conditions[0].title == "Paper hand"


def test_an_empty_file_is_said_to_be_empty() -> None:
    with pytest.raises(Malformed, match="the file is empty"):
        read(b"", "alps.yaml")


@pytest.mark.parametrize(
    "data",
    [
        fixture("tideglass-syndrome.html"),
        fixture("tideglass-syndrome.txt"),
        CONDITION,
        b'{"id": "clinic/x", "title": "X", "source": {"publisher": "P"}}',
    ],
)
def test_every_condition_carries_the_hash_of_its_bytes(data: bytes) -> None:
    source = read(data, "page").conditions[0].source
    assert source.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("data", "unloaded"),
    [
        (CONDITION, "lxml"),
        (fixture("tideglass-syndrome.txt"), "ruamel.yaml"),
        (pack(parts_of(TITLE + paragraph("a"))), "docx"),
        (page_of("<h2>Causes</h2>none."), "ruamel.yaml"),
    ],
)
def test_reading_one_format_loads_no_library_of_another(
    data: bytes, unloaded: str
) -> None:
    program = (
        "import sys; from handout.readers import read\n"
        "read(sys.stdin.buffer.read(), 'x')\n"
        f"sys.exit({unloaded!r} in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], input=data, check=False)
    assert done.returncode == 0
