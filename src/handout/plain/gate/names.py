"""Names: capitals, symbols, enzymes, and the names that the caller gives."""

import re

from handout.plain.gate.tables.word_lists import word_list

SYMBOL = re.compile(r"[A-Za-z]*[A-Z][A-Z0-9]+\w*|[A-Za-z]+\w*\d\w*|[A-Z]")
"""BNK3, DNA, p53, mRNA: capitals or figures inside a word; the X of X chromosome."""

NO_ENZYME = frozenset(
    word_list(
        """
    disease increase decrease release phase base case purchase database erase
    lease please phrase chase ease cease grease crease showcase suitcase tease
    """
    )
)

CALLED = frozenset(
    word_list(
        """
    syndrome disease disorder condition ataxia dystrophy anemia type
    """
    )
)
"""Behind one of these words' first word, a capital at the start is a name."""


GREEK = frozenset(
    word_list(
        """
    alpha beta gamma delta epsilon zeta kappa lambda sigma
    """
    )
)


def is_symbol(piece: str, *, starts: bool) -> bool:
    """Tell whether a piece is a symbol. "A" and "I" at a start are words."""
    if starts and len(piece) == 1:
        return piece not in {"A", "I"} and piece.isupper()
    return SYMBOL.fullmatch(piece.replace("-", "")) is not None


NO_PROTEIN = frozenset(
    word_list(
        """
    protein within certain uncertain remain contain maintain obtain attain retain
    sustain explain complain constrain restrain refrain entertain pertain abstain
    strain sprain bargain captain curtain fountain mountain villain domain terrain
    begin origin margin virgin cousin muffin dolphin napkin pumpkin penguin violin
    basin resin robin cabin coffin bulletin assassin therein herein
    wherein foreskin midbrain hindbrain forebrain chagrin vitamin aspirin toxin
    penicillin urchin gelatin mandarin
    """
    )
)
"""Words that end in -in and name no protein."""
SHORTEST_PROTEIN = 6


def is_small_name(word: str) -> bool:
    """Tell whether a word in small letters is a name: kinase, elastin, alpha."""
    if word in GREEK:
        return True
    if word.endswith("in") and len(word) >= SHORTEST_PROTEIN:
        return word not in NO_PROTEIN
    return word.endswith("ase") and word not in NO_ENZYME and len(word) > len("base")
