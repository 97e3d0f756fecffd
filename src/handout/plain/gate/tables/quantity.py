"""How many, in words: all, most, some, at least."""

from handout.plain.gate.tables.word_lists import word_list

QUANTITY = {
    "quantifier": {
        "all": "all",
        "every": "every, everyone, everybody",
        "each": "each",
        "both": "both",
        "either": "either",
        "most": "most",
        "majority": "majority, majority of",
        "many": "many",
        "numerous": "numerous",
        "multiple": "multiple",
        "several": "several",
        "various": "various, variety of, a variety of",
        "some": "some, someone",
        "a few": "a few",
        "few": "few",
        "little": "little",
        "any": "any, anyone",
        "other": "other, others",
        "another": "another",
        "additional": "additional",
        "rest": "rest of, remaining",
        "only": "only",
        "just": "just",
        "even": "even",
        "alone": "alone",
        "part": "part of, portion of",
        "whole": "whole, entire",
    },
    "bound": {
        "at least": "at least",
        "at most": "at most",
        "up to": "up to",
        "more than": "more than",
        "fewer than": "fewer than",
        "less than": "less than",
        "greater than": "greater than",
        "as many as": "as many as",
        "as few as": "as few as",
        "maximum": "maximum",
        "minimum": "minimum",
    },
}

FIGURES = {
    word: str(value)
    for value, word in enumerate(
        word_list(
            """
    zero one two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen
    """
        )
    )
} | {
    word: str(value * 10)
    for value, word in enumerate(
        word_list(
            """
    twenty thirty forty fifty sixty seventy eighty ninety
    """
        ),
        start=2,
    )
}

ORDINALS = {
    word: f"{value}."
    for value, word in enumerate(
        word_list(
            """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh
    twelfth
    """
        ),
        start=1,
    )
}

SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}

PARTS = {
    "half": "/2",
    "halves": "/2",
    "thirds": "/3",
    "quarter": "/4",
    "quarters": "/4",
    "fourths": "/4",
    "fifths": "/5",
    "tenths": "/10",
    "single": "1",
    "once": "once",
    "twice": "twice",
    "double": "double",
    "triple": "triple",
    "pair": "pair",
    "pairs": "pair",
    "dozen": "12",
    "dozens": "dozens",
    "hundreds": "hundreds",
    "thousands": "thousands",
    "millions": "millions",
    "twenties": "20s",
    "thirties": "30s",
    "forties": "40s",
    "fifties": "50s",
    "sixties": "60s",
    "seventies": "70s",
    "eighties": "80s",
}
"""Words that stand for a figure, a part or a number of times."""

BETWEEN_FIGURES = (("out", "of", "every"), ("out", "of"), ("in", "every"))
"""Say no more than the "in" of "1 in 4"."""

BEFORE_FIGURES = frozenset({"around", "under", "over"})
"""Say how many before a figure ("under 5 percent"), and a place anywhere else."""
