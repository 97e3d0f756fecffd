"""Raised and lowered figures in words that have no place for them: 10⁹, H₂O.

Without them 10 to the ninth would read as 109.
"""

from collections.abc import Iterable
from typing import Literal

from handout.prose import Span

Position = Literal["", "sub", "sup"]

RAISED = str.maketrans("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾")
LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
FIGURES: dict[str, dict[int, int]] = {
    "sup": RAISED,
    "superscript": RAISED,
    "sub": LOWERED,
    "subscript": LOWERED,
}
"""By the element that raises or lowers them, and by how a span is set."""


def small_figures(text: str, position: str) -> str:
    """Return text as it is raised or lowered; letters stay."""
    figures = FIGURES.get(position)
    return text.translate(figures) if figures else text


def plain_words(spans: Iterable[Span]) -> str:
    """Return the words of spans for a place that holds no spans."""
    return "".join(small_figures(span.text, span.position) for span in spans)
