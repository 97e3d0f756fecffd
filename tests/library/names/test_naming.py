"""Which names a condition answers to."""

import pytest

from conditions import bare
from handout.library.names.naming import Name, is_abbreviation, names_of


def test_every_name_has_its_kind() -> None:
    """A name is told once, under the strongest of its kinds."""
    condition = bare(
        abbreviation="RF",
        other_names=["stream ague", "RF", "BRK", "River Fever"],
        index_terms=["wet feet"],
        translations=[{"language": "es", "id": "topic/es/rio", "title": "Fiebre"}],
    )
    assert [(name.kind, name.text) for name in names_of(condition, ("wet fever",))] == [
        ("title", "River fever"),
        ("other-name", "stream ague"),
        ("overlay", "wet fever"),
        ("abbreviation", "RF"),
        ("abbreviation", "BRK"),
        ("translation", "Fiebre"),
        ("index-term", "wet feet"),
    ]


def test_an_abbreviation_in_brackets_is_a_name_of_its_own() -> None:
    """And so is what stands before it."""
    names = names_of(bare(title="Brook Use Disorder (BUD)"))
    assert [(name.kind, name.text) for name in names] == [
        ("title", "Brook Use Disorder (BUD)"),
        ("title", "Brook Use Disorder"),
        ("abbreviation", "BUD"),
    ]


def test_other_words_in_brackets_stay_where_they_are() -> None:
    """They may change what the name means."""
    assert len(names_of(bare(title="River fever (of children)"))) == 1


def test_a_translation_has_the_language_of_its_page() -> None:
    """The clinic's own names are at home in all languages."""
    condition = bare(
        language="en-US",
        translations=[{"language": "es", "id": "topic/es/rio", "title": "Fiebre"}],
    )
    assert names_of(condition, ("ague",)) == [
        Name("River fever", "title", "en"),
        Name("ague", "overlay"),
        Name("Fiebre", "translation", "es"),
    ]


def test_a_name_without_letters_is_no_name() -> None:
    """Nothing could find it."""
    assert len(names_of(bare(other_names=["...", "🙂"]))) == 1


@pytest.mark.parametrize("name", ["ALPS", "PKU", "ADA-SCID", "SCA1", "MPSI", "4H-X"])
def test_initials_are_an_abbreviation(name: str) -> None:
    """Figures and hyphens may stand among them."""
    assert is_abbreviation(name)


@pytest.mark.parametrize(
    "name", ["Gout", "A", "acne", "X", "River fever", "BROOKILLNESS"]
)
def test_words_are_no_abbreviation(name: str) -> None:
    """Nor is a single letter, nor a long word in capitals."""
    assert not is_abbreviation(name)
