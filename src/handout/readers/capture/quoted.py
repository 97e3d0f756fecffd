"""A capture that came in a mail: every line of it stands behind a quote mark."""

import re

from handout.readers.medlineplus.told_address import ANCHOR

MARK = r">[ \t]?"
QUOTED = re.compile(
    rf"^(?P<marks>(?:{MARK})+)[ \t]*{ANCHOR}", re.IGNORECASE | re.MULTILINE
)
DEEPEST = 50


def unquoted(text: str) -> str:
    """Take away as many quote marks as stand before the page's address.

    A line of the page itself may begin with such a sign, as in "> 5 cm": it stays.
    """
    quoted = QUOTED.search(text)
    if not quoted:
        return text
    depth = min(quoted["marks"].count(">"), DEEPEST)
    return re.sub(rf"^(?:{MARK}){{1,{depth}}}", "", text, flags=re.MULTILINE)
