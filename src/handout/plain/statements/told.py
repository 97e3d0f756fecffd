"""Which inheritance patterns a page states: all of them, as a draft for the author."""

import re
from typing import cast, get_args

from handout.model.condition import InheritancePattern
from handout.plain.statements.names import MARK, Names, masked

PATTERNS: tuple[InheritancePattern, ...] = get_args(InheritancePattern)

SENTENCE_END = re.compile(r"(?<=[.!?])[)\"”]?\s+")
OF_OTHERS = re.compile(r"\b(?:unlike|rather than|instead of)\b", re.IGNORECASE)
"""A sentence that sets the condition against others names their pattern."""

MODE = (
    r"(?:autosomal (?:dominant|recessive)|X-linked (?:dominant|recessive)|X-linked"
    r"|Y-linked|mitochondrial|(?:autosomal )?codominant)"
)
MODES = rf"{MODE}(?:(?:,| or|, or| and) (?:an? )?{MODE})*"
KIND = r"(?:patterns?|manner|fashion|inheritance|traits?|(?:condi|disor|disea)\w+)"
STATED = re.compile(rf"{MODES},?(?: [\w-]+)? {KIND}")
SEEN_AS = r"(?:considered (?:to be )?|described as |appears to be )"
CONSIDERED = re.compile(rf"{SEEN_AS}(?:an? )?{MODE}")
ANY_MODE = re.compile(MODE)

GENERAL = re.compile(r"X-linked (?:traits|inheritance is)|is considered X-linked if")
"""What is true of all X-linked conditions says nothing of how this one is passed on."""

STATEMENTS: tuple[tuple[InheritancePattern, re.Pattern[str]], ...] = (
    (
        "mitochondrial",
        re.compile(r"known as maternal inheritance|resulting from mtDNA"),
    ),
    (
        "multifactorial",
        re.compile(r"genetic and environmental factors|\bmultifactorial\b"),
    ),
    (
        "not-inherited",
        re.compile(
            rf"{MARK} (?:is|are) (?:\w+ ){{0,2}}"
            r"(?:not (?:\w+ )?|never |rarely )inherited"
            r"|cases [^.]*?\bare (?:\w+ ){0,2}(?:not inherited|sporadic)"
            r"|\bnot passed (?:on|down)|\bsomatic (?:mutation|change|variant)"
        ),
    ),
    (
        "unknown",
        re.compile(
            r"(?:inheritance pattern|(?:pattern|mode) of inheritance)[^.]*? is "
            r"(?:un(?:known|clear|certain)|not (?:known|clear))"
            r"|inheritance pattern[^.]*? has not been determined"
            r"|not have a clear (?:inheritance pattern|pattern of inheritance)"
        ),
    ),
)


def patterns_told(section: str, names: Names) -> tuple[InheritancePattern, ...]:
    """Return all patterns that a section on inheritance states, in a fixed order.

    A draft: an author confirms it. Several patterns on one page are all told.
    """
    told: set[str] = set()
    for sentence in SENTENCE_END.split(section):
        told |= _stated(masked(sentence, names).sentence)
    if told & {"x-linked-dominant", "x-linked-recessive"}:
        told.discard("x-linked")
    return tuple(pattern for pattern in PATTERNS if pattern in told)


def _stated(sentence: str) -> set[str]:
    if OF_OTHERS.search(sentence):
        return set()
    told: set[str] = {name for name, known in STATEMENTS if known.search(sentence)}
    if not GENERAL.search(sentence):
        for place in (*STATED.finditer(sentence), *CONSIDERED.finditer(sentence)):
            told |= {_pattern(mode) for mode in ANY_MODE.findall(place[0])}
    return told


def _pattern(mode: str) -> InheritancePattern:
    written = mode.lower().replace(" ", "-").replace("autosomal-co", "co")
    return cast("InheritancePattern", written)
