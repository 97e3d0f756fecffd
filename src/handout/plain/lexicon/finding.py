"""Finding the forms of the lexicon in a sentence, the longest first."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

import msgspec

from handout.plain.lexicon.contexts import (
    Place,
    is_in_name,
    is_mentioned,
    places,
    words,
)
from handout.plain.lexicon.entry import Entry

POSSESSIVES = ("'s", "’s")
APOSTROPHES = ("'", "’")


class Match(msgspec.Struct, frozen=True):
    """One form of an entry in a sentence, from `start` to before `end`.

    `form` is how the lexicon writes it. `replacement` is the plain form that may
    stand in its place, with the same capital; it is empty where the word must stay.
    """

    start: int
    end: int
    text: str
    form: str
    entry: Entry
    replacement: str

    @property
    def gloss(self) -> str:
        """What the form means, in a few plain words."""
        return self.entry.glosses.get(self.form, self.entry.plain)


class Lexicon:
    """Entries, and the finder of their forms."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._owners: dict[str, Entry] = {}
        self._longest: dict[str, int] = {}
        self._meanings: dict[str, Entry] = {}
        for entry in self.entries:
            for form in entry.forms:
                self._add(form, entry)

    def _add(self, form: str, entry: Entry) -> None:
        self._owners[form] = entry
        parts = words(form)
        if not parts:
            return
        first = form[slice(*parts[0])].casefold()
        self._longest[first] = max(len(parts), self._longest.get(first, 0))

    def entry(self, form: str) -> Entry | None:
        """Return the entry that owns a form, written as in the lexicon."""
        return self._owners.get(form)

    def meant(self, sentence: str) -> Entry | None:
        """Return the entry that a sentence explains, word for word."""
        if not self._meanings:
            self._meanings = {entry.explanation: entry for entry in self.entries}
        return self._meanings.get(sentence)

    def find(self, sentence: str, protected: Collection[str] = ()) -> tuple[Match, ...]:
        """Return the forms in a sentence, from left to right.

        The longest form wins. Nothing is found inside `protected` phrases, such as
        the names of the condition and its genes.
        """
        standing = words(sentence)
        closed = places(sentence, protected)
        matches: list[Match] = []
        position = 0
        while position < len(standing):
            found = self._at(sentence, standing, position, closed)
            if found:
                matches.append(found.match)
            position += found.words if found else 1
        return tuple(
            match for match in matches if not _has_other_sense(sentence, match)
        )

    def _at(
        self,
        sentence: str,
        standing: list[Place],
        position: int,
        closed: tuple[Place, ...],
    ) -> "_Found | None":
        """Return the longest form that begins at a word, outside closed places."""
        start, end = standing[position]
        first = sentence[start:end].casefold()
        longest = self._longest.get(first) or self._longest.get(_bare(first), 0)
        for length in range(min(longest, len(standing) - position), 0, -1):
            last = position + length - 1
            for place in _with_and_without_possessive(
                sentence, start, standing[last].end
            ):
                form = self._form(sentence, place, initial=position == 0)
                if form and not any(map(place.touches, closed)):
                    named = is_in_name(sentence, standing, position, last)
                    return _Found(
                        self._match(sentence, place, form, named=named), length
                    )
        return None

    def _form(self, sentence: str, place: Place, *, initial: bool) -> str:
        """Return the form at a place, as the lexicon writes it; empty if none."""
        text = " ".join(sentence[slice(*place)].split())
        if text in self._owners:
            return text
        lowered = text[:1].lower() + text[1:]
        return lowered if initial and lowered in self._owners else ""

    def _match(self, sentence: str, place: Place, form: str, *, named: bool) -> Match:
        entry = self._owners[form]
        text = sentence[slice(*place)]
        plain = entry.forms[form]
        if (named and entry.kind == "term") or _must_stay(sentence, place, entry):
            plain = ""
        elif plain and text[0].isupper() and form[0].islower():
            plain = plain[0].upper() + plain[1:]
        return Match(*place, text, form, entry, plain)


class _Found(NamedTuple):
    """A match and how many words it holds."""

    match: Match
    words: int


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(POSSESSIVES) else word


def _with_and_without_possessive(sentence: str, start: int, end: int) -> list[Place]:
    whole = Place(start, end)
    if sentence.endswith(POSSESSIVES, start, end):
        return [whole, Place(start, end - 2)]
    return [whole]


def _has_other_sense(sentence: str, match: Match) -> bool:
    """Tell whether a word that is never replaced means something else here."""
    place = Place(match.start, match.end)
    return not match.entry.substitutable and any(
        map(place.touches, places(sentence, match.entry.protected))
    )


def _must_stay(sentence: str, place: Place, entry: Entry) -> bool:
    """Tell whether a word is named, owns what follows, or stands in a set phrase."""
    owns = sentence[place.end : place.end + 1] in APOSTROPHES and not (
        sentence.startswith(POSSESSIVES, place.end)
    )
    in_phrase = any(map(place.touches, places(sentence, entry.protected)))
    return owns or in_phrase or is_mentioned(sentence, place.start)
