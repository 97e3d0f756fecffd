"""The grades of a readability report as a table of text."""

from collections.abc import Iterable, Iterator

from handout.plain.readability import Measured, Report
from handout.plain.readability.scores import Score

LONGEST_NAME = 34
"""Letters of a section's name beside three columns of grades."""


def grades(report: Report) -> Iterator[str]:
    """Yield a table with a column a formula: the whole text, then its sections."""
    whole = report.measured
    if whole.scores:
        yield from _table((*_whole_rows(whole), *_section_rows(report)))


def verdict(measured: Measured) -> str:
    """Say whether a text meets the targets."""
    words = {True: "met", False: "not met", None: "no grade"}
    return words[measured.meets]


def _whole_rows(whole: Measured) -> Iterator[tuple[str, ...]]:
    scores = whole.scores
    yield ("", *(score.formula for score in scores), "")
    yield ("Target", *(score.target or "none" for score in scores), "")
    values = (f"{score.value:.1f}" for score in scores)
    yield ("The whole text", *values, verdict(whole))
    yield ("  each item a sentence", *(f"{score.apart:.1f}" for score in scores), "")
    yield ("  lists joined", *(f"{score.joined:.1f}" for score in scores), "")
    yield ("  explained words set aside", *map(_aside, scores), "")


def _section_rows(report: Report) -> Iterator[tuple[str, ...]]:
    for section in report.sections:
        if scores := section.measured.scores:
            values = (f"{score.value:.1f}" for score in scores)
            yield (_short(section.name), *values, verdict(section.measured))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def _aside(score: Score) -> str:
    return "none left" if score.set_aside is None else f"{score.set_aside:.1f}"


def _table(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    told = list(rows)
    widths = [max(map(len, column)) for column in zip(*told, strict=True)]
    for row in told:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()
