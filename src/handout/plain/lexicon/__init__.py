"""The lexicon: hard words, what they mean, and what may stand in their place.

The words lie in `templates/plain/lexicon`, one file for each subject; a clinic lays
its own file over them (`docs/lexicon.md`).
"""

from handout.plain.lexicon.checking import Fault, faults
from handout.plain.lexicon.entry import Entry
from handout.plain.lexicon.explaining import Explanation, Row, explain
from handout.plain.lexicon.finding import Lexicon, Match
from handout.plain.lexicon.reading import laid_over, read
from handout.plain.lexicon.shipped import shipped

__all__ = [
    "Entry",
    "Explanation",
    "Fault",
    "Lexicon",
    "Match",
    "Row",
    "explain",
    "faults",
    "laid_over",
    "read",
    "shipped",
]
