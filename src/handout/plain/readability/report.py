"""The report on one text: how hard it is, where, and what a person has to look at."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from handout.plain.readability import notices
from handout.plain.readability.advice import NO_ADVICE, Advice
from handout.plain.readability.checklists import Checked, Facts, checked
from handout.plain.readability.counts import Counts, counted, total
from handout.plain.readability.explained import terms, without
from handout.plain.readability.formulas import formulas
from handout.plain.readability.hard_sentences import HardSentence, hard_sentences
from handout.plain.readability.hard_words import (
    HardWord,
    hard_words,
    share_explained,
)
from handout.plain.readability.material import Level, Material
from handout.plain.readability.notices import Notice
from handout.plain.readability.scores import Measured, measured
from handout.plain.readability.sentences import Paragraph, Sentence, paragraphs
from handout.plain.words.passive import knows_passive

TARGET_GRADE = 6.0
"""The grade that NIH and AMA ask of texts for patients."""

NOT_PROVEN = (
    "A low grade does not prove that people understand it. Test it with readers: "
    "ask them to tell it in their own words."
)
ROUGH = (
    "The text has fewer than 30 sentences. Take its grades as rough: one sentence "
    "more or less can move them."
)
NO_FORMULA = "No formula is known here for this language, so there are no grades."
NO_TEXT = "There is no text to measure."
ENGLISH_ONLY = "Hard words are looked for in English alone."

NUMBER = re.compile(r"\d")
CHANCE = re.compile(r"\d\s?%|percent|\d (?:in|out of) \d", re.IGNORECASE)
UNKNOWN = re.compile(
    r"not known|unknown|unclear|not clear|do not know|not sure|uncertain|do not agree",
    re.IGNORECASE,
)


class SectionReport(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of one section."""

    name: str
    measured: Measured


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of how readable a text is.

    `level` is that of the sheet, empty for a text without one. `grade` is the one that
    was asked for; `explained_share` that of the hard words, each as often as it stands.
    """

    title: str
    language: str
    level: Level
    grade: float
    measured: Measured
    sections: tuple[SectionReport, ...]
    hard_sentences: tuple[HardSentence, ...]
    hard_words: tuple[HardWord, ...]
    explained_share: float
    numbers: tuple[Notice, ...]
    acronyms: tuple[Notice, ...]
    passives: tuple[Notice, ...]
    long_paragraphs: tuple[Notice, ...]
    hurtful_words: tuple[Notice, ...]
    checklists: tuple[Checked, ...]
    notes: tuple[str, ...]


def report(
    material: Material, *, advice: Advice = NO_ADVICE, grade: float = TARGET_GRADE
) -> Report:
    """Measure a material against a grade. It never raises, whatever the text."""
    found = _Findings(material, advice, grade)
    return Report(
        title=material.title,
        language=material.language,
        level=material.level,
        grade=grade,
        measured=found.whole,
        sections=found.sections,
        hard_sentences=hard_sentences(found.sentences),
        hard_words=found.hard_words,
        explained_share=share_explained(found.hard_words),
        numbers=found.numbers,
        acronyms=tuple(notices.undefined_acronyms(found.sentences)),
        passives=tuple(notices.passive_verbs(found.sentences)),
        long_paragraphs=found.long_paragraphs,
        hurtful_words=tuple(notices.hurtful_words(found.sentences, advice)),
        checklists=checked(found.facts),
        notes=tuple(found.notes()),
    )


class _Findings:
    """What several parts of the report are made from."""

    def __init__(self, material: Material, advice: Advice, grade: float) -> None:
        self.material = material
        self.grade = grade
        self.paragraphs = paragraphs(material)
        self.sentences = tuple(_sentences(self.paragraphs.values()))
        texts = (sentence.text for sentence in self.sentences)
        self.known = terms(material.explained, texts)
        self.counts = {
            name: self.counted(told) for name, told in self.paragraphs.items()
        }
        self.whole = self.measured(self.counts.values())
        self.hard_words = hard_words(self.sentences, self.known, advice)
        self.numbers = tuple(notices.hard_numbers(self.sentences))

    @property
    def sections(self) -> tuple[SectionReport, ...]:
        """Each section by itself."""
        return tuple(
            SectionReport(name=name, measured=self.measured([counts]))
            for name, counts in self.counts.items()
        )

    def counted(self, told: tuple[Paragraph, ...]) -> tuple[Counts, Counts]:
        """Count paragraphs, with and without what is explained."""
        sentences = tuple(_sentences([told]))
        raw = total(sentence.counts for sentence in sentences)
        return raw, total(map(self._without_explained, sentences))

    def measured(self, counts: Iterable[tuple[Counts, Counts]]) -> Measured:
        """Measure what was counted, all together."""
        told = tuple(counts)
        raw, aside = (total(pair[place] for pair in told) for place in (0, 1))
        return measured(raw, aside, self.material.language, self.grade)

    def _without_explained(self, sentence: Sentence) -> Counts:
        words = without(sentence.words, self.known)
        if len(words) == len(sentence.words):
            return sentence.counts
        joins = sentence.counts.joined < sentence.counts.sentences
        return counted(words, self.material.language, joins=joins)

    @property
    def long_paragraphs(self) -> tuple[Notice, ...]:
        """The long paragraphs of every section."""
        return tuple(
            notice
            for name, told in self.paragraphs.items()
            for notice in notices.long_paragraphs(name, told)
        )

    @property
    def facts(self) -> Facts:
        """What the checklists ask."""
        text = "\n".join(sentence.text for sentence in self.sentences)
        lists = tuple(_lists(self.paragraphs.values()))
        unexplained = sum(not word.explained for word in self.hard_words)
        return Facts(
            makeup=self.material.makeup,
            meets_grade=self.whole.meets,
            unexplained=unexplained if self.is_english else None,
            passive_share=self.passive_share,
            core_passives=self.core_passives,
            hard_numbers=len(self.numbers),
            has_numbers=bool(NUMBER.search(text)),
            has_chances=bool(CHANCE.search(text)),
            says_unknown=bool(UNKNOWN.search(text)),
            lists=len(lists),
            longest_list=max(lists, default=0),
            long_paragraphs=len(self.long_paragraphs),
        )

    @property
    def passive_share(self) -> float | None:
        """The share of sentences in the passive, or None where it cannot be told."""
        if not knows_passive(self.material.language):
            return None
        passive = sum(bool(sentence.passives) for sentence in self.sentences)
        return passive / max(1, len(self.sentences))

    @property
    def core_passives(self) -> tuple[str, ...]:
        """The passives of the main message and of what the reader is to do."""
        core = {part.name for part in self.material.sections if part.is_core}
        told = (one for one in self.sentences if one.section in core)
        return tuple(passive for one in told for passive in one.passives)

    @property
    def is_english(self) -> bool:
        """Whether hard words can be told."""
        return self.material.language.partition("-")[0].lower() == "en"

    def notes(self) -> Iterator[str]:
        """Yield what a reader of the report has to know, in sentences."""
        if not self.whole.words:
            yield NO_TEXT
        elif not formulas(self.material.language):
            yield NO_FORMULA
        elif self.whole.low_confidence:
            yield ROUGH
        if not self.is_english:
            yield ENGLISH_ONLY
        yield NOT_PROVEN


def _sentences(told: Iterable[tuple[Paragraph, ...]]) -> Iterator[Sentence]:
    for section in told:
        for paragraph in section:
            yield from paragraph.sentences


def _lists(told: Iterable[tuple[Paragraph, ...]]) -> Iterator[int]:
    """Yield the number of items of each list."""
    for section in told:
        count = 0
        for paragraph in section:
            if paragraph.block.is_item:
                count += 1
            elif count:
                yield count
                count = 0
        if count:
            yield count
