"""A plainer word at the opening of a sentence: "However, it" becomes "But it"."""

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

def reopened(sentence: str) -> Edit | None:
    """Return the edit that gives a sentence a plainer opening, if there is one."""
    for opening, plain in OPENINGS.items():
        if sentence.startswith(opening):
            return Edit("opening", sentence, (plain + sentence[len(opening) :],))
    return None
