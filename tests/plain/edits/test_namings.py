"""What a thing is, and examples of it, are told in a sentence of their own."""

import pytest

from handout.plain.edits import split

CUT = {
    "condition-that": (
        "Amber cough is a rare lung disorder that fills the lungs of men with wet gum.",
        "Amber cough is a rare lung disorder.",
        "It fills the lungs of men with wet gum.",
    ),
    "appositive": (
        "Some people also get hum fever, a form of fever that makes the chest hum.",
        "Some people also get hum fever.",
        "This is a form of fever that makes the chest hum.",
    ),
    "examples": (
        "People have skin problems, including gold spots and a dry rash on the arms.",
        "People have skin problems.",
        "These include gold spots and a dry rash on the arms.",
    ),
    "so": (
        "The resin is thick in the winter, so the lungs cannot move as they should.",
        "The resin is thick in the winter.",
        "So the lungs cannot move as they should.",
    ),
    "but-verb": (
        "The small airways are clear at birth but are full of resin in later life.",
        "The small airways are clear at birth.",
        "But they are full of resin in later life.",
    ),
}
WHOLE = {
    "a short sentence": "Amber cough is a disorder that fills the airways.",
    "a list that goes on": (
        "Amber cough harms the chest, a part of the body that hums, and the heart."
    ),
    "examples of nothing": (
        "People with amber cough have no skin problems, including spots and a rash on "
        "the arms."
    ),
    "examples of one thing": (
        "People with amber cough have resin in the left lung, including the outer part "
        "of it near the ribs."
    ),
    "places, not things": (
        "The resin is found in many parts of the body, including under the skin of the "
        "back."
    ),
    "a verb of a person": (
        "The person with amber cough is well in summer and may hum all night in winter."
    ),
}


@pytest.mark.parametrize("rule", CUT)
def test_it_is_cut(rule: str) -> None:
    """Both halves stand alone, and the log names the rule."""
    sentence, *halves = CUT[rule]
    told, edits = split(sentence, frozenset({"amber"}))
    assert list(told) == halves
    assert [edit.rule for edit in edits] == [rule]


@pytest.mark.parametrize("why", WHOLE)
def test_it_stays_whole(why: str) -> None:
    """Where a half would say less or more, nothing is cut."""
    assert split(WHOLE[why], frozenset({"amber"}))[0] == (WHOLE[why],)
