"""People stand before their condition."""

import pytest

from handout.plain.edits import people_first

TOLD = (
    ("Affected individuals glow.", "People with this condition glow."),
    ("In an affected person, it glows.", "In a person with this condition, it glows."),
    ("Most affected males glow.", "Most males with this condition glow."),
    ("Commonly affected infants glow.", "Commonly infants with this condition glow."),
)
LEFT = (
    "Mildly affected individuals glow.",
    "Some unaffected people glow.",
    "An affected person's wrists glow.",
    "Affected individuals with cold wrists glow.",
    "An affected parent glows.",
    "It differs between affected children and adults.",
)


@pytest.mark.parametrize(("sentence", "told"), TOLD)
def test_affected_people_are_people_with_this_condition(
    sentence: str, told: str
) -> None:
    """Where one condition alone is told of."""
    edit = people_first(sentence, of_one=True)
    assert edit is not None
    assert (edit.rule, edit.after) == ("people-first", (told,))


@pytest.mark.parametrize("sentence", LEFT)
def test_who_is_not_every_affected_person_stays(sentence: str) -> None:
    assert people_first(sentence, of_one=True) is None


def test_where_there_are_more_conditions_people_stay_affected() -> None:
    assert people_first("Affected people glow.", of_one=False) is None


def test_patients_are_people_in_any_section() -> None:
    edit = people_first("Most patients with wet feet glow.", of_one=False)
    assert edit is not None
    assert edit.after == ("Most people with wet feet glow.",)
