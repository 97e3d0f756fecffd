"""Formats are told by their content, and read as it says."""

import hashlib
import subprocess
import sys

import pytest

from handout.errors import Malformed, UnknownFormat
from handout.readers import FORMATS, read
from handout.readers.opening import Opening
from readers.pages import fixture, page_of

CONDITION = b"id: clinic/paper-hand\ntitle: Paper hand\n"


def recognised(data: bytes) -> list[str]:
    """Return the first format that recognises the bytes, if any."""
    return [known.name for known in FORMATS if known.recognises(Opening(data))][:1]


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
