"""How hard the two sheets of a condition on the shelf are to read."""

from collections.abc import Iterator

import msgspec

from handout.compose.request import Level
from handout.errors import HandoutError
from handout.language_tags import same_language
from handout.library import Held
from handout.model import Overlay


class Grade(msgspec.Struct, frozen=True, kw_only=True):
    """The grades of one sheet by formula, in US school years.

    `note` says what the sheet is made of, or why there is none.
    """

    level: Level
    language: str = ""
    scores: dict[str, float] = msgspec.field(default_factory=dict)
    note: str = ""


def grades(held: Held) -> tuple[Grade, ...]:
    """Measure the full sheet and each plain one."""
    return tuple(_grades(held))


def _grades(held: Held) -> Iterator[Grade]:
    yield _grade(held, "full", None)
    for overlay in held.overlays:
        yield _grade(held, "plain", overlay)
    own = held.condition.language
    if not any(same_language(one.language, own) for one in held.overlays):
        yield _grade(held, "plain", None)


def _grade(held: Held, level: Level, overlay: Overlay | None) -> Grade:
    from handout import reading_ease  # noqa: PLC0415 - loads plain language
    from handout.compose import Request, compose  # noqa: PLC0415 - the same

    condition = held.condition
    language = overlay.language if overlay else condition.language
    request = Request(level=level, language=language)
    try:
        composed = compose(condition, request, overlay=overlay)
        report = reading_ease.report(composed, condition)
    except HandoutError as error:
        return Grade(level=level, language=language, note=error.problem)
    scores = report.measured.scores
    drafted = "drafted by handout" if level == "plain" and not overlay else ""
    return Grade(
        level=level,
        language=language,
        scores={score.formula: score.value for score in scores if score.target},
        note=drafted if scores else "there is no text to measure",
    )
