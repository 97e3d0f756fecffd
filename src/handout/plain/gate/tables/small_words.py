"""Words that carry no fact themselves, and words that only help others along."""

from handout.plain.gate.tables.word_lists import word_list

SMALL = frozenset(
    word_list(
        """
    a an the of to in on at for between with as onto within is are was were
    be been being am and that this these those which who whom whose it its
    itself they them their themselves he him his she her we us our there here
    then also so therefore thus hence consequently additionally
    furthermore moreover s
    """
    )
)
"""Left out of every comparison: articles, prepositions, pronouns, forms of be."""

LIGHT = frozenset(
    word_list(
        """
    have do make get go take give become occur happen exist affect what how
    """
    )
)
"""May come and go with the building of a sentence, where they say nothing alone."""

OPENS_ASIDE = {
    "called": (),
    "termed": (),
    "known": ("as",),
    "abbreviated": ("as",),
    "referred": ("to", "as"),
}
"""Behind one of these stands another name, up to the next comma or end."""
