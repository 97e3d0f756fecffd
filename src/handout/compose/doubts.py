"""What a nurse should know about a sheet before handing it over."""

from collections.abc import Iterator

from handout.compose.plain_sheet import PlainSheet
from handout.compose.request import Request
from handout.errors import HandoutWarning
from handout.model import Condition
from handout.model.review import Review

LONG_TITLE = 200
"""Characters; the longest name of a real page has 106."""


def doubts(sheet: PlainSheet, request: Request) -> tuple[HandoutWarning, ...]:
    """Return the warnings of a sheet; a full one is doubtful only by its age."""
    condition = sheet.condition
    if request.level == "full":
        overdue = _overdue(condition.review, condition.id, request)
        return (*_long_title(condition), *overdue)
    review = sheet.overlay.review if sheet.overlay else condition.review
    return (
        *_long_title(condition),
        *_foreign_title(sheet),
        *_quoted(sheet),
        *_stale(sheet),
        *_overdue(review, condition.id, request),
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


def _quoted(sheet: PlainSheet) -> Iterator[HandoutWarning]:
    if sheet.quoted:
        kinds = ", ".join(dict.fromkeys(section.kind for section in sheet.quoted))
        yield HandoutWarning(
            "no-plain-text",
            sheet.condition.id,
            f"no plain text is written yet for {kinds}; "
            "the source's own words stand there.",
        )


def _stale(sheet: PlainSheet) -> Iterator[HandoutWarning]:
    overlay, condition = sheet.overlay, sheet.condition
    for kind in overlay.stale_sections(condition) if overlay else ():
        yield HandoutWarning(
            "may-be-out-of-date",
            condition.id,
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
