"""gettext catalogues: English words as keys, a translation for each.

English is its own catalogue (`handout.pot` lists its words). A word that a
catalogue lacks is an error, never an English word on a Spanish sheet.
"""

import functools
import io
from collections.abc import Iterable

import msgspec

from handout.errors import NotAvailable
from handout.language_tags import TRADITIONAL_CHINESE, Direction, base, direction
from handout.resources import folder

ENGLISH = "en"
REVIEWED = b'"X-Review: reviewed\\n"'
"""The line in the head of a catalogue that a reviewer has read."""

UNSPACED = frozenset({"zh"})
"""Languages whose sentences follow each other without a space."""

REMEDIES = {
    TRADITIONAL_CHINESE: "zh is Chinese in simplified characters; there are no words "
    "of ours in traditional ones. Choose one of these languages.",
}
"""What to do where a language that there is could be mistaken for the one wanted."""


class Catalogue(msgspec.Struct, frozen=True):
    """The translations of one language, and whether a reviewer has read them."""

    words: dict[str, str]
    is_reviewed: bool = True


class Wording:
    """The words of one language: `words("Page {page} of {pages}", page=1, ...)`."""

    def __init__(self, language: str, catalogue: Catalogue) -> None:
        self.language = language
        self.is_reviewed = catalogue.is_reviewed
        self._words = catalogue.words

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
                remedy=REMEDIES.get(spoken, "Choose one of these languages."),
            )
        return Wording(language, _catalogue(spoken))

    def __call__(self, words: str, /, **values: object) -> str:
        """Translate fixed words and fill in values. Raises `KeyError` if unknown."""
        known = self._words[words]
        return known.format(**values) if values else known

    def known(self, words: str) -> str:
        """Translate words that a source may have chosen freely; else keep them."""
        return self._words.get(words, words)

    def sentences(self, sentences: Iterable[str]) -> str:
        """Set sentences one after another; those that are empty do not count."""
        return self.space.join(sentence for sentence in sentences if sentence)

    @property
    def space(self) -> str:
        """What stands between a sentence or a label and what follows."""
        return "" if base(self.language) in UNSPACED else " "

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
def _catalogue(language: str) -> Catalogue:
    from babel.messages import pofile  # noqa: PLC0415 - slow, and not always needed

    locale = folder("templates") / "locale"
    path = locale / "handout.pot"
    if language != ENGLISH:
        path = locale / language / "LC_MESSAGES" / "handout.po"
    data = path.read_bytes()
    messages = pofile.read_po(io.BytesIO(data))
    pairs = [(str(message.id), str(message.string)) for message in messages]
    if language == ENGLISH:
        return Catalogue({words: words for words, _ in pairs if words})
    return Catalogue(
        {words: translated for words, translated in pairs if words and translated},
        is_reviewed=REVIEWED in data,
    )
