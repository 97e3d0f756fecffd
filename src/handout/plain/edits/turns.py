"""Plainer turns of speech that hang on a comma or a full stop.

The lexicon knows words alone. Here the sign beside them decides: "However, it" becomes
"But it", and ", particularly the" becomes ", above all the".
"""

import re

from handout.plain.edits.log import Edit

OPENINGS = {
    "However, ": "But ",
    "Additionally, ": "Also, ",
    "In addition, ": "Also, ",
    "Furthermore, ": "Also, ",
    "Moreover, ": "Also, ",
    "Consequently, ": "So ",
    "Therefore, ": "So ",
    "Less commonly, ": "Less often, ",
    "More commonly, ": "More often, ",
    "Most commonly, ": "Most often, ",
    "Less frequently, ": "Less often, ",
    "Most frequently, ": "Most often, ",
    "Eventually, ": "Later, ",
    "Initially, ": "At first, ",
    "Occasionally, ": "Sometimes, ",
}
TURNS = (
    (re.compile(r", (?:particularly|especially) (?!\w+ly\b)"), ", above all "),
    (re.compile(r" worsen(?=[.,;]| and )"), " get worse"),
    (re.compile(r" worsens(?=[.,;]| and )"), " gets worse"),
    (re.compile(r" effectively(?=[.,;])"), " well"),
    (re.compile(r" properly(?=[.,;])"), " the right way"),
)


def turned(sentence: str) -> Edit | None:
    """Return the edit that gives a sentence its plainer turns, if it has any."""
    plain = _reopened(sentence)
    for pattern, words in TURNS:
        plain = pattern.sub(words, plain)
    return Edit("turn", sentence, (plain,)) if plain != sentence else None


def _reopened(sentence: str) -> str:
    for opening, plain in OPENINGS.items():
        if sentence.startswith(opening):
            return plain + sentence[len(opening) :]
    return sentence
