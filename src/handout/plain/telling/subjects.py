"""Which part of the plain sheet a section of the source is told in."""

from typing import get_args

from handout.model.additions import Question
from handout.model.condition import SectionKind

QUESTION_OF_SECTION: dict[SectionKind, Question] = {
    "description": "what-is-it",
    "signs": "signs",
    "effects": "effects",
    "frequency": "how-common",
    "causes": "causes",
    "risk": "causes",
    "inheritance": "families",
    "diagnosis": "finding",
    "treatment": "treatment",
}
"""Which question a section of the source answers."""

QUESTIONS: tuple[Question, ...] = get_args(Question)
"""In the order printed."""

ACTION_KINDS = frozenset({"prevention", "self-care"})
"""Sections of a source that tell what one can do."""

LEAVES_OUT = {"workings": "How the gene works"}
"""What of a section a plain sheet may leave out, and the words that name it."""

ACTIONS = "actions"
WARNING_SIGNS = "warning-signs"
PARTS: tuple[str, ...] = (*QUESTIONS, ACTIONS, WARNING_SIGNS)


def part_of(kind: SectionKind) -> str:
    """Return the question, actions or warning signs; empty where none takes it in."""
    if kind in ACTION_KINDS:
        return ACTIONS
    if kind == "when-to-call":
        return WARNING_SIGNS
    return QUESTION_OF_SECTION.get(kind, "")
