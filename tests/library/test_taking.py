"""One condition by id, name or code, or a choice; never a guess."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import handout
from conditions import bare, condition, overlay, spanish
from handout.errors import NoMatch, NotAvailable, SeveralMatch
from handout.library import Entry, Library
from handout.library.taking import take
from library.shelved import ID, NOW

HILL = bare(id="topic/hill", title="Hill ague", other_names=["HA", "stream ague"])
LAKE = bare(id="topic/lake", title="Lake ague", other_names=["HA"])


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Shelve three conditions, one of them with plain texts in two languages."""
    with Library.open(tmp_path / "library.sqlite") as shelf:
        shelf.add(
            [
                Entry(condition=condition(), overlays=(overlay(), spanish())),
                Entry(condition=HILL),
                Entry(condition=LAKE),
            ],
            now=NOW,
        )
        yield shelf


@pytest.mark.parametrize("asked", [ID, "river fever", "Hill ague", "topic/lake"])
def test_what_was_named_whole_is_taken(library: Library, asked: str) -> None:
    """By its id or a name that no other has."""
    assert take(library, asked).held.condition.id


@pytest.mark.parametrize("asked", ["HA", "stream ague"])
def test_a_shared_name_is_several(library: Library, asked: str) -> None:
    """Whatever the one name is to each of them."""
    with pytest.raises(SeveralMatch) as caught:
        take(library, asked)
    assert len(caught.value.choices) == 2


def test_only_what_may_be_meant_is_listed_beside_a_shared_name(
    library: Library,
) -> None:
    """What is spelled alike is not."""
    with pytest.raises(SeveralMatch) as caught:
        take(library, "HA")
    reasons = {choice.why for choice in caught.value.choices}
    assert reasons == {"an abbreviation: HA"}


def test_a_language_is_served_by_a_plain_text(library: Library) -> None:
    """The condition is the same, so nothing is to be told."""
    taken = take(library, "river fever", "es")
    assert taken.held.condition.id == ID
    assert not taken.is_translation


def test_a_language_that_is_not_there_is_not_guessed(library: Library) -> None:
    """The languages that are there are told."""
    with pytest.raises(NotAvailable, match="only in en"):
        take(library, "Hill ague", "vi")


def test_what_is_gone_is_taken_by_its_id_alone(library: Library) -> None:
    """It is found no more."""
    library.add([Entry(condition=LAKE)], now=NOW, whole={"topic"}, force=True)
    assert take(library, "topic/hill").held.gone
    with pytest.raises(NoMatch):
        take(library, "Hill ague")


def test_a_word_with_a_colon_is_no_code(library: Library) -> None:
    """Only what begins with a code system is one."""
    with pytest.raises(NoMatch, match="found no condition of this name"):
        take(library, "zzz:W70.1")


def test_python_reads_by_name_from_a_library(library: Library) -> None:
    """With the plain texts that are on the shelf."""
    reading = handout.read("river fever", library=library.path, language="es")
    assert reading.is_shelved
    assert [one.language for one in reading.overlays] == ["en", "es"]
