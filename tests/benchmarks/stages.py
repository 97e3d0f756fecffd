"""Where the time of one sheet goes, from the source to the audited file."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from pkgutil import resolve_name
from typing import Any
from unittest import mock

import handout
from benchmarks.measures import page

RENDERS = 20

STAGES = {
    "read the source": "handout.read",
    "compose the document": "handout.compose.compose",
    "fill the page": "handout.backends.pdf.press._page",
    "lay it out": "weasyprint.HTML.render",
    "grow the tag tree": "handout.backends.pdf.tagging.hook._grown",
    "write the tag tree": "handout.backends.pdf.tagging.hook.Writer.write",
    "claims and metadata": "handout.backends.pdf.finish.packet",
    "write the file": "weasyprint.pdf.pydyf.PDF.write",
    "audit it": "handout.audit.check",
}
"""What is timed, by the place of its function; no stage holds another."""


def shares() -> Iterator[tuple[str, float]]:
    """Yield each stage with its milliseconds in one sheet, and what is left."""
    spent = dict.fromkeys(STAGES, 0.0)
    _sheet()
    with _timed(spent):
        started = time.perf_counter()
        for _ in range(RENDERS):
            _sheet()
        whole = time.perf_counter() - started
    rest = whole - sum(spent.values())
    for name, seconds in (*spent.items(), ("paint, and all else", rest)):
        yield name, seconds / RENDERS * 1000


def _sheet() -> None:
    condition = handout.read(page()).conditions[0]
    handout.render(condition, to="pdf", level="full")


@contextmanager
def _timed(spent: dict[str, float]) -> Iterator[None]:
    """Count the time in each stage inside the block."""
    with ExitStack() as stack:
        for name, place in STAGES.items():
            patch = mock.patch(place, _counting(place, name, spent))
            stack.enter_context(patch)
        yield


def _counting(place: str, name: str, spent: dict[str, float]) -> Callable[..., Any]:
    inner: Callable[..., Any] = resolve_name(place)

    @wraps(inner)
    def counting(*given: object, **named: object) -> object:
        started = time.perf_counter()
        try:
            return inner(*given, **named)
        finally:
            spent[name] += time.perf_counter() - started

    return counting
