"""Plainer openings of sentences: "However, it" becomes "But it".

The lexicon knows words alone. Here the comma decides: it shows that the word joins
two sentences.
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


def turned(sentence: str) -> Edit | None:
    """Return the edit that gives a sentence a plainer opening, if there is one."""
    for opening, plain in OPENINGS.items():
        if sentence.startswith(opening):
            return Edit("opening", sentence, (plain + sentence[len(opening) :],))
    return None
