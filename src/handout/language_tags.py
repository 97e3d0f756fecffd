"""What a language tag (BCP 47) says by itself."""

from typing import Literal

Direction = Literal["ltr", "rtl"]

RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
)
"""Languages whose usual script runs from right to left."""


def base(tag: str) -> str:
    """Return the language without script and region: `es` of `es-US`."""
    return tag.lower().partition("-")[0]


def same_language(first: str, second: str) -> bool:
    """Tell whether two tags name one language, whatever their regions."""
    return base(first) == base(second)


def direction(tag: str) -> Direction:
    """Return the direction in which the language is usually written."""
    return "rtl" if base(tag) in RIGHT_TO_LEFT else "ltr"
