"""Depth and attributes of HTML and XML, counted in one pass before parsing."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from handout.errors import TooLarge
from handout.readers.limits import (
    CHECK_FILE,
    MARKUP,
    MOST_ATTRIBUTES,
    MOST_TAGS,
    require_depth,
)

TAG_OR_DECLARATION = re.compile(r"<(?:(?P<close>/)?(?P<name>[A-Za-z][^\s/>]*)|[!?])")
COMMENT = "<!--"
COMMENT_END = re.compile(r"--!?>")
ATTRIBUTES = re.compile(
    r"""(?:[^>=]++|=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)*+(?=>|\Z)"""
)
QUOTED = re.compile(r"""=\s*(?:"[^"]*"|'[^']*')""")

RAW_TEXT = frozenset({"script", "style", "textarea", "title"})
"""Elements whose content is no markup (HTML standard, section 13.1.2)."""

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


class Tag(NamedTuple):
    """One tag as it stands in the text; `end` is the position after it."""

    name: str
    is_closing: bool
    attributes: str
    end: int


def require_shallow(text: str, name: str) -> None:
    """Raise `TooLarge` where tags are too many, too deep or carry too much.

    One pass over the text, in linear time.
    """
    _require_at_most(MOST_TAGS, text.count("<"), "tags", name)
    open_elements: list[str] = []
    for tag in _tags(text):
        if tag.is_closing:
            _close(open_elements, tag.name)
        elif tag.name not in UNCOUNTED and not tag.attributes.endswith("/"):
            open_elements.append(tag.name)
            require_depth(len(open_elements), MARKUP, name)
        if len(tag.attributes) > MOST_ATTRIBUTES:
            count = len(QUOTED.sub("", tag.attributes).split())
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


def _tags(text: str) -> Iterator[Tag]:
    position = 0
    while found := TAG_OR_DECLARATION.search(text, position):
        if found["name"] is None:
            position = _declaration_end(text, found.start())
        else:
            tag = _tag(text, found)
            yield tag
            position = _raw_text_end(text, tag)


def _tag(text: str, found: re.Match[str]) -> Tag:
    start = found.end()
    attributes = ATTRIBUTES.match(text, start)
    end = attributes.end() if attributes else start
    return Tag(found["name"].lower(), bool(found["close"]), text[start:end], end)


def _declaration_end(text: str, start: int) -> int:
    if not text.startswith(COMMENT, start):
        end = text.find(">", start)
        return len(text) if end < 0 else end
    comment_end = COMMENT_END.search(text, start + len("<!"))
    return comment_end.end() if comment_end else len(text)


def _raw_text_end(text: str, tag: Tag) -> int:
    if tag.name not in RAW_TEXT or tag.is_closing:
        return tag.end
    end_tag = re.compile(f"</{tag.name}", re.IGNORECASE).search(text, tag.end)
    return end_tag.start() if end_tag else len(text)
