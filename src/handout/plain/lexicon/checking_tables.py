"""The words that the lexicon's checker goes by."""

HARD_SYLLABLES = 4
"""A word of so many syllables is hard."""

EASY_WORDS = frozenset(
    """
    able acid attack blood bone brain breathe breathing bubble calcium cell change
    clean cleans color dense digest disease doctor energy fat feeling feelings female
    gene genes germ germs gland gut harm harms heart helper hip hormone illness
    kidney learn liver lung male mineral muscle nerve organ oxygen parent protein
    seizure signal skin spine stiff sugar sugars tissue tooth vessel virus vitamin
    womb
    """.split()
)
"""Words that a definition may use although the lexicon knows them, or they are long."""

SAME_FOR_ALL = frozenset(("intellectual disability", "people", "of", "control"))
"""Plain forms that are one for singular and plural."""

GATED = {
    "number": frozenset("one two three four five half both single double".split()),
    "negation": frozenset("no not never without none neither nor cannot".split()),
    "hedge": frozenset(
        "may might can could often sometimes rarely about perhaps maybe probably "
        "likely usually seldom thought believed".split()
    ),
    "direction": frozenset(
        "more less high low higher lower left right up down increase decrease rise "
        "fall raised reduced worse better too".split()
    ),
    "quantity": frozenset("all every some many most few several any only".split()),
}
"""Words that carry a fact: a plain form may not add one that its word lacks."""

SAME_MEANING = frozenset[tuple[str, str]]()
"""Pairs of a form and a word of its plain form that mean the same."""
