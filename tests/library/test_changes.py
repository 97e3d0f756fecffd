"""What changed in a text is told sentence by sentence, under its heading."""

import pytest

from conditions import bare
from handout.library import Difference, Edit, compare
from handout.model import Condition

CAUSES = {"kind": "causes", "prose": "Cold water is the cause. It is wet. It is old."}
SIGNS = {"kind": "signs", "heading": "Signs", "prose": "Blue feet."}


def text(*sections: dict[str, str], **fields: object) -> Condition:
    """Return a condition with these sections."""
    return bare(sections=list(sections), **fields)


def test_the_same_text_has_no_difference() -> None:
    assert compare(text(CAUSES, SIGNS), text(CAUSES, SIGNS)) == ()


def test_a_changed_sentence_stands_beside_the_old_one() -> None:
    """Only that sentence, not its neighbours."""
    now = {**CAUSES, "prose": "Cold water is the cause. It is very wet. It is old."}
    assert compare(text(CAUSES), text(now)) == (
        Difference(
            part="causes",
            heading="Causes",
            kind="changed",
            edits=(Edit(before="It is wet.", after="It is very wet."),),
        ),
    )


def test_a_lost_and_a_new_sentence_stand_alone() -> None:
    """With nothing on the other side."""
    now = {**CAUSES, "prose": "Cold water is the cause. It is old. Ask us."}
    (found,) = compare(text(CAUSES), text(now))
    assert found.edits == (Edit(before="It is wet."), Edit(after="Ask us."))


@pytest.mark.parametrize(
    ("was", "now", "kind"),
    [
        (text(CAUSES), text(CAUSES, SIGNS), "added"),
        (text(CAUSES, SIGNS), text(CAUSES), "removed"),
    ],
)
def test_a_section_comes_or_goes(was: Condition, now: Condition, kind: str) -> None:
    """With all its sentences."""
    (found,) = compare(was, now)
    assert (found.heading, found.kind) == ("Signs", kind)
    assert [edit.before + edit.after for edit in found.edits] == ["Blue feet."]


def test_a_new_heading_makes_no_new_section() -> None:
    """A section of a kind is that of the same kind before; the heading is told."""
    now = {**SIGNS, "heading": "What it looks like", "prose": "Green feet."}
    (found,) = compare(text(SIGNS), text(now))
    assert found.edits == (
        Edit(before="Signs", after="What it looks like"),
        Edit(before="Blue feet.", after="Green feet."),
    )


def test_no_sign_is_lost_between_sentences() -> None:
    """Closing quotation marks stay with their sentence."""
    was = {**SIGNS, "prose": "They say “Brr.” Then they shiver."}
    now = {**SIGNS, "prose": "They say “Brr!” Then they shiver."}
    (found,) = compare(text(was), text(now))
    assert found.edits == (Edit(before="They say “Brr.”", after="They say “Brr!”"),)


def test_sections_of_no_kind_are_told_by_their_headings() -> None:
    """Two of them are about two things."""
    boats = {"kind": "other", "heading": "Boats", "prose": "Boats are dry."}
    goats = {"kind": "other", "heading": "Goats", "prose": "Goats are dry."}
    kinds = [found.kind for found in compare(text(boats), text(goats))]
    assert kinds == ["added", "removed"]


def test_names_that_come_and_go_are_told() -> None:
    """Fields beside the text are compared line by line."""
    was = text(other_names=["stream ague", "brook illness"])
    now = text(other_names=["stream ague", "pond illness"])
    (found,) = compare(was, now)
    assert found.heading == "Other names"
    assert found.edits == (Edit(before="brook illness", after="pond illness"),)


def test_abbreviations_end_no_sentence_before_a_small_letter() -> None:
    """A point before a small letter stands inside its sentence."""
    was = {**SIGNS, "prose": "Feet, e.g. toes, are blue. They tickle."}
    now = {**SIGNS, "prose": "Feet, e.g. toes, are blue. They itch."}
    (found,) = compare(text(was), text(now))
    assert found.edits == (Edit(before="They tickle.", after="They itch."),)
