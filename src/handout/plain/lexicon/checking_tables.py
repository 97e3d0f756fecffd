"""The words that the lexicon's checker goes by."""

HARD_SYLLABLES = 4
"""A word of so many syllables is hard."""

SMALL_WORDS = frozenset(("a", "an", "by", "for", "in", "of", "the", "to", "with"))
"""Words that a form may have or lack and still mean the same."""

EASY_WORDS = frozenset(
    [
        "able",
        "acid",
        "age",
        "attack",
        "autism",
        "bleeding",
        "blood",
        "bone",
        "brain",
        "breathe",
        "breathing",
        "bubble",
        "bulge",
        "bulges",
        "bulging",
        "calcium",
        "cell",
        "change",
        "clean",
        "cleans",
        "clot",
        "clumps",
        "color",
        "dense",
        "digest",
        "disease",
        "doctor",
        "energy",
        "fat",
        "feeling",
        "feelings",
        "female",
        "gene",
        "genes",
        "germ",
        "germs",
        "gland",
        "gut",
        "harm",
        "harms",
        "heart",
        "helper",
        "hip",
        "hormone",
        "hormones",
        "illness",
        "itchy",
        "jerk",
        "jerky",
        "kidney",
        "kidneys",
        "learn",
        "liver",
        "lump",
        "lumps",
        "lung",
        "male",
        "mineral",
        "muscle",
        "nerve",
        "nodes",
        "organ",
        "oxygen",
        "parent",
        "protein",
        "signal",
        "skin",
        "spine",
        "stiff",
        "sugar",
        "sugars",
        "swelling",
        "tissue",
        "tooth",
        "vessel",
        "virus",
        "vitamin",
        "womb",
    ]
)
"""Words that a definition may use although the lexicon knows them.

A child of ten knows them, too, though some are rare in print.
"""

SAME_FOR_ALL = frozenset(("intellectual disability", "people", "of", "control"))
"""Plain forms that are one for singular and plural."""

GATED = {
    "number": frozenset(
        ["one", "two", "three", "four", "five", "half", "both", "single", "double"]
    ),
    "negation": frozenset(
        ["no", "not", "never", "without", "none", "neither", "nor", "cannot"]
    ),
    "hedge": frozenset(
        [
            "may",
            "might",
            "can",
            "could",
            "often",
            "sometimes",
            "rarely",
            "about",
            "perhaps",
            "maybe",
            "probably",
            "likely",
            "usually",
            "seldom",
            "thought",
            "believed",
        ]
    ),
    "direction": frozenset(
        [
            "more",
            "less",
            "high",
            "low",
            "higher",
            "lower",
            "left",
            "right",
            "increase",
            "decrease",
            "rise",
            "fall",
            "raised",
            "reduced",
            "worse",
            "better",
        ]
    ),
    "quantity": frozenset(
        ["all", "every", "some", "many", "most", "few", "several", "any", "only"]
    ),
}
"""Words that carry a fact: a plain form may not add one that its word lacks."""

SAME_MEANING = frozenset(
    (
        ("abnormally", "few"),
        ("abnormally", "many"),
        ("aggravate", "worse"),
        ("approximately", "about"),
        ("commonly", "often"),
        ("deteriorate", "worse"),
        ("especially", "all"),
        ("elevated", "high"),
        ("estimated", "about"),
        ("particularly", "all"),
        ("typically", "most"),
        ("typically", "often"),
        ("exclusively", "only"),
        ("experience", "often"),
        ("frequently", "often"),
        ("generally", "most"),
        ("generally", "often"),
        ("inability", "not"),
        ("lower limb", "lower"),
        ("majority", "most"),
        ("mild", "less"),
        ("mandible", "lower"),
        ("noncancerous", "not"),
        ("numerous", "many"),
        ("occasionally", "sometimes"),
        ("unable", "cannot"),
        ("untreated", "not"),
        ("usually", "most"),
        ("usually", "often"),
        ("worsen", "worse"),
    )
)
"""A term and a word of its plain form that say the same, though one is gated."""
