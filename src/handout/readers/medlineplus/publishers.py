"""Who publishes a linked page, where the site says so behind the link's words."""

import re

from handout.readers.markup.pictures import OPENS
from handout.readers.pieces import fold

PUBLISHED_BY = re.compile(
    r"(?<=\S)\s*From the (?P<publisher>National [A-Z][^()]{0,120}?)\s*(?=\(|$)"
)
"""A sign of the site, whose words stick to those of the link in a text."""

NEW_WINDOW = rf" ?\(?(?i:{OPENS})\)?"
ABOUT_OPENING = re.compile(rf"(?<=\S){NEW_WINDOW}$")


def without_opening(words: str) -> str:
    """Return the words of a link without those on where it opens."""
    return ABOUT_OPENING.sub("", fold(words))


def part_publisher(told: str) -> tuple[str, str]:
    """Part the words of a link from the publisher behind them, "" if there is none."""
    whole = without_opening(told)
    if match := PUBLISHED_BY.search(whole):
        words = f"{whole[: match.start()]} {whole[match.end() :]}"
        return without_opening(words), match["publisher"]
    return whole, ""
