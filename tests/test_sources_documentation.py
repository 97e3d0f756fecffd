"""The page about sources names every format and every warning, and no other."""

import re
from typing import get_args

from conftest import TESTS
from handout.errors import WarningKind
from handout.readers import FORMATS

PAGE = (TESTS.parent / "docs" / "sources.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(?P<name>[a-z-]+)` \|", re.MULTILINE)
FORMAT_ROWS, WARNING_ROWS = (
    ROW.findall(part) for part in PAGE.split("## Warnings", maxsplit=1)
)


def test_every_format_has_a_row() -> None:
    """A format stands in the table under its name."""
    assert sorted(FORMAT_ROWS) == sorted(known.name for known in FORMATS)


def test_every_kind_of_warning_has_a_row() -> None:
    """A kind stands in the table once, in the order of the alphabet."""
    assert sorted(get_args(WarningKind)) == WARNING_ROWS
