"""Every list says where it is from, and has its licence beside it."""

from pathlib import Path

import pytest

from handout.plain.words.lists import word_counts, word_list
from handout.resources import folder

LISTS = sorted((folder("templates") / "plain" / "words").glob("*.t[xs][tv]"))
DERIVED = {"familiar.txt", "dale-chall.txt", "syllables.tsv"}

every_list = pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)


@every_list
def test_a_list_begins_with_what_it_is(path: Path) -> None:
    """Whoever opens it can tell."""
    assert path.read_text(encoding="utf-8").startswith("# ")


@every_list
def test_a_list_is_sorted_and_has_each_word_once(path: Path) -> None:
    """So that a change can be read."""
    lines = path.read_text(encoding="utf-8").splitlines()
    words = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert words == sorted(set(words))


@pytest.mark.parametrize("name", sorted(DERIVED))
def test_a_list_of_others_has_its_licence_beside_it(name: str) -> None:
    """And its head names the licence."""
    path = folder("templates") / "plain" / "words" / name
    assert path.with_suffix(".LICENSE").is_file()
    assert path.with_suffix(".LICENSE").name in path.read_text(encoding="utf-8")[:400]


def test_there_are_as_many_words_as_the_documentation_says() -> None:
    """The numbers of docs/readability.md."""
    assert len(word_list("familiar.txt")) == 14_823
    assert len(word_counts("syllables.tsv")) == 5_670
