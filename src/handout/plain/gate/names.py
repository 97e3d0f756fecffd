"""Names: capitals, symbols, enzymes, and the names that the caller gives."""

import re

SYMBOL = re.compile(r"[A-Za-z]*[A-Z][A-Z0-9]+\w*|[A-Za-z]+\w*\d\w*|[A-Z]")
"""BNK3, DNA, p53, mRNA: capitals or figures inside a word; the X of X chromosome."""

ENZYME = re.compile(r"[a-z-]{4,}ase")
NO_ENZYME = frozenset(
    """
    disease increase decrease release phase base case purchase database erase lease
    please phrase chase ease cease grease crease showcase suitcase tease increase
    """.split()
)

CALLED = frozenset(
    "syndrome disease disorder condition ataxia dystrophy anemia type".split()
)
"""Behind one of these words' first word, a capital at the start is a name."""


def is_symbol(piece: str, *, starts: bool) -> bool:
    """Tell whether a piece is a symbol. "A" and "I" at a start are words."""
    if starts and len(piece) == 1:
        return piece not in {"A", "I"} and piece.isupper()
    return SYMBOL.fullmatch(piece.replace("-", "")) is not None


def is_enzyme(word: str) -> bool:
    """Tell whether a word in small letters names an enzyme: kinase, lyase."""
    return word.endswith("ase") and word not in NO_ENZYME and len(word) > len("base")
