"""The one condition that is wanted of a source that holds many."""

from pathlib import Path

import pytest

from conditions import condition
from handout.errors import NoMatch
from handout.model import Condition
from handout.sources.choosing import only
from handout.sources.reading import SourceReading

RIVER = condition()
HILL = condition(id="topic/hill-fever", title="Hill fever", abbreviation="HF")
HILL_ES = condition(
    id="topic/es/hill-fever",
    title="Colina",
    abbreviation="",
    other_names=["Hill fever"],
)


def reading(*conditions: Condition) -> SourceReading:
    """Return what is read of a source."""
    return SourceReading(
        name="x", path=Path("x"), conditions=conditions, written=conditions
    )


READINGS = (reading(RIVER), reading(HILL, HILL_ES))


@pytest.mark.parametrize("name", ["topic/hill-fever", "HF"])
def test_the_wanted_one_is_read_with_what_belongs_to_it(name: str) -> None:
    found = only(READINGS, name)
    assert (found.conditions, found.written) == ((HILL,), (HILL,))


def test_a_name_of_two_lists_both() -> None:
    with pytest.raises(NoMatch, match="found 2 conditions: topic/hill-fever, topic/es"):
        only(READINGS, "Hill fever")


def test_a_near_name_is_only_proposed() -> None:
    with pytest.raises(NoMatch, match=r"among 1\. Did you mean River fever\?"):
        only(READINGS[:1], "rivr fever")


def test_an_unknown_name_is_told_with_what_to_do() -> None:
    with pytest.raises(NoMatch, match="or see with `handout show` what the source"):
        only(READINGS, "zzz")
