"""The words of an address that a site makes of a name."""

import re
import unicodedata

UNMARKED = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"}
)
"""Letters whose mark is no letter of its own in Unicode."""


def slug_of(name: str) -> str:
    """Return a name in the small letters of an address.

    Marks on letters are dropped, and so are `'`, `:`, `.` and `,`; all else becomes
    a hyphen, as MedlinePlus Genetics does.
    """
    plain = unicodedata.normalize("NFKD", name.translate(UNMARKED))
    letters = plain.encode("ascii", "ignore").decode()
    kept = re.sub(r"[':.,]", "", letters.lower())
    return re.sub(r"[^a-z0-9]+", "-", kept).strip("-")
