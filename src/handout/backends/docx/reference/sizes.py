"""Sizes of our styles beside those of a clinic.

Letters follow the text of a clinic; only in large print ours keep the size that was
promised. A heading of ours is no larger than the one of theirs that it stands under.
"""

from collections.abc import Iterator

from docx.oxml.ns import qn
from lxml.etree import QName

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.look import BASE_SIZE, Look
from handout.backends.docx.reference.schema import ORDER
from handout.backends.docx.reference.sheet import Sheet

SIZES = ("w:sz", "w:szCs")
"""The size for Latin and for complex scripts."""


def set_sizes(added: list[Element], sheet: Sheet, normal: str, look: Look) -> None:
    """Set the sizes of styles of ours that stand upon one of theirs."""
    least = look.scale.body if look.scale.body > BASE_SIZE else 0
    ours = {style.get(qn("w:styleId"), "") for style in added}
    for style, base in _based(added):
        if base in ours:
            continue
        letters, below = style.find(qn("w:rPr")), sheet.size(base)
        if letters is None or below is None:
            continue
        own = _own(letters)
        asked = below if own is None else own
        wanted = max(least, asked if base == normal else min(asked, below))
        if wanted != asked:
            _set(letters, round(wanted * 2))


def _based(styles: list[Element]) -> Iterator[tuple[Element, str]]:
    """Yield the paragraph styles that are based on another, with its id."""
    for style in styles:
        base = style.find(qn("w:basedOn"))
        if base is not None and style.get(qn("w:type")) == "paragraph":
            yield style, base.get(qn("w:val"), "")


def _own(letters: Element) -> float | None:
    size = letters.find(qn("w:sz"))
    return None if size is None else int(size.get(qn("w:val"), "")) / 2


def _set(letters: Element, value: int) -> None:
    for name in SIZES:
        size = letters.find(qn(name))
        if size is None:
            size = wml(name.removeprefix("w:"))
            letters.append(size)
        size.set(qn("w:val"), str(value))
    order = ORDER["rPr"]
    letters[:] = sorted(letters, key=lambda child: order[QName(child).localname])
