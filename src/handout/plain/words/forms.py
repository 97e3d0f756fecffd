"""What a word is without a regular ending: "rashes" is a form of "rash"."""

from collections.abc import Iterator

Endings = tuple[tuple[str, tuple[str, ...]], ...]
"""Endings, and what a word ends in without each of them."""


def bases(word: str, endings: Endings, fewest_letters: int) -> Iterator[str]:
    """Yield what a word may be a form of; most of it is no word at all."""
    for ending, replacements in endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= fewest_letters:
            yield from (f"{stem}{replacement}" for replacement in replacements)
            if stem[-1] == stem[-2]:
                yield stem[:-1]
