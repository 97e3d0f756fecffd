"""One form for all the ways in which a name may be typed.

Folding keeps the order of words and every word, so that "disease" and "syndrome"
still tell names apart. It splits where the tokenizer `unicode61` of SQLite's FTS5
splits: at everything that is no letter and no figure.
"""

import re
import unicodedata

APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´′＇", "'"))  # noqa: RUF001 - typed for one another
POSSESSIVE = re.compile(r"(?<=\w)'s(?!\w)", re.IGNORECASE)

GREEK = {
    "α": "alpha",  # noqa: RUF001 - these are the Greek letters
    "β": "beta",
    "γ": "gamma",  # noqa: RUF001 - likewise
    "δ": "delta",
    "ε": "epsilon",
    "ζ": "zeta",
    "η": "eta",
    "θ": "theta",
    "ι": "iota",  # noqa: RUF001 - likewise
    "κ": "kappa",
    "λ": "lambda",
    "μ": "mu",
    "ν": "nu",  # noqa: RUF001 - likewise
    "ξ": "xi",
    "ο": "omicron",  # noqa: RUF001 - likewise
    "π": "pi",
    "ρ": "rho",  # noqa: RUF001 - likewise
    "σ": "sigma",  # noqa: RUF001 - likewise
    "ς": "sigma",
    "τ": "tau",
    "υ": "upsilon",  # noqa: RUF001 - likewise
    "φ": "phi",
    "χ": "chi",
    "ψ": "psi",
    "ω": "omega",
}
LONE_GREEK = re.compile(r"(?<![α-ω])[α-ω](?![α-ω])")  # noqa: RUF001 - likewise
"""A Greek letter alone is a sign of medicine; among others it spells a Greek word."""

WITHOUT_PARTS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
"""Letters that Unicode does not take apart, as they are typed without their key."""

WORD_CATEGORIES = ("L", "N", "Co", "Mc")

ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
NUMERALS = {numeral: str(value) for value, numeral in enumerate(ROMAN.split(), 1)}
LETTERS_TOO = frozenset({"i", "v", "x", "xx"})
"""What is more often a letter, or a pair of chromosomes, than a number."""

COUNTED = frozenset(
    {"class", "factor", "grade", "group", "stage", "type"}
    | {"clase", "estadio", "grado", "grupo", "tipo"}
)
"""Words behind which even a lone letter is a number: "type I", "factor X"."""

LAST_NUMBERS = frozenset({"i", "v"})
"""Letters that are numbers at the end of a name: "Usher syndrome I"."""


def fold(name: str) -> str:
    """Return the words of a name without case, accents, marks and Roman numerals.

    Folding twice is folding once. What holds no letter and no figure folds to "".
    """
    return " ".join(_numbered(_words(name)))


def folds(typed: str) -> tuple[str, ...]:
    """Return what a name folds to while it is typed.

    Its last word may be the beginning of a longer one: "immune i" of "immune
    illness" as well as of "immune I". Its words may come in another order: "III type
    fever".
    """
    words = _words(typed)
    unfinished = (*_numbered((*words, ""))[:-2], *words[-1:])
    forms = (_numbered(words), unfinished, _moved(words))
    return tuple(dict.fromkeys(map(" ".join, forms)))


def letters_of(name: str) -> str:
    """Return the letters and figures of a name without space, numerals as written."""
    return "".join(_words(name))


def _words(name: str) -> tuple[str, ...]:
    apart = POSSESSIVE.sub("", name.translate(APOSTROPHES)).casefold()
    letters = unicodedata.normalize("NFKD", apart).casefold().translate(WITHOUT_PARTS)
    plain = "".join(map(_kept, letters))
    named = LONE_GREEK.sub(lambda found: f" {GREEK[found[0]]} ", plain)
    return tuple(named.split())


def _kept(letter: str) -> str:
    """Return a letter or figure, nothing for an accent, a space for all else."""
    category = unicodedata.category(letter)
    if category == "Mn":
        return ""
    return letter if category.startswith(WORD_CATEGORIES) else " "


def _numbered(words: tuple[str, ...]) -> tuple[str, ...]:
    """Write Roman numerals with figures."""
    return tuple(
        NUMERALS[word] if _is_number(words, place) else word
        for place, word in enumerate(words)
    )


def _moved(words: tuple[str, ...]) -> tuple[str, ...]:
    """Write with figures also the numerals that stand before what they count."""
    counts = (*(word in COUNTED for word in words[1:]), False)
    return tuple(
        NUMERALS.get(word, word) if counted else number
        for word, number, counted in zip(words, _numbered(words), counts, strict=False)
    )


def _is_number(words: tuple[str, ...], place: int) -> bool:
    word = words[place]
    if word not in NUMERALS or place == 0:
        return False
    if word not in LETTERS_TOO or words[place - 1] in COUNTED:
        return True
    return word in LAST_NUMBERS and place == len(words) - 1
