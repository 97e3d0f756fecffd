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
    NO_JOINT,
    Halves,
    Joint,
    as_sentence,
)
from handout.plain.edits.loose_clauses import GUESSED

ONE_VERB = frozenset(
    {"is", "has", "was", "causes", "affects", "occurs", "leads to", "results in"}
    | {"begins", "develops", "becomes"}
)
MANY_VERB = frozenset({"are", "have", "were"})
MODAL_VERB = frozenset({"can", "may"})
VERB = "|".join(sorted((*ONE_VERB, *MANY_VERB, *MODAL_VERB)))
PERSON = re.compile(
    r"(?:an?|the|each|every|no|neither|there|one|who|what)\b(?: \w+)? "
    r"(?:person|child|infant|baby|man|woman|boy|girl|individual|is|are|has|have)\b"
    r"|(?:there|what|he|she|each|every|no|neither|nobody|none|all)\b",
    re.IGNORECASE,
)
"""Subjects that neither "it" nor "they" takes up."""
REACHING = re.compile(
    r"\b(not|never|without|if|when|than|because|as|whether|only|known|how)\b"
)
FEWEST_WORDS = 5


def _at_second_verb(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    first, second = sentence[: match.start()], sentence[match.end() :]
    verb = match["verb"].lower()
    subject = _subject(first, verb)
    if not subject or not is_clause(first, names) or "," in first or ";" in sentence:
        return None
    reaches = (BOUND, NO_JOINT, REACHING, LIKELY, GUESSED)
    if any(pattern.search(first) for pattern in reaches) or PERSON.match(first):
        return None
    if len(second.split()) < FEWEST_WORDS or depth_at(sentence, match.start()):
        return None
    return Halves(as_sentence(first), as_sentence(f"{subject} {verb}{second}"))


def _subject(first: str, verb: str) -> str:
    """Return what takes up the subject, where its number is sure."""
    own = _first_verb(first)
    is_one, is_many = own in ONE_VERB, own in MANY_VERB
    if is_one and verb in ONE_VERB | MODAL_VERB:
        return "It"
    return "They" if is_many and verb in MANY_VERB | MODAL_VERB else ""


def _first_verb(first: str) -> str:
    """Return the verb of a clause; empty where it is none of those known here."""
    found = VERBS.search(first)
    return found["verb"].lower() if found else ""


VERBS = re.compile(rf"\b(?P<verb>{VERB})\b")


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
