"""gettext catalogues: English words as keys, a translation for each.

English is its own catalogue (`handout.pot` lists its words). A word that a
catalogue lacks is an error, never an English word on a Spanish sheet.
"""

import functools
from typing import Literal

from handout.errors import NotAvailable
from handout.resources import folder

ENGLISH = "en"
RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


class Wording:
    """The words of one language: `words("Page {page} of {pages}", page=1, ...)`."""

    def __init__(self, language: str, catalogue: dict[str, str]) -> None:
        self.language = language
        self._catalogue = catalogue

    @staticmethod
    def of(language: str) -> "Wording":
        """Return the words of a language tag such as `es` or `es-US`.

        Raises `NotAvailable` and names the languages there are.
        """
        base = language.lower().partition("-")[0]
        if base not in languages():
            raise NotAvailable(
                f"found the language {language!r}, "
                f"expected one of {', '.join(languages())}.",
                remedy="A language needs a catalogue in templates/locale.",
            )
        return Wording(language, _catalogue(base))

    def __call__(self, words: str, /, **values: object) -> str:
        """Translate fixed words and fill in values. Raises `KeyError` if unknown."""
        known = self._catalogue[words]
        return known.format(**values) if values else known

    def known(self, words: str) -> str:
        """Translate words that a source may have chosen freely; else keep them."""
        return self._catalogue.get(words, words)

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """`rtl` for scripts that run from right to left, else `ltr`."""
        base = self.language.lower().partition("-")[0]
        return "rtl" if base in RIGHT_TO_LEFT else "ltr"


@functools.cache
def languages() -> tuple[str, ...]:
    """Return the languages that have a catalogue, English first."""
    found = folder("templates").glob("locale/*/LC_MESSAGES/handout.po")
    return (ENGLISH, *sorted(path.parts[-3] for path in found))


@functools.cache
def _catalogue(language: str) -> dict[str, str]:
    from babel.messages import pofile  # noqa: PLC0415 - slow, and not always needed

    locale = folder("templates") / "locale"
    path = locale / "handout.pot"
    if language != ENGLISH:
        path = locale / language / "LC_MESSAGES" / "handout.po"
    with path.open("rb") as file:
        messages = pofile.read_po(file)
    pairs = ((str(message.id), str(message.string)) for message in messages)
    if language == ENGLISH:
        return {words: words for words, _ in pairs if words}
    return {words: translated for words, translated in pairs if words and translated}
