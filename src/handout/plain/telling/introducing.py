"""Sentences that are told because a later one cannot be understood without them.

Where how the gene works is left out, a sentence that is told may still speak of "the
protein" or of "NAA". What introduced them is told, too.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from handout.plain.words import is_rare, tokens

NAMED = re.compile(
    r"\((?P<short>[A-Z][A-Za-z0-9-]{1,9})\)"
    r"|\b(?:called|known as|named) (?:the |an? )?"
    r"(?P<name>[A-Za-z0-9-]{3,}(?: [A-Z0-9]+\b)?)"
)
"""How a text gives a thing a name that it uses from there on."""
KINDS = (
    *("channel", "complex", "enzyme", "fragment", "hormone", "molecule", "pathway"),
    *("peptide", "process", "protein", "receptor", "signal", "substance"),
)
DEFINITE = re.compile(
    rf"\b(?:the|this|these|each|both) (?P<kind>{'|'.join(KINDS)})s?(?:es)?\b"
    r"(?! (?:that|which|produced|made|called|known|encoded|from|needed|involved|of"
    r"|disorder|disease|condition)\b)",
    re.IGNORECASE,
)
"""A thing that the text has told of before: "the protein", and no more of it."""


def introduced(
    sentences: Sequence[str],
    told: Sequence[bool],
    is_explained: Callable[[str], bool],
) -> tuple[int, ...]:
    """Return which sentences of a section have to be told as well, by position.

    `told` says which are told anyway. A word that the sheet explains (`is_explained`)
    needs no introduction.
    """
    needed = list(told)
    for position in range(len(sentences) - 1, -1, -1):
        if needed[position]:
            before = sentences[:position]
            for one in _needed_by(sentences[position], before, needed, is_explained):
                needed[one] = True
    return tuple(i for i, is_needed in enumerate(needed) if is_needed and not told[i])


def _needed_by(
    sentence: str,
    before: Sequence[str],
    told: Sequence[bool],
    is_explained: Callable[[str], bool],
) -> Iterator[int]:
    """Yield the sentences that introduce what a sentence speaks of."""
    heard = " ".join(
        words for words, is_told in zip(before, told, strict=False) if is_told
    )
    for position, words in enumerate(before):
        if not told[position]:
            names = (name for name in _names(words) if not is_explained(name))
            if any(_has(sentence, n) and not _has(heard, n) for n in names):
                yield position
    for found in DEFINITE.finditer(sentence):
        kind = found["kind"].lower()
        if not _has_kind(f"{heard} {sentence[: found.start()]}", kind):
            yield from _introducing(kind, before, told)


def _names(sentence: str) -> Iterator[str]:
    """Yield the rare names that a sentence gives to things."""
    for found in NAMED.finditer(sentence):
        name = found["short"] or found["name"]
        if found["short"] or any(map(is_rare, tokens(name))):
            yield name


def _introducing(
    kind: str, before: Sequence[str], told: Sequence[bool]
) -> Iterator[int]:
    """Yield the last sentence that speaks of "a protein", where it is not told."""
    first_time = re.compile(
        rf"\b(?:an?|making|producing|several|two|three) (?:[\w-]+ ){{0,4}}{kind}s?\b",
        re.IGNORECASE,
    )
    for position in range(len(before) - 1, -1, -1):
        if first_time.search(before[position]):
            if not told[position]:
                yield position
            return


def _has(text: str, name: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?!\w)", text) is not None


def _has_kind(text: str, kind: str) -> bool:
    return re.search(rf"\b{kind}(?:s|es)?\b", text, re.IGNORECASE) is not None
