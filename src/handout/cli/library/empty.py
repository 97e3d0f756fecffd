"""What is said where the library holds nothing yet."""

from handout.errors import NoMatch
from handout.library import Library


def require_some(library: Library) -> None:
    """Raise `NoMatch` where there is no condition on the shelf at all."""
    if not library.conditions():
        raise NoMatch(
            "the library is empty.",
            place=str(library.path),
            remedy="Fill it with `handout library import FILE`.",
        )
