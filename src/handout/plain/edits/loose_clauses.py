"""Clauses that hang loosely on the end of a sentence, and can stand by themselves.

Each tells more of what stands before it: a `which`, a `because`, an `although`, or an
`and` with a subject of its own. What is said under a condition, as a guess or not at
all stays in one sentence with it.
"""

import re

from handout.plain.edits.clauses import (
    begins_with_opener,
    has_finite_verb,
    is_clause,
    known,
)
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

DENIED = re.compile(r"\b(not|no|never|without|cannot|unable|neither|nor)\b|n't\b")
GUESSED = re.compile(
    r"\b(believe[sd]?|think|thought|suggest(?:s|ed)?|suspect(?:s|ed)?|estimated?"
    r"|propose[sd]?|appears?|seems?|considered)\b",
    re.IGNORECASE,
)
BELIEVED = re.compile(r"\b(?:believed|thought|think|estimated)\b", re.IGNORECASE)
HALF_A_REASON = re.compile(
    r"\b(?:only|simply|just|part|partly|largely|mainly|primarily|probably|possibly"
    r"|perhaps|likely|presumably|usually|often|sometimes|mostly|either)$"
)
"""After these, `because` begins no reason that stands by itself."""

ONE = frozenset({"is", "was", "has", "does"})
MANY = frozenset({"are", "were", "have", "do"})
WITHOUT_NUMBER = frozenset({"will", "should", "must", "shall", "cannot", "had", "did"})
REACHING = (MODALS, LIKELY, BOUND, DENIED, GUESSED)
"""What is said after one of these may be said of more than its own clause."""

COMES_OF_IT = re.compile(
    r"(?:can|may|could|might) (?:also |then |often |sometimes |eventually )?"
    r"(?:lead to|cause|result in|make|contribute to|prevent|damage|affect|increase"
    r"|interfere with|limit|impair|cut off|block|weaken)\b"
)
"""What can come of a thing, or of all that is said before it."""

DESCRIBING = frozenset(
    """
    is are consists consist connects connect carries carry controls control processes
    process covers cover contains contain protects protect helps help
    """.split()  # noqa: SIM905 - a list of words
)
"""Verbs that say what a thing is or does at all times."""
UNDER = re.compile(r"\b(?:if|when|unless|whether|until|while)\b", re.IGNORECASE)
SOME_OF_MANY = re.compile(r"\b(?:such as|including|includes?)\b", re.IGNORECASE)
"""After these, `which` may mean the last thing, or all of them."""

COMPARED = re.compile(r"\bthan (?!\d|one |two |half |a )")
"""After a comparison, `which` may be read of either of the two."""

A_GENE_LAST = re.compile(r"\bgenes?(?: \([^()]*\))?$")
"""Behind a change in a gene, "this" would mean the change."""

DEFINING = re.compile(r"(?:an?|the|one of|part of|parts of|types? of)\b")
NO_THING = re.compile(
    r"(?:an? |the )?(?:\w+ ){0,2}(?:sign|symptom|feature|reason|result|cause|type|form"
    r"|process|condition)\b"
)


def _stands_alone(first: str, names: frozenset[str]) -> bool:
    """Tell whether a clause is whole, and nothing in it reaches over its end."""
    return (
        not begins_with_opener(first)
        and is_clause(first, names)
        and not NO_JOINT.search(first)
        and ";" not in first
        and ":" not in first
    )


def _at_which(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before `which`; it means the last thing, or all that stands before it."""
    first, verb, rest = sentence[: match.start()], match["verb"], match["rest"]
    if not _stands_alone(first, names) or A_GENE_LAST.search(first):
        return None
    if COMES_OF_IT.match(f"{verb}{rest}"):
        return _what_may_come_of_it(first, f"{verb}{rest}")
    subject = _subject(verb.lower())
    if "," in rest or not subject or not _is_loose(first, verb, rest):
        return None
    return Halves(as_sentence(first), as_sentence(f"{subject} {verb}{rest}"))


def _is_loose(first: str, verb: str, rest: str) -> bool:
    """Tell whether what is said of the last thing is said of it at all times."""
    if COMPARED.search(first):
        return False
    if _tells_what_it_is(verb, rest) or _describes(first, verb):
        return True
    if any(word.search(first) for word in REACHING):
        return False
    return not (verb.endswith("s") and BEFORE_EXAMPLES.search(first))


def _describes(first: str, verb: str) -> bool:
    """Tell whether a verb tells more of the last thing, and no more than that."""
    return (
        verb in DESCRIBING
        and not DENIED.search(first)
        and not UNDER.search(first)
        and not SOME_OF_MANY.search(first)
    )


def _what_may_come_of_it(first: str, told: str) -> Halves | None:
    """Cut before what can come of all that stands before; "can" stays with it."""
    if DENIED.search(first) or GUESSED.search(first):
        return None
    if re.search(r"\b(?:if|unless|whether)\b", first) or re.search(r", which\b", told):
        return None
    return Halves(as_sentence(first), as_sentence(f"This {told}"))


def _tells_what_it_is(verb: str, rest: str) -> bool:
    words = rest.strip()
    names_it = DEFINING.match(words) is not None and not NO_THING.match(words)
    return verb in {"is", "are"} and names_it


def _subject(verb: str) -> str:
    """Return what stands for `which` before a verb; empty where the verb is unknown."""
    if verb in ONE:
        return "This"
    if verb in MANY:
        return "These"
    if verb not in known().finite_verbs or MODALS.match(verb) or verb in WITHOUT_NUMBER:
        return ""
    return "This" if verb.endswith("s") else "These"


def _at_because(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before a reason."""
    first, second = sentence[: match.start()], sentence[match.end() :]
    if not _stands_alone(first, names) or BOUND.search(first) or DENIED.search(first):
        return None
    if HALF_A_REASON.search(first) or BELIEVED.search(first):
        return None
    if not is_clause(second, names) or " because " in second:
        return None
    return Halves(as_sentence(first), as_sentence(f"This is because {second}"))


def _at_although(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before what stands against it."""
    first, second = sentence[: match.start()], sentence[match.end() :]
    if not _stands_alone(first, names) or REFERS_BACK.match(second):
        return None
    if BOUND.search(first) or not is_clause(second, names) or ";" in second:
        return None
    return Halves(as_sentence(first), as_sentence(f"But {second}"))


def _at_and(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    """Cut before `and` with a subject; one comma alone, so that it ends no list."""
    first, second = sentence[: match.start()], sentence[match.end() :]
    if "," in first or "," in second or not _stands_alone(first, names):
        return None
    if BOUND.search(first) or GUESSED.search(first):
        return None
    if not (is_clause(second, names) and has_finite_verb(second)):
        return None
    return Halves(as_sentence(first), as_sentence(second))


LOOSE = (
    Joint(
        "which",
        re.compile(r", which (?P<verb>[a-z]+)(?P<rest> [^;:]+?)\.?$"),
        _at_which,
    ),
    Joint("although", re.compile(r",\s+(?:al)?though\s+"), _at_although),
    Joint("because", re.compile(r",?\s+because\s+(?!of\b)"), _at_because),
    Joint(
        "and",
        re.compile(
            r",\s+and\s+(?=(?:it|they|he|she|this|these|some|most|many|people|others|the|their|its|about"
            r"|affected|other|each|both|symptoms|signs)\b)"
        ),
        _at_and,
    ),
)
"""In the order in which they are tried, after the others."""
