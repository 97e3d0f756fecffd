"""The styles of a Word file: what a paragraph or run has from its style.

ECMA-376 part 1, 17.7.2: a style has what the style that it is based on has.
"""

import re
from collections.abc import Iterator

import msgspec

from handout.audit.docx.names import Element, W, find, value

HEADING_NAME = re.compile(r"heading ([1-9])", re.IGNORECASE)
LANGUAGES = ("val", "eastAsia", "bidi")
"""The attributes of `w:lang`, one for each kind of script."""

SHADE = f"{W}shd"


class Style(msgspec.Struct, frozen=True, kw_only=True):
    """What the rules ask of a style, with what it has from its base.

    `level` is that of a heading, or 0. Colours are as the file has them; ''
    where there is none. `is_shaded` says that a table style colours cells.
    """

    level: int = 0
    colour: str = ""
    paragraph_fill: str = ""
    run_fill: str = ""
    is_shaded: bool = False


NO_STYLE = Style()


class Styles:
    """The styles by id."""

    def __init__(self, root: Element | None) -> None:
        self._root = root
        found = () if root is None else root.iter(f"{W}style")
        self._elements = {style.get(f"{W}styleId", ""): style for style in found}
        self._default = next(filter(self._is_default, self._elements), "")
        self._styles: dict[str, Style] = {"": NO_STYLE}
        self.colour = value(root, "docDefaults/rPrDefault/rPr/color")

    @property
    def languages(self) -> list[str]:
        """The languages of the whole document that are set."""
        default = find(self._root, "docDefaults/rPrDefault/rPr/lang")
        normal = find(self._elements.get(self._default), "rPr/lang")
        found = [lang for lang in (normal, default) if lang is not None]
        names = (lang.get(f"{W}{name}", "") for lang in found for name in LANGUAGES)
        return [name for name in names if name]

    def of_paragraph(self, paragraph: Element) -> Style:
        """Return the style of a paragraph, the default one where it names none."""
        return self._style(value(paragraph, "pPr/pStyle") or self._default)

    def of_run(self, run: Element) -> Style:
        """Return the character style of a run."""
        return self._style(value(run, "rPr/rStyle"))

    def of_table(self, table: Element) -> Style:
        """Return the style of a table."""
        return self._style(value(table, "tblPr/tblStyle"))

    def heading_level(self, paragraph: Element) -> int:
        """Return the level of a heading, or 0 for another paragraph."""
        own = value(paragraph, "pPr/outlineLvl")
        return _level(own) if own else self.of_paragraph(paragraph).level

    def _style(self, identifier: str) -> Style:
        if identifier not in self._styles:
            self._styles[identifier] = _resolved([*self._chain(identifier)])
        return self._styles[identifier]

    def _chain(self, identifier: str) -> Iterator[Element]:
        """Yield a style and those that it is based on; a ring ends where it closes."""
        seen: set[str] = set()
        while identifier in self._elements and identifier not in seen:
            seen.add(identifier)
            yield self._elements[identifier]
            identifier = value(self._elements[identifier], "basedOn")

    def _is_default(self, identifier: str) -> bool:
        style = self._elements[identifier]
        is_default = style.get(f"{W}default", "") in {"1", "true", "on"}
        return is_default and style.get(f"{W}type") == "paragraph"


def fill(element: Element, path: str) -> str:
    """Return the colour of a shade, or '' where it is left to the page."""
    colour = value(element, path, "fill")
    return "" if colour == "auto" else colour


def _resolved(chain: list[Element]) -> Style:
    return Style(
        level=next(filter(None, map(_own_level, chain)), 0),
        colour=next(filter(None, (value(s, "rPr/color") for s in chain)), ""),
        paragraph_fill=next(filter(None, (fill(s, "pPr/shd") for s in chain)), ""),
        run_fill=next(filter(None, (fill(s, "rPr/shd") for s in chain)), ""),
        is_shaded=any(next(s.iter(SHADE), None) is not None for s in chain),
    )


def _own_level(style: Element) -> int:
    named = HEADING_NAME.fullmatch(value(style, "name"))
    return int(named[1]) if named else _level(value(style, "pPr/outlineLvl"))


def _level(outline: str) -> int:
    """Return the heading level of an outline level; 9 is body text (17.3.1.20)."""
    return int(outline) + 1 if outline and outline in "012345678" else 0
