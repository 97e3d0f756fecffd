"""A day of printing that is laid on later is as if it had been there from the start."""

import datetime

import pytest

from conditions import PRINTED, condition, overlay
from handout.compose import Level, Request, compose, dated
from languages import CLINIC, LANGUAGES, read


@pytest.mark.parametrize("level", ["full", "plain"])
def test_a_sheet_may_be_dated_later(level: Level) -> None:
    """Not one word differs."""
    later = compose(condition(), Request(level=level), overlay=overlay()).document
    request = Request(level=level, printed=PRINTED)
    assert (
        dated(later, PRINTED)
        == compose(condition(), request, overlay=overlay()).document
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_in_every_language_may_be_dated_later(language: str) -> None:
    """Also where words run from the right, and figures are marked."""
    reading = read(language)
    one = reading.conditions[0]
    words = reading.overlay_for(one)
    sheets = [
        compose(
            one,
            Request(level="plain", printed=day),
            overlay=words,
            clinic=CLINIC,
        ).document
        for day in (None, PRINTED)
    ]
    assert dated(sheets[0], PRINTED) == sheets[1]


def test_the_edition_stays() -> None:
    """The day is no part of it."""
    sheet = compose(condition(), Request()).document
    assert dated(sheet, datetime.date(2030, 1, 1)).edition == sheet.edition
