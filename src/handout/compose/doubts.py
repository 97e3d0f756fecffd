"""What a nurse should know about a sheet before handing it over."""

from collections.abc import Iterator

from handout.compose.plain_sheet import PlainSheet
from handout.compose.request import Request
from handout.errors import HandoutWarning
from handout.model.review import Review


def doubts(sheet: PlainSheet, request: Request) -> tuple[HandoutWarning, ...]:
    """Return the warnings of a sheet; a full one is doubtful only by its age."""
    condition = sheet.condition
    if request.level == "full":
        return tuple(_overdue(condition.review, condition.id, request))
    review = sheet.overlay.review if sheet.overlay else condition.review
    return (
        *_quoted(sheet),
        *_stale(sheet),
        *_overdue(review, condition.id, request),
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
    """Yield a warning for each kind of section of which no words are as they were."""
    overlay, condition = sheet.overlay, sheet.condition
    for kind in overlay.based_on.sections if overlay else ():
        told = [section for section in condition.sections if section.kind == kind]
        if overlay and all(overlay.is_stale(section) for section in told):
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
