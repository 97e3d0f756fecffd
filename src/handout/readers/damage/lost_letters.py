"""Letters outside ASCII that were lost on the way: "Sjgren", "alpha ()-actin".

Some sources dropped every such letter. Names that are known by heart give the loss
away, and so do brackets that hold nothing and words that begin with a hyphen.
"""

import re
from collections.abc import Iterator

from handout.readers.damage.marked_words import NAMES, SPANISH
from handout.readers.damage.texts import LONGEST_WORD
from handout.readers.slugs import slug_of

EMPTY_BRACKETS = re.compile(r"\(\s*\)")
TELLS_OF_ENDINGS = ("end in", "ends in", "ending", "endings", "suffix", "sufijo")
"""What stands before the part of a word that is told of."""

CHEMICAL = "ase|in|ine|yl|can|ate|ol|ide|one|ene|globin|cells?|chains?|blockers?"
"""How words end that a Greek letter stands before, such as "-actin"."""

HEADLESS = re.compile(
    rf"(?<!\S){''.join(f'(?<!{words} )' for words in TELLS_OF_ENDINGS)}"
    rf"-(?=[a-z]*(?:{CHEMICAL})\b)[a-z]{{3,}}+(?!\s+(?:mean|refer|and\b|or\b))"
)
"""A word that begins with a hyphen, unless it is told what that part means."""

GREEK_BEARERS = "TGF|IFN|TNF|PPAR|interferon|amyloid"
NUMBERED = "reductase|hydroxy[a-z]+|antitrypsin|dehydrogenase|antichymotrypsin"
TAILLESS = re.compile(
    rf"\b(?:{GREEK_BEARERS})-(?=[\s.,;)]|$)(?!\s+(?:and|or|to|y|o|e)\b)"
    rf"|(?<![\w,-])\d{{1,2}}- (?:{NUMBERED})\b"
)
"""A name that a Greek letter ends, without that letter."""

ASKED = re.compile(
    r"(?<![^\s(\"“¿¡-])[^\W\d_]++(?:\?{1,3}(?:[^\W\d_A-Z]|(?<=[A-Z]\?)[A-Z]{2})"
    r"[^\W\d_]*+){1,5}+(?:['’]s)?(?![^\s.,;:!?)\"”-])"
    r"|\b\d+ ?\?(?:g|l|m|mol|[CFLM])\b"
)
"""A question mark inside of a word, or before a unit: "5 ?g" for "5 µg"."""

SIGNS = (("(", EMPTY_BRACKETS), ("-", HEADLESS), ("-", TAILLESS), ("?", ASKED))
"""What shows a loss, and what a text must hold for it."""

FORMS = ("ignore", "replace")
"""What is done to letters where only ASCII is kept: left out, or made a "?"."""


def damaged_form(name: str, form: str = "ignore") -> str:
    """Return what is left of a name where only ASCII is kept."""
    return name.encode("ascii", form).decode()


DAMAGED: dict[str, str] = {
    damaged_form(name, form): name
    for form in FORMS
    for name in (*NAMES, *SPANISH)
    if not name.isascii()
}
DAMAGED_NAME = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, DAMAGED))})(?!\w)")


def signs_of_loss(text: str) -> Iterator[str]:
    """Yield what shows that letters of a text were lost."""
    names = DAMAGED_NAME.findall(text)
    yield from (name for name in names if not ASKED.fullmatch(name))
    for needle, pattern in SIGNS:
        for match in pattern.finditer(text) if needle in text else ():
            yield _around(text, match)


def _around(text: str, match: re.Match[str]) -> str:
    """Return a match with the words that it stands in."""
    first = max(match.start() - LONGEST_WORD, 0)
    last = match.end() + LONGEST_WORD
    start = text.rfind(" ", first, max(match.start() - 1, 0)) + 1
    end = text.find(" ", match.end(), last)
    return text[start or first : last if end < 0 else end]


def repaired_name(name: str, slug: str) -> str:
    """Return a name with its letters back, where the address proves them; or "".

    The address keeps a plain letter where the name lost a marked one. So a known
    name is right only if it loses to the damaged one, and makes that very address.
    """
    if slug_of(name) == slug:
        return ""
    whole = DAMAGED_NAME.sub(lambda match: DAMAGED[match[0]], name)
    was_damaged = any(damaged_form(whole, form) == name for form in FORMS)
    is_exact = was_damaged and slug_of(whole) == slug
    return whole if is_exact and whole != name else ""


def has_lost_letters(name: str, slug: str) -> bool:
    """Tell whether a name lacks a few letters that its address has."""
    own = slug_of(name)
    if own == slug or own.count("-") != slug.count("-"):
        return False
    pairs = zip(own.split("-"), slug.split("-"), strict=True)
    different = [(short, long) for short, long in pairs if short != long]
    return bool(different) and all(_is_shortened(*pair) for pair in different)


MOST_LOST = 3


def _is_shortened(short: str, long: str) -> bool:
    """Tell whether a word is another one with one to three letters left out."""
    letters = iter(long)
    is_inside = all(letter in letters for letter in short)
    return is_inside and 0 < len(long) - len(short) <= MOST_LOST
