"""Sentences that point at a screen: on paper there is nothing to click or to watch."""

import re
from collections.abc import Iterator

from handout.readers.damage.texts import Passage

TOLD = (
    "described|discussed|listed|shown|given|explained|outlined|mentioned|detailed"
    "|provided|found|summarized|covered|defined|pictured|noted|see"
)
SHOWN = "table|figure|picture|image|chart|list|information|section|steps"
NO_BODY_PART = r"(?!\s+(?:the|your|a|an|normal|average|that|\d))"
"""What follows where below and above are of a body or of a measure."""

PATTERNS = (
    r"\b(?:on|of|at) this (?:web ?)?(?:page|site|screen)\b",
    r"\bthis web ?(?:page|site)\b",
    r"\b(?:click|tap|scroll|hover)(?:ing)? (?:on|here|the|to|down|below|above)\b",
    r"\b(?:watch|play) (?:the|this|a|our) video\b",
    r"\b(?:enlarge|zoom) (?:the )?image\b",
    r"\b(?:read|see|show) more\b(?!\s+(?:than|of|about a))",
    r"\blearn more (?:below|here)\b",
    r"\b(?:links?|buttons?|menu|icons?|tabs?) (?:below|above)\b",
    r"\b(?:links?|buttons?|menu|icons?|tabs?) at the (?:top|bottom)\b",
    r"\b(?:links?|buttons?|menu|icons?|tabs?) on the (?:left|right)\b",
    rf"\b(?:{TOLD})(?: in (?:more |greater )?detail)? (?:below|above)\b{NO_BODY_PART}",
    rf"\bthe (?:{SHOWN})(?: shown)? (?:below|above)\b",
    r"\b(?:use|follow|select) the (?:links?|tabs?|menu|buttons?)\b",
    r"\bsearch box\b",
    r"\b(?:en|de) esta (?:página|pantalla)\b",
    r"\beste sitio(?: web)?\b",
    r"\bhaga clic\b",
    r"\bpulse (?:aquí|en)\b",
    r"\b(?:vea|mire|ver) el video\b",
    r"\b(?:ver|vea|leer|lea) más(?: abajo| adelante)?\b(?!\s+(?:de|que))",
    r"\b(?:descrit|mencionad|enumerad|indicad)[oa]s? (?:más )?(?:abajo|arriba)\b",
)
POINTS_AT_SCREEN = re.compile("|".join(PATTERNS), re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?]+(?:[.!?]+(?=\s|$)|$)|[^.!?]*[.!?]+")
LONGEST = 120


def pointing_sentences(told: Passage) -> Iterator[str]:
    """Yield the sentences of a passage that point at a screen."""
    if not POINTS_AT_SCREEN.search(told.words):
        return
    for sentence in SENTENCE.findall(told.words):
        if POINTS_AT_SCREEN.search(sentence):
            yield sentence.strip()[:LONGEST]
