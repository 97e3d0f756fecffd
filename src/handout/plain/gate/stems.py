"""What a word is without its ending, so that runs and run are one word."""

import functools

IRREGULAR = {
    form: base
    for base, forms in {
        "have": "has had having",
        "do": "does did done doing",
        "go": "goes went gone going",
        "get": "gets got gotten getting",
        "make": "makes made making",
        "take": "takes took taken taking",
        "give": "gives gave given giving",
        "become": "becomes became becoming",
        "find": "finds found finding findings",
        "break": "breaks broke broken breaking",
        "keep": "keeps kept keeping",
        "feel": "feels felt feeling",
        "foot": "feet",
        "tooth": "teeth",
        "build": "builds built building",
        "hold": "holds held holding",
        "show": "shows showed shown showing",
        "tell": "tells told telling",
        "use": "uses used using",
        "die": "dies died dying death deaths",
        "bring": "brings brought bringing",
        "diagnosis": "diagnoses",
        "movement": "movements",
    }.items()
    for form in forms.split()
}

HISSING = ("ses", "xes", "zes", "ches", "shes")
"""Plurals that add two letters, unless the word ends in a silent e."""

NO_PLURALS = ("ss", "us", "is")
ENDINGS = ("ing", "edly", "ed", "ally", "ly", "y", "e")
SHORTEST = 3
"""Letters that must stay before an ending may go."""


@functools.cache
def stem(word: str) -> str:
    """Return the word, in small letters, without its ending. Never shown to anyone."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    single = _single(word)
    for ending in ENDINGS:
        kept = single[: -len(ending)]
        if single.endswith(ending) and len(kept) >= SHORTEST:
            return _undoubled(kept)
    return single


def _single(word: str) -> str:
    if word.endswith(NO_PLURALS) or len(word) <= SHORTEST:
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(HISSING):
        return word[:-2]
    return word.removesuffix("s")


def _undoubled(kept: str) -> str:
    doubled = kept[-1] == kept[-2] and kept[-1] not in "lse"
    return kept[:-1] if doubled or kept[-1] in "ei" else kept
