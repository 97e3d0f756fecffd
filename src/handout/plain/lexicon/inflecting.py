"""Regular English inflection, for telling which forms an entry lacks."""

import re
from collections.abc import Iterable, Iterator

HISSING = re.compile(r".*(?:s|x|z|ch|sh)")
CONSONANT_Y = re.compile(r".*[^aeiou]y")

PLURALS = {"undergo": "undergoes"}
"""Nouns and verbs whose -s form is not regular."""

PAST = {
    "begin": "began",
    "bind": "bound",
    "break": "broke",
    "grow": "grew",
    "swell": "swelled",
    "underlie": "underlay",
    "undergo": "underwent",
}
"""Verbs whose past is not regular."""

DOUBLING = frozenset(
    ("transmit", "recur", "occur", "clot", "thin", "faint", "genetic test")
)
"""Verbs that double their last letter, or have a noun's plural only."""


def plural(noun: str) -> str:
    """Return the plural of a noun, which is the third person of a verb, too."""
    if noun in PLURALS:
        return PLURALS[noun]
    if HISSING.fullmatch(noun):
        return f"{noun}es"
    if CONSONANT_Y.fullmatch(noun):
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def past(verb: str) -> str:
    """Return the past of a verb, regular or listed."""
    if verb in PAST:
        return PAST[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if CONSONANT_Y.fullmatch(verb):
        return f"{verb[:-1]}ied"
    return f"{verb}ed"


def gerund(verb: str) -> str:
    """Return the -ing form of a regular verb."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    return f"{verb}ing"


def missing_forms(forms: Iterable[str]) -> Iterator[str]:
    """Yield the forms that would make whole what is begun.

    Where a verb has its -ing form beside its plain one, it needs the other two.
    """
    known = set(forms)
    for verb in sorted(known):
        if " " not in verb and verb not in DOUBLING and gerund(verb) in known:
            yield from sorted({plural(verb), past(verb)} - known)
