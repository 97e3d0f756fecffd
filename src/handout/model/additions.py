"""The clinic's overlay: plain text, actions, warning signs and their review.

An overlay is a file of its own. It never copies the source: it says which
condition, and by hash which sections, its words are based on.
"""

from typing import Annotated, Literal

from msgspec import Meta, field

from handout.dates import PartialDate
from handout.model.condition import (
    END,
    ConditionId,
    Language,
    Section,
    Struct,
    Words,
)
from handout.model.review import Review
from handout.prose import Figure, Prose, Text

Question = Literal[
    "what-is-it",
    "signs",
    "effects",
    "how-common",
    "causes",
    "families",
    "finding",
    "treatment",
]
"""The questions of a plain sheet that text may answer, in the order printed."""

Provenance = Literal["author", "template", "recogniser", "edit", "source"]
"""How a passage came to be: written, filled in, recognised, edited, or copied."""

Sha256 = Annotated[str, Meta(pattern=rf"^[0-9a-f]{{12,64}}{END}")]


class BasedOn(Struct, frozen=True):
    """What the overlay's words were written from.

    `sections` maps the kind of a section to its hash at that time: the whole
    SHA-256 or its first twelve or more digits.
    """

    condition: ConditionId
    sections: dict[str, Sha256] = field(default_factory=dict)


class Passage(Struct, frozen=True):
    """Plain words with their provenance and review state."""

    prose: Prose
    provenance: Provenance = "author"
    reviewed: bool = False


class Answer(Struct, frozen=True):
    """What the sheet says under one question."""

    question: Question
    passages: tuple[Passage, ...]
    figure: Figure | None = None


class Word(Struct, frozen=True):
    """A word to know, how to say it and what it means."""

    word: Words
    meaning: Text
    say: str = ""


class Withdrawal(Struct, frozen=True):
    """Why nothing may be printed any more, and since when."""

    reason: Words
    on: PartialDate


class Overlay(Struct, frozen=True):
    """A clinic's additions to one condition in one language."""

    based_on: BasedOn
    title: str = ""
    language: Language = "en"
    main_points: tuple[Passage, ...] = ()
    answers: tuple[Answer, ...] = ()
    actions: tuple[Passage, ...] = ()
    warning_signs: tuple[Passage, ...] = ()
    words: tuple[Word, ...] = ()
    questions: tuple[Text, ...] = ()
    tell_back: tuple[Text, ...] = ()
    review: Review = Review()
    withdrawn: Withdrawal | None = None

    def __post_init__(self) -> None:
        """Refuse a second answer to a question, which would never be printed."""
        asked = [answer.question for answer in self.answers]
        for question in asked:
            if asked.count(question) > 1:
                message = f"found two answers to {question!r}, expected one"
                raise ValueError(message)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every passage in the order printed."""
        answers = (passage for answer in self.answers for passage in answer.passages)
        return (*self.main_points, *answers, *self.actions, *self.warning_signs)

    @property
    def is_reviewed(self) -> bool:
        """Whether a sheet of these words alone needs no draft banner."""
        return self.review.state == "reviewed" or (
            bool(self.passages) and all(passage.reviewed for passage in self.passages)
        )

    def is_stale(self, section: Section) -> bool:
        """Tell whether the source has changed since the words were written."""
        known = self.based_on.sections.get(section.kind)
        return known is not None and not section.sha256.startswith(known)
