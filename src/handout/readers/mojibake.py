"""Letters of UTF-8 that were read in an old encoding: "p110Î´" for "p110δ".

A run of strange letters is put right only where it can be proved: it is, to the
last letter, what UTF-8 looks like in one old encoding, and it becomes letters that
English or Spanish medical text uses.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

ENCODINGS = ("cp1252", "cp1250", "mac_roman")
"""The encodings in which UTF-8 is usually misread, the most usual first."""

PLAUSIBLE = re.compile(
    "[\u00a0-\u00ffāăąćčďđēęěğīıłńňōőœřśşšţťūůűźżžŁŒŠŸŽ\u0391-\u03a9\u03b1-\u03c9"
    "\u2010-\u2027\u202f\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193"
    "\u2212\u2248\u2260\u2264\u2265"
    "\u2070\u2074-\u208e\u2150-\u215e\u25a0\u25aa\u25b6\u25ba\u25cb\u25cf"
    "\u2103\u2109\u2113\u2713\u2714\u2642\u2640\ufb00-\ufb04]+"
)
"""Letters, Greek ones, and the signs of print: what a repair may give.

Among the signs are small raised and lowered numbers, fractions, the marks of lists
and the joined letters of "fi" and "fl".
"""

STRANGE = re.compile(r"[^\x00-\x7f]{2,}")
"""One letter of UTF-8 beyond ASCII is misread as two at least."""

PART = re.compile(r"Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|â€[\u0080-\u00bf\u2018-\u2122œ]")
"""What is mojibake whatever stands right beside it."""

FOLDED_SPACE = re.compile(r"Â(?=\s|$)")
"""A space of UTF-8, whose second half was folded as the space that it is."""

SUSPECT = re.compile(
    "Ã(?![A-Za-z])|Â[\\s\\W]|ï[¿¬»]|\ufffd|[\u0080-\u009f]"
    "|â[?\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
"""What looks like mojibake and could not be put right: no word ends in "â"."""

MOST_LAYERS = 3


def repaired(text: str) -> str:
    """Return a text with every run put right that can be proved; the same if none."""
    if text.isascii():
        return text
    for _ in range(MOST_LAYERS):
        better = STRANGE.sub(_run, FOLDED_SPACE.sub("", text))
        if better == text:
            return text
        text = better
    return text


def is_suspect(text: str) -> bool:
    """Tell whether a text still looks as if letters were misread."""
    return not text.isascii() and SUSPECT.search(text) is not None


def _run(run: re.Match[str]) -> str:
    whole = _decoded(run[0])
    return whole or PART.sub(lambda part: _decoded(part[0]) or part[0], run[0])


@lru_cache(maxsize=1024)
def _decoded(run: str) -> str:
    """Return what a run was before it was misread, "" where that is not proved."""
    for encoding in ENCODINGS:
        before = _before(run, encoding)
        if before and (PLAUSIBLE.fullmatch(before) or _is_layered(before)):
            return before
    return ""


def _before(run: str, encoding: str) -> str:
    known = _bytes_of(encoding)
    try:
        before = bytes(known[letter] for letter in run).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return ""
    return before if len(before) < len(run) else ""


def _is_layered(before: str) -> bool:
    """Tell whether a run that was misread twice has become one misread once."""
    return any(
        PLAUSIBLE.fullmatch(deeper)
        for encoding in ENCODINGS
        if (deeper := _before(before, encoding))
    )


@cache
def _bytes_of(encoding: str) -> dict[str, int]:
    """Map letters to bytes; a byte without a letter is a control character."""
    return dict(_letters(encoding))


def _letters(encoding: str) -> Iterator[tuple[str, int]]:
    for byte in range(0x80, 0x100):
        yield chr(byte), byte
    for byte in range(0x80, 0x100):
        letter = bytes([byte]).decode(encoding, errors="replace")
        if letter != "\ufffd":
            yield letter, byte
