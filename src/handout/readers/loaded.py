"""An authored file as plain data, with the line of each value."""

import re
from collections.abc import Callable, Mapping

import msgspec

from handout.errors import Malformed

LAST_STEP = re.compile(r"(?:\.[^.\[]*|\[[^\]]*\])$")


class Loaded(msgspec.Struct, frozen=True):
    """Plain data; `find_lines` gives lines by path, such as `$.sections[2].kind`."""

    data: object
    find_lines: Callable[[], Mapping[str, int]]

    def line_of(self, path: str) -> int:
        """Return the line of a path, or of the nearest one around it."""
        lines = self.find_lines()
        while path not in lines and LAST_STEP.search(path):
            path = LAST_STEP.sub("", path)
        return lines.get(path, 1)


def duplicate_key(key: str, line: int, name: str) -> Malformed:
    """Return the error for a key that stands twice in one place."""
    return Malformed(
        f"found the key {key[:60]!r} twice, expected it once.",
        place=f"{name}, line {line}",
        remedy="Delete one of the two, or make one list of both.",
    )
