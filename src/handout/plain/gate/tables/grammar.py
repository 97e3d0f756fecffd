"""Words in which an exchange may leave a slip of grammar."""

A_ANYWAY = ("one", "once", "uni", "use", "usual", "eu", "uro", "ure", "ute", "ubi")
"""Begin with a vowel sign and the sound of a consonant: a unit."""

AN_ANYWAY = ("hour", "honest", "heir", "honor")
"""Begin with a silent h."""

LONE_STARTS = frozenset({"which", "whose"})
"""No sentence begins so."""

MAY_REPEAT = frozenset({"that", "had"})
PRONOUNS_IN_S = frozenset({"this", "its", "always", "as", "was", "has", "does"})

FRAGMENT_STARTS = frozenset("although though because whereas unless while".split())
"""A sentence that begins so needs a comma and a second half."""

PARTICLES = frozenset("throughs ups downs outs aways throughed upped".split())
"""What a program makes of "go through" that bends its last word."""

PREPOSITIONS = frozenset("in to from on".split())

MASS_NOUNS = frozenset("trouble buildup swelling damage weakness loss pain".split())
PLURAL_VERBS = frozenset("are were have do".split())

PLAIN_VERBS = frozenset(
    """
    builds makes gets helps has is was goes needs lets uses breaks keeps starts shows
    turns moves comes happens carries does becomes gives takes controls
    """.split()
)
"""Singular verbs of the plain lexicon: none may follow a plural noun."""
