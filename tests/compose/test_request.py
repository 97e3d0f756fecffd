"""What can be asked of a sheet."""

import pytest

from handout.compose import Request
from handout.compose.request import PARTS
from handout.errors import UsageError
from handout.wording import Wording, languages

STAYS = ("when-to-call", "source", "disclaimer", "draft", "")


def test_every_part_can_be_left_out() -> None:
    """All of them at once, too."""
    assert Request(without=tuple(PARTS)).without == tuple(PARTS)


@pytest.mark.parametrize("part", STAYS)
def test_what_always_stays_cannot_be_left_out(part: str) -> None:
    """The message lists what can."""
    with pytest.raises(UsageError, match="expected one of names, facts, description"):
        Request(without=(part,))


@pytest.mark.parametrize("language", languages())
def test_every_part_has_a_name_in_every_language(language: str) -> None:
    """So that a sheet can say what it leaves out."""
    words = Wording.of(language)
    assert all(words(name) for name in PARTS.values())
