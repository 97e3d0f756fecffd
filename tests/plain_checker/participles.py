"""What hangs on a modal behind a comma: "may swell, causing pain"."""

import re

MODAL = r"(may|might|can|could)(?! not)"
HANGING = re.compile(r", (?:causing|leading to|resulting in)\b")
HANGING_ON_A_MODAL = re.compile(
    rf"\b{MODAL} [^.;]*, (?:causing|leading to|resulting in)\b"
)
OUTCOME = re.compile(rf"\b{MODAL} (?:also )?(?:cause|lead|result|prevent)\b")
SPLIT_OFF = re.compile(rf"\b(?:this|these|it) {MODAL} (?:cause|lead|result)\b")


def split_off(source: str, printed: str) -> int:
    """Return how many participles of the source stand in sentences of their own."""
    return len(HANGING.findall(source)) - len(HANGING.findall(printed))


def told_again(modal: re.Pattern[str], source: str, printed: str) -> int:
    """Return how many more outcomes are told under a modal than in the source."""
    before, after = (
        sum(modal.fullmatch(found) is not None for found in OUTCOME.findall(text))
        for text in (source, printed)
    )
    return max(0, after - before)


def modals_lost(source: str, printed: str) -> int:
    """Return how many participles under a modal were told as facts."""
    under = len(HANGING_ON_A_MODAL.findall(source))
    still = len(HANGING_ON_A_MODAL.findall(printed))
    told = len(SPLIT_OFF.findall(printed)) - len(SPLIT_OFF.findall(source))
    return max(0, under - still - told)
