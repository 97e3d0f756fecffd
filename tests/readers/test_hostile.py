"""A hostile file ends in one clear line, whatever it is made to do."""

import pytest

from handout.errors import HandoutError
from handout.readers import read
from readers.hostile import HOSTILE


def told(data: bytes) -> list[str]:
    """Return what is said of a file: why it is refused, or records of it are."""
    try:
        return [str(refusal) for refusal in read(data, "hostile").refused]
    except HandoutError as error:
        return [str(error)]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_or_told_in_one_line(name: str) -> None:
    sentences = told(HOSTILE[name]())
    assert [one for one in sentences if "\n" in one or "does not know" in one] == []
