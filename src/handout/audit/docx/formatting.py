"""What a paragraph or run looks like: its own properties over those of its styles.

ECMA-376 part 1, 17.7.2: the nearest word wins. Properties are kept by name, each
with its attributes, both without the namespace.
"""

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

from handout.audit.docx.measures import HALVES, points
from handout.audit.docx.names import OFF, Element

Attributes: TypeAlias = Mapping[str, str]
Properties: TypeAlias = Mapping[str, Attributes]

JOINED = frozenset({"lang", "spacing", "ind"})
"""Properties whose attributes are inherited one by one."""

FONT_SLOTS = ("ascii", "hAnsi", "eastAsia", "cs")
SMALLEST_DEFAULT = 10.0
"""Points of text that nothing gives a size to (17.3.2.38)."""


class Look(msgspec.Struct, frozen=True):
    """The properties that are in force at one place."""

    properties: Properties

    def is_on(self, name: str) -> bool:
        """Tell whether a switch such as `b` is there and not off."""
        found = self.properties.get(name)
        return found is not None and found.get("val", "1").lower() not in OFF

    def value(self, name: str, attribute: str = "val") -> str:
        """Return an attribute of a property, or ''."""
        found = self.properties.get(name)
        return "" if found is None else found.get(attribute, "")

    @property
    def size(self) -> float:
        """The type size in points."""
        return points(self.value("sz"), HALVES) or SMALLEST_DEFAULT

    @property
    def fill(self) -> str:
        """The colour of the shade, or '' where it is left to the page."""
        colour = self.value("shd", "fill")
        return "" if colour == "auto" else colour

    @property
    def is_underlined(self) -> bool:
        """Whether a line is drawn under the words."""
        return self.value("u") not in {"", "none"}


NO_LOOK = Look({})


def own_properties(element: Element | None) -> Properties:
    """Return what one `w:rPr` or `w:pPr` says by itself."""
    if element is None:
        return {}
    return {_local(str(child.tag)): _attributes(child) for child in element}


def laid_over(near: Properties, far: Properties) -> Properties:
    """Return the properties that are in force where near ones meet far ones."""
    if not near or not far:
        return near or far
    together = {**far, **near}
    for name in JOINED & near.keys() & far.keys():
        together[name] = {**far[name], **near[name]}
    if "rFonts" in near and "rFonts" in far:
        together["rFonts"] = _joined_fonts(near["rFonts"], far["rFonts"])
    return together


def _joined_fonts(near: Attributes, far: Attributes) -> Attributes:
    """A family that is named near hides a theme's family that is named far."""
    named = {slot for slot in FONT_SLOTS if slot in near or _theme(slot) in near}
    hidden = named | {_theme(slot) for slot in named}
    return {**{key: far[key] for key in far if key not in hidden}, **near}


def _theme(slot: str) -> str:
    return "cstheme" if slot == "cs" else f"{slot}Theme"


def _attributes(element: Element) -> Attributes:
    return {_local(str(name)): str(value) for name, value in element.attrib.items()}


def _local(name: str) -> str:
    return name.rpartition("}")[2]
