r"""The language in which a statement is written down, and how it is compiled.

    {COND} is inherited in an autosomal (dominant|recessive) pattern[, it seems].

A word stands for itself, whatever its case. `(a|b)` is one of several, `[a]` may be
missing; between two blanks, the second one goes with it. `{COND}` is a slot, printed in
our sentence; a figure after the name tells slots of one kind apart. `{mutation}`, in
small letters, is one of several words that mean the same here. A backslash takes a sign
for itself.
A pattern explains a sentence from its first letter to its last, or not at all; it
begins with a word, a slot or `(a|b)`, so that patterns can be filed by it.
"""

import re
from collections.abc import Iterator, Mapping

from handout.model.kinds import Struct
from handout.plain.statements.names import MARK

PART = re.compile(
    r"\\(?P<escaped>.)|\{(?P<slot>[A-Z]+)(?P<number>\d*)\}|\{(?P<words>[a-z ]+)\}"
    r"|(?P<sign>[(|)\[\]])|(?P<text>[^\\{(|)\[\]]+)"
)
BLANK_OF_OPTION = re.compile(r"(?<= )(\[[^\]]*)\] ")
ANY = ""
"""Where a pattern is filed that begins with a slot."""


class Vocabulary(Struct, frozen=True):
    """What the words in braces stand for.

    `slots` are regular expressions of what a slot may hold; `words` are groups of
    words that mean the same.
    """

    slots: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]


def compiled(pattern: str, vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return a pattern as an expression over a whole sentence.

    Raises `ValueError` where the pattern names what the vocabulary does not know.
    """
    return re.compile("".join(_expressions(pattern, vocabulary)), re.IGNORECASE)


def _expressions(pattern: str, vocabulary: Vocabulary) -> Iterator[str]:
    if "".join(part[0] for part in PART.finditer(pattern)) != pattern:
        raise ValueError(f"found {pattern!r}, expected braces with a name inside")
    for part in PART.finditer(BLANK_OF_OPTION.sub(r"\1 ]", pattern)):
        if part["sign"]:
            yield SIGNS[part["sign"]]
        elif part["slot"]:
            yield _slot(part, vocabulary)
        elif part["words"]:
            yield _group(part["words"], vocabulary)
        else:
            yield re.escape(part["escaped"] or part["text"])


SIGNS = {"(": "(?:", "|": "|", ")": ")", "[": "(?:", "]": ")?"}


def _slot(part: re.Match[str], vocabulary: Vocabulary) -> str:
    name = part["slot"]
    if name not in vocabulary.slots:
        raise ValueError(f"found the slot {name!r}, expected one of the vocabulary")
    return f"(?P<{name}{part['number']}>{vocabulary.slots[name]})"


def _group(name: str, vocabulary: Vocabulary) -> str:
    return "(?:" + "|".join(map(re.escape, _words(name, vocabulary))) + ")"


def _words(name: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    if name not in vocabulary.words:
        raise ValueError(f"found the words {name!r}, expected some of the vocabulary")
    return vocabulary.words[name]


def filed_under(pattern: str, vocabulary: Vocabulary) -> set[str]:
    """Return the first words with which a sentence can match a pattern."""
    part = PART.match(pattern)
    if part is None or part["sign"] == "[":
        raise ValueError(f"found {pattern!r}, expected a word, a slot or (a|b) first")
    if part["words"]:
        return set(map(first_word, _words(part["words"], vocabulary)))
    if part["sign"]:
        choices = pattern[1 : pattern.index(")")]
        return {first_word(choice) for choice in choices.split("|")}
    return {first_word(pattern)}


def anchor(pattern: str) -> str:
    """Return the longest text that each sentence of a pattern holds, in small letters.

    A sentence without it need not be compared with the pattern.
    """
    depth, texts = 0, [""]
    for part in PART.finditer(pattern):
        depth += DEPTHS.get(part["sign"], 0)
        if part["text"] and not depth:
            texts.append(part["text"].strip().lower())
    return max(texts, key=len)


DEPTHS = {"(": 1, "[": 1, ")": -1, "]": -1}


def first_word(sentence: str) -> str:
    """Return the word under which a sentence is filed; a slot has none."""
    if sentence.startswith((MARK, "{COND}")):
        return MARK
    letters = FIRST_WORD.match(sentence)
    return letters[1].lower() if letters else ANY


FIRST_WORD = re.compile(r"\\?\(?([A-Za-z'-]+)")
