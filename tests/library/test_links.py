"""Two sources about one thing are linked, not merged."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conditions import bare
from handout.library import Entry, Library
from handout.model import Condition
from library.shelved import NOW


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with Library.open(tmp_path / "library.sqlite") as one:
        yield one


def links(library: Library, *conditions: Condition) -> dict[str, tuple[str, ...]]:
    """Shelve conditions; return what the first is linked to, and why."""
    library.add([Entry(condition=one) for one in conditions], now=NOW)
    return {one.id: one.reasons for one in library.show(conditions[0].id).links}


def gene(name: str, **fields: object) -> Condition:
    return bare(**{"id": f"genetics/{name}", "title": name.title(), **fields})


def topic(name: str, **fields: object) -> Condition:
    return bare(**{"id": f"topic/{name}", "title": name.title(), **fields})


def test_a_title_of_the_one_is_a_name_of_the_other(library: Library) -> None:
    """Letter case makes no difference."""
    found = links(library, topic("moss"), gene("bog", other_names=["moss"]))
    assert found == {"genetics/bog": ("name",)}


def test_a_name_that_is_no_title_links_nothing(library: Library) -> None:
    """It may mean several things."""
    both = {"other_names": ["green illness"]}
    assert links(library, topic("moss", **both), gene("bog", **both)) == {}


def test_an_abbreviation_links_nothing(library: Library) -> None:
    """Many things have the same."""
    assert (
        links(library, topic("rf", title="RF"), gene("bog", other_names=["RF"])) == {}
    )


def test_pages_of_one_collection_are_about_two_things(library: Library) -> None:
    """Whatever names they share."""
    assert links(library, gene("moss"), gene("bog", other_names=["Moss"])) == {}


def test_a_fine_code_links(library: Library) -> None:
    """One that means one thing."""
    codes = {"codes": [{"system": "OMIM", "code": "999999"}]}
    found = links(library, topic("moss", **codes), gene("bog", **codes))
    assert found == {"genetics/bog": ("code",)}


def test_a_coarse_code_links_nothing(library: Library) -> None:
    """One of ICD-10-CM may cover many."""
    codes = {"codes": [{"system": "ICD-10-CM", "code": "Z99.9"}]}
    assert links(library, topic("moss", **codes), gene("bog", **codes)) == {}


def test_languages_are_linked_from_both_sides(library: Library) -> None:
    """Even where only one of both pages names the other."""
    twins = [{"language": "es", "id": "topic/es/moss"}]
    spanish = topic("es/moss", language="es", title="Musgo")
    found = links(library, spanish, topic("moss", translations=twins))
    assert found == {"topic/moss": ("translation",)}
