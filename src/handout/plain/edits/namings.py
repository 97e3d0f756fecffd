"""What something is, told in a sentence of its own.

"Reye syndrome, a severe disorder that harms the brain" and "X is a rare condition that
affects the skin" each say what a thing is and what it does. The second sentence begins
with "This is", "It" or "They".
"""

import re

from handout.plain.edits.clauses import begins_with_opener, is_clause, known
from handout.plain.edits.joint import (
    NO_JOINT,
    REFERS_BACK,
    Halves,
    Joint,
    as_sentence,
)

KINDS = (
    r"condition|disorder|disease|syndrome|illness|cancer|tumor|type|form|kind|part"
    r"|layer|substance|protein|hormone|enzyme|fat|sugar|chemical|molecule|mineral"
    r"|process|sign|tissue|organ|structure|gland|problem|defect|disability|infection"
    r"|membrane|fluid|feature|bone|muscle|nerve|cell|opening"
)
BEGINS = rf"(?:[a-z'’-]+ ){{0,3}}(?:{KINDS})"
STRINGS_TOGETHER = re.compile(r"\b(?:includ\w+|such as|and|or|not)\b")
"""Behind one of these, a comma may go on with a list."""
SHORTEST = 15
"""Words up to which a sentence is easy enough as a whole."""
SHORTEST_OF_BARE = 20
BARE = re.compile(r" is an? (?:condition|disorder|disease|syndrome)$")
FEWEST_WORDS = 3


def _at_appositive(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before a thing named again at the end: "the iris, a part of the eye"."""
    first, told = sentence[: match.start()], match["told"]
    if begins_with_opener(first) or not is_clause(first, names):
        return None
    if any(mark in told for mark in ",;:") or NO_JOINT.search(first) or ";" in first:
        return None
    before = first.rpartition(",")[2] if "," in first else ""
    if STRINGS_TOGETHER.match(before.strip()) or first.endswith("."):
        return None
    if "," in first and STRINGS_TOGETHER.search(first):
        return None
    return Halves(as_sentence(first), as_sentence(f"This is {told}"))


def _at_that(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut behind "X is a rare condition", before what it does."""
    first, told = match["first"], match["told"]
    if not is_clause(first, names) and len(first.split()) < FEWEST_WORDS + 1:
        return None
    is_bare = BARE.search(first) is not None
    shortest = SHORTEST_OF_BARE if is_bare else SHORTEST
    if len(sentence.split()) < shortest or NO_JOINT.search(first) or "(" in told[:1]:
        return None
    verb, subject = match["verb"], "They" if match["be"] == "are" else "It"
    if verb.startswith(("characterized", "marked")):
        verb = f"{'are' if subject == 'They' else 'is'} {verb}"
    elif not _fits(verb, subject) or REFERS_BACK.match(told):
        return None
    return Halves(as_sentence(first), as_sentence(f"{subject} {verb}{told}"))


def _fits(verb: str, subject: str) -> bool:
    """Tell whether a verb is one, of the number of its subject."""
    if verb in {"can", "may"}:
        return True
    is_known = verb in known().finite_verbs or verb == "primarily"
    return is_known and (verb.endswith("s") and verb != "does") == (subject == "It")


NAMINGS = (
    Joint(
        "condition-that",
        re.compile(
            r"^(?P<first>(?!This is )[A-Z0-9][^,;:.]*? (?P<be>is) an? "
            r"(?:[a-z-]+ ){0,4}(?:condition|disorder|disease|syndrome))"
            r"(?: that)? (?P<verb>(?:characterized|marked) by|(?<=that )[a-z]+)"
            r"(?P<told> .+)$"
        ),
        _at_that,
    ),
    Joint(
        "appositive",
        re.compile(rf", (?P<told>(?:an?|the|one) {BEGINS}s? (?:that|of|in|which) .+)$"),
        _at_appositive,
    ),
)
"""In the order in which they are tried."""
