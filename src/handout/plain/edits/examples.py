"""Examples behind many things, told in a sentence of their own.

"They have heart problems, including a hole in the wall" becomes two sentences; the
second begins with "These include". What the examples are of must be many, must stand
near, and must not be denied.
"""

import re

from handout.plain.edits.clauses import begins_with_opener, has_finite_verb, is_clause
from handout.plain.edits.joint import BOUND, NO_JOINT, Halves, Joint, as_sentence
from handout.plain.edits.loose_clauses import DENIED

MANY = re.compile(
    r"\b(?:problems|features|signs|symptoms|abnormalities|changes|difficulties"
    r"|disorders|conditions|complications|disabilities|skills|parts|areas|cancers"
    r"|tumors|infections|foods|organs|tissues|bones|structures|defects|diseases"
    r"|muscles|proteins|substances|movements|factors|functions|activities|delays"
    r"|characteristics|differences|malformations|deformities|tasks|behaviors"
    r"|medications|drugs|cells|injuries|traits|vitamins|processes)\b",
    re.IGNORECASE,
)
NO_THING = re.compile(
    r"(?:beneath|under|around|in|on|at|during|when|where|through|near|for|those|both)\b"
)
"""What begins with one of these is a place or a time, and cannot be included."""
BELONGS_TO_ALL = re.compile(r"(?:in|at|for|with|that|especially|particularly|on)\b")
LAST_WORDS = 5
"""So near must the many things stand, that "these" means them."""
LEAST_WORDS = 12


def _at_examples(
    sentence: str, match: re.Match[str], names: frozenset[str]
) -> Halves | None:
    first, told = sentence[: match.start()], match["told"]
    if begins_with_opener(first) or not is_clause(first, names) or ";" in sentence:
        return None
    if DENIED.search(first) or NO_JOINT.search(first) or ":" in first:
        return None
    near = " ".join(first.split()[-LAST_WORDS:])
    if not MANY.search(near) or "," in near or BOUND.search(near):
        return None
    if len(sentence.split()) < LEAST_WORDS or _goes_on(told) or NO_THING.match(told):
        return None
    if " or " in re.sub(r"\([^()]*\)", "", told):
        return None
    return Halves(as_sentence(first), as_sentence(f"These include {told}"))


def _goes_on(told: str) -> bool:
    """Tell whether the sentence goes on behind its examples."""
    if BELONGS_TO_ALL.match(told.rpartition(", ")[2]) and "," in told:
        return True
    behind = re.split(r", (?:and|but|or|which|who|although|because)\b", told)[1:]
    return any(has_finite_verb(f"x {words}") for words in behind)


EXAMPLES = (
    Joint(
        "examples",
        re.compile(r", including (?P<told>[^;:]+)$"),
        _at_examples,
    ),
)
