"""The lists of words that travel with handout, read when they are first wanted."""

import functools
from collections.abc import Iterator, Mapping

from handout.resources import template


@functools.cache
def word_list(name: str) -> frozenset[str]:
    """Return the words of a list with one a line."""
    return frozenset(_lines(name))


@functools.cache
def word_counts(name: str) -> Mapping[str, int]:
    """Return the numbers of a list with a word and its number on each line."""
    rows = (line.split("\t") for line in _lines(name))
    return {word: int(number) for word, number in rows}


def _lines(name: str) -> Iterator[str]:
    """Yield the lines of a list; those that begin with # tell where it is from."""
    for line in template(f"plain/words/{name}").splitlines():
        if line and not line.startswith("#"):
            yield line
