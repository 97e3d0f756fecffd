"""The theme: the letters and colours that Word offers to whoever edits the file.

ECMA-376 part 1, 20.1.6.
"""

from typing import Literal

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.look import Look
from handout.backends.docx.stylebook import Colour
from handout.backends.docx.voices import Voice
from handout.resources import ARABIC, CHINESE, template

COLOURS: dict[str, Colour] = {
    "dk2": "accent",
    "accent1": "accent",
    "accent2": "quiet",
    "accent3": "accent",
    "accent4": "quiet",
    "accent5": "accent",
    "accent6": "quiet",
    "hlink": "accent",
    "folHlink": "accent",
}
"""The colours of the palette that a theme has; the others are black and white."""

SCRIPTS = {"ascii": "HAnsi", "hAnsi": "HAnsi", "eastAsia": "EastAsia", "cs": "Bidi"}
"""The letters of a run, and what a theme calls them: 17.3.2.26."""


def theme_element(look: Look, voice: Voice) -> Element:
    """Return `a:theme` for one look and the language of the document."""
    theme: Element = parse_xml(template("docx/theme.xml").encode())
    letters = {"latin": voice.family, "ea": CHINESE, "cs": ARABIC}
    for name, family in letters.items():
        for font in theme.iter(qn(f"a:{name}")):
            font.set("typeface", family)
    for name, colour in COLOURS.items():
        for slot in theme.iter(qn(f"a:{name}")):
            slot[0].set("val", look.colour(colour))
    return theme


def theme_fonts(
    kind: Literal["major", "minor"], *, east_asian: bool = False
) -> Element:
    """Return `w:rFonts`: the letters that the theme has for headings, or for text.

    The hint gives Chinese the quotation marks and dashes of its own face.
    """
    hint = {"hint": "eastAsia"} if east_asian else {}
    names = {name: f"{name}Theme" for name in SCRIPTS} | {"cs": "cstheme"}
    fonts = {names[name]: f"{kind}{script}" for name, script in SCRIPTS.items()}
    return wml("rFonts", **hint, **fonts)
