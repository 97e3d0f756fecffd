"""The stylebook: `templates/docx/styles.toml` as typed values."""

import functools
from typing import Literal

import msgspec

from handout.resources import template

Size = Literal["body", "title", "heading", "subheading", "small", "strip", "phone"]
Colour = Literal["text", "accent", "quiet", "rule"]
SideName = Literal["top", "left", "bottom", "right"]
MIRROR: dict[SideName, SideName] = {"left": "right", "right": "left"}
Leading = Literal["single", "heading", "tight", "text", "writing"]
WIDEST_LINE, WIDEST_PADDING = 12, 31
"""Points that Word takes for a line beside a paragraph: ECMA-376 part 1, 17.3.4."""

ListKind = Literal["bullet", "decimal"]


class Struct(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What all parts of the stylebook have in common."""


class Side(Struct, frozen=True):
    """One line beside a paragraph; width and padding in points at 12-point text."""

    width: float
    padding: float
    colour: Colour
    line: Literal["single", "dashed"] = "single"

    def grown(self, factor: float) -> "Side":
        """Return the line beside larger text, as far as Word can draw it."""
        width = min(self.width * factor, WIDEST_LINE)
        padding = min(self.padding * factor, WIDEST_PADDING)
        return msgspec.structs.replace(self, width=width, padding=padding)


class BoxHeading(Struct, frozen=True):
    """How the heading of a box differs from others; space in points."""

    before: float
    after: float
    colour: Colour | None = None
    size: Size | None = None


class Frame(Struct, frozen=True):
    """The lines around paragraphs, and the indents that keep them in the margins.

    Paragraphs that follow each other with the same frame stand in one box. Word
    counts lines from the left edge of the paper, indents from where text begins.
    """

    sides: dict[SideName, Side]
    left: float = 0
    right: float = 0
    heading: BoxHeading | None = None

    def grown(self, factor: float) -> "Frame":
        """Return the frame for larger text."""
        sides = {name: side.grown(factor) for name, side in self.sides.items()}
        left, right = self.left * factor, self.right * factor
        return msgspec.structs.replace(self, sides=sides, left=left, right=right)

    def mirrored(self) -> "Frame":
        """Return the frame for text that begins at the right."""
        sides = {MIRROR.get(name, name): side for name, side in self.sides.items()}
        return msgspec.structs.replace(self, sides=sides)


class Style(Struct, frozen=True):
    """One style. Space and indents are points at 12-point text.

    `unseen` leaves a paragraph that has no words next to no height.
    `centred` sets words at half the height of a picture in their line.
    `measure` is the longest line in ems of the size, from where the text begins;
    without it lines go to the margin. `inherits` leaves type, spacing and leading to
    the style that it is based on. `list` says how the paragraphs of
    the style are marked, at a `level` from 0.
    `line_of` gives lines the height of larger letters that may stand in them.
    `major` takes the letters that the theme has for headings.
    `columns` is the number of fields that stand side by side on ruled lines,
    which end `inset` points before the margin.
    """

    id: str
    name: str
    kind: Literal["paragraph", "character"] = "paragraph"
    based_on: str = "Normal"
    next: str = ""
    default: bool = False
    custom: bool = False
    quick: bool = False
    size: Size | None = None
    bold: bool = False
    underline: Colour | None = None
    colour: Colour | None = None
    before: float = 3
    after: float = 6
    leading: Leading = "text"
    line_of: Size | None = None
    left: float = 0
    measure: float | None = None
    inherits: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    contextual: bool = False
    outline: int | None = None
    list: ListKind | None = None
    level: int = 0
    major: bool = False
    right_tab: bool = False
    centred: bool = False
    columns: int = 0
    inset: float = 0
    unseen: bool = False
    raised: bool = False
    hidden: bool = False
    frame: str = ""


class Change(Struct, frozen=True):
    """What a style has instead in large print, where it is given."""

    bold: bool | msgspec.UnsetType = msgspec.UNSET
    underline: Colour | msgspec.UnsetType = msgspec.UNSET
    after: float | msgspec.UnsetType = msgspec.UNSET
    keep_next: bool | msgspec.UnsetType = msgspec.UNSET


class Stylebook(Struct, frozen=True):
    """All styles in the order in which they are written, and all frames.

    `leading` holds shares of the leading of the type scale, `large` the changes for
    large print by the ids of styles.
    """

    styles: tuple[Style, ...]
    frames: dict[str, Frame]
    leading: dict[Leading, float]
    large: dict[str, Change]


@functools.cache
def styles(is_large: bool) -> tuple[Style, ...]:  # noqa: FBT001 - cached by it
    """Return the styles as they are in regular or in large print."""
    book = stylebook()
    return tuple(
        _changed(style, book.large[style.id])
        if is_large and style.id in book.large
        else style
        for style in book.styles
    )


def _changed(style: Style, change: Change) -> Style:
    given = {
        name: value
        for name in change.__struct_fields__
        if (value := getattr(change, name)) is not msgspec.UNSET
    }
    return msgspec.structs.replace(style, **given)


@functools.cache
def stylebook() -> Stylebook:
    """Read the stylebook, once a process."""
    return msgspec.toml.decode(template("docx/styles.toml"), type=Stylebook)
