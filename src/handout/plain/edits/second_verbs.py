"""A second verb of one subject, told in a sentence of its own.

"The condition affects the eyes and causes pain" has two verbs; the second sentence
begins with "It" or "They". Where the first half holds another noun that could own the
second verb, or a word that reaches over both, the sentence stays whole.
"""

import re

from handout.plain.edits.clauses import depth_at, is_clause
from handout.plain.edits.joint import (
    BOUND,
    LIKELY,
    MODALS,
    NO_JOINT,
    Halves,
    Joint,
    as_sentence,
)

MANY = re.compile(
    r"(?:most |some |many |these |affected |other )*"
    r"(?:people|individuals|infants|children|males|females|men|women|adults|newborns"
    r"|boys|girls|babies|symptoms|features)\b",
    re.IGNORECASE,
)
ONE = re.compile(
    r"(?:it|(?:this|the) (?:condition|disorder|disease|syndrome))\b", re.IGNORECASE
)
VERB = (
    r"is|are|has|have|causes|affects|occurs?|leads? to|results? in|begins?|develops?"
    r"|typically|usually|often|can|may"
)
REACHING = re.compile(r"\b(not|never|without|if|when|to|by|for|because|than)\b")
FEWEST_WORDS = 5


def _at_second_verb(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    first, second = sentence[: match.start()], sentence[match.end() :]
    verb = match["verb"].lower()
    subject = _subject(first, verb, names)
    if not subject or not is_clause(first, names) or "," in first or ";" in sentence:
        return None
    reaches = (BOUND, NO_JOINT, REACHING, LIKELY, MODALS)
    if any(pattern.search(first) for pattern in reaches) or " and " in first:
        return None
    if len(second.split()) < FEWEST_WORDS or depth_at(sentence, match.start()):
        return None
    return Halves(as_sentence(first), as_sentence(f"{subject} {verb}{second}"))


def _subject(first: str, verb: str, names: frozenset[str]) -> str:
    """Return what takes up the subject, where its number fits the verb."""
    is_one = ONE.match(first) is not None or first.split(maxsplit=1)[0].lower() in names
    if MANY.match(first) and verb in {"are", "have", "can", "may", "develop", "begin"}:
        return "They"
    if is_one and not MANY.match(first) and verb not in {"are", "have", "develop"}:
        return "It" if not verb.endswith(("ly", "often")) else ""
    return ""


def _at_but(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before `but` and a verb of the same subject."""
    halves = _at_second_verb(sentence, match, names)
    if halves is None:
        return None
    second = f"But {halves.second[0].lower()}{halves.second[1:]}"
    return Halves(halves.first, second)


SECOND_VERBS = (
    Joint(
        "but-verb",
        re.compile(rf",? but (?P<verb>{VERB})(?= )", re.IGNORECASE),
        _at_but,
    ),
    Joint(
        "second-verb",
        re.compile(rf" and (?P<verb>{VERB})(?= )", re.IGNORECASE),
        _at_second_verb,
    ),
)
