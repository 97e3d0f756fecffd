"""Words that stand in angle brackets, and are no markup: "Take <dose> mg"."""

import re

from handout.readers.markup.elements import KNOWN

OPENED = re.compile(r"<(?P<name>[A-Za-z][A-Za-z0-9]{0,40}+)[^<>=\"/:-]{0,80}+(?=[<>])")
"""A tag with words alone behind its name; such a name has no hyphen."""

CLOSED = re.compile(r"</(?P<name>[A-Za-z][A-Za-z0-9]*)")

WORDS_TOO = frozenset({"address", "data", "label", "time"})
"""Elements of HTML that a person may write about; they all need an end."""

WITHOUT_END = frozenset(
    {
        "basefont",
        "bgsound",
        "command",
        "frame",
        "image",
        "isindex",
        "keygen",
        "menuitem",
        "nextid",
        "none",
        "spacer",
    }
)
"""Elements of old pages and of formulas that have no end."""

MARKUP = (KNOWN | WITHOUT_END) - WORDS_TOO


def with_placeholders(text: str) -> str:
    """Return HTML whose words in angle brackets are words.

    Its parser takes any of them for an element and shows nothing of it. An element
    of a page's own has an end; one that has none is a blank that waits to be filled.
    """
    closed = {match["name"].lower() for match in CLOSED.finditer(text)}
    markup = MARKUP | closed

    def kept(match: re.Match[str]) -> str:
        name = match["name"].lower()
        return match[0] if name in markup else f"&lt;{match[0][1:]}"

    return OPENED.sub(kept, text)
