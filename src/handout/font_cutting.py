"""A face cut to the characters of one file, so that the file stays small."""

import functools
import io
from collections.abc import Iterable

from handout.resources import Font, characters_of

ALPHABETS = (
    range(0x0020, 0x0250),  # Latin, with signs and figures
    range(0x0370, 0x0400),  # Greek
    range(0x0400, 0x0530),  # Cyrillic
    range(0x0600, 0x0700),  # Arabic
    range(0x1E00, 0x1F00),  # Latin of Vietnamese
    range(0x2000, 0x2070),  # dashes, quotation marks, spaces
)
"""What somebody who changes a word needs as a whole."""

NAMES = range(26)
"""What a face says of itself, its licence included: OpenType, name table."""


def with_alphabets(words: Iterable[str]) -> frozenset[str]:
    """Return the characters of `words`, and every alphabet that one of them is of."""
    used = frozenset("".join(words))
    touched = (
        alphabet
        for alphabet in ALPHABETS
        if any(ord(character) in alphabet for character in used)
    )
    return used.union(*(map(chr, alphabet) for alphabet in touched))


def cut(font: Font, characters: Iterable[str]) -> bytes:
    """Return the face with the characters that it has of these, and no others.

    The same characters always give the same bytes. Raises `MachineLacks` where the
    face is missing.
    """
    return _cut(font, characters_of(font) & frozenset(characters))


@functools.lru_cache(maxsize=16)
def _cut(font: Font, characters: frozenset[str]) -> bytes:
    # fontTools is slow to load, and seldom needed.
    from fontTools import subset  # noqa: PLC0415
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = [*NAMES]
    options.notdef_outline = True
    options.hinting = False
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(sorted(characters)))
    made = io.BytesIO()
    with TTFont(io.BytesIO(font.data), recalcTimestamp=False) as face:
        cutter.subset(face)
        face.save(made)
    return made.getvalue()
