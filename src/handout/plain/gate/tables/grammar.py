"""Words in which an exchange may leave a slip of grammar."""

from handout.plain.gate.tables.word_lists import word_list

A_ANYWAY = ("one", "once", "uni", "use", "usual", "eu", "uro", "ure", "ute", "ubi")
"""Begin with a vowel sign and the sound of a consonant: a unit."""

AN_ANYWAY = ("hour", "honest", "heir", "honor")
"""Begin with a silent h."""

LONE_STARTS = frozenset({"which", "whose"})
"""No sentence begins so."""

MAY_REPEAT = frozenset({"that", "had"})
PRONOUNS_IN_S = frozenset({"this", "its", "always", "as", "was", "has", "does"})

FRAGMENT_STARTS = frozenset(
    word_list(
        """
    although though because whereas unless while
    """
    )
)
"""A sentence that begins so needs a comma and a second half."""

PARTICLES = frozenset(
    word_list(
        """
    throughs ups downs outs aways throughed upped
    """
    )
)
"""What a program makes of "go through" that bends its last word."""

PREPOSITIONS = frozenset(["in", "to", "from", "on"])

MASS_NOUNS = frozenset(
    word_list(
        """
    trouble buildup swelling damage weakness loss pain
    """
    )
)
PLURAL_VERBS = frozenset(["are", "were", "have", "do"])

PLAIN_VERBS = frozenset(
    word_list(
        """
    builds makes gets helps has is was goes needs lets uses breaks keeps starts
    shows turns moves comes happens carries does becomes gives takes controls
    """
    )
)
"""Singular verbs of the plain lexicon: none may follow a plural noun."""
