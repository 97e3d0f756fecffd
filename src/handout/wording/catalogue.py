"""gettext catalogues: English words as keys, a translation for each.

English is its own catalogue (`handout.pot` lists its words). A word that a
catalogue lacks is an error, never an English word on a Spanish sheet.
"""

import functools

from handout.errors import NotAvailable
from handout.language_tags import Direction, base, direction
from handout.resources import folder

ENGLISH = "en"


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
        spoken = base(language)
        if spoken not in languages():
            raise NotAvailable(
                f"found the language {language!r}, "
                f"expected one of {', '.join(languages())}.",
                remedy="Choose one of these languages.",
            )
        return Wording(language, _catalogue(spoken))

    def __call__(self, words: str, /, **values: object) -> str:
        """Translate fixed words and fill in values. Raises `KeyError` if unknown."""
        known = self._catalogue[words]
        return known.format(**values) if values else known

    def known(self, words: str) -> str:
        """Translate words that a source may have chosen freely; else keep them."""
        return self._catalogue.get(words, words)

    @property
    def direction(self) -> Direction:
        """The direction in which the language is written."""
        return direction(self.language)


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
