"""The page about the library names every method, and no other."""

import re

from conftest import TESTS
from handout.library import Library

PAGE = (TESTS.parent / "docs" / "library.md").read_text(encoding="utf-8")
METHODS = PAGE.split("| method |")[1].split("\n\n")[0]


def test_every_public_name_of_the_library_has_a_row() -> None:
    """Those in the table are those of the class."""
    cells = " ".join(re.findall(r"^\| (.*?) \|", METHODS, re.MULTILINE))
    named = set(re.findall(r"`(?:Library\.)?([a-z_]+)", cells))
    public = {name for name in dir(Library) if not name.startswith("_")}
    assert named == public
