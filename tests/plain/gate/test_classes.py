"""Each class of facts, by the smallest pair that shows it."""

import pytest

from handout.plain.gate import differences

CHANGES = [
    ("number", "It affects 1 in 40,000 people.", "It affects 1 in 4,000 people."),
    ("number", "Five boys have it.", "Six boys have it."),
    ("number", "The third test is done.", "The second test is done."),
    ("unit", "It is 3 cm wide.", "It is 3 mm wide."),
    ("unit", "About 5 percent have it.", "About 5 have it."),
    ("name", "It affects the ABC1 protein.", "It affects the ABC2 protein."),
    ("name", "This is Orley disease.", "This is Tamm disease."),
    ("name", "It lacks sorbokinase.", "It lacks sorbolyase."),
    ("negation", "It does not hurt.", "It does hurt."),
    ("negation", "It is harmless without fever.", "It is harmless with fever."),
    ("negation", "The girl is unaffected.", "The girl is affected."),
    ("negation place", "It does not itch but burns.", "It does itch but not burns."),
    ("normality", "The skin is abnormal.", "The skin is normal."),
    ("prefix", "The protein misfolds.", "The protein folds."),
    ("ending", "The drug stops the pain.", "The drug starts the pain."),
    ("modal", "It may hurt.", "It can hurt."),
    ("modal", "The duct may swell, causing pain.", "It may swell. This causes pain."),
    ("hedge", "It usually hurts.", "It hurts."),
    ("hedge", "It is thought to hurt.", "It is known to hurt."),
    ("comparative", "It is more common.", "It is less common."),
    ("direction", "The level rises.", "The level falls."),
    ("direction", "The left lung is small.", "The right lung is small."),
    ("contrary", "The valve opens.", "The valve closes."),
    ("limb", "The arms are weak.", "The legs are weak."),
    ("who", "Males have it.", "Females have it."),
    ("who order", "Boys tell girls.", "Girls tell boys."),
    ("affected", "The affected eye hurts.", "The eye hurts."),
    ("cause", "It is linked to smoking.", "It is caused by smoking."),
    ("time", "It starts in infancy.", "It starts in childhood."),
    ("time", "It lasts for days.", "It lasts for weeks."),
    ("quantifier", "Most boys have it.", "All boys have it."),
    ("quantifier", "Both eyes hurt.", "Either eye hurts."),
    ("bound", "At least 5 have it.", "At most 5 have it."),
    ("inheritance", "It is dominant.", "It is recessive."),
    ("condition", "If it hurts, call.", "When it hurts, call."),
    ("contrast", "It is large but soft.", "It is large and soft."),
    ("example", "Signs such as a rash fade.", "Signs like a rash fade."),
    ("alternative", "It is in the liver or lung.", "It is in the liver and lung."),
    ("word lost", "It shows a rash, a cough, and pus.", "It shows a rash and pus."),
    ("word added", "It itches.", "It itches and bleeds."),
    ("word order", "Cells attack nerves.", "Nerves attack cells."),
    ("aside", "Ash fever, also called grey fever, fades.", "Ash fever fades."),
    ("scope", "In spring, it fades, and pus dries.", "In spring, it fades. Pus dries."),
    ("grammar", "It is a rash.", "It is a itch."),
    ("grammar", "Cells store fat.", "Cells keeps fat."),
    ("grammar", "It heals, which helps.", "It heals. Which helps."),
]


@pytest.mark.parametrize(("kind", "source", "edited"), CHANGES)
def test_a_class_names_its_difference(kind: str, source: str, edited: str) -> None:
    assert kind in {difference.kind for difference in differences(source, edited)}


@pytest.mark.parametrize(
    "text", ["", " ", ".", "()", ")(", "• ", "a-", "'", "rock'n'roll's", "100%", "é—ß"]
)
def test_odd_text_is_read_without_a_fall(text: str) -> None:
    assert not differences(f"{text}", f" {text}")


def test_a_difference_says_what_went_and_what_came() -> None:
    (difference,) = differences("It may hurt.", "It can hurt.")
    assert (difference.lost, difference.added) == (("may",), ("can",))


def test_given_names_must_stay() -> None:
    source, edited = "Grey fever fades.", "Ash fever fades."
    kinds = {found.kind for found in differences(source, edited, {"grey fever"})}
    assert "name" in kinds


def test_the_same_text_has_no_difference() -> None:
    assert differences("It may hurt.", "It may hurt.") == ()
