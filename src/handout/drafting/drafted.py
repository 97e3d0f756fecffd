"""The overlay that freezes what a plain sheet would print by itself."""

import msgspec

from handout.model import Condition, Overlay
from handout.model.additions import HASH_DIGITS, BasedOn, Passage, digest
from handout.model.condition import Section
from handout.plain.lexicon import Lexicon
from handout.plain.statements import names_of
from handout.plain.statements.templates import templates
from handout.plain.telling import Telling, part_of, tell
from handout.plain.telling.fields import FIELD_KINDS, patterns_of
from handout.plain.telling.subjects import ACTIONS, PARTS, WARNING_SIGNS

Drafted = dict[str, tuple[Passage, ...]]
"""Passages by the part of the sheet that they stand in."""


class Draft(msgspec.Struct, frozen=True):
    """An overlay, and how its words came to be."""

    overlay: Overlay
    telling: Telling
    patterns: tuple[str, ...] = ()
    """The ways of being passed down that the source names; none was chosen."""


def drafted(condition: Condition, lexicon: Lexicon | None = None) -> Draft:
    """Draft the overlay of a condition; nothing of it is reviewed.

    `lexicon` is a clinic's, laid over ours.
    """
    has_prose = {section.kind for section in condition.sections}
    fields = FIELD_KINDS - has_prose
    sections = sections_of(condition)
    telling = tell(condition, sections, fields=fields, lexicon=lexicon)
    overlay = Overlay(
        based_on=BasedOn(
            condition=condition.id,
            sections=hashes(condition),
            drafted={part: digest(told) for part, told in parts_of(telling).items()},
        ),
        title=condition.title,
        language=condition.language,
        answers=telling.answers,
        actions=telling.actions,
        warning_signs=telling.warning_signs,
        words=telling.words,
        leaves_out=tuple(left_out.name for left_out in telling.left_out),
    )
    return Draft(overlay, telling, _patterns(condition))


def _patterns(condition: Condition) -> tuple[str, ...]:
    """Return the names of the patterns that fields and prose state."""
    words = templates(condition.language)
    found = patterns_of(condition, sections_of(condition), names_of(condition))
    return tuple(words.patterns[one].name for one in found) if words else ()


def sections_of(condition: Condition) -> tuple[Section, ...]:
    """Return the sections that a plain sheet tells, in the order printed."""
    return tuple(
        section
        for part in PARTS
        for section in condition.sections
        if part_of(section.kind) == part
    )


def hashes(condition: Condition) -> dict[str, str]:
    """Return the hash of each kind of section that a plain sheet tells."""
    kinds = dict.fromkeys(section.kind for section in sections_of(condition))
    return {kind: condition.section_hash(kind)[:HASH_DIGITS] for kind in kinds}


def parts_of(told: Overlay | Telling) -> Drafted:
    """Return the passages by question, then actions and warning signs."""
    answers = {str(answer.question): answer.passages for answer in told.answers}
    others = {ACTIONS: told.actions, WARNING_SIGNS: told.warning_signs}
    return {part: found for part, found in (answers | others).items() if found}
