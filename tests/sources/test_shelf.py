"""The shelf: one condition by its name, id or code, or none; never a guess."""

from pathlib import Path

import pytest

from conditions import condition
from handout.errors import NoMatch
from handout.sources.shelf import Place, find, sample_shelf

RIVER = Place(
    condition(codes=[{"system": "ICD-10-CM", "code": "W70.1"}]), Path("river.yaml")
)
HILL = Place(
    condition(id="topic/hill-fever", title="Hill fever", abbreviation="RF"),
    Path("hill.yaml"),
)
SHELF = (RIVER, HILL)


@pytest.mark.parametrize(
    "source",
    [
        "clinic/river-fever",
        "river-fever",
        "River fever",
        "  RIVER FEVER ",
        "icd10:W70.1",
        "ICD-10-CM: w70.1",
    ],
)
def test_a_condition_is_found(source: str) -> None:
    """By id, slug, title or code, in capital or small letters."""
    assert find(source, SHELF) == Path("river.yaml")


@pytest.mark.parametrize("source", ["stream ague", "RF"])
def test_a_name_of_two_conditions_lists_both(source: str) -> None:
    """The one who asks has to choose."""
    with pytest.raises(NoMatch) as caught:
        find(source, SHELF)
    assert str(caught.value) == (
        f"{source!r}: found 2 conditions: clinic/river-fever, topic/hill-fever. "
        "Ask for one of them by its id."
    )


def test_a_near_name_is_only_proposed() -> None:
    """A slip is no match."""
    with pytest.raises(NoMatch, match=r"Did you mean River fever\?"):
        find("rivr-fever", SHELF)


@pytest.mark.parametrize("source", ["zzz", "", "é" * 99])
def test_an_unknown_name_is_told(source: str) -> None:
    """With what to check."""
    with pytest.raises(NoMatch, match="Check the spelling, or name a file"):
        find(source, SHELF)


@pytest.mark.parametrize("source", ["icd10:W70.2", "snomed:W70.1", "icd10:"])
def test_a_near_code_is_not_even_proposed(source: str) -> None:
    """It may mean quite another illness."""
    with pytest.raises(NoMatch, match=r"Check the code, or name a file\.$"):
        find(source, SHELF)


@pytest.mark.parametrize("relation", ["broader", "narrower", "related"])
def test_a_code_of_something_else_does_not_find_a_condition(relation: str) -> None:
    """Who has the code of a wider group may have another illness of it."""
    code = {"system": "ICD-10-CM", "code": "W70", "relation": relation}
    place = Place(condition(codes=[code]), Path("river.yaml"))
    with pytest.raises(NoMatch):
        find("icd10:W70", [place])


def test_an_accent_may_be_written_in_two_ways() -> None:
    """One letter, or a letter and its accent."""
    spanish = Place(condition(title="Fiebre del r\u00edo"), Path("rio.yaml"))
    assert find("fiebre del ri\u0301o", [spanish]) == Path("rio.yaml")


def test_an_empty_shelf_finds_nothing() -> None:
    """And does not crash."""
    with pytest.raises(NoMatch):
        find("river fever", [])


def test_the_samples_stand_on_the_shelf() -> None:
    """A new user finds one by four letters; overlays and clinics are none."""
    path = find("ALPS", sample_shelf())
    assert path.name == "autoimmune-lymphoproliferative-syndrome.yaml"
    assert len(sample_shelf()) == 1
