"""Whether everything that a page tells is seen on paper.

WeasyPrint loses words where something finds no room: a note that is longer than a
page, some of many notes in one line, the head of a table that leaves no room for a
row which is kept whole. Nothing of that is told in its log.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

from handout.backends.pdf.engine import boxes, weasyprint

Box = Any
"""A box of the engine, which carries no types; lengths are CSS pixels."""

SLACK = 2.0
"""How far letters may reach out of their line, or a rule out of its box."""

TALL = 0.25
"""How far letters of a tall face may reach out of their line, of their height."""

RUNNING = frozenset({"foot-words", "foot-page"})
"""The boxes that run along the pages, and are nowhere else."""


def is_whole(pages: weasyprint.Document) -> bool:
    """Tell whether every letter is seen, and heads of tables where they begin."""
    # The engine shows its boxes nowhere else.
    roots = [page._page_box for page in pages.pages]  # noqa: SLF001
    html = next(kid.element for kid in roots[0].children if kid.element_tag == "html")
    seen: Counter[Element] = Counter()
    for root in roots:
        for box in _text_boxes(root):
            seen[box.element] += _count(box.text)
    told = _told(html.find("body"))
    is_told = all(seen[element] >= count for element, count in told)
    return is_told and _heads_in_place(roots, html)


def _told(element: Element) -> Iterator[tuple[Element, int]]:
    """Yield how many letters each element tells itself."""
    if element.get("class") in RUNNING:
        return
    yield element, _count(element.text or "", *(kid.tail or "" for kid in element))
    for kid in element:
        yield from _told(kid)


def _text_boxes(root: Box) -> Iterator[Box]:
    """Yield the boxes of the page's own words that can be seen between its margins."""
    top = root.content_box_y() - SLACK
    bottom = top + root.height + 2 * SLACK
    right = root.margin_width()
    for box in root.descendants(placeholders=True):
        inner: Box = getattr(box, "_box", box)
        if (
            _is_told_text(inner)
            and top <= inner.position_y <= bottom - inner.height * (1 - TALL)
            and inner.position_x < right
        ):
            yield inner


def _is_told_text(box: Box) -> bool:
    """Tell whether the words are the page's own, and not made by its styles."""
    return isinstance(box, boxes.TextBox) and "::" not in (box.element_tag or "::")


def _heads_in_place(roots: Iterable[Box], html: Element) -> bool:
    """Tell whether each head of columns stands on the page where its rows begin."""
    first: dict[Element, int] = {}
    for number, root in enumerate(roots):
        for box in root.descendants():
            first.setdefault(box.element, number)
    return all(
        first.get(head, number) <= number
        for table in html.iter()
        for head, rows in pairwise(table)
        if head.tag == "thead" or head.get("class") == "head"
        for number in (first.get(rows, 0),)
    )


def _count(*words: str) -> int:
    return sum(map(str.isalnum, "".join(words)))
