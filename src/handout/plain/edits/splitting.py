"""Where a long sentence may be cut in two.

Each joint is a pattern and the words that take its place. Both halves must be clauses
of their own, and what a half says must not depend on the other: a contrast keeps its
"But", a possibility its "may".
"""

import re

import msgspec

from handout.plain.edits.clauses import (
    begins_with_opener,
    depth_at,
    has_finite_verb,
    is_clause,
    known,
)
from handout.plain.edits.examples import EXAMPLES
from handout.plain.edits.joint import (
    BEFORE_EXAMPLES,
    BOUND,
    LIKELY,
    MODALS,
    NO_JOINT,
    REFERS_BACK,
    Halves,
    Joint,
    as_sentence,
)
from handout.plain.edits.log import Edit
from handout.plain.edits.loose_clauses import LOOSE
from handout.plain.edits.namings import NAMINGS
from handout.plain.edits.second_verbs import SECOND_VERBS

MOST_CUTS = 6


def split(
    sentence: str, names: frozenset[str] = frozenset()
) -> tuple[tuple[str, ...], tuple[Edit, ...]]:
    """Return the sentences that a sentence is cut into, and the log of the cuts.

    `names` are the first words, in lower case, of names that may begin a clause.
    """
    left, done, edits = [sentence], [], []
    for _ in range(MOST_CUTS):
        if not left:
            break
        current = left.pop(0)
        found = _first_cut(current, names)
        if found is None:
            done.append(current)
            continue
        rule, halves = found
        edits.append(Edit(rule, current, (halves.first, halves.second)))
        left[:0] = [halves.first, halves.second]
    return (*done, *left), tuple(edits)


def _first_cut(sentence: str, names: frozenset[str]) -> tuple[str, Halves] | None:
    for joint in JOINTS:
        for match in joint.pattern.finditer(sentence):
            if depth_at(sentence, match.start()) == 0:
                halves = joint.cut(sentence, match, names)
                if halves is not None:
                    return joint.rule, halves
    return None


def _at_semicolon(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut at a semicolon; `however` becomes a `But`."""
    first, second = sentence[: match.start()], sentence[match.end() :]
    if ";" in first or ";" in second or ":" in sentence:
        return None
    lead = match["lead"] or ""
    if not (is_clause(first, names) and is_clause(second, names)):
        return None
    opening = LEADS[lead.strip(" ,").lower()]
    words = f"{opening}{second}" if opening else second
    return Halves(as_sentence(first), as_sentence(words))


def _at_but(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before `but` and a subject."""
    first, second = sentence[: match.start()], sentence[match.end() :]
    if begins_with_opener(first) or NO_JOINT.search(first) or ";" in sentence:
        return None
    if REFERS_BACK.match(second):
        return None
    if not (is_clause(first, names) and is_clause(second, names)):
        return None
    return Halves(as_sentence(first), as_sentence(f"But {second}"))


def _at_so(sentence: str, match: re.Match[str], names: frozenset[str]) -> Halves | None:
    """Cut before what comes of it, told with a subject."""
    first, second = sentence[: match.start()], sentence[match.end() :]
    if begins_with_opener(first) or NO_JOINT.search(first) or ";" in sentence:
        return None
    if not (is_clause(first, names) and is_clause(second, names)):
        return None
    return Halves(as_sentence(first), as_sentence(f"So {second}"))


def _at_which_means(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before `which means`: what it means is the whole before it."""
    first, second = sentence[: match.start()], sentence[match.end() :]
    if begins_with_opener(first) or not is_clause(first, names):
        return None
    if not has_finite_verb(second):
        return None
    return Halves(as_sentence(first), as_sentence(f"This means {_that(second)}"))


def _that(words: str) -> str:
    return words.strip().removeprefix("that ")


def _at_outcome(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before what comes of it; a possibility stays one."""
    first, second = sentence[: match.start()], sentence[match.end() :]
    if begins_with_opener(first) or BOUND.search(first) or not is_clause(first, names):
        return None
    if HANGING_TOO.search(second) or A_SHARE.match(second):
        return None
    if LIKELY.search(first) or " not " in f" {first} " or "cannot" in first:
        return None
    modal = MODALS.search(first)
    if match["verb"].lower().startswith("which") and (
        modal or BEFORE_EXAMPLES.search(first)
    ):
        return None
    verb = OUTCOMES[match["verb"].lower()]
    told = f"{modal[1].lower()} {verb.base}" if modal else verb.third
    return Halves(as_sentence(first), as_sentence(f"This {told}{second}"))


class Verb(msgspec.Struct, frozen=True):
    """An outcome as it stands after `may`, and after `This`."""

    base: str
    third: str


OUTCOMES = {
    "leading to": Verb("lead to", "leads to"),
    "which leads to": Verb("lead to", "leads to"),
    "resulting in": Verb("result in", "results in"),
    "which results in": Verb("result in", "results in"),
    "causing": Verb("cause", "causes"),
    "preventing": Verb("prevent", "prevents"),
}

A_SHARE = re.compile(
    r"\s+(?:(?:about|approximately|up to|an estimated|more|most|some)\s+)?\S*\d"
)
"""A share of the cases comes of the thing, not of what is said of it."""

HANGING_TOO = re.compile(
    r"\b(?:and|or|while|thus|thereby) (?!bleeding|swelling)\w+ing\b"
)
"""A second participle, which would hang in the air."""

LEADS = {
    "": "",
    "however": "But ",
    "for example": "For example, ",
    "in addition": "Also, ",
    "as a result": "As a result, ",
    "therefore": "So ",
    "instead": "Instead, ",
    "in these cases": "In these cases, ",
    "in other cases": "In other cases, ",
}
"""What may stand after a semicolon, and what the second sentence begins with."""


def _because_or_although(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut between the two halves of a sentence that begins with one of these."""
    if sentence.count(",") != 1 or ";" in sentence or BOUND.search(match["first"]):
        return None
    if match["first"].lower().startswith("they "):
        return None
    first, second = match["first"], sentence[match.end() :]
    if not (is_clause(first, names) and is_clause(second, names)):
        return None
    opening = {"although": "But ", "because": "Because of this, "}[
        match["opener"].lower()
    ]
    return Halves(as_sentence(first), as_sentence(f"{opening}{_lowered(second)}"))


OPENINGS = {"although": "But ", "because": "Because of this, "}
"""What the second half begins with, by the opener of the first."""


def _lowered(words: str) -> str:
    """Return words in the middle of a sentence: names keep their capital."""
    first = words.split(" ", 1)[0]
    is_common = first.lower() in known().subjects
    return words[:1].lower() + words[1:] if is_common else words


_LEADS = "|".join(lead for lead in LEADS if lead)

JOINTS = (
    Joint(
        "semicolon",
        re.compile(rf";\s+(?P<lead>(?:{_LEADS}),\s+)?", re.IGNORECASE),
        _at_semicolon,
    ),
    Joint("but", re.compile(r",\s+but\s+", re.IGNORECASE), _at_but),
    Joint(
        "which-means",
        re.compile(r",\s+which\s+means\s+", re.IGNORECASE),
        _at_which_means,
    ),
    Joint(
        "outcome",
        re.compile(rf",\s+(?P<verb>{'|'.join(OUTCOMES)})(?=\s)", re.IGNORECASE),
        _at_outcome,
    ),
    Joint(
        "opening-clause",
        re.compile(r"^(?P<opener>Although|Because)\s+(?P<first>[^,]+),\s+"),
        _because_or_although,
    ),
    Joint("so", re.compile(r",\s+so\s+(?!that\b)"), _at_so),
    *LOOSE,
    *NAMINGS,
    *EXAMPLES,
    *SECOND_VERBS,
)
"""In the order in which they are tried."""
