"""Passages under the questions that they answer, in the order of the sheet."""

from collections.abc import Sequence

from handout.model.additions import Answer, Passage
from handout.model.condition import Section
from handout.plain.telling.subjects import (
    ACTIONS,
    PARTS,
    QUESTIONS,
    WARNING_SIGNS,
    part_of,
)
from handout.plain.telling.values import Telling, Trace


def arranged(traces: tuple[Trace, ...]) -> Telling:
    """Put passages under their questions."""
    parts: dict[str, tuple[Passage, ...]] = {}
    for trace in traces:
        parts[trace.part] = (*parts.get(trace.part, ()), trace.passage)
    answers = (
        Answer(question=question, passages=parts[question])
        for question in QUESTIONS
        if question in parts
    )
    return Telling(
        answers=tuple(answers),
        actions=parts.get(ACTIONS, ()),
        warning_signs=parts.get(WARNING_SIGNS, ()),
        traces=traces,
    )


def quoted(sections: Sequence[Section]) -> Telling:
    """Return the sections word for word."""
    return arranged(
        tuple(
            Trace(part, Passage(prose=section.prose, provenance="source"))
            for part in PARTS
            for section in sections
            if part_of(section.kind) == part and section.prose
        )
    )
