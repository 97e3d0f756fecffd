"""The clinic's overlay: which words it holds, who read them, what they stand on."""

import datetime
from typing import Any

import msgspec
import pytest

from handout.codec import convert
from handout.model import Overlay
from handout.model.additions import Passage
from handout.model.condition import Condition, Section
from handout.model.review import Review
from handout.prose import Prose, paragraph

SIGNED = {"state": "reviewed", "by": "Dr. Ada Wobble", "on": "2026-01-20"}
SECTION = Section(kind="causes", prose=Prose.of(paragraph("Nobody knows.")))


def overlay(**fields: object) -> Overlay:
    """Convert an overlay with these fields beside the one that it needs."""
    return convert({"based_on": {"condition": "clinic/river-fever"}, **fields}, Overlay)


def passage(words: str, *, reviewed: bool = False) -> dict[str, Any]:
    """Write a passage as an author does."""
    return {"prose": words, "reviewed": reviewed}


def based_on(**sections: str) -> Overlay:
    """Make an overlay that was written from sections with these hashes."""
    return overlay(based_on={"condition": "clinic/river-fever", "sections": sections})


def test_passages_come_in_the_order_printed() -> None:
    """Main points, answers, actions, warning signs."""
    made = overlay(
        warning_signs=[passage("four")],
        actions=[passage("three")],
        answers=[{"question": "signs", "passages": [passage("two")]}],
        main_points=[passage("one")],
    )
    told = [found.prose.plain for found in made.passages]
    assert told == ["one", "two", "three", "four"]


def test_a_question_is_answered_once() -> None:
    """A second answer would never be printed."""
    answer = {"question": "signs", "passages": []}
    with pytest.raises(msgspec.ValidationError, match="two answers to 'signs'"):
        overlay(answers=[answer, answer])


def test_a_passage_is_unreviewed_until_somebody_says_otherwise() -> None:
    """Silence is no review."""
    assert not Passage(prose=Prose()).reviewed


def test_an_empty_overlay_is_unreviewed() -> None:
    """Of no passages, not all are reviewed."""
    assert not overlay().is_reviewed


def test_one_unreviewed_passage_makes_an_overlay_unreviewed() -> None:
    """The banner goes with the last of them."""
    made = overlay(main_points=[passage("one", reviewed=True), passage("two")])
    assert not made.is_reviewed


def test_reviewed_passages_make_an_overlay_reviewed() -> None:
    """Where each passage is signed, the overlay need not be."""
    assert overlay(main_points=[passage("one", reviewed=True)]).is_reviewed


def test_a_signed_overlay_is_reviewed() -> None:
    """Who signs the overlay signs its passages."""
    assert overlay(main_points=[passage("one")], review=SIGNED).is_reviewed


def test_reviewed_passages_do_not_answer_for_the_words_beside_them() -> None:
    """A definition that nobody signed keeps the banner."""
    made = overlay(
        main_points=[passage("one", reviewed=True)],
        words=[{"word": "marrow", "meaning": "The soft middle of bones."}],
    )
    assert not made.is_reviewed


def text_of(*sections: Section) -> Condition:
    """Make a condition of sections."""
    return Condition(id="clinic/x", title="X", sections=sections)


@pytest.mark.parametrize("digits", [12, 20, 64])
def test_words_on_the_same_text_are_fresh(digits: int) -> None:
    """Twelve digits of the hash are enough, all are as good."""
    fresh = based_on(causes=SECTION.sha256[:digits])
    assert fresh.stale_sections(text_of(SECTION)) == ()


def test_words_on_another_text_are_stale() -> None:
    """The source has changed since."""
    stale = based_on(causes="0" * 12)
    assert stale.stale_sections(text_of(SECTION)) == ("causes",)


def test_words_on_a_section_that_is_gone_are_stale() -> None:
    """What they were written from is no longer said."""
    assert based_on(causes="0" * 12).stale_sections(text_of()) == ("causes",)


def test_words_on_no_text_are_not_stale() -> None:
    """What nothing was written from cannot have changed."""
    assert based_on().stale_sections(text_of(SECTION)) == ()


def test_a_second_section_of_the_kind_counts_too() -> None:
    """All sections of a kind are hashed together."""
    fresh = based_on(causes=SECTION.sha256)
    assert fresh.stale_sections(text_of(SECTION, SECTION)) == ("causes",)


@pytest.mark.parametrize("digits", ["", "0" * 11, "0" * 65, "A" * 12, "0" * 12 + "\n"])
def test_what_is_no_hash_is_refused(digits: str) -> None:
    """Twelve to sixty-four hexadecimal digits."""
    with pytest.raises(msgspec.ValidationError, match="matching regex"):
        based_on(causes=digits)


def test_a_withdrawal_says_why() -> None:
    """A nurse who cannot print a sheet is told the reason."""
    with pytest.raises(msgspec.ValidationError, match=r"\$\.withdrawn\.reason"):
        overlay(withdrawn={"reason": "", "on": "2026-01-20"})


@pytest.mark.parametrize("missing", ["by", "on"])
def test_a_review_is_signed_and_dated(missing: str) -> None:
    """Nobody reviews without a name and a date."""
    signed = {key: value for key, value in SIGNED.items() if key != missing}
    with pytest.raises(msgspec.ValidationError, match="expected a name and a date"):
        overlay(review=signed)


@pytest.mark.parametrize(
    ("due", "last_day"),
    [
        ("2026-03-10", (2026, 3, 10)),
        ("2026-03", (2026, 3, 31)),
        ("2026", (2026, 12, 31)),
    ],
)
def test_a_review_is_overdue_after_its_last_day(
    due: str, last_day: tuple[int, int, int]
) -> None:
    """A month is due by its end, a year by the end of December."""
    review = convert({"due": due}, Review)
    day = datetime.date(*last_day)
    assert not review.is_overdue(day)
    assert review.is_overdue(day + datetime.timedelta(days=1))


def test_a_review_without_a_day_is_never_overdue() -> None:
    """Nobody said when."""
    assert not Review().is_overdue(datetime.date.max)
