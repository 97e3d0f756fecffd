"""A text as the pieces that the gate reads: words, figures, and the marks that count.

Other than the words that people count, these pieces keep brackets, ends and bullets,
and take hyphens apart where the parts are words of their own.
"""

import re

FOLD = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "–": "-",
        "−": "-",
        "—": ",",
        "\n": "\v",
        "•": "•",
        "·": "•",
        "[": "(",
        "]": ")",
        ";": ".",
    }
)
BULLET = re.compile(r"\v\s*(?:[-*•]\s+)?")
FIGURE_HYPHEN = re.compile(r"(?<=\d)-(?=\w)|(?<=\d-in)-(?=\d)")

TOKEN = re.compile(
    r"""
    [^\W\d_]\w*(?:[-'][^\W_]+)*      # a word, a symbol: nerve, X-linked, COL1A1
    | \d+(?:[.,]\d+)*%?(?![\w])      # a figure: 40,000 or 0.3 or 75%
    | \d\w*                          # 1st, 60s, 21q22
    | [.!?:,()•%°]
    """,
    re.VERBOSE,
)


def pieces(text: str) -> list[str]:
    """Return the pieces of a sentence, or of several, in the order of the text."""
    folded = text.translate(FOLD)
    if "\v" in folded:
        folded = BULLET.sub(" • ", folded)
    if "-" in folded:
        folded = FIGURE_HYPHEN.sub(" ", folded)
    return TOKEN.findall(folded)
