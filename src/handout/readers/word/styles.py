"""The styles of a Word file: what paragraphs, runs and tables have from theirs.

A style has what the style that it is based on has (ECMA-376 part 1, 17.7.2).
The names of Word's own styles are English in every file, whatever its language.
"""

import re

import msgspec

from handout.readers.word.manners import NOTHING, Manner, joined, manner_of
from handout.readers.word.parsing import (
    Element,
    attribute,
    child,
    children,
    number,
    value,
)

HEADING = re.compile(r"heading ([1-9])")
CONTENTS = re.compile(
    r"toc (?:[1-9]|heading)|(?:contents|toa) heading|table of (?:authorities|figures)"
)
KNOWN = re.compile(rf"title|subtitle|{HEADING.pattern}|{CONTENTS.pattern}")
LIST_NAME = re.compile(r"list (bullet|number)(?: ([2-5]))?")
NAME_PART = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_])(?=[1-9]$)")
BODY_TEXT = 9
"""The outline level of what is no heading, counted from 0 (17.3.1.20)."""


class Numbered(msgspec.Struct, frozen=True):
    """What a paragraph or a style says of the list it is in; None for nothing."""

    list_id: str | None = None
    level: int | None = None

    def over(self, base: "Numbered") -> "Numbered":
        """Return what holds where this is said on top of a base."""
        return Numbered(
            base.list_id if self.list_id is None else self.list_id,
            base.level if self.level is None else self.level,
        )


class Style(msgspec.Struct, frozen=True):
    """What a style gives, with what it has from its bases.

    `name` is that of one of Word's own styles, in small letters, or the style's
    own. `level` is that of a heading, or 0. `heads_rows` and `heads_columns` say
    that a table style sets off the first row or column.
    """

    identifier: str = ""
    name: str = ""
    level: int = 0
    numbered: Numbered = Numbered()
    manner: Manner = NOTHING
    heads_rows: bool = False
    heads_columns: bool = False

    @property
    def is_title(self) -> bool:
        """Whether it is for the title of the whole text."""
        return self.name == "title"

    @property
    def list_level(self) -> int:
        """The level that a name such as "list bullet 2" says, counted from 0."""
        named = LIST_NAME.fullmatch(self.name)
        return int(named[2] or 1) - 1 if named else 0

    @property
    def is_contents(self) -> bool:
        """Whether it is for a line of a table of contents."""
        return CONTENTS.fullmatch(self.name) is not None


NO_STYLE = Style()


class Styles:
    """The styles by their ids, read when they are asked for."""

    def __init__(self, root: Element | None) -> None:
        """Look at the part of styles, if there is one."""
        self._elements: dict[str, Element] = {}
        self._default = ""
        for style in children(root, "style"):
            identifier = attribute(style, "styleId")
            self._elements.setdefault(identifier, style)
            if _is_default(style):
                self._default = self._default or identifier
        self._read: dict[str, Style] = {}
        self._joined: dict[tuple[str, str], Manner] = {}
        defaults = child(root, "docDefaults", "rPrDefault", "rPr")
        self.normal = self.style(self._default).manner.over(manner_of(defaults))

    def style(self, identifier: str) -> Style:
        """Return a style; one that is not there has what its id says."""
        for one in reversed(self._unread(identifier)):
            element = self._elements[one]
            base = self._read.get(value(element, "basedOn"), NO_STYLE)
            self._read[one] = _style(element, base)
        if identifier not in self._read:
            self._read[identifier] = _style_named(identifier)
        return self._read[identifier]

    def _unread(self, identifier: str) -> list[str]:
        """Return a style and those below it that were not read; a ring ends."""
        chain: dict[str, None] = {}
        while identifier in self._elements and identifier not in self._read:
            if identifier in chain:
                break
            chain[identifier] = None
            identifier = value(self._elements[identifier], "basedOn")
        return list(chain)

    def of_paragraph(self, identifier: str) -> Style:
        """Return the style of a paragraph, the default one where it names none."""
        return self.style(identifier or self._default)

    def manner(self, paragraph: Style, run: str) -> Manner:
        """Return what words have from the styles of their paragraph and their run.

        What the whole text has is no emphasis, so that the default style counts
        for nothing.
        """
        key = (paragraph.identifier, run)
        if key not in self._joined:
            is_default = paragraph.identifier == self._default
            base = NOTHING if is_default else paragraph.manner
            own = self.style(run).manner if run else NOTHING
            self._joined[key] = joined(base, own)
        return self._joined[key]


def _is_default(style: Element) -> bool:
    is_default = attribute(style, "default") in {"1", "true", "on"}
    return is_default and attribute(style, "type") == "paragraph"


def _style(element: Element, base: Style) -> Style:
    """Return what a style says, on top of the one that it is based on."""
    name = value(element, "name").casefold()
    is_own = KNOWN.fullmatch(name) or not KNOWN.fullmatch(base.name)
    return Style(
        identifier=attribute(element, "styleId"),
        name=name if is_own else base.name,
        level=_level(name, value(element, "pPr", "outlineLvl"), base),
        numbered=numbered(child(element, "pPr")).over(base.numbered),
        manner=manner_of(child(element, "rPr")).over(base.manner),
        heads_rows=base.heads_rows or _sets_off(element, "firstRow"),
        heads_columns=base.heads_columns or _sets_off(element, "firstCol"),
    )


def _style_named(identifier: str) -> Style:
    """Return the style that an id is made of: `heading 1` of `Heading1`."""
    name = NAME_PART.sub(" ", identifier).casefold()
    return Style(identifier, name, _level(name, "", NO_STYLE))


def _level(name: str, outline: str, base: Style) -> int:
    if outline:
        return heading_level(outline)
    heading = HEADING.fullmatch(name)
    return int(heading[1]) if heading else base.level


def heading_level(outline: str) -> int:
    """Return the level of a heading from an outline level, 0 for body text."""
    found = number(outline, BODY_TEXT)
    return found + 1 if 0 <= found < BODY_TEXT else 0


def numbered(properties: Element | None) -> Numbered:
    """Return what the properties of a paragraph say of its list."""
    found = child(properties, "numPr")
    list_id, level = child(found, "numId"), child(found, "ilvl")
    return Numbered(
        None if list_id is None else attribute(list_id, "val"),
        None if level is None else number(attribute(level, "val")),
    )


def _sets_off(style: Element, part: str) -> bool:
    parts = children(style, "tblStylePr")
    return any(attribute(one, "type") == part for one in parts)
