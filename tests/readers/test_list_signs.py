"""A sign before an item is one in a page, in a capture and in a Word file."""

import pytest

from handout.readers.capture.lines import BULLET as IN_CAPTURE
from handout.readers.markup.lines import MARK as IN_PAGE
from handout.readers.pieces import LIST_SIGNS
from handout.readers.word.typed import BULLET as IN_WORD


@pytest.mark.parametrize("sign", LIST_SIGNS)
def test_a_sign_of_a_list_is_known_everywhere(sign: str) -> None:
    line = f"{sign} Rest"
    assert IN_PAGE.match(line)
    assert IN_CAPTURE.fullmatch(line)
    assert IN_WORD.match(line)
