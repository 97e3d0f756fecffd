"""All checks of a reading: what is put right, and what is told."""

from collections.abc import Callable, Iterator

import msgspec

from handout.codec import to_json
from handout.errors import Doubt, HandoutWarning, WarningKind
from handout.model import Condition
from handout.readers.damage import (
    endings,
    joints,
    lost_letters,
    mail,
    placeholders,
    structure,
)
from handout.readers.damage.screen_words import pointing_sentences
from handout.readers.damage.texts import changed, lines, passages
from handout.readers.mojibake import is_suspect, repaired
from handout.readers.reading import Reading

NAMED_ADDRESSES = "genetics"
"""The site whose addresses are made of the names; topics have older or English ones."""

MOST_OF_A_KIND = 3
"""Places that a warning quotes; more of the same are counted."""


def mended(reading: Reading, name: str) -> Reading:
    """Return a reading with exact repairs made, and all other damage told.

    Letters that were misread are put right where that is proved, names where their
    address proves them, mail addresses where they were only written around.
    """
    conditions = []
    warnings = list(reading.warnings)
    for condition in reading.conditions:
        whole, told = _repaired(condition)
        conditions.append(whole)
        place = f"{name}, {condition.id}"
        warnings += [
            HandoutWarning(kind, place, sentence)
            for kind, sentence in (*told, *_damage(whole))
        ]
    return msgspec.structs.replace(
        reading, conditions=tuple(conditions), warnings=tuple(warnings)
    )


def _repaired(condition: Condition) -> tuple[Condition, list[Doubt]]:
    told: list[Doubt] = []
    whole = mail.with_readable_mail(condition)
    if not to_json(whole).isascii():
        misread, whole = whole, changed(whole, repaired)
        if whole != misread:
            told.append(("mojibake", MISREAD))
    slug = condition.id.rpartition("/")[2]
    if name := lost_letters.repaired_name(whole.title, slug):
        told.append(("name-repaired", REPAIRED.format(whole.title, name)))
        whole = msgspec.structs.replace(whole, title=name)
    return whole, told


MISREAD = "letters that were saved in a wrong encoding were put right."
REPAIRED = "the name {!r} had lost letters; its address proves that it is {!r}."


def _damage(condition: Condition) -> Iterator[Doubt]:
    for kind, sentence, find in CHECKS:
        found = list(dict.fromkeys(find(condition)))
        if found:
            quoted = "; ".join(found[:MOST_OF_A_KIND])
            more = len(found) - MOST_OF_A_KIND
            tail = f" (and {more} more)" if more > 0 else ""
            yield kind, f"{sentence}: {quoted}{tail}."


Find = Callable[[Condition], Iterator[str]]


def _in_section(find: Callable[[Condition], Iterator[tuple[str, str]]]) -> Find:
    """Quote what a check finds, with the section that it stands in."""
    return lambda condition: (
        f"{words!r} in {section!r}" for section, words in find(condition)
    )


def _suspect(condition: Condition) -> Iterator[str]:
    return (repr(words[:60]) for words in lines(condition) if is_suspect(words))


def _lost_letters(condition: Condition) -> Iterator[str]:
    site, _, slug = condition.id.partition("/")
    is_made_of_name = site == NAMED_ADDRESSES
    if is_made_of_name and lost_letters.has_lost_letters(condition.title, slug):
        yield f"the title {condition.title!r} at the address {slug!r}"
    for words in lines(condition):
        yield from map(repr, lost_letters.signs_of_loss(words))


def _pointing(condition: Condition) -> Iterator[str]:
    for told in passages(condition):
        yield from map(repr, pointing_sentences(told))


def _lost_mail(condition: Condition) -> Iterator[str]:
    for told in passages(condition):
        if mail.is_lost(told.words):
            yield f"in {told.place!r}"


CHECKS: tuple[tuple[WarningKind, str, Find], ...] = (
    ("mojibake-left", "letters look misread; compare with the source", _suspect),
    (
        "lost-letters",
        "letters were lost on the way here; compare with the source",
        _lost_letters,
    ),
    (
        "run-together",
        "sentences or paragraphs were run together",
        _in_section(joints.run_together),
    ),
    (
        "list-lost",
        "a list is announced, and there is none, or its marks were lost",
        _in_section(structure.lost_lists),
    ),
    ("cut-off", "the text stops in the middle", _in_section(endings.cut_off)),
    (
        "placeholder",
        "something only stands for a text",
        _in_section(placeholders.placeholders),
    ),
    ("points-at-screen", "a sentence points at a screen", _pointing),
    ("mail-lost", "a mail address was hidden by the site and is gone", _lost_mail),
)
"""The kind of a warning, what it says, and who finds the places."""
