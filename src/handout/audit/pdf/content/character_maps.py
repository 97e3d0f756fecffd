"""What the codes of a font mean: CMap streams (ISO 32000-1 9.7.5, 9.10.3), bounded."""

import re
import sys
from collections.abc import Iterator, Mapping
from itertools import takewhile

import msgspec

from handout.audit.pdf.objects import unpacked

LARGEST_MAP = 1_000_000
MOST_CODES = 70_000
LONGEST_CODE = 4

TOKEN = re.compile(rb"<[0-9A-Fa-f\s]*>|\[|\]|begin[a-z]+|end[a-z]+|\b\d{1,9}\b")


class CharacterMap(msgspec.Struct, frozen=True):
    """Characters by code, or the numbers of characters in a font (`identifiers`).

    `spaces` are the ranges of codes, each as width, first and last.
    """

    characters: Mapping[int, str]
    identifiers: Mapping[int, int]
    spaces: tuple[tuple[int, int, int], ...] = ()

    @property
    def widths(self) -> frozenset[int]:
        """The bytes that a code can have."""
        return frozenset(width for width, _, _ in self.spaces)


def read_map(stream: object) -> CharacterMap | None:
    """Read a map; None where there is none or it cannot be unpacked."""
    data = unpacked(stream)
    return _parse(data) if data and len(data) <= LARGEST_MAP else None


def _parse(data: bytes) -> CharacterMap:
    characters: dict[int, str] = {}
    identifiers: dict[int, int] = {}
    spaces: list[tuple[int, int, int]] = []
    for section, tokens in _sections(data):
        if section == b"codespacerange":
            spaces += _spaces(tokens)
        elif section == b"bfchar":
            pairs = zip(tokens[::2], tokens[1::2], strict=False)
            characters |= {_number(code): _words(text) for code, text in pairs}
        elif section == b"bfrange":
            _add_ranges(characters, tokens)
        elif section == b"cidchar":
            codes = zip(tokens[::2], tokens[1::2], strict=False)
            identifiers |= {_number(code): _decimal(cid) for code, cid in codes}
        elif section == b"cidrange":
            _add_identifiers(identifiers, tokens)
        if len(characters) + len(identifiers) > MOST_CODES:
            break
    return CharacterMap(characters, identifiers, tuple(dict.fromkeys(spaces)))


def _sections(data: bytes) -> Iterator[tuple[bytes, list[bytes]]]:
    """Yield each section by its name, with its strings and brackets."""
    tokens: list[bytes] = []
    for found in TOKEN.finditer(data):
        token = found.group()
        if token.startswith(b"begin"):
            tokens = []
        elif token.startswith(b"end"):
            yield token.removeprefix(b"end"), tokens
            tokens = []
        else:
            tokens.append(token)


def _spaces(tokens: list[bytes]) -> Iterator[tuple[int, int, int]]:
    for first, last in zip(tokens[::2], tokens[1::2], strict=False):
        width = min(max(len(_bytes(first)), 1), LONGEST_CODE)
        yield width, _number(first), _number(last)


def _add_ranges(characters: dict[int, str], tokens: list[bytes]) -> None:
    """Add ranges: first and last code, then the first text or a list of texts."""
    waiting = iter(tokens)
    for first in waiting:
        start, end = _number(first), _number(next(waiting, b""))
        room = MOST_CODES + 1 - len(characters)
        codes = range(start, min(end + 1, start + max(room, 0)))
        text = next(waiting, b"")
        if text == b"[":
            texts = map(_words, takewhile(lambda token: token != b"]", waiting))
            characters |= dict(zip(codes, list(texts), strict=False))
            continue
        words = _words(text)
        for step, code in enumerate(codes):
            characters[code] = _later(words, step)


def _add_identifiers(identifiers: dict[int, int], tokens: list[bytes]) -> None:
    """Add ranges: first and last code, then the number of the first character."""
    ranges = zip(tokens[::3], tokens[1::3], tokens[2::3], strict=False)
    for first, last, identifier in ranges:
        start = _number(first)
        room = max(MOST_CODES + 1 - len(identifiers), 0)
        codes = range(start, min(_number(last) + 1, start + room))
        identifiers |= {code: _decimal(identifier) + code - start for code in codes}


def _later(words: str, step: int) -> str:
    """Return the text whose last character is so many code points further on."""
    if not words or not step:
        return words
    point = ord(words[-1]) + step
    return words[:-1] + chr(point) if point <= sys.maxunicode else ""


def _bytes(token: bytes) -> bytes:
    digits = b"".join(token.strip(b"<>[]").split())
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _number(token: bytes) -> int:
    return int.from_bytes(_bytes(token)[:LONGEST_CODE], "big")


def _decimal(token: bytes) -> int:
    return int(token) if token.isdigit() else 0


def _words(token: bytes) -> str:
    data = _bytes(token)
    if len(data) == 1:
        return chr(data[0])
    return data.decode("utf-16-be", errors="replace")
