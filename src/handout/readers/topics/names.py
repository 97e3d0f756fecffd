"""Short texts of a topic: its other names, and who gave the text."""

import re

from handout.readers.pieces import fold

LEAD_INS = (
    r"also called",
    r"otros? nombres?",
    r"también se (?:le )?(?:llama|conoce)(?: como)?",
    r"también llamad[oa]s?",
    r"también conocid[oa]s? como",
)
ALSO_CALLED = re.compile(rf"^\s*(?:{'|'.join(LEAD_INS)})\s*:\s*", re.IGNORECASE)
"""How a line of other names begins."""

NAME = re.compile(r"(?:[^,(]++|\((?:[^()]++|\([^()]*+\))*+\)|\(|,(?!\s))++")
"""A name up to the next comma; one inside brackets belongs to it."""

LONGEST_CREDIT = 160
OFFICES = (
    "National|Centers?|Agency|Administration|Department|Dept\\.|Office|Institutes?"
    "|Bureau|Services?|Commission|Library|Academy|Association|Society|Foundation"
    "|College|Nacional|Institutos?|Centros?|Administración|Departamento|Oficina"
    "|Agencia|Biblioteca"
)
CREDIT = re.compile(
    rf"(?:NIH|NLM|CDC|FDA|EPA)\s*:\s*\S.*|(?:[\w.’'-]+ )*(?:{OFFICES})(?!\w)[^.!?:;]*"
)
SMALL_WORDS = frozenset(
    {
        "and",
        "of",
        "the",
        "for",
        "on",
        "in",
        "to",
        "with",
        "de",
        "del",
        "el",
        "en",
        "la",
        "las",
        "los",
        "para",
        "sobre",
        "y",
        "e",
    }
)
"""Words that stand small inside the name of an office."""


def also_called(words: str) -> tuple[str, ...]:
    """Return the names of a line such as "Also called: Pimples, Zits"."""
    names = NAME.findall(ALSO_CALLED.sub("", fold(words)))
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))


def tells_names(words: str) -> bool:
    """Tell whether a line is one of other names."""
    return ALSO_CALLED.match(words) is not None and bool(also_called(words))


def is_contributor(words: str) -> bool:
    """Tell whether a line only names who gave the text: an office, and no sentence."""
    if len(words) > LONGEST_CREDIT or not CREDIT.fullmatch(words):
        return False
    return all(map(_is_part_of_name, (words.partition(":")[2] or words).split()))


def _is_part_of_name(word: str) -> bool:
    return word[0].isupper() or not word[0].isalpha() or word.lower() in SMALL_WORDS
