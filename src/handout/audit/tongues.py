"""Which language a longer text is probably in, told by its small words.

Only texts are judged in which the small words of one language are many and those
of the language that is named are nearly missing; everything else is let be.
"""

import re
from collections.abc import Mapping

from handout.language_tags import base

SMALL_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to is are you your with for that this or if be have not it "
        "on as by from can may will when what which their they has was",
        "es": "el la los las de del que y en un una es con para por su sus no se lo "
        "al como más o si puede son está este esta pero cuando",
        "fr": "le la les des du de et en un une est que qui pour dans sur avec pas "
        "vous votre ou au aux ce cette sont par si plus il elle",
        "de": "der die das und ist nicht mit ein eine einen den dem des für auf von "
        "zu sie ihr ihre oder wenn werden kann sind bei auch wie im",
        "pt": "o os as da do das dos de que e em um uma com para por não se na no "
        "seu sua ou mais são pode está quando como",
        "it": "il lo gli le di del della che e un una con per non si nel nella sono "
        "è o come più può suo sua se quando da i",
        "tl": "ang ng mga sa na at ay para hindi ito kung o may ka mo ko siya",
        "ht": "nan yo ki ou pou ak yon sa li pa se gen si w",
        "vi": "của và là có không được cho các một những người khi bạn với để bị này",
        "pl": "i w na z do nie się jest to że jak o od po przez lub dla są może",
    }.items()
}

WORD = re.compile(r"\b[^\W\d_]+\b")
FEWEST_WORDS = 6
FEWEST_OF_LONG = 12
FEWEST_SMALL_WORDS = 3
SHARE_OF_LONG = 0.3
SHARE_OF_SHORT = 0.4
MOST_OF_NAMED = 0.06
"""Shares of a text: it is sure when small words are so many, and so few."""

LONGEST = 5000
"""Letters that are looked at."""


def other_language(text: str, language: str) -> str:
    """Return the language that a text is in, if surely not in the one named, or ''."""
    named = SMALL_WORDS.get(base(language))
    words = [word.lower() for word in WORD.findall(text[:LONGEST])]
    if (
        named is None
        or len(words) < FEWEST_WORDS
        or _share(words, named) > MOST_OF_NAMED
    ):
        return ""
    shares = {key: _share(words, small) for key, small in SMALL_WORDS.items()}
    likeliest = max(shares, key=lambda key: shares[key])
    wanted = SHARE_OF_LONG if len(words) >= FEWEST_OF_LONG else SHARE_OF_SHORT
    least = max(wanted, FEWEST_SMALL_WORDS / len(words))
    return likeliest if shares[likeliest] >= least else ""


def _share(words: list[str], small: frozenset[str]) -> float:
    return sum(word in small for word in words) / len(words)
