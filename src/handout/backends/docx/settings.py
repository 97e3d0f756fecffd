"""The settings part: Word 2013 and later, fonts inside, nothing protected.

ECMA-376 part 1, 17.15; the compatibility settings are those of MS-DOCX 2.
"""

from collections.abc import Collection, Iterable, Iterator

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.notes import note_settings
from handout.document import Document

WORD = "http://schemas.microsoft.com/office/word"
COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}
"""What Word itself writes into a new document."""

BEFORE_TABS = (
    "mirrorMargins",
    "alignBordersAndEdges",
    "bordersDoNotSurroundHeader",
    "bordersDoNotSurroundFooter",
    "gutterAtTop",
)
AFTER_TABS = ("evenAndOddHeaders",)
"""Switches about pages, by where the schema wants them."""


def settings_element(
    context: Context, *, embed: bool, on: Collection[str] = ()
) -> Element:
    """Return `w:settings`, its children in the order of the schema.

    `on` names the switches about pages that are on.
    """
    return wml(
        "settings",
        wml("zoom", percent=100),
        *_font_settings(embed=embed),
        *_switched_on(BEFORE_TABS, on),
        wml("defaultTabStop", val=720),
        wml("autoHyphenation", val=0),
        *_switched_on(AFTER_TABS, on),
        wml("characterSpacingControl", val="doNotCompress"),
        *_note_settings(context.document),
        wml("compat", *_compatibility()),
        context.voice.settings(),
        wml("decimalSymbol", val="."),
        wml("listSeparator", val=","),
    )


def _font_settings(*, embed: bool) -> Iterator[Element]:
    if embed:
        yield wml("embedTrueTypeFonts")
        yield wml("saveSubsetFonts")


def _switched_on(names: Iterable[str], on: Collection[str]) -> Iterator[Element]:
    return (wml(name) for name in names if name in on)


def _note_settings(document: Document) -> Iterator[Element]:
    if any(part.notes for part in document.parts):
        yield note_settings()


def _compatibility() -> Iterator[Element]:
    for name, value in COMPATIBILITY.items():
        yield wml("compatSetting", name=name, uri=WORD, val=value)
