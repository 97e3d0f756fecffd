"""What styles come to, with what they have from those they are based on.

ECMA-376 part 1, 17.7.2 (inheritance) and 17.3.5 (shading).
"""

import re
from collections.abc import Iterable, Iterator

from docx.oxml.ns import qn

from handout.backends.docx.elements import Element
from handout.backends.docx.reference.theme import ThemeColours
from handout.colours import channels, contrast

COLOUR = re.compile("[0-9A-Fa-f]{6}")
BEST = 21.0
"""The contrast of black on white, which Word chooses by itself."""

WHITE = "FFFFFF"
WORDS_OWN_SIZE = 10
"""Points of letters whose size nothing says: 17.3.2.38."""

TURNS = ("Tint", "Shade")
"""How a colour of the theme is made lighter or darker."""

HEADS = frozenset({"firstRow", "firstCol"})
"""The parts of a table that our tables show apart."""


class Sheet:
    """The styles of a file by id."""

    def __init__(self, root: Element, theme: Element) -> None:
        self._theme = ThemeColours.of(theme)
        self._defaults = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}")
        found = root.iterchildren(qn("w:style"))
        self._styles = {style.get(qn("w:styleId"), ""): style for style in found}

    def name(self, identifier: str) -> str:
        """Return the name of a style as Word shows it."""
        found = self._styles[identifier].find(qn("w:name"))
        said = "" if found is None else found.get(qn("w:val"), "").partition(",")[0]
        return said[:1].upper() + said[1:60]

    def size(self, identifier: str) -> float | None:
        """Return the points of its letters; None where a text around it says."""
        found = next(self._find([*self._chain(identifier)], "rPr/sz"), None)
        said = "" if found is None else found.get(qn("w:val"), "")
        if said.isdecimal():
            return int(said[:4]) / 2
        return None if self._is_in_text(identifier) else WORDS_OWN_SIZE

    def contrast(self, identifier: str) -> float:
        """Return the least contrast of its letters with what is behind them."""
        chain = [*self._chain(identifier)]
        heads = [s for s in self._parts(chain) if s.get(qn("w:type")) in HEADS]
        chains = [chain, *([head, *chain] for head in heads)]
        return min(_ratio(self._text(c), self._behind(c)) for c in chains)

    def stops(self, identifier: str) -> set[int]:
        """Return the places of its tab stops in twips."""
        chain = [*self._chain(identifier)]
        places = (tab.get(qn("w:pos"), "") for tab in self._find(chain, "pPr/tabs/tab"))
        return {int(place) for place in places if place.lstrip("-").isdecimal()}

    def bases(self, identifier: str) -> list[str]:
        """Return the ids of a style and of those that it is based on."""
        return [s.get(qn("w:styleId"), "") for s in self._chain(identifier)]

    def _chain(self, identifier: str) -> Iterator[Element]:
        """Yield a style, those that it is based on, and the defaults."""
        seen = set[str]()
        is_in_text = self._is_in_text(identifier)
        while identifier in self._styles and identifier not in seen:
            seen.add(identifier)
            style = self._styles[identifier]
            yield style
            base = style.find(qn("w:basedOn"))
            identifier = "" if base is None else base.get(qn("w:val"), "")
        if self._defaults is not None and not is_in_text:
            yield self._defaults

    def _is_in_text(self, identifier: str) -> bool:
        """Tell whether a style is laid upon the letters of a paragraph."""
        style = self._styles.get(identifier)
        return style is not None and style.get(qn("w:type")) == "character"

    @staticmethod
    def _parts(chain: Iterable[Element]) -> Iterator[Element]:
        for style in chain:
            yield from style.iterchildren(qn("w:tblStylePr"))

    @staticmethod
    def _find(chain: Iterable[Element], path: str) -> Iterator[Element]:
        qualified = "/".join(qn(f"w:{name}") for name in path.split("/"))
        for style in chain:
            yield from style.iterfind(qualified)

    def _text(self, chain: list[Element]) -> str:
        """Return the colour of letters, '' where Word chooses it."""
        found = next(self._find(chain, "rPr/color"), None)
        return "" if found is None else self._colour(found, "val", "theme")

    def _behind(self, chain: list[Element]) -> str:
        """Return the colour behind letters, '' where it is the paper."""
        for path in ("rPr/shd", "pPr/shd", "tcPr/shd", "tblPr/shd"):
            for shade in self._find(chain, path):
                return self._mixed(shade)
        return ""

    def _mixed(self, shade: Element) -> str:
        """Return the colour of a shade; a pattern is as dense as its name says."""
        fill = self._colour(shade, "fill", "themeFill")
        pattern = shade.get(qn("w:val"), "clear")
        front = self._colour(shade, "color", "theme") or "000000"
        density = pattern.removeprefix("pct")
        if pattern == "solid":
            return front
        if density == pattern or not density.isdecimal():
            return fill
        share = min(int(density[:3]), 100) / 100
        pairs = zip(channels(front), channels(fill or WHITE), strict=True)
        return "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)

    def _colour(self, element: Element, name: str, theme: str) -> str:
        """Return a colour as six digits; one of the theme goes first."""
        slot = f"{theme}Color" if theme == "theme" else theme
        tint, shade = (element.get(qn(f"w:{theme}{part}"), "") for part in TURNS)
        said = self._theme.resolve(element.get(qn(f"w:{slot}"), ""), tint, shade)
        said = said or element.get(qn(f"w:{name}"), "")
        return said.upper() if COLOUR.fullmatch(said) else ""


def _ratio(text: str, behind: str) -> float:
    """Return a contrast; the best where Word chooses the colour of the letters."""
    return contrast(text, behind or WHITE) if text else BEST
