"""A clinic's own plain words, laid over ours."""

from pathlib import Path

import pytest

from handout.errors import Malformed, ReadError
from handout.plain.lexicon import shipped
from handout.sources import read_clinic, read_lexicon
from sources.pictures.images import put

ENTRY = '[[entries]]\nterm = "{term}"\nplain = "{plain}"\ndefinition = "{plain}."\n'


def entry(path: Path, term: str, plain: str) -> Path:
    """Write a file of one entry."""
    return put(path, ENTRY.format(term=term, plain=plain).encode())


def test_without_a_file_the_lexicon_is_ours() -> None:
    """The very same, which was read already."""
    assert read_lexicon(()).lexicon is shipped()


def test_the_clinic_s_word_is_the_last(tmp_path: Path) -> None:
    """And of two files the later."""
    one = entry(tmp_path / "a.toml", "ataxia", "wobbling")
    two = entry(tmp_path / "b.toml", "ataxia", "shaking")
    found = read_lexicon((one, two)).lexicon.entry("ataxia")
    assert found is not None
    assert found.plain == "shaking"


def test_ours_stays_beside_it(tmp_path: Path) -> None:
    """An entry of another term is not touched."""
    words = entry(tmp_path / "a.toml", "ague", "chills")
    assert read_lexicon((words,)).lexicon.entry("ataxia") == shipped().entry("ataxia")


def test_a_doubtful_entry_is_told_by_its_term(tmp_path: Path) -> None:
    """Ours are not looked at again."""
    words = entry(tmp_path / "a.toml", "ague", "immunological perturbation")
    warnings = read_lexicon((words,)).warnings
    assert {warning.place for warning in warnings} == {"ague"}
    assert {warning.kind for warning in warnings} == {"lexicon"}


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"entries = [", "a.toml, "), (b"\xff", "a.toml"), (b"[[entries]]", "entry 1")],
)
def test_a_broken_file_is_told_with_its_place(
    tmp_path: Path, data: bytes, place: str
) -> None:
    """Line or entry, and what to do."""
    with pytest.raises(Malformed, match=place):
        read_lexicon((put(tmp_path / "a.toml", data),))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """By its name."""
    with pytest.raises(ReadError, match=r"none\.toml"):
        read_lexicon((tmp_path / "none.toml",))


def test_a_clinic_file_names_it_from_where_it_lies(tmp_path: Path) -> None:
    """Wherever the call is made."""
    clinic = put(tmp_path / "clinic.yaml", b"name: Riverbend\nlexicon: words.toml\n")
    assert read_clinic(clinic).lexicon == tmp_path / "words.toml"
