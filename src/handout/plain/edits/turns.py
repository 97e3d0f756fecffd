"""Plainer turns: "However, it" becomes "But it".

The lexicon knows words alone. Here the comma decides: it shows what the word joins.
"""

from handout.plain.edits.log import Edit

OPENINGS = {
    "However, ": "But ",
    "Additionally, ": "Also, ",
    "In addition, ": "Also, ",
    "Furthermore, ": "Also, ",
    "Moreover, ": "Also, ",
    "Less commonly, ": "Less often, ",
    "More commonly, ": "More often, ",
    "Most commonly, ": "Most often, ",
    "Less frequently, ": "Less often, ",
    "Most frequently, ": "Most often, ",
    "Eventually, ": "Later, ",
    "Initially, ": "At first, ",
    "Occasionally, ": "Sometimes, ",
}


INNER = {", particularly ": ", above all "}
"""Words that say something else where no comma is before them."""


def turned(sentence: str) -> Edit | None:
    """Return the edit that gives a sentence plainer turns, if there is one."""
    told = sentence
    for opening, plain in OPENINGS.items():
        if sentence.startswith(opening):
            told = plain + sentence[len(opening) :]
    for turn, plain in INNER.items():
        told = told.replace(turn, plain)
    return Edit("opening", sentence, (told,)) if told != sentence else None
