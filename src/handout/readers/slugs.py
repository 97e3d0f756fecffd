"""The words of an address that a site makes of a name."""

import re
import unicodedata


def slug_of(name: str) -> str:
    """Return a name in the small letters of an address.

    Marks on letters are dropped, and so are `'`, `:`, `.` and `,`; all else becomes
    a hyphen, as MedlinePlus Genetics does.
    """
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    kept = re.sub(r"[':.,]", "", letters.lower())
    return re.sub(r"[^a-z0-9]+", "-", kept).strip("-")
