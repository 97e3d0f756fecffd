"""Where the time of one sheet goes, from the source to the audited file."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from pkgutil import resolve_name
from typing import Any
from unittest import mock

from benchmarks.measures import sheet
from handout.rendering import FormatName

RENDERS = 20

FIRST = {
    "read the source": "handout.read",
    "compose the document": "handout.compose.compose",
}
LAST = {"audit it": "handout.audit.check"}

PDF = {
    **FIRST,
    "fill the page": "handout.backends.pdf.press._page",
    "lay it out": "weasyprint.HTML.render",
    "grow the tag tree": "handout.backends.pdf.tagging.hook._grown",
    "write the tag tree": "handout.backends.pdf.tagging.hook.Writer.write",
    "claims and metadata": "handout.backends.pdf.finish.packet",
    "write the file": "weasyprint.pdf.pydyf.PDF.write",
    **LAST,
}
WORD = {
    **FIRST,
    "make the styles": "handout.backends.docx.styles_element",
    "choose the faces": "handout.backends.docx.embedded_faces",
    "write the file": "handout.backends.docx.wordfile.pack",
    **LAST,
}
STAGES: dict[FormatName, dict[str, str]] = {"pdf": PDF, "docx": WORD}
"""What is timed, by the place of its function; no stage holds another."""


def shares(to: FormatName) -> Iterator[tuple[str, float]]:
    """Yield each stage with its milliseconds in one sheet, and what is left."""
    spent = dict.fromkeys(STAGES[to], 0.0)
    sheet(to)
    with _timed(STAGES[to], spent):
        started = time.perf_counter()
        for _ in range(RENDERS):
            sheet(to)
        whole = time.perf_counter() - started
    rest = whole - sum(spent.values())
    for name, seconds in (*spent.items(), ("print, and all else", rest)):
        yield name, seconds / RENDERS * 1000


@contextmanager
def _timed(stages: dict[str, str], spent: dict[str, float]) -> Iterator[None]:
    """Count the time in each stage inside the block."""
    with ExitStack() as stack:
        for name, place in stages.items():
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
