"""Who publishes a linked page, where the site says so behind the link's words."""

import re

from handout.readers.pieces import fold

SIGN = re.compile(
    r"(?<=\S)\s*From the (?P<publisher>National [A-Z][^()]{0,120}?)\s*(?=\(|$)"
)
"""A sign of the site, whose words stick to those of the link in a text."""


def part_publisher(told: str) -> tuple[str, str]:
    """Part the words of a link from the publisher behind them, "" if there is none."""
    whole = fold(told)
    if match := SIGN.search(whole):
        words = f"{whole[: match.start()]} {whole[match.end() :]}"
        return words.strip(), match["publisher"]
    return whole, ""
