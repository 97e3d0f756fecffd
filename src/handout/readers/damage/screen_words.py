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

BEGINS = r"(?<![\w,;:)] )"
"""Where a sentence begins: "you may see more" is no button, "See more" is one."""

BUTTON_ENDS = r"(?=\W{0,5}$|[.…»>]|\s+(?:about|on|at|here|below)\b)"
ON_SCREEN = "links?|buttons?|menu|icons?|tabs?"
OF_A_THING = r"(?!\s+of\s+(?:the|your|an?)\s+(?!page|screen|site|window))"

PATTERNS = (
    r"\b(?:on|of|at) this (?:web ?site|(?:web ?)?page|screen)\b",
    r"\b(?:links?|pages|information|articles) (?:on|of|at) this site\b",
    r"\bon this site,? you(?:'ll|’ll| will| can) find\b",
    r"\bthis web ?(?:page|site)\b",
    r"\b(?:click|scroll|hover)(?:ing)? (?:on|the|to|down|below|above)\b",
    r"\b(?:click|tap|scroll|hover)(?:ing)? here\b(?! to (?:enter|add)\b)",
    r"\btap(?:ping)? (?:on )?(?:the |this |a )?(?:link|button|icon|menu|screen)\b",
    r"\b(?:watch|play) (?:the|this|a|our) video\b",
    r"\b(?:enlarge|zoom) (?:the )?image\b",
    rf"\b{BEGINS}(?:read|see|show) more\b{BUTTON_ENDS}",
    r"\b(?:read|learn) more (?:below|here)\b",
    rf"\b(?:{ON_SCREEN}) (?:below|above)\b",
    rf"\b(?:{ON_SCREEN}) at the (?:top|bottom)\b{OF_A_THING}",
    rf"\b(?:{ON_SCREEN}) on the (?:left|right)\b(?!\s+(?:arm|leg|hand|foot|sleeve))",
    rf"\b(?:{TOLD})(?: in (?:more |greater )?detail)? (?:below|above)\b{NO_BODY_PART}",
    rf"\bthe (?:{SHOWN})(?: shown)? (?:below|above)\b{NO_BODY_PART}",
    r"\b(?:use|follow|select) the (?:links?|tabs?|buttons?)\b",
    r"\b(?:use|open) the menu (?:on|at|above|below|to)\b",
    r"\bsearch box\b",
    r"\b(?:en|de) esta (?:página|pantalla)\b",
    r"\b(?:en|de) este sitio,? (?:web|encontrará|puede encontrar)\b|\beste sitio web\b",
    r"\bhaga clic\b",
    r"\bpulse (?:aquí|en)\b",
    r"\b(?:vea|mire|ver) el video\b",
    rf"\b{BEGINS}(?:ver|leer) más(?=\W{{0,5}}$|[.…»>]|\s+(?:aquí|sobre|acerca)\b)",
    r"\b(?:vea|véase|lea) más (?:abajo|adelante|aquí)\b",
    rf"\b{BEGINS}(?:vea|lea) más\b(?!\s+(?:de|que)\b)",
    r"\b(?:descrit|mencionad|enumerad|indicad)[oa]s? (?:más )?(?:abajo|arriba)\b",
)
POINTS_AT_SCREEN = re.compile("|".join(PATTERNS), re.IGNORECASE)
NEEDLES = (
    *("this page", "this web", "this site", "this screen", "clic", "scroll", "hover"),
    *("tap", "video", "image", "read more", "see more", "show more", "learn more"),
    *("below", "above", "on the left", "on the right", "at the top", "at the bottom"),
    *("use the", "follow the", "select the", "open the", "search box", "pulse"),
    *("esta página", "esta pantalla", "este sitio", "abajo", "arriba"),
    *("ver más", "leer más", "vea más", "véase más", "lea más"),
)
"""Each pattern holds one of these; most texts hold none, and are passed over fast."""

SENTENCE = re.compile(r"[^.!?]+(?:[.!?]+(?=\s|$)|$)|[^.!?]*[.!?]+")
LONGEST = 120


def pointing_sentences(told: Passage) -> Iterator[str]:
    """Yield the sentences of a passage that point at a screen."""
    small = told.words.lower()
    if not any(needle in small for needle in NEEDLES):
        return
    for sentence in SENTENCE.findall(told.words):
        if POINTS_AT_SCREEN.search(sentence):
            yield sentence.strip()[:LONGEST]
