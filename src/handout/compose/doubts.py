"""What a nurse should know about a sheet before handing it over."""

import datetime
from collections.abc import Iterator

from handout.compose.plain_sheet import PlainSheet
from handout.compose.request import Request
from handout.errors import HandoutWarning
from handout.model import Condition
from handout.model.condition import Section
from handout.model.review import Review
from handout.prose import Figure
from handout.wording import Wording

STALE_YEARS = 5
STALE_AFTER_DAYS = STALE_YEARS * 366
"""Publishers of health texts look at them every two to five years."""

FEWEST_WORDS = 2
"""A section of one word tells a reader nothing."""

LONG_TITLE = 200
"""Characters; the longest name of a real page has 106."""


def doubts(sheet: PlainSheet, request: Request) -> tuple[HandoutWarning, ...]:
    """Return the warnings of a sheet; a full one is doubtful only by its age."""
    condition = sheet.condition
    if request.level == "full":
        overdue = _overdue(condition.review, condition.id, request)
        stale = _old_source(condition, condition.review, request)
        return (*_long_title(condition), *stale, *overdue)
    review = sheet.overlay.review if sheet.overlay else condition.review
    return (
        *_long_title(condition),
        *_old_source(condition, review, request),
        *_foreign_title(sheet),
        *_told(sheet),
        *_too_short(sheet),
        *sheet.telling.warnings,
        *_stale(sheet),
        *_overdue(review, condition.id, request),
    )


def unreviewed(words: Wording) -> Iterator[HandoutWarning]:
    """Tell where nobody has read our own words in the language of the sheet."""
    if not words.is_reviewed:
        yield HandoutWarning(
            "wording-unreviewed",
            "",
            f"our fixed words in the language {words.language!r} were not yet "
            "reviewed; have somebody who speaks it read the sheet.",
        )


def _old_source(
    condition: Condition, review: Review | None, request: Request
) -> Iterator[HandoutWarning]:
    if request.printed:
        yield from old_source(condition, request.printed, review)


def old_source(
    condition: Condition, day: datetime.date, review: Review | None = None
) -> Iterator[HandoutWarning]:
    """Tell a text whose last date lies years before a day: medicine moves on.

    A review of the sheet's words is such a date too.
    """
    looked = review.on if review and review.state == "reviewed" else None
    known = [date for date in (condition.source.newest, looked) if date]
    newest = max(known, key=lambda date: date.last_day, default=None)
    if newest and (day - newest.last_day).days > STALE_AFTER_DAYS:
        yield HandoutWarning(
            "old-source",
            condition.id,
            f"the last date of its source is {newest}, more than {STALE_YEARS} years "
            "ago; look at the source page for newer text.",
        )


def _long_title(condition: Condition) -> Iterator[HandoutWarning]:
    if len(condition.title) > LONG_TITLE:
        yield HandoutWarning(
            "long-title",
            condition.id,
            f"found a title of {len(condition.title)} characters, expected at most "
            f"{LONG_TITLE}; it is printed whole. A shorter title reads better.",
        )


def _foreign_title(sheet: PlainSheet) -> Iterator[HandoutWarning]:
    if sheet.overlay and not sheet.overlay.title and not sheet.may_quote:
        yield HandoutWarning(
            "title-not-translated",
            sheet.condition.id,
            "the overlay gives no title in its language; the source's stands there.",
        )


def _told(sheet: PlainSheet) -> Iterator[HandoutWarning]:
    if not sheet.telling.is_silent:
        kinds = ", ".join(sheet.kinds_told)
        yield HandoutWarning(
            "no-plain-text",
            sheet.condition.id,
            f"no plain text is written yet for {kinds}; what the source says stands "
            "there, and nobody has reviewed its plainer words.",
        )


def _too_short(sheet: PlainSheet) -> Iterator[HandoutWarning]:
    """Tell sections that say next to nothing: text may have been lost."""
    for section in sheet.sections_told:
        words = section.prose.plain.split()
        if len(words) < FEWEST_WORDS and not _shows(section):
            told = repr(" ".join(words)) if words else "no word"
            yield HandoutWarning(
                "few-words",
                sheet.condition.id,
                f"the section {section.kind!r} holds {told} and nothing else; write "
                "it out in a sentence, or leave the section out.",
            )


def _shows(section: Section) -> bool:
    return any(isinstance(block, Figure) for block in section.prose)


def _stale(sheet: PlainSheet) -> Iterator[HandoutWarning]:
    for kind in sheet.stale_kinds:
        yield HandoutWarning(
            "may-be-out-of-date",
            sheet.condition.id,
            f"the source's section {kind!r} has changed since "
            "the plain text was written; the plain text may be out of date.",
        )


def _overdue(
    review: Review | None, place: str, request: Request
) -> Iterator[HandoutWarning]:
    if review and request.printed and review.is_overdue(request.printed):
        yield HandoutWarning(
            "review-overdue",
            place,
            f"the text was to be reviewed again by {review.due}.",
        )
