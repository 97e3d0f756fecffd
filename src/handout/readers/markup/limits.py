"""Depth and attributes of HTML and XML, counted in one pass before parsing."""

import re
from collections.abc import Iterator

from handout.errors import TooLarge
from handout.readers.limits import (
    CHECK_FILE,
    MARKUP,
    MOST_ATTRIBUTES,
    MOST_TAGS,
    require_depth,
)

ATTRIBUTES = r"""(?:[^>=]++|=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)*+(?=>|\Z)"""
TAG = re.compile(
    rf"""
    <!(?=--) .*? (?:--!?>|\Z)
    | <[!?] [^>]*
    | <(?i:(?P<raw>script|style|textarea|title)) (?=[\s/>]|\Z)
        (?P<raw_attributes>{ATTRIBUTES}) (?: .*? (?=</(?i:(?P=raw))) | .* )
    | <(?P<close>/)? (?P<name>[A-Za-z][^\s/>]*) (?P<attributes>{ATTRIBUTES})?
    """,
    re.DOTALL | re.VERBOSE,
)
"""A comment, a declaration, an element whose content is no markup, or another tag.

The content of script, style, textarea and title is no markup (HTML standard, section
13.1.2).
"""

QUOTED = re.compile(r"""=\s*(?:"[^"]*"|'[^']*')""")

VOID = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    }
)
"""Elements without an end tag (HTML standard, section 13.1.2)."""

END_TAG_OPTIONAL = frozenset(
    {
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td",
    }
)
"""Elements that their next sibling closes (HTML standard, section 13.1.2.4)."""

UNCOUNTED = VOID | END_TAG_OPTIONAL


def require_shallow(text: str, name: str) -> None:
    """Raise `TooLarge` where tags are too many, too deep or carry too much.

    One pass over the text, in linear time.
    """
    _require_at_most(MOST_TAGS, text.count("<"), "tags", name)
    open_elements: list[str] = []
    for close, element, attributes in _tags(text):
        if close:
            _close(open_elements, element)
        elif element not in UNCOUNTED and not attributes.endswith("/"):
            open_elements.append(element)
            require_depth(len(open_elements), MARKUP, name)
        if len(attributes) > MOST_ATTRIBUTES:
            count = len(QUOTED.sub("", attributes).split())
            _require_at_most(MOST_ATTRIBUTES, count, "attributes in one tag", name)


def _require_at_most(most: int, count: int, what: str, name: str) -> None:
    if count > most:
        raise TooLarge(
            f"found more than {most} {what}, expected fewer.",
            place=name,
            remedy=CHECK_FILE,
        )


def _close(open_elements: list[str], name: str) -> None:
    """Close the innermost element of that name; a stray end tag closes none."""
    if name in open_elements:
        while open_elements.pop() != name:
            pass


def _tags(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the slash, the name and the attributes of every tag."""
    for found in TAG.finditer(text):
        raw, raw_attributes, close, element, attributes = found.groups("")
        if raw or element:
            yield close, (raw or element).lower(), raw_attributes or attributes
