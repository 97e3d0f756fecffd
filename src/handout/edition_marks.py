"""The mark by which a Word file tells whether its words are still those of its edition.

The backend writes it beside the edition, the audit works it out again. It is made
of the words of the body and of its footnotes in reading order and of the alternative
texts. Left out is what changes without an edit: places to fill in, what fields show,
the head and foot of pages. What programs do to a file that they save again (runs in
pieces, marks of the spelling, bookmarks, white space) makes no difference.
"""

import hashlib
from collections.abc import Iterator
from typing import TypeAlias

from lxml.etree import _Element, iterwalk

Element: TypeAlias = _Element

EDITION_TAG = "handout-edition"
"""By the tag of its content control the edition is found in an edited file."""

DIGITS = 16
"""A tag holds at most 64 characters: ECMA-376 part 1, 17.5.2.42."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
LEFT_OUT = frozenset(
    {
        f"{W}sdt",
        f"{W}fldSimple",
        f"{W}del",
        f"{W}moveFrom",
        f"{W}pPr",
        f"{W}rPr",
        f"{W}sectPr",
        f"{COMPATIBILITY}Fallback",
    }
)
"""What is passed over whole: fields and controls, deleted words, properties."""

TEXT, PARAGRAPH = f"{W}t", f"{W}p"
FIELD, NOTE = f"{W}fldChar", f"{W}footnoteReference"
STEPS = {"begin": 1, "end": -1}
"""How deep a sign leads into fields, which may stand inside each other."""

SPOKEN = {
    PARAGRAPH: "\n",
    f"{W}tab": " ",
    f"{W}br": " ",
    f"{W}cr": " ",
    f"{W}noBreakHyphen": "-",
}


def marked_tag(body: Element, footnotes: Element | None) -> str:
    """Return the tag of an edition whose words are these."""
    return f"{EDITION_TAG}:{mark(body, footnotes)}"


def mark_in(tag: str) -> str:
    """Return the mark that a tag holds, or '' where it holds none."""
    name, _, found = tag.partition(":")
    return found if name == EDITION_TAG else ""


def mark(body: Element, footnotes: Element | None) -> str:
    """Return the mark of a body and of the notes that it calls: 16 digits."""
    lines = "".join(_spoken(body, _by_number(footnotes))).split("\n")
    folded = (" ".join(line.split()) for line in lines)
    text = "\n".join(line for line in folded if line)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGITS]


def _by_number(footnotes: Element | None) -> dict[str, Element]:
    found = () if footnotes is None else footnotes.iter(f"{W}footnote")
    return {note.get(f"{W}id", ""): note for note in found}


def _spoken(root: Element, notes: dict[str, Element]) -> Iterator[str]:
    """Yield words in reading order; those of a note where it is called."""
    depth = 0
    walk = iterwalk(root, events=("start",))
    for _, element in walk:
        tag = element.tag
        if tag in LEFT_OUT:
            walk.skip_subtree()
        elif tag == FIELD:
            depth += STEPS.get(element.get(f"{W}fldCharType", ""), 0)
        elif tag == PARAGRAPH or depth < 1:
            yield from _said(element, notes)


def _said(element: Element, notes: dict[str, Element]) -> Iterator[str]:
    tag = str(element.tag)
    if tag == TEXT:
        yield element.text or ""
    elif tag in SPOKEN:
        yield SPOKEN[tag]
    elif tag == DRAWN:
        yield f" {element.get('descr', '')} "
    elif tag == NOTE:
        note = notes.pop(element.get(f"{W}id", ""), None)
        if note is not None:
            yield f"\n{''.join(_spoken(note, notes))}\n"
