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


class Struct(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What all parts of the stylebook have in common."""


class Side(Struct, frozen=True):
    """One line beside a paragraph; width and padding in points."""

    width: float
    padding: float
    colour: Colour
    line: Literal["single", "dashed"] = "single"


class Frame(Struct, frozen=True):
    """The lines around paragraphs, and the indents that keep them in the margins.

    Paragraphs that follow each other with the same frame stand in one box. Word
    counts lines from the left edge of the paper, indents from where text begins.
    """

    sides: dict[SideName, Side]
    left: float = 0
    right: float = 0

    def mirrored(self) -> "Frame":
        """Return the frame for text that begins at the right."""
        sides = {MIRROR.get(name, name): side for name, side in self.sides.items()}
        return msgspec.structs.replace(self, sides=sides)


class Style(Struct, frozen=True):
    """One style. Space and indents are points at 12-point text.

    `unseen` leaves a paragraph that has no words next to no height.
    `centred` sets words at half the height of a picture in their line.
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
    left: float = 0
    keep_next: bool = False
    keep_lines: bool = False
    contextual: bool = False
    outline: int | None = None
    right_tab: bool = False
    centred: bool = False
    columns: int = 0
    inset: float = 0
    unseen: bool = False
    raised: bool = False
    frame: str = ""


class Stylebook(Struct, frozen=True):
    """All styles in the order in which they are written, and all frames.

    `leading` holds shares of the leading of the type scale.
    """

    styles: tuple[Style, ...]
    frames: dict[str, Frame]
    leading: dict[Leading, float]


@functools.cache
def stylebook() -> Stylebook:
    """Read the stylebook, once a process."""
    return msgspec.toml.decode(template("docx/styles.toml"), type=Stylebook)
