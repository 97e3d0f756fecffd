"""Plain text is read where a source holds no condition."""

import io
from pathlib import Path

import pytest

from handout.errors import Malformed, NoMatch, UnknownFormat
from handout.sources import SourceReading
from handout.sources.texts import TextReading, read_any
from sources.pictures.images import put

WORDS = b"You may have a fever.\nCall us."


def test_a_text_file_is_text(tmp_path: Path) -> None:
    """It is called by its name, not by its folders."""
    found = read_any(str(put(tmp_path / "words.txt", WORDS)))
    assert isinstance(found, TextReading)
    assert (found.name, found.text) == ("words.txt", WORDS.decode())


def test_standard_input_may_be_text() -> None:
    """It is read once."""
    found = read_any("-", standard_input=io.BytesIO(WORDS))
    assert isinstance(found, TextReading)
    assert found.name == "standard input"


def test_a_condition_is_a_condition() -> None:
    """Whatever else could read it."""
    assert isinstance(read_any("alps"), SourceReading)


@pytest.mark.parametrize(
    "data", [b"<p>A page</p>", b'{"a": 1}', b"%PDF-1.7", b"MSH|^~"]
)
def test_data_is_no_text(data: bytes, tmp_path: Path) -> None:
    """A page of another site, a record, a picture."""
    with pytest.raises(UnknownFormat):
        read_any(str(put(tmp_path / "data.txt", data)))


def test_an_empty_file_is_named(tmp_path: Path) -> None:
    """It is no text either."""
    with pytest.raises(Malformed):
        read_any(str(put(tmp_path / "empty.txt", b"")))


def test_a_name_is_no_text() -> None:
    """A condition that there is not stays one."""
    with pytest.raises(NoMatch):
        read_any("no such condition")


def test_a_doubt_about_letters_is_told(tmp_path: Path) -> None:
    """As of any other file."""
    found = read_any(str(put(tmp_path / "old.txt", "Él está mal.".encode("cp1252"))))
    assert isinstance(found, TextReading)
    assert found.warnings
