"""How a summary was written down: as HTML, as HTML escaped once too often, as lines."""

import re
from html import unescape

ESCAPED = re.compile(
    r"\s*&lt;(?:p|ul|ol|li|h[1-6]|div|span|strong|b|em|i)(?:\s[^<>]{0,200})?&gt;",
    re.IGNORECASE,
)
"""How HTML begins that was escaped once more."""

TAG = re.compile(r"<[A-Za-z/!]")
LINE_END = re.compile(r"\r\n?|\n")


def as_html(written: str) -> str:
    """Return a summary as HTML: escaped no more than once, its lines as lines.

    A text without any tag is no HTML, whatever its file says: what stands on lines
    of its own may be a list.
    """
    markup = written
    if ESCAPED.match(markup) and "<" not in markup:
        markup = unescape(markup)
    return markup if TAG.search(markup) else LINE_END.sub("<br>", markup)
