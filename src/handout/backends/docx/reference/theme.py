"""The theme of a clinic's file: its colours and fonts, in our theme.

ECMA-376 part 1, 20.1.6. Nothing else of a theme shows in a handout, and fills may
need pictures of their own.
"""

import colorsys
from collections.abc import Mapping

import msgspec
from docx.oxml.ns import qn
from lxml.etree import QName

from handout.backends.docx.elements import Element, remove
from handout.colours import channels

SCHEMES = ("a:clrScheme", "a:fontScheme")

SLOTS = {
    "dark1": "dk1",
    "light1": "lt1",
    "dark2": "dk2",
    "light2": "lt2",
    "accent1": "accent1",
    "accent2": "accent2",
    "accent3": "accent3",
    "accent4": "accent4",
    "accent5": "accent5",
    "accent6": "accent6",
    "hyperlink": "hlink",
    "followedHyperlink": "folHlink",
    "text1": "dk1",
    "background1": "lt1",
    "text2": "dk2",
    "background2": "lt2",
}
"""The colours of a theme by the names that styles have for them: 17.18.97."""


def take_over(theirs: Element, ours: Element) -> None:
    """Put their colours and fonts into our theme, as far as they have any."""
    for name in SCHEMES:
        scheme, place = (next(theme.iter(qn(name)), None) for theme in (theirs, ours))
        if scheme is None or place is None:
            continue
        for extension in [*scheme.iter(qn("a:extLst"))]:
            remove(extension)
        place.addprevious(scheme)
        remove(place)


class ThemeColours(msgspec.Struct, frozen=True):
    """The colours of a theme as six hexadecimal digits, by slot."""

    slots: Mapping[str, str]

    @classmethod
    def of(cls, theme: Element) -> "ThemeColours":
        """Read the colours of a theme."""
        scheme = next(theme.iter(qn("a:clrScheme")), ())
        found = {QName(slot).localname: _colour(slot) for slot in scheme}
        return cls({name: colour for name, colour in found.items() if colour})

    def resolve(self, name: str, tint: str = "", shade: str = "") -> str:
        """Return a colour by the name that styles have for it, or ''.

        `tint` moves it towards white and `shade` towards black, from 00 to FF, in
        the brightness of hue, saturation and brightness: 17.3.2.6.
        """
        colour = self.slots.get(SLOTS.get(name, ""), "")
        if not colour or not (tint or shade):
            return colour
        hue, light, fullness = colorsys.rgb_to_hls(
            *(channel / 255 for channel in channels(colour))
        )
        light *= _share(shade)
        light = light * _share(tint) + 1 - _share(tint)
        back = colorsys.hls_to_rgb(hue, light, fullness)
        return "".join(f"{round(channel * 255):02X}" for channel in back)


def _share(digits: str) -> float:
    """Return what FF is the whole of; the whole where nothing sensible is said."""
    try:
        return min(int(digits, 16) / 255, 1)
    except ValueError:
        return 1


def _colour(slot: Element) -> str:
    for value in slot:
        said = value.get("val", "") if value.tag == qn("a:srgbClr") else ""
        return (said or value.get("lastClr", "")).upper()
    return ""
