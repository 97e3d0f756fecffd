"""Footnotes that stand where they are called: `<span role="doc-footnote">`."""

from handout.readers.markup.tree import Element

ROLE = "doc-footnote"
"""WAI-ARIA for digital publishing, 1.1."""


def is_note(element: Element) -> bool:
    """Tell whether an element of a line is a note to the words before it."""
    return element.get("role") == ROLE and element.tag == "span"


def set_in_parentheses(element: Element) -> None:
    """Let the notes inside an element be words of its line."""
    for note in filter(is_note, list(element.iter("span"))):
        opening = f" ({note.text or ''}"
        if len(note):
            note.text = opening
            note[-1].tail = f"{note[-1].tail or ''})"
        else:
            note.text = f"{opening})"
        del note.attrib["role"]
