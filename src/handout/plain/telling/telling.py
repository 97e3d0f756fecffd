"""One condition in plain words: chosen, recognised, edited, explained.

Nothing is invented. What cannot be said more plainly without doubt stays word for word.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from handout.errors import HandoutWarning
from handout.model import Condition
from handout.model.additions import Passage, Word
from handout.model.condition import InheritancePattern, Section
from handout.plain.lexicon import Entry, Lexicon, shipped
from handout.plain.statements import Names, names_of
from handout.plain.telling.arranging import arranged, quoted
from handout.plain.telling.defining import defined
from handout.plain.telling.editing import Editor
from handout.plain.telling.explaining import (
    Explainer,
    uses_of,
    words_to_know,
)
from handout.plain.telling.fields import as_trace, drawn, from_fields, patterns_of
from handout.plain.telling.phrasing import Vocabulary
from handout.plain.telling.protecting import protected_names
from handout.plain.telling.reading import (
    Items,
    Lines,
    Read,
    all_lines,
    all_paragraphs,
    read,
)
from handout.plain.telling.setting import blocks_of, provenance_of, traces_of
from handout.plain.telling.subjects import LEAVES_OUT, PARTS, part_of
from handout.plain.telling.values import LeftOut, Line, Telling, Told, Trace
from handout.prose import Block, List, Prose, Text, paragraph

SAYS_IT = re.compile(
    r"^(?:This means |Doctors call |This is what )|, doctors call this "
)
"""How a sentence of ours explains the words beside it."""


class Subject(msgspec.Struct, frozen=True):
    """What is read of the sections that one part of the sheet tells."""

    part: str
    reads: tuple[Read, ...]


def tell(
    condition: Condition,
    sections: Sequence[Section],
    known: Collection[str] = (),
    fields: Collection[str] = (),
    lexicon: Lexicon | None = None,
) -> Telling:
    """Return the plain words for these sections of a condition.

    `known` are words that the sheet explains already; they take room among the words
    to know. `fields` are kinds of section that typed fields may stand in for.
    `lexicon` is a clinic's, laid over ours. A condition in another language than
    English is quoted word for word.
    """
    names = names_of(condition)
    told = _told(condition, sections, names, known, lexicon or shipped())
    families = drawn(_patterns(condition, sections, names, fields), condition.language)
    traces = (*told.traces, *from_fields(condition, names, fields))
    return replace(
        arranged((*traces, *map(as_trace, families))),
        words=told.words,
        explained=told.explained,
        left_out=told.left_out,
        warnings=told.warnings,
        pictures=tuple(family.picture for family in families),
    )


def _patterns(
    condition: Condition,
    sections: Sequence[Section],
    names: Names,
    fields: Collection[str],
) -> tuple[InheritancePattern, ...]:
    """Return the patterns to draw, where the sheet tells of inheritance at all."""
    is_told = any(section.kind == "inheritance" for section in sections)
    if not (is_told or "inheritance" in fields):
        return ()
    return patterns_of(condition, sections, names)


def _told(
    condition: Condition,
    sections: Sequence[Section],
    names: Names,
    known: Collection[str],
    lexicon: Lexicon,
) -> Telling:
    if condition.language.partition("-")[0].lower() != "en":
        return quoted(sections)
    words = Vocabulary(lexicon, protected_names(names, sections))
    called = tuple(filter(None, (names.condition, *names.others)))
    subjects = tuple(_subjects(sections, called, words))
    return _Teller(condition.id, names, words, known).telling(subjects)


def _subjects(
    sections: Sequence[Section], names: tuple[str, ...], words: Vocabulary
) -> Iterator[Subject]:
    def is_explained(word: str) -> bool:
        return words.lexicon.entry(word) is not None

    for part in PARTS:
        own = (section for section in sections if part_of(section.kind) == part)
        reads = tuple(read(section, names, is_explained) for section in own)
        if reads:
            yield Subject(part, reads)


class _Teller:
    """Tells the parts of one sheet in order; words are explained at first use."""

    def __init__(
        self,
        place: str,
        names: Names,
        words: Vocabulary,
        known: Collection[str],
    ) -> None:
        self.place = place
        self.names = names
        self.words = words
        self.known = frozenset(known)

    def telling(self, subjects: Sequence[Subject]) -> Telling:
        lines = [line for s in subjects for one in s.reads for line in all_lines(one)]
        rows = words_to_know([line.words for line in lines], self.words, self.known)
        listed = self.known.union(entry.term for entry in rows)
        self.editor = Editor(self.names, self.words, listed)
        uses = uses_of((line.words for line in lines), self.words)
        by_source = defined((line.words for line in lines), self.words.lexicon)
        self.explainer = Explainer(self.words, listed | by_source, uses)
        traces = tuple(
            trace
            for subject in subjects
            for found in subject.reads
            for trace in self._traces(subject.part, found)
        )
        standing = uses_of(_all_told(traces), self.words)
        return replace(
            arranged(traces),
            words=tuple(_word(entry) for entry in rows if entry.term in standing),
            explained=(*self.explainer.explained, *sorted(by_source)),
            left_out=_left_out(subjects),
            warnings=tuple(self._warnings(subjects)),
        )

    def _traces(self, part: str, found: Read) -> Iterator[Trace]:
        self.part = part
        for piece in found:
            if isinstance(piece, Lines):
                yield from traces_of(part, [self._told(line) for line in piece.lines])
            elif isinstance(piece, Items):
                told: list[Told] = []
                prose = Prose(self._list(piece, told))
                passage = Passage(prose=prose, provenance=provenance_of(told))
                yield Trace(part, passage, tuple(told))
            else:
                passage = Passage(prose=Prose.of(piece), provenance="source")
                yield Trace(part, passage)

    def _told(self, line: Line) -> Told:
        told = self.editor.told(line)
        if line.words.endswith(":") and not told.behind:
            return told  # nothing stands between these words and what they announce
        if any(map(SAYS_IT.search, told.sentences)):
            self.explainer.note(told.words)
        is_cut = len(told.sentences) + len(told.items) > 1
        behind = self.explainer.behind(told.words, told.behind, is_cut=is_cut)
        return replace(told, explanations=behind)

    def _list(self, items: Items, told: list[Told]) -> Iterator[Block]:
        """Yield a list, and what its words mean behind it; `told` grows."""
        yield self._items(items, told)
        behind = [words for one in told for words in one.explanations]
        if behind:
            yield paragraph(" ".join(behind))

    def _items(self, items: Items, told: list[Told]) -> List:
        return List(
            tuple(Prose(self._item(item, told)) for item in items.items), items.ordered
        )

    def _item(self, item: Read, told: list[Told]) -> Iterator[Block]:
        for piece in item:
            if isinstance(piece, Lines):
                found = [self._told(line) for line in piece.lines]
                told += found
                yield from blocks_of([replace(one, explanations=()) for one in found])
            elif isinstance(piece, Items):
                yield self._items(piece, told)
            else:
                yield piece

    def _warnings(self, subjects: Sequence[Subject]) -> Iterator[HandoutWarning]:
        found = (
            (subject.part, lines)
            for subject in subjects
            for one in subject.reads
            for lines in all_paragraphs(one)
        )
        for part, lines in found:
            if lines.doubt:
                begin = " ".join(" ".join(map(_words, lines.lines)).split()[:8])
                sentence = (
                    f"under {part!r}, the paragraph that begins {begin!r} stays as it "
                    f"is: {lines.doubt}."
                )
                yield HandoutWarning("not-edited", self.place, sentence)


def _all_told(traces: Iterable[Trace]) -> Iterator[str]:
    """Yield all that is told, without the explanations."""
    return (one.words for trace in traces for one in trace.told)


def _words(line: Line) -> str:
    return line.words


def _word(entry: Entry) -> Word:
    return Word(word=entry.term, meaning=Text.of(entry.definition), say=entry.say)


def _left_out(subjects: Iterable[Subject]) -> tuple[LeftOut, ...]:
    reads = (one for subject in subjects for one in subject.reads)
    paragraphs = (lines for one in reads for lines in all_paragraphs(one))
    sentences = tuple(words for lines in paragraphs for words in lines.left_out)
    return (LeftOut(LEAVES_OUT["workings"], sentences),) if sentences else ()
