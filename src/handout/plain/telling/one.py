"""Whether a section speaks of one condition alone.

There "this condition" can mean no other. Where forms of it are told apart, or another
condition stands beside it, each is called by its name.
"""

import re
from collections.abc import Sequence

from handout.plain.statements.names import MARK, Names, masked

KIND = r"(?:condition|disorder|disease|syndrome|cancer|deficiency|anemia|dystrophy)"
FORMS = re.compile(
    r"\b(?:sub)?types?,? (?-i:[IVX]+|\d+|[A-D])\b"
    r"(?! (?:diabetes|collagen|skeletal|muscle|fibers|cells))"
    rf"|\b(?:forms?|(?:sub)?types?|variants?) of {MARK}"
    r"|\b(?:this|the|each|both|all|other|most|many|several|rare|two|three|classic"
    r"|mild\w*|severe|infantile|familial|acquired) "
    rf"(?:[\w-]+ ){{0,2}}(?:forms?|(?:sub)?types?)\b(?! of (?!{MARK}))",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"(?i:\b(?:another|other|related|similar|different|separate|second) "
    rf"(?:[\w-]+ ){{0,2}}{KIND}\b)|(?:[A-Z][\w-]+|\b[\w-]{{8,}}) {KIND}\b|\bsyndrome\b"
    rf"|\b{KIND} (?:called|known as)\b"
)
PLAIN = re.compile(
    r"\b(?:autosomal|recessive|dominant|X-linked|inherited|genetic|hereditary|uncommon"
    rf"|extremely|relatively|This|The|metabolic|neurological|multifactorial|complicated"
    rf"|progressive|affected|underlying|autoimmune) {KIND}\b"
)
"""What a condition is, not which one."""


def is_of_one(section: str, names: Sequence[str]) -> bool:
    """Tell whether a section speaks of the condition with these names alone."""
    if not names:
        return False
    known = Names(condition=names[0], others=tuple(names[1:]))
    told = PLAIN.sub("", masked(section, known).sentence)
    return not (FORMS.search(told) or OTHERS.search(told))
