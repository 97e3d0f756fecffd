"""What a nurse should know about a sheet before handing it over."""

from collections.abc import Iterator

from handout.compose.plain import PlainSheet
from handout.compose.request import Request
from handout.errors import HandoutWarning
from handout.model import Overlay


def doubts(sheet: PlainSheet, request: Request) -> tuple[HandoutWarning, ...]:
    """Return the warnings of a sheet; the full level has none of its own."""
    if request.level == "full":
        return ()
    return (*_quoted(sheet), *_stale(sheet), *_overdue(sheet.overlay, request))


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
    for section in sheet.condition.sections:
        if sheet.overlay and sheet.overlay.is_stale(section):
            yield HandoutWarning(
                "may-be-out-of-date",
                sheet.condition.id,
                f"the source's section {section.kind!r} has changed since "
                "the plain text was written; the plain text may be out of date.",
            )


def _overdue(overlay: Overlay | None, request: Request) -> Iterator[HandoutWarning]:
    if overlay and request.printed and overlay.review.is_overdue(request.printed):
        yield HandoutWarning(
            "review-overdue",
            overlay.based_on.condition,
            f"the plain text was to be reviewed again by {overlay.review.due}.",
        )
