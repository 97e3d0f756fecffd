"""The clinic's overlay: plain text, actions, warning signs and their review.

An overlay is a file of its own. It never copies the source: it says which
condition, and by hash which sections, its words are based on.
"""

import hashlib
from typing import Annotated, Literal

from msgspec import Meta, field
from msgspec.structs import replace

from handout.codec import to_json
from handout.dates import PartialDate
from handout.model.condition import Condition
from handout.model.kinds import END, ConditionId, Language, Struct, Words
from handout.model.review import Review
from handout.prose import Figure, Prose, Text
from handout.rewriting import rewritten

HASH_DIGITS = 12

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

Sha256 = Annotated[
    str,
    Meta(
        pattern=rf"^[0-9a-f]{{12,64}}{END}",
        description="twelve to sixty-four hexadecimal digits",
    ),
]


class BasedOn(Struct, frozen=True):
    """What the overlay's words were written from.

    `sections` maps the kind of a section to its hash at that time, that of all
    sections of the kind together: the whole SHA-256 or its first twelve or more
    digits. `drafted` maps a question, `actions` or `warning-signs` to the hash of the
    words as `handout draft` wrote them: where nobody has changed them, an update may
    write them anew.
    """

    condition: ConditionId
    sections: dict[str, Sha256] = field(default_factory=dict)
    drafted: dict[str, Sha256] = field(default_factory=dict)


class Passage(Struct, frozen=True):
    """Plain words with their provenance and review state.

    Words that `follow_on` stand in one paragraph with the passage before.
    """

    prose: Prose
    provenance: Provenance = "author"
    reviewed: bool = False
    follow_on: bool = False


def digest(passages: tuple[Passage, ...]) -> str:
    """Return the hash by which one knows whether somebody changed the words.

    Under which name a picture lies does not matter.
    """
    prose = [rewritten(passage.prose, Figure, _nameless) for passage in passages]
    return hashlib.sha256(to_json(prose)).hexdigest()[:HASH_DIGITS]


def _nameless(figure: Figure) -> Figure:
    return replace(figure, picture="")


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
    """A clinic's additions to one condition in one language.

    `leaves_out` names what of the source the answers do not tell; the sheet says so.
    """

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
    leaves_out: tuple[Words, ...] = ()
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
        """Whether a sheet of these words alone needs no draft banner.

        Either the whole overlay was reviewed, or every passage was and there is
        nothing beside them: words, questions and captions have no review alone.
        """
        if self.review.state == "reviewed":
            return True
        captions = any(answer.figure for answer in self.answers)
        beside = self.words or self.questions or self.tell_back or captions
        reviewed = all(passage.reviewed for passage in self.passages)
        return bool(self.passages) and reviewed and not beside

    def stale_sections(self, condition: Condition) -> tuple[str, ...]:
        """Return the kinds of section that changed since the words were written."""
        return tuple(
            kind
            for kind, known in self.based_on.sections.items()
            if not condition.section_hash(kind).startswith(known)
        )
