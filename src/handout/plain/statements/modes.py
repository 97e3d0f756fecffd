"""The one way of passing down of which a section speaks, where it speaks of no other.

A sentence about "an autosomal recessive condition" is about this one then.
"""

import re

from handout.model.condition import InheritancePattern

NARROW: tuple[tuple[InheritancePattern, re.Pattern[str]], ...] = (
    ("autosomal-dominant", re.compile(r"autosomal[ -]dominant", re.IGNORECASE)),
    ("autosomal-recessive", re.compile(r"autosomal[ -]recessive", re.IGNORECASE)),
    ("x-linked-dominant", re.compile(r"X-linked dominant", re.IGNORECASE)),
    ("x-linked-recessive", re.compile(r"X-linked recessive", re.IGNORECASE)),
)
OTHERWISE = re.compile(
    r"\b(?:most|some|many|other|rare|few|familial|percent of) (?:\w+ )?"
    r"(?:cases|forms|types)"
    r"|\b(?:usually|typically|generally|often|sometimes|probably|likely|can|may|also|to)"
    r" (?:be |also )?(?:inherited|has|have) (?:in )?an? "
    r"|\b(?:dominant|recessive|dominance|codominant|digenic|mitochondrial|maternal"
    r"|paternal|uniparental|mosaic\w*|Y-linked|sporadic|somatic|de novo|acquired"
    r"|new (?:gene |genetic )?(?:mutation|change|variant|alteration)s?"
    r"|(?:not|never|rarely|seldom) inherited|inheritance[^.]* un(?:known|clear))\b",
    re.IGNORECASE,
)
"""Words by which a case can come about in another way."""


def sole_mode(section: str) -> InheritancePattern | None:
    """Return the one pattern of a section on inheritance; None where it is in doubt."""
    found = [narrow for narrow in NARROW if narrow[1].search(section)]
    if len(found) != 1:
        return None
    name, known = found[0]
    rest = known.sub("", section)
    crosses = name.startswith("autosomal") and "X-linked" in rest
    return None if crosses or OTHERWISE.search(rest) else name
