"""Where "this condition" can mean no other, the long name need not stand each time."""

import pytest

from conditions import bare
from handout.plain.telling import tell
from handout.plain.telling.one import is_of_one

NAMES = ("river fever", "wet feet")


@pytest.mark.parametrize(
    "section",
    [
        "River fever is rare. It affects 1 in 8,000 people.",
        "River fever is a rare disorder. The disorder is found in Japan.",
        "Changes in a form of the protein cause river fever.",
        "River fever is a genetic condition. A type of cell is lost.",
    ],
)
def test_a_section_about_one_condition_is_known(section: str) -> None:
    assert is_of_one(section, NAMES)


@pytest.mark.parametrize(
    "section",
    [
        "River fever has two forms. The mild form is more common.",
        "Type 1 is rare. River fever is found in Japan.",
        "River fever is like another condition.",
        "River fever is milder than Halden syndrome.",
        "Most forms of river fever are rare.",
    ],
)
def test_a_section_with_forms_or_others_is_known(section: str) -> None:
    assert not is_of_one(section, NAMES)


def told(prose: str, kind: str) -> str:
    text = bare(sections=[{"kind": kind, "prose": prose}])
    (answer,) = tell(text, text.sections).answers
    return answer.passages[0].prose.plain


def test_the_name_is_not_said_again() -> None:
    """In our sentences and in those of the source alike."""
    assert told("River fever affects 1 in 8,000 people.", "frequency") == (
        "This condition is found in 1 in 8,000 people."
    )
    assert told("The first case of river fever was mild.", "frequency").startswith(
        "The first case of this condition was mild."
    )


@pytest.mark.parametrize(
    "prose",
    [
        "Familial river fever is odd.",
        "A river fever patient came by.",
        "The first case of river fever that appears later is odd.",
        "People with river fever who have warm feet are odd.",
    ],
)
def test_a_name_inside_a_longer_one_stays(prose: str) -> None:
    assert "river fever" in told(prose, "frequency").lower()


def test_what_the_condition_is_keeps_its_name() -> None:
    assert told("River fever is an old disease.", "description").startswith("River")
