"""A block of text as sentences.

A sentence ends at . ! ? … with its closing quotes and brackets, where a capital or
a figure follows. A colon or a semicolon ends none. A known limit: a sentence that
ends in a single capital ("101.5 F. Then") goes on.
"""

import re
from collections.abc import Iterator

from handout.plain.words.abbreviations import goes_on

WHITE = re.compile(r"[ \t\n\r\f\v]+")
"""White space at which a line may break; a blank that keeps words together stays."""

END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[¿¡]*([^\W_]))")
LONGEST_ABBREVIATION = 20
"""Characters before a point that are looked at."""
OPENING = "\"'“‘«([¿¡"


def sentences(block: str) -> tuple[str, ...]:
    """Return the sentences of one paragraph or list item, in order.

    Joined by a blank they are the block again, with its white space folded.
    """
    folded = WHITE.sub(" ", block).strip(" ")
    return tuple(_cut(folded)) if folded else ()


def _cut(block: str) -> Iterator[str]:
    start = 0
    for end in END.finditer(block):
        head = block[max(start, end.start() - LONGEST_ABBREVIATION) : end.start() + 1]
        if _ends(head, end[1]):
            yield block[start : end.end()].rstrip(" ")
            start = end.end()
    if start < len(block):
        yield block[start:]


def _ends(head: str, following: str) -> bool:
    """Tell whether a sentence is over, by its last word and what follows."""
    if not (following.isupper() or following.isdigit()):
        return False
    last = head[head.rfind(" ") + 1 :].lstrip(OPENING)
    return not (last.endswith(".") and goes_on(last, following))
