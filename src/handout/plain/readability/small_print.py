"""The words of ours that a finished sheet brings back when it is read again.

A sheet that handout made, in Word or text, comes back with its questions to ask, its
words to know and its sources as sections. They tell nothing of the condition.
"""

import re
from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from handout.language_tags import base
from handout.model import Condition
from handout.model.condition import Section as Part
from handout.plain.readability.material import Section
from handout.prose import Paragraph, Prose, Table
from handout.wording import Wording, languages

WORDS_TO_KNOW = "Words to know"
HEADINGS = (
    WORDS_TO_KNOW,
    "At a glance",
    "Questions to ask",
    "Tell it back",
    "Where can I learn more?",
    "Where to learn more",
    "More on this topic",
    "Genes linked to this condition",
    "References",
    "Where this comes from",
)
LINES = (
    "Draft. Not yet reviewed by a clinician.",
    "This part is in the source's own words.",
    "Call us with any question about this sheet, or if you feel worse.",
    "Call 911 if this is an emergency.",
)
BEGINNINGS = ("Our phone number", "For:", "Date:", "From:")
NAMES = "Also called {names}"

HOW_TO_SAY = re.compile(r"\s+\(?[a-z-]*[A-Z]{2,}[\w -]*\)?$")
"""Behind a word to know: "lymph node LIMF NOHD", "ataxia (uh-TAK-see-uh)"."""
BEFORE_COLON = re.compile(r"(?:^|[.!?\n])\s*([^.:!?\n]{2,60}):\s")
"""A word to know in a line of text, where its meaning follows."""


class Alone(msgspec.Struct, frozen=True):
    """A condition without our small print, and the words that it explained there."""

    condition: Condition
    explained: tuple[str, ...]


def alone(condition: Condition) -> Alone:
    """Take out the parts under our own headings, and our own lines."""
    ours = _Ours(condition.language)
    kept: list[Part] = []
    explained: list[str] = []
    is_ours = False
    for section in condition.sections:
        is_ours = ours.heads(section.heading) or (is_ours and section.level > 1)
        if ours.explains(section.heading):
            explained += _terms(section.prose)
        if not is_ours:
            kept.append(replace(section, prose=ours.without_lines(section.prose)))
    return Alone(replace(condition, sections=tuple(kept)), tuple(explained))


def without_ours(sections: Iterable[Section], language: str) -> tuple[Section, ...]:
    """Take the same out of sections of plain text."""
    ours = _Ours(language)
    return tuple(
        replace(
            section,
            blocks=tuple(one for one in section.blocks if not ours.says(one.text)),
        )
        for section in sections
        if not ours.heads(section.name)
    )


class _Ours:
    """Our headings and lines in one language."""

    def __init__(self, language: str) -> None:
        words = Wording.of(language if base(language) in languages() else "en")
        self.headings = {words(heading) for heading in HEADINGS}
        self.lines = {words(line) for line in LINES}
        names = words(NAMES, names="")
        self.beginnings = (names, *(words(begin) for begin in BEGINNINGS))
        self.words_to_know = words(WORDS_TO_KNOW)

    def heads(self, heading: str) -> bool:
        return heading in self.headings

    def explains(self, heading: str) -> bool:
        return heading == self.words_to_know

    def says(self, words: str) -> bool:
        return words in self.lines or words.startswith(self.beginnings)

    def without_lines(self, prose: Prose) -> Prose:
        return Prose(
            block
            for block in prose
            if not (isinstance(block, Paragraph) and self.says(block.text.plain))
        )


def _terms(prose: Prose) -> Iterator[str]:
    """Yield the words to know: of rows the first cell, of lines what a colon ends."""
    for block in prose:
        if isinstance(block, Table):
            named = [row[0].plain for row in block.rows]
        else:
            told = "\n".join(text.plain for text in block.texts())
            named = BEFORE_COLON.findall(told)
        yield from (HOW_TO_SAY.sub("", words.strip()) for words in named)
