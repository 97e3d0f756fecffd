"""One sentence of the source on its way to plain words.

A standard statement is told in our words. Any other sentence is edited rule by rule;
the gate looks at each edit, and where a fact might have moved the edit is taken back.
"""

import re
from collections.abc import Iterator

from handout.plain.edits import Edit, people_first, split, turned
from handout.plain.gate import differences
from handout.plain.lexicon import Entry, Match
from handout.plain.lexicon.contexts import places
from handout.plain.statements import Names, recognise
from handout.plain.statements.names import briefly
from handout.plain.telling.asides import asides, without
from handout.plain.telling.listing import listed
from handout.plain.telling.phrasing import Vocabulary, phrased, replaceable
from handout.plain.telling.values import Line, Told

SHORT_FOR = re.compile(
    r"\b(?:stands? for|is (?:an? )?(?:acronym|abbreviation|short) for"
    r"|first letters? of)\b"
)
"""The letters of a name stand for these words and no others."""
MOST_BEHIND = 2
"""Words taken out of the brackets of one sentence, to be explained behind it."""


class Editor:
    """Edits the sentences of one sheet in the order in which they are read.

    `listed` are the words to know. It remembers which medical terms it has shown beside
    their plain words.
    """

    def __init__(self, names: Names, words: Vocabulary, listed: frozenset[str]) -> None:
        self.names = names
        self.words = words
        self.listed = listed
        self.first_words = frozenset(
            name.split()[0].lower() for name in words.names if name.split()
        )
        self.shown: set[str] = set(listed)

    def told(self, line: Line) -> Told:
        """Return what a sentence becomes; at the least it stays as it is."""
        if not line.is_plain or SHORT_FOR.search(line.words):
            return Told(line=line)
        found = recognise(line.words, self.names, briefly=line.briefly)
        if found:
            edit = Edit(f"statement:{found.id}", line.words, found.sentences)
            return Told(
                line=line,
                sentences=found.sentences,
                provenance="recogniser",
                edits=(edit,),
            )
        return self._edited(line)

    def _edited(self, line: Line) -> Told:
        edits: list[Edit] = []
        words = self._called(line, edits)
        words = self._people_first(words, line, edits)
        shorter, behind = self._without_asides(words, edits)
        sentences = tuple(self._split(shorter, edits))
        sentences = tuple(self._turned(one, edits) for one in sentences)
        sentences = tuple(self._phrased(one, edits) for one in sentences)
        sentences, items = self._listed(sentences, edits)
        return Told(
            line=line,
            sentences=sentences,
            items=items,
            behind=behind,
            provenance="edit" if edits else "source",
            edits=tuple(edits),
        )

    def _called(self, line: Line, edits: list[Edit]) -> str:
        """Call the condition "this condition" where it can mean no other."""
        called = briefly(line.words, self.names) if line.briefly else line.words
        if called != line.words:
            edits.append(Edit("this-condition", line.words, (called,)))
        return called

    def _people_first(self, words: str, line: Line, edits: list[Edit]) -> str:
        """Say "people with this condition" for "affected individuals"."""
        edit = people_first(words, of_one=line.of_one)
        if edit is None:
            return words
        edits.append(edit)
        return edit.after[0]

    def _may(self, edit: Edit) -> bool:
        """Ask the gate whether every fact stands where it stood."""
        after = " ".join(edit.after)
        return not differences(edit.before, after, self._names_in(edit.before))

    def _names_in(self, sentence: str) -> tuple[str, ...]:
        """Return the names that stand in a sentence as whole words."""
        folded = sentence.casefold()
        found = [name for name in self.words.names if name.casefold() in folded]
        return tuple(name for name in found if places(sentence, (name,)))

    def _without_asides(
        self, sentence: str, edits: list[Edit]
    ) -> tuple[str, tuple[Entry, ...]]:
        """Take medical words out of parentheses; return those to be told behind."""
        behind: list[Entry] = []
        for aside, entry in reversed(asides(sentence, self.words.lexicon)):
            rest = without(sentence, aside)
            if self._is_in_a_name(aside["term"]) or aside["term"] in rest:
                continue
            is_listed = entry.term in self.listed
            if not is_listed and not self._may_tell(entry, behind):
                continue
            edit = Edit(
                "word-to-know" if is_listed else "word-behind",
                sentence,
                (rest,),
            )
            if self._may(edit):
                edits.append(edit)
                sentence = edit.after[0]
                behind += [] if is_listed else [entry]
        self.shown |= {entry.term for entry in behind}
        return sentence, tuple(reversed(behind))

    def _is_in_a_name(self, term: str) -> bool:
        """Tell whether a word is part of what the condition is called."""
        return any(term.casefold() in name.casefold() for name in self.words.names)

    def _may_tell(self, entry: Entry, behind: list[Entry]) -> bool:
        is_new = entry.term not in self.shown and entry not in behind
        return is_new and len(behind) < MOST_BEHIND

    def _split(self, sentence: str, edits: list[Edit]) -> Iterator[str]:
        """Cut a sentence at its joints, as long as the gate lets each cut be."""
        sentences, cuts = split(sentence, self.first_words)
        if all(map(self._may, cuts)):
            edits += cuts
            yield from sentences
        else:
            yield sentence

    def _turned(self, sentence: str, edits: list[Edit]) -> str:
        """Give a sentence a plainer opening."""
        edit = turned(sentence)
        if edit is None or not self._may(edit):
            return sentence
        edits.append(edit)
        return edit.after[0]

    def _phrased(self, sentence: str, edits: list[Edit]) -> str:
        """Put in all plain words that the gate lets stand."""
        matches = replaceable(sentence, self.words)
        if len(matches) > 1 and not self._may(self._phrasing(sentence, matches)[0]):
            matches = tuple(one for one in matches if self._is_safe(sentence, one))
        if not matches:
            return sentence
        edit, shown = self._phrasing(sentence, matches)
        if not self._may(edit):
            return sentence
        edits.append(edit)
        self.shown |= shown
        return edit.after[0]

    def _is_safe(self, sentence: str, match: Match) -> bool:
        return self._may(self._phrasing(sentence, (match,))[0])

    def _phrasing(
        self, sentence: str, matches: tuple[Match, ...]
    ) -> tuple[Edit, frozenset[str]]:
        told = phrased(sentence, matches, self.shown)
        return Edit("plain-words", sentence, (told.sentence,)), told.shown

    def _listed(
        self, sentences: tuple[str, ...], edits: list[Edit]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Make bullets of a list that ends the last sentence."""
        found = listed(sentences[-1]) if sentences else None
        if not found:
            return sentences, ()
        edit = Edit("bullets", sentences[-1], (found.lead, *found.items))
        if not self._may(edit):
            return sentences, ()
        edits.append(edit)
        return (*sentences[:-1], found.lead), found.items
