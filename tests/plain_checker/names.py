"""The names of a section: symbols, and capitals inside a sentence."""

import re

SYMBOL = re.compile(r"\b(?:[A-Z][A-Z0-9-]*[A-Z0-9]|[a-z]+\d+[A-Za-z0-9]*)\b")
INSIDE = re.compile(
    r"(?<![.!?:•\n] )(?<![.!?][\"”')] )(?<![\"(])(?<!^)(?<!\n)\b[A-Z][a-z]{2,}\b"
)
ENZYME = re.compile(r"\b(?!disease|increase|decrease|release|database)[a-z]{4,}ase\b")
GREEK = re.compile(r"\b(?:alpha|beta|gamma|delta|epsilon)\b")


def names(text: str) -> set[str]:
    """Return the names of a text. A capital at a start says nothing."""
    lines = (" ".join(line.split()) for line in text.strip().split("\n"))
    line = "\n".join(lines)
    patterns = (SYMBOL, INSIDE, ENZYME, GREEK)
    return {found for pattern in patterns for found in pattern.findall(line)}
