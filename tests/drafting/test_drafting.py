"""A draft freezes what would print; an update keeps what a person wrote."""

import pytest
from hypothesis import given, reject
from msgspec import ValidationError
from msgspec.structs import replace

from conditions import composed, condition
from handout.codec import convert, printable, to_plain
from handout.drafting import drafted, patched, updated, written
from handout.model import Condition, Overlay
from handout.model.additions import Passage
from handout.model.review import Review
from handout.prose import Prose, paragraph
from handout.readers import authored
from strategies import conditions, steady

SECTIONS = [
    {"kind": "description", "prose": "River fever is rare; many people never see it."},
    {
        "kind": "signs",
        "prose": "Signs include chills and sleep.\n\n- Wet feet.\n  - Cold ones.",
    },
    {"kind": "self-care", "prose": "Stay dry."},
]


def text(**fields: object) -> Condition:
    """Return a condition whose sections can all be told."""
    return condition(**{"sections": SECTIONS, **fields})


def read_back(source: Condition) -> Overlay:
    """Draft, write and read an overlay."""
    return authored.read_overlay(written(drafted(source)).encode(), "draft.yaml")


def document(source: Condition, overlay: Overlay | None) -> object:
    return composed("plain", source, overlay).document


def test_a_draft_reads_back_as_it_was_made() -> None:
    """No comment and no block changes a word."""
    assert read_back(text()) == drafted(text()).overlay


def test_a_sheet_with_its_draft_is_the_automatic_sheet() -> None:
    """Word for word, down to the edition."""
    assert document(text(), read_back(text())) == document(text(), None)


@steady
@given(source=conditions)
def test_any_condition_can_be_drafted(source: Condition) -> None:
    """Whatever its words are, they come back; those that no file holds are gone."""
    try:
        source = convert(printable(to_plain(source)), Condition)
    except ValidationError:
        reject()
    assert read_back(source) == drafted(source).overlay


@pytest.mark.parametrize("length", range(60, 80))
def test_a_line_is_not_folded_behind_a_letter_that_nobody_sees(length: int) -> None:
    """There the folded line would come back with one more space."""
    told = Passage(prose=Prose((paragraph(f"{'x' * length}\\. A\r. It is rare."),)))
    draft = drafted(text())
    draft = replace(draft, overlay=replace(draft.overlay, main_points=(told,)))
    read = authored.read_overlay(written(draft).encode(), "draft.yaml")
    assert read.main_points == (told,)


def test_a_reviewed_draft_needs_no_banner() -> None:
    """Once somebody signs, the same words print without it."""
    review = Review(state="reviewed", by="Dr. Ada Wobble", on="2026-01-20")  # type: ignore[arg-type]
    sheet = composed("plain", text(), replace(read_back(text()), review=review))
    assert sheet.document.footer.notice == ""


@pytest.mark.parametrize("asked", ["main_points", "actions", "warning_signs", "review"])
def test_what_only_a_person_can_write_is_asked_for(asked: str) -> None:
    """Nothing is invented in its place."""
    bare = text(sections=SECTIONS[:1])
    assert f"# {asked}:" in written(drafted(bare))


def test_the_source_s_own_words_are_marked() -> None:
    """A person looks there first."""
    assert "NEEDS A PERSON: the source's own words" in written(drafted(text()))


def changed() -> Condition:
    """Return the text after its source has changed one section."""
    first = {"kind": "description", "prose": "River fever glows."}
    return text(sections=[first, *SECTIONS[1:]])


def test_words_that_nobody_changed_are_drafted_anew() -> None:
    """They say what the source says now."""
    found = updated(read_back(text()), changed())
    assert found.draft.overlay.answers[0].passages[0].prose.plain == (
        "River fever glows."
    )


def own_words() -> Overlay:
    """Return a draft whose first answer a person has written anew."""
    overlay = read_back(text())
    first, *others = overlay.answers
    passages = convert([{"prose": "A wet illness."}], tuple[Passage, ...])
    answers = (replace(first, passages=passages), *others)
    return replace(overlay, answers=answers)


def test_words_of_a_person_are_kept() -> None:
    """The new ones are only shown."""
    found = updated(own_words(), changed())
    assert found.draft.overlay.answers[0].passages[0].prose.plain == "A wet illness."
    assert "River fever glows." in written(found.draft, found.changes)


def test_an_update_tells_the_old_words_and_the_new() -> None:
    """By the part of the sheet whose source changed."""
    (change,) = updated(own_words(), changed()).changes
    old, new = (one[0].prose.plain for one in (change.old, change.new))
    assert (change.part, old, new) == (
        "what-is-it",
        "A wet illness.",
        "River fever glows.",
    )


def test_several_patterns_are_for_a_person_to_confirm() -> None:
    """All are told, and none was chosen."""
    several = text(inheritance=["autosomal-dominant", "autosomal-recessive"])
    told = "names 2 ways in which it comes about or is passed"
    assert told in written(drafted(several))
    assert told not in written(drafted(text(inheritance=["autosomal-dominant"])))


@steady
@given(source=conditions)
def test_an_update_by_lines_says_what_was_meant(source: Condition) -> None:
    """Whatever the words are: the file reads as the overlay, or nobody takes it."""
    try:
        source = convert(printable(to_plain(source)), Condition)
    except ValidationError:
        reject()
    before = written(drafted(source))
    old = authored.read_overlay(before.encode(), "draft.yaml")
    sections = [
        replace(one, prose=Prose.of(paragraph("It glows."))) for one in source.sections
    ]
    found = updated(old, replace(source, sections=tuple(sections)))
    after = patched(before, old, found.draft, found.changes)
    if found.changes:
        assert after is not None


def test_an_update_ends_the_review() -> None:
    """It was given for other words."""
    review = Review(state="reviewed", by="Dr. Ada Wobble", on="2026-01-20")  # type: ignore[arg-type]
    found = updated(replace(own_words(), review=review), changed())
    assert found.draft.overlay.review == Review()


def test_nothing_changes_where_the_source_has_not() -> None:
    """The overlay is the one that was there."""
    found = updated(own_words(), text())
    assert (found.draft.overlay, found.changes) == (own_words(), ())


def test_an_updated_overlay_is_not_stale() -> None:
    """Its hashes are those of the source as it is now."""
    found = updated(own_words(), changed())
    assert found.draft.overlay.stale_sections(changed()) == ()
