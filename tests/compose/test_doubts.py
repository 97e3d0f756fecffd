"""Warnings: what a nurse should know before handing a sheet over."""

import datetime
from typing import Any

import pytest

from conditions import ID, PRINTED, SIGNED, bare, composed, condition, overlay, spanish
from handout.compose import Composed
from handout.model import Condition, Overlay

DUE = {**SIGNED, "due": "2026-03-02"}
SOURCE = condition()


def kinds(sheet: Composed) -> list[str]:
    """Return the kinds of a sheet's warnings."""
    return [warning.kind for warning in sheet.warnings]


def plain(words: Overlay | None = None, **asked: Any) -> Composed:  # noqa: ANN401 - the fields of a request
    """Compose a plain sheet."""
    return composed("plain", words=words, **asked)


def known(text: Condition = SOURCE, **changed: str) -> Overlay:
    """Return an overlay that was written from a text but for these sections."""
    kinds = {section.kind for section in text.sections}
    hashes = {kind: text.section_hash(kind)[:12] for kind in sorted(kinds)}
    return overlay(based_on={"condition": ID, "sections": {**hashes, **changed}})


def test_a_reviewed_sheet_on_fresh_text_is_not_doubtful() -> None:
    """No warning, no noise."""
    assert plain(known(), printed=PRINTED).warnings == ()


def test_a_full_sheet_is_not_doubtful() -> None:
    """The source's own words."""
    assert composed(printed=PRINTED).warnings == ()


def test_quoted_kinds_are_told() -> None:
    """Once each, in the order printed."""
    (warning,) = plain(overlay(answers=[], warning_signs=[])).warnings
    assert str(warning) == (
        "clinic/river-fever: no plain text is written yet for description, causes, "
        "risk, when-to-call; what the source says stands there, and nobody has "
        "reviewed its plainer words."
    )


def test_what_is_left_out_is_not_told_as_quoted() -> None:
    """It does not stand there."""
    sheet = plain(overlay(actions=[]), without=("self-care",))
    assert sheet.warnings == ()


def test_words_in_another_language_quote_nothing() -> None:
    """So there is nothing to tell but that nobody has read our own words."""
    (warning,) = plain(spanish(answers=[])).warnings
    assert warning.kind == "wording-unreviewed"
    assert "'es'" in warning.sentence


def test_a_changed_section_is_told() -> None:
    """The source says something else than when the words were written."""
    (warning,) = plain(known(causes="0" * 12)).warnings
    assert warning.kind == "may-be-out-of-date"
    assert "section 'causes' has changed" in warning.sentence


def test_a_section_that_is_gone_is_told() -> None:
    """What the words were written from is no longer there."""
    words = known()
    assert kinds(plain(words, text=bare())) == ["may-be-out-of-date"] * 7


def test_two_sections_of_one_kind_are_no_change() -> None:
    """An overlay knows them by one hash of both."""
    more = condition(
        sections=[
            {"kind": "causes", "prose": "One."},
            {"kind": "causes", "prose": "Two."},
        ]
    )
    assert kinds(plain(known(more), text=more)) == []


def test_an_overdue_overlay_is_told() -> None:
    """The day for reading it again is past."""
    (warning,) = plain(overlay(review=DUE), printed=PRINTED).warnings
    assert warning.kind == "review-overdue"
    assert "reviewed again by 2026-03-02" in warning.sentence


def test_an_overdue_text_of_a_clinic_is_told_at_the_full_level() -> None:
    """Its own review counts there."""
    assert kinds(composed("full", condition(review=DUE), printed=PRINTED)) == [
        "review-overdue"
    ]


def test_an_overlay_answers_for_a_plain_sheet() -> None:
    """Its review counts, not that of the text."""
    text = condition(review=DUE)
    assert kinds(plain(known(text), text=text, printed=PRINTED)) == []


@pytest.mark.parametrize("printed", [None, datetime.date(2026, 3, 2)])
def test_a_review_is_not_overdue_before_its_day_is_past(
    printed: datetime.date | None,
) -> None:
    """Without a day of printing nobody can tell."""
    assert kinds(plain(overlay(review=DUE), printed=printed)) == []


def test_a_very_long_title_is_told() -> None:
    """It is printed whole, and somebody may shorten it."""
    text = condition(title="T" * 201)
    assert "long-title" in kinds(plain(known(text), text=text))


def test_a_title_that_was_not_translated_is_told() -> None:
    """The source's title stands above words of another language."""
    spanish = overlay(title="", language="es", main_points=[{"prose": "Uno."}])
    assert "title-not-translated" in kinds(plain(spanish))


@pytest.mark.parametrize(
    ("dates", "kinds_of_doubts"),
    [
        ({"updated": "2018-12-01"}, ["old-source"]),
        ({"updated": "2018-12-01", "captured": "2026-01-01"}, []),
        ({"reviewed": "2022"}, []),
        ({"published": "2003"}, ["old-source"]),
        ({}, []),
    ],
)
def test_a_text_whose_last_date_is_years_ago_is_told(
    dates: dict[str, str], kinds_of_doubts: list[str]
) -> None:
    """Medicine moves on, and a sheet from an old file looks as good as a new one."""
    sheet = composed(text=condition(source=dates), printed=PRINTED)
    assert kinds(sheet) == kinds_of_doubts


def test_a_review_by_the_clinic_is_a_date_too() -> None:
    """Somebody has looked at the text since."""
    found = condition(source={"updated": "2018-12-01"}, review=SIGNED)
    assert kinds(composed(text=found, printed=PRINTED)) == []
