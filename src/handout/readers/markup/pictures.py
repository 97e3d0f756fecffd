"""Pictures of a page: what they are called, and which are only small signs."""

import re

from handout.readers.markup.tree import Element, tag_of, visible_words
from handout.readers.pieces import fold

PUBLISHER_SIGN = re.compile(r"From the National [A-Z].*")
"""The alt text of a sign that says who publishes the page before it."""

OPENS = (
    r"(?:external|outside) link(?: disclaimer)?"
    r"|(?:link )?opens? in (?:a )?new (?:window|tab)"
    r"|enlace externo|se abre en una (?:nueva ventana|ventana nueva)"
)
"""What a site tells about where a link opens, which is nothing on paper."""

SIGNS = (
    OPENS,
    r"(?:e-?mail|print|share)(?: (?:this )?(?:page|article))?(?: .*)?",
    r"pdf(?: (?:file|document))?|video|audio|rss|spanish|español|english|inglés",
    r"(?:facebook|twitter|x|youtube|instagram|linkedin)(?: logo)?",
    r"home|search|menu|next|previous|close|open|start here|back to top|top of page",
    r"icon|bullet|arrow|logo|spacer|image|picture|photo",
)
SIGN = re.compile("|".join(SIGNS), re.IGNORECASE)
"""What signs of a page are called, which tell nothing on paper."""

LARGEST_SIGN = 48
"""Pixels of a side; a picture this small is a sign beside a text."""

DIGITS = re.compile(r"\s*(\d{1,5})(?:px)?\s*")


def name_of_picture(element: Element) -> str:
    """Return the words of a picture; of a drawing those it shows, else its name."""
    if tag_of(element) != "svg":
        return fold(element.get("alt") or "")
    shown = " ".join(visible_words(text) for text in element.iter("text"))
    names = (shown, element.get("aria-label"), element.findtext("title"))
    return fold(next(filter(None, names), ""))


def is_sign(element: Element, words: str) -> bool:
    """Tell whether a picture is only a sign beside a text."""
    return _is_small(element) or SIGN.fullmatch(words) is not None


def _is_small(element: Element) -> bool:
    sides = (DIGITS.fullmatch(element.get(side) or "") for side in ("width", "height"))
    return any(side and int(side[1]) <= LARGEST_SIGN for side in sides)
