"""What the properties of runs say, one upon another (ECMA-376 part 1, 17.3.2)."""

from collections.abc import Callable, Iterator

import msgspec

from handout.readers.small_figures import Position
from handout.readers.word.parsing import Element, attribute, is_on, name_of, number

POSITIONS: dict[str, Position] = {"superscript": "sup", "subscript": "sub"}


class Manner(msgspec.Struct, frozen=True):
    """What properties say of words; None where they say nothing.

    Languages are those of Latin, East Asian and right-to-left letters. `doubled`
    is struck out with two lines, `raised` moved up or down by half points.
    """

    bold: bool | None = None
    hidden: bool | None = None
    struck: bool | None = None
    doubled: bool | None = None
    position: Position | None = None
    raised: int | None = None
    size: int | None = None
    latin: str | None = None
    asian: str | None = None
    right: str | None = None
    font: str | None = None

    def place(self, usual: int) -> Position:
        """Return whether words stand above or below the line.

        Some programs write that as a move of words that are no larger than those
        around them, whose size is `usual`; a large first letter is moved as well.
        """
        if self.position or not self.raised or (self.size or usual) > usual:
            return self.position or ""
        return "sup" if self.raised > 0 else "sub"

    def over(self, base: "Manner") -> "Manner":
        """Return what holds where this is said on top of a base."""
        if self == NOTHING:
            return base
        said = {name: own for name, own in _said(self) if own is not None}
        return msgspec.structs.replace(base, **said)


NOTHING = Manner()
TOGGLES = ("bold", "hidden", "struck")
"""What is off again where two styles switch it on (17.7.3)."""


def _said(manner: Manner) -> Iterator[tuple[str, object]]:
    return ((name, getattr(manner, name)) for name in Manner.__struct_fields__)


def joined(paragraph: Manner, run: Manner) -> Manner:
    """Return what the styles of a paragraph and of a run in it say together."""
    toggled = {
        name: getattr(paragraph, name) != getattr(run, name)
        for name in TOGGLES
        if getattr(paragraph, name) is not None and getattr(run, name) is not None
    }
    return msgspec.structs.replace(run.over(paragraph), **toggled)


def _position(element: Element) -> dict[str, object]:
    return {"position": POSITIONS.get(attribute(element, "val"), "")}


def _raised(element: Element) -> dict[str, object]:
    return {"raised": number(attribute(element, "val"))}


def _size(element: Element) -> dict[str, object]:
    return {"size": number(attribute(element, "val")) or None}


def _languages(element: Element) -> dict[str, object]:
    found = {
        "latin": attribute(element, "val"),
        "asian": attribute(element, "eastAsia"),
        "right": attribute(element, "bidi"),
    }
    return {name: tag for name, tag in found.items() if tag}


def _font(element: Element) -> dict[str, object]:
    font = attribute(element, "ascii") or attribute(element, "hAnsi")
    return {"font": font} if font else {}


def _switch(name: str) -> Callable[[Element], dict[str, object]]:
    return lambda element: {name: is_on(element)}


READERS: dict[str, Callable[[Element], dict[str, object]]] = {
    "b": _switch("bold"),
    "dstrike": _switch("doubled"),
    "lang": _languages,
    "position": _raised,
    "rFonts": _font,
    "strike": _switch("struck"),
    "sz": _size,
    "vanish": _switch("hidden"),
    "vertAlign": _position,
}
"""Properties that mean something to a sheet; italics and colours do not."""


def manner_of(properties: Element | None) -> Manner:
    """Return what the properties of a run or of a style say."""
    said: dict[str, object] = {}
    for element in () if properties is None else properties:
        if read := READERS.get(name_of(element)):
            said |= read(element)
    return msgspec.structs.replace(NOTHING, **said) if said else NOTHING
