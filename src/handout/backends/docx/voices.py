"""Languages and directions as Word marks them.

A run has three languages, one for each kind of script, and right-to-left runs
carry `w:rtl`: ECMA-376 part 1, 17.3.2.20 (lang) and 17.3.2.30 (rtl).
"""

from collections.abc import Iterator

import msgspec

from handout.backends.docx.elements import Element, wml
from handout.language_tags import (
    Direction,
    base,
    direction,
    has_right_to_left_letters,
)
from handout.resources import ARABIC, ATKINSON, CHINESE, families

EAST_ASIAN = frozenset({"ja", "ko", "yue", "zh", "zh-hant"})

OTHER_SCRIPTS = {"eastAsia": "zh-CN", "bidi": "ar-SA"}
"""The languages of letters of another script, where the text does not say."""


class Voice(msgspec.Struct, frozen=True):
    """The language (BCP 47) and direction of a stretch of text."""

    language: str
    direction: Direction

    @classmethod
    def of(cls, language: str) -> "Voice":
        """Return the voice of a language that says nothing of its direction."""
        return cls(language, direction(language))

    @property
    def is_right_to_left(self) -> bool:
        """Whether the text begins at the right."""
        return self.direction == "rtl"

    @property
    def is_east_asian(self) -> bool:
        """Whether the text is written in Chinese, Japanese or Korean signs."""
        return base(self.language) in EAST_ASIAN

    @property
    def family(self) -> str:
        """The family of its letters: Noto Sans where Atkinson lacks some."""
        leading = families(self.language)[0]
        return ATKINSON if leading == CHINESE else leading

    @property
    def families(self) -> Iterator[str]:
        """Every family that the text needs."""
        yield self.family
        if self.is_right_to_left:
            yield ARABIC
        if self.is_east_asian:
            yield CHINESE

    def fonts(self, document: "Voice") -> Iterator[Element]:
        """Yield the fonts of a run, where they are not those of the document."""
        if self.family != document.family:
            yield wml("rFonts", ascii=self.family, hAnsi=self.family)

    def default(self) -> Element:
        """Return `w:lang` for a whole document."""
        return wml("lang", **self._languages)

    def settings(self) -> Element:
        """Return `w:themeFontLang`, the same for the settings of a document."""
        return wml("themeFontLang", **self._languages)

    def marks(self, document: "Voice", words: str) -> Iterator[Element]:
        """Yield what a run needs to be read in this voice inside a document.

        Words without a letter that runs from right to left keep their direction: a
        telephone number, an address, a Latin name.
        """
        if self.is_right_to_left and not _runs_to_the_right(words):
            yield wml("rtl")
        if self.language != document.language:
            yield wml("lang", **{self._script: self.language})

    @property
    def _languages(self) -> dict[str, str]:
        """Return the language of the text for each kind of script."""
        named = {"val": self.language, **OTHER_SCRIPTS}
        return named | {self._script: self.language}

    @property
    def _script(self) -> str:
        """Name the attribute of `w:lang` for the script of the language."""
        if self.is_right_to_left:
            return "bidi"
        return "eastAsia" if self.is_east_asian else "val"


def _runs_to_the_right(words: str) -> bool:
    """Tell whether words have letters or figures, and none that runs to the left."""
    return not has_right_to_left_letters(words) and any(map(str.isalnum, words))
