"""What only stands where a text, a dose or a number is still to come."""

import re
from collections.abc import Iterator

from handout.model import Condition
from handout.model.condition import Section
from handout.prose import List
from handout.readers.damage.texts import name_of
from handout.readers.pieces import fold

TEXT = "(?:information|content|text|data)"
SO_FAR = "(?: yet| currently| at this time)?"
PLACEHOLDERS = (
    r"lorem ipsum.*",
    r"placeholder.*",
    r"(?:tbd|tba|n/?a|todo|fixme|xxx++|\?++|-++|\.++|none yet)\W*+",
    r"(?:\w+ )?(?:is )?to be (?:added|determined|completed|written|announced)\W*",
    r"(?:\w+ )?(?:coming soon|under construction|goes here|to follow)\W*",
    r"(?:no|not) (?:\w+ )?(?:is |was )?(?:available|found|provided|entered)( yet)?\W*",
    rf"(?:this |the )?{TEXT} (?:is )?(?:not|un) ?available{SO_FAR}\W*+",
    r"[\[<(]?(?:insert|enter|add|type|write)\b.{0,60}\bhere\b.{0,20}",
    r"\[[^\]]{0,80}\]",
    r"(?:por completar|pendiente|en construcción|próximamente)\W*",
    r"(?:información|texto|contenido|datos) (?:aún |todavía )?no disponibles?\W*+",
    r"(?:sin|no hay) (?:información|datos|texto)(?: disponibles?)?\W*",
)
PLACEHOLDER = re.compile("|".join(PLACEHOLDERS), re.IGNORECASE | re.DOTALL)
"""What is written where a text is still to come."""

FILLED_IN = (
    "dose|dosage|phone|telephone|number|name|date|address|clinic|hospital|amount"
    "|insert|enter|dosis|teléfono|número|nombre|fecha|dirección|clínica|cantidad"
)
UNITS = (
    "mg|mcg|µg|ml|mL|units?|tablets?|pills?|drops?|times|hours|days|weeks"
    "|unidades|tabletas?|gotas?|veces|horas|días|semanas"
)
GAPS = (
    rf"[\[<](?:[A-Za-z]+ ){{0,2}}(?i:{FILLED_IN})(?: [A-Za-z]+){{0,2}}[\]>]",
    r"\{\{[^{}]{1,60}\}\}",
    r"\$\{[\w.]{1,60}\}",
    rf"(?<![\w#?])(?:[Xx]{{2,}}+|_{{2,}}+|#{{2,}}+|\?{{2,}}+) ?(?:{UNITS})\b",
    r"\b(?:\d{3}|XXX|xxx)[-. ](?:XXX|xxx)[-. ](?:XXXX|xxxx)\b",
    r"\b(?:Click|Tap)(?: or tap)?(?: here)? to (?:enter|add) [a-z ]{3,30}",
    r"\bHaga clic(?: o pulse)? aquí para escribir [a-z ]{3,30}",
)
GAP = re.compile("|".join(GAPS))
"""A place in a line that nobody filled in.

A blank of a form ("Name: ____") is left on purpose; before a unit a dose is missing.
"""

NEEDLES = (
    "[",
    "<",
    "{",
    "__",
    "##",
    "??",
    "XX",
    "xx",
    "Xx",
    "xX",
    "Click",
    "Tap",
    "Haga",
)
"""Each gap holds one of these; most texts hold none, and are passed over fast."""

QUESTION = re.compile(r"[^.!?]{3,200}\?")


def placeholders(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield section and words where something only stands for a text."""
    for section in condition.sections:
        words = fold(section.prose.plain)
        if _only_stands_for_text(section, words):
            yield name_of(section), words[:80]
        elif any(needle in words for needle in NEEDLES):
            yield from ((name_of(section), gap) for gap in GAP.findall(words))


def _only_stands_for_text(section: Section, words: str) -> bool:
    only_asks = QUESTION.fullmatch(words) is not None
    repeats = _bare(words) == _bare(section.heading)
    is_list = any(isinstance(block, List) for block in section.prose)
    is_placeholder = PLACEHOLDER.fullmatch(words) is not None
    return is_placeholder or ((only_asks or repeats) and not is_list)


def _bare(words: str) -> str:
    return words.casefold().strip("¿?. ")
