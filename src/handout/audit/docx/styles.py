"""The styles of a Word file: what a paragraph or run has from its style.

ECMA-376 part 1, 17.7.2: a style has what the style that it is based on has.
"""

import re
from collections.abc import Iterator

import msgspec

from handout.audit.docx.formatting import (
    NO_LOOK,
    Look,
    Properties,
    laid_over,
    own_properties,
)
from handout.audit.docx.names import DRAWING, Element, W, find, value

HEADING_NAME = re.compile(r"heading ([1-9])", re.IGNORECASE)
LANGUAGES = ("val", "eastAsia", "bidi")
"""The attributes of `w:lang`, one for each kind of script."""

DEEPEST = 50
"""Styles in a row, each based on the next, that are looked at; Word ends at ten."""

SHADE = f"{W}shd"


class Style(msgspec.Struct, frozen=True, kw_only=True):
    """What the rules ask of a style, with what it has from its base.

    `level` is that of a heading, or 0. `run` and `paragraph` are properties.
    `is_shaded` says that a table style colours cells.
    """

    name: str = ""
    level: int = 0
    run: Properties = {}
    paragraph: Properties = {}
    is_shaded: bool = False


NO_STYLE = Style()


class Styles:
    """The styles by id, the defaults of the document, the families of the theme."""

    def __init__(self, root: Element | None, theme: Element | None = None) -> None:
        self._root = root
        found = () if root is None else root.iter(f"{W}style")
        self._elements = {style.get(f"{W}styleId", ""): style for style in found}
        self.default = next(filter(self._is_default, self._elements), "")
        self._styles: dict[str, Style] = {"": NO_STYLE}
        defaults = find(root, "docDefaults")
        self._run = own_properties(find(defaults, "rPrDefault/rPr"))
        self._paragraph = own_properties(find(defaults, "pPrDefault/pPr"))
        self._looks: dict[tuple[str, str], Properties] = {}
        self._paragraphs: dict[str, Look] = {}
        self._tables: dict[Element, Style] = {}
        self._theme = theme

    @property
    def languages(self) -> list[str]:
        """The languages of the whole document that are set."""
        default = find(self._root, "docDefaults/rPrDefault/rPr/lang")
        normal = find(self._elements.get(self.default), "rPr/lang")
        found = [lang for lang in (normal, default) if lang is not None]
        names = (lang.get(f"{W}{name}", "") for lang in found for name in LANGUAGES)
        return [name for name in names if name]

    def named(self, identifier: str) -> Style:
        """Return a style by its id; an unknown one says nothing."""
        if identifier not in self._styles:
            self._styles[identifier] = _resolved([*self._chain(identifier)])
        return self._styles[identifier]

    def paragraph_style(self, paragraph: Element) -> str:
        """Return the id of a paragraph's style, the default one if it names none."""
        return value(paragraph, "pPr/pStyle") or self.default

    def of_table(self, table: Element) -> Style:
        """Return the style of a table."""
        if table not in self._tables:
            self._tables[table] = self.named(value(table, "tblPr/tblStyle"))
        return self._tables[table]

    def body(self) -> Look:
        """Return how running text looks: in the default style."""
        return Look(self._of_run(self.default, ""))

    def run_look(self, style: str, run: Element) -> Look:
        """Return how a run looks in a paragraph of this style."""
        own = own_properties(find(run, "rPr"))
        named = own["rStyle"].get("val", "") if "rStyle" in own else ""
        return Look(laid_over(own, self._of_run(style, named)))

    def paragraph_look(self, style: str, paragraph: Element) -> Look:
        """Return how a paragraph of this style is laid out."""
        if style not in self._paragraphs:
            far = laid_over(self.named(style).paragraph, self._paragraph)
            self._paragraphs[style] = Look(far)
        from_style = self._paragraphs[style]
        own = find(paragraph, "pPr")
        if own is None:
            return from_style
        return Look(laid_over(own_properties(own), from_style.properties))

    def family(self, look: Look, slot: str = "ascii") -> str:
        """Return the family that a look writes in, that of the theme by its name."""
        theme = look.value("rFonts", "cstheme" if slot == "cs" else f"{slot}Theme")
        return self._of_theme(theme) if theme else look.value("rFonts", slot)

    def _of_theme(self, name: str) -> str:
        """Return the family behind `minorHAnsi` and its like (20.1.4.1.16)."""
        if self._theme is None:
            return ""
        kind = "majorFont" if name.startswith("major") else "minorFont"
        script = "ea" if name.endswith("EastAsia") else "cs"
        script = script if name.endswith(("EastAsia", "Bidi")) else "latin"
        found = self._theme.find(f".//{DRAWING}{kind}/{DRAWING}{script}")
        return "" if found is None else found.get("typeface", "")

    def _of_run(self, style: str, run_style: str) -> Properties:
        key = (style, run_style)
        if key not in self._looks:
            far = laid_over(self.named(style).run, self._run)
            self._looks[key] = laid_over(self.named(run_style).run, far)
        return self._looks[key]

    def _chain(self, identifier: str) -> Iterator[Element]:
        """Yield a style and those that it is based on; a ring ends where it closes."""
        seen: set[str] = set()
        while identifier in self._elements and len(seen) < DEEPEST:
            if identifier in seen:
                return
            seen.add(identifier)
            yield self._elements[identifier]
            identifier = value(self._elements[identifier], "basedOn")

    def _is_default(self, identifier: str) -> bool:
        style = self._elements[identifier]
        is_default = style.get(f"{W}default", "") in {"1", "true", "on"}
        return is_default and style.get(f"{W}type") == "paragraph"


def _resolved(chain: list[Element]) -> Style:
    run = paragraph = NO_LOOK.properties
    for style in reversed(chain):
        run = laid_over(own_properties(find(style, "rPr")), run)
        paragraph = laid_over(own_properties(find(style, "pPr")), paragraph)
    return Style(
        name=value(chain[0], "name") if chain else "",
        level=next(filter(None, map(_own_level, chain)), 0),
        run=run,
        paragraph=paragraph,
        is_shaded=any(next(s.iter(SHADE), None) is not None for s in chain),
    )


def _own_level(style: Element) -> int:
    named = HEADING_NAME.fullmatch(value(style, "name"))
    return int(named[1]) if named else level(value(style, "pPr/outlineLvl"))


def level(outline: str) -> int:
    """Return the heading level of an outline level; 9 is body text (17.3.1.20)."""
    return int(outline) + 1 if outline and outline in "012345678" else 0
