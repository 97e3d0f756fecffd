"""The sentences that a reader will stumble over, the hardest first.

The order is that of words / 10 + rare words + acronyms, which agrees better with
what readers say of medical sentences than any grade does (correlation 0.65 with the
4,504 rated sentences of MedReadMe, FKGL 0.51).
"""

from collections.abc import Iterable, Iterator

import msgspec

from handout.plain.readability.sentences import Sentence

LONG = 20
"""Words that a sentence may have, by the NHS content guide."""
MANY_RARE = 2

JOINTS = {
    "a semicolon": "; ",
    "which": ", which ",
    "but": ", but ",
    "although": "lthough ",
    "because": " because ",
    "while": ", while ",
}
"""What joins two ideas in one sentence, and how it stands in the text."""


class HardSentence(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence with its place and what makes it hard."""

    section: str
    text: str
    index: float
    reasons: tuple[str, ...]


def hard_sentences(sentences: Iterable[Sentence]) -> tuple[HardSentence, ...]:
    """Return sentences that are long or hold two rare words, the hardest first."""
    found = (_told(sentence) for sentence in sentences if _is_hard(sentence))
    return tuple(sorted(found, key=lambda sentence: -sentence.index))


def _is_hard(sentence: Sentence) -> bool:
    return len(sentence.words) > LONG or len(sentence.rare) >= MANY_RARE


def _told(sentence: Sentence) -> HardSentence:
    unknown = len(sentence.rare) + len(sentence.acronyms)
    return HardSentence(
        section=sentence.section,
        text=sentence.text,
        index=round(len(sentence.words) / 10 + unknown, 1),
        reasons=tuple(_reasons(sentence)),
    )


def _reasons(sentence: Sentence) -> Iterator[str]:
    if len(sentence.words) > LONG:
        yield f"{len(sentence.words)} words"
    found = {
        "rare": sentence.rare,
        "acronyms": sentence.acronyms,
        "passive": sentence.passives,
    }
    for name, words in found.items():
        if words:
            yield f"{name}: {', '.join(dict.fromkeys(words))}"
    for joint, written in JOINTS.items():
        if written in sentence.text:
            yield f"2 ideas joined by {joint}"
