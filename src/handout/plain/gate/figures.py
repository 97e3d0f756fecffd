"""Numbers: figures, words, ordinals, parts and times, each as one plain value.

`40,000` and `forty thousand` are the same value; `half` and `50 percent` are not.
"""

from collections.abc import Sequence

from handout.plain.gate.tables.quantity import FIGURES, ORDINALS, PARTS, SCALES

TENS = 10


def number(tokens: Sequence[str], start: int) -> tuple[str, int]:
    """Return the value of the number at `start` and how many pieces it takes.

    The tokens are in small letters. Where no number stands, the value is empty.
    """
    word = tokens[start]
    if word in ORDINALS or word in PARTS:
        return ORDINALS.get(word) or PARTS[word], 1
    if word[0].isdigit():
        return _figure(tokens, start)
    return _in_words(tokens, start) if word in FIGURES else ("", 0)


def _figure(tokens: Sequence[str], start: int) -> tuple[str, int]:
    value = tokens[start].replace(",", "").removesuffix("%")
    if value[-2:] in {"st", "nd", "rd", "th"}:
        return f"{value[:-2]}.", 1
    scale = SCALES.get(_at(tokens, start + 1))
    if scale and value.replace(".", "", 1).isdigit():
        return f"{float(value) * scale:.10g}", 2
    return value, 1


def _in_words(tokens: Sequence[str], start: int) -> tuple[str, int]:
    total, part, place = 0, 0, start
    while True:
        word = _at(tokens, place)
        if word in FIGURES and _fits(part, int(FIGURES[word])):
            part += int(FIGURES[word])
        elif word == "hundred" and part:
            part *= SCALES[word]
        elif word in SCALES and part:
            total, part = total + part * SCALES[word], 0
        else:
            return f"{total + part:.10g}", place - start
        place += 1


def _fits(part: int, value: int) -> bool:
    """Tell whether a figure goes on with the number: twenty one, two hundred six."""
    if not part:
        return True
    below = 100 if part % 100 == 0 else TENS if part % TENS == 0 else 0
    return 0 < value < below and not (part < TENS)


def _at(tokens: Sequence[str], place: int) -> str:
    return tokens[place] if place < len(tokens) else ""
