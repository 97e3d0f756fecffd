"""What a sentence claims, counted by words alone; it knows nothing of the package.

Two sentences with the same facts agree in figures, negation, doubt, how often, how
many, comparison, who and cause. It is blunt on purpose: what it reports is looked at.
"""

import re

FACTS = {
    "not": r"not|no|never|cannot|none|neither|without|un(?:known|clear|likely|certain)"
    r"|uncommon|unaffected|non-?inherited|eliminate|instead|miss\w+|lacks?|free",
    "may": r"may|might|could",
    "can": r"can(?:not)?|if",
    "must": r"must|(?:have|has|need) to",
    "likely": r"(?:un)?likely|probably",
    "seem": r"appears?|seems?",
    "estimate": r"think|thought|believed?|estimated?s?|suspect(?:ed)?|suggest|about"
    r"|roughly|approximately|around(?! us| the)",
    "considered": r"considered|classified|see",
    "usually": r"usually|typically|generally|normally|as a rule"
    r"|most (?:often|commonly)",
    "often": r"(?<!most )(?<!more )(?<!less )(?:often|frequently|commonly)",
    "sometimes": r"sometimes|occasionally|now and then",
    "rarely": r"rare(?:ly)?",
    "most": r"most(?! often| commonly)|majority",
    "some": r"some",
    "many": r"many|multiple|variety",
    "all": r"all|every|each(?! cell| of the body)",
    "few": r"few|small",
    "only": r"only|exclusively",
    "almost": r"almost|nearly|virtually",
    "least": r"at least",
    "more": r"more(?! often| commonly| frequently| common)|over|increased?s?|raises?"
    r"|higher|worse|larger|longer|earlier|sooner|stronger",
    "more often": r"more (?:often|frequently|commonly)|more common",
    "less": r"less|fewer|reduced?|shortage|too little",
    "also": r"also",
    "other": r"others?|remaining|different|another",
    "new": r"new|de novo",
    "exactly": r"exact(?:ly)?|precise|specific",
    "males": r"males?|men|boys",
    "females": r"females?|women|girls|she",
    "father": r"fathers?|paternal",
    "mother": r"mothers?|maternal",
    "parents": r"parents?",
    "sons": r"sons?",
    "newborns": r"newborns?|infants?|babies",
    "each cell": r"each cell|each of the body's cells",
    "both": r"both|two",
    "linked": r"associated|linked|related",
    "carrier": r"carriers?|carry|carries",
    "X": r"x(?:-linked)?",
    "dominant": r"dominant",
    "recessive": r"recessive",
}
"""Facts, and the words by which they are claimed."""

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
KNOWN = {
    name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for name, words in FACTS.items()
}


def facts(text: str) -> frozenset[str]:
    """Return what a text claims; each figure is a fact of its own."""
    named = (name for name, words in KNOWN.items() if words.search(text))
    return frozenset((*named, *FIGURE.findall(text)))
