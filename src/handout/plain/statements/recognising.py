"""A sentence of a source that says what a row of the table says, in our words."""

import re
from collections.abc import Iterator

from handout.model.kinds import Struct
from handout.plain.statements import tables
from handout.plain.statements.names import MARK, Masked, Names, masked
from handout.plain.statements.patterns import ANY, first_word
from handout.plain.statements.tables import Row
from handout.plain.statements.wording import begun


class Recognised(Struct, frozen=True):
    """Our sentences for one sentence of a source.

    `id` names the rows of the table, `slots` are the words that our sentences took
    over as they stood.
    """

    id: str
    sentences: tuple[str, ...]
    slots: tuple[str, ...]


JOINTS = (
    (", which means that ", "This means that "),
    (", which means ", "This means that "),
    ("; however, ", "But "),
    ("; although ", "But "),
    ("; ", ""),
    (", but ", "But "),
    (", and ", ""),
    (", although ", "But "),
)
"""Where two whole statements are joined, and how the second one begins with us."""

HOWEVER = "However, "
CONCEDED = re.compile(r"(?:Although|While) (?P<first>.+?), (?P<second>.+)")
"""One statement that is granted, and another that is told in spite of it."""
MENTION = re.compile(rf"{MARK}(\d+){MARK}")
IT = re.compile(r"\AIt\Z")
SLOT = re.compile(r"\{([A-Z]+)(\d*)\}")


def recognise(
    sentence: str, names: Names, *, briefly: bool = False
) -> Recognised | None:
    """Return our sentences where the whole sentence is a standard statement.

    A sentence of two statements is recognised where each of them is known. None where
    one word stays unexplained. `briefly` calls the condition "this condition".
    """
    source = masked(sentence, names, briefly=briefly)
    stem = source.sentence.removesuffix(".")
    if stem.startswith(HOWEVER):
        found = _behind("But ", _whole(stem.removeprefix(HOWEVER), source))
    else:
        found = _whole(stem, source)
    return _begun(found) if found else None


def _begun(found: Recognised) -> Recognised:
    """Return what was recognised with a capital at the start of each sentence."""
    sentences = tuple(map(begun, found.sentences))
    return Recognised(id=found.id, sentences=sentences, slots=found.slots)


def _whole(stem: str, source: Masked) -> Recognised | None:
    return _statement(stem, source) or _joined(stem, source) or _conceded(stem, source)


def _conceded(stem: str, source: Masked) -> Recognised | None:
    halves = CONCEDED.fullmatch(stem)
    if not halves:
        return None
    second = _behind("But ", _statement(halves["second"], source))
    return _both(_statement(halves["first"], source), second)


def _behind(opening: str, found: Recognised | None) -> Recognised | None:
    """Return what was recognised, with a word in front that joins it to the text."""
    if found is None:
        return None
    head, *others = found.sentences
    sentences = (opening + head, *others)
    return Recognised(id=found.id, sentences=sentences, slots=found.slots)


def _joined(stem: str, source: Masked) -> Recognised | None:
    for joint, opening in JOINTS:
        if joint not in stem:
            continue
        first, _, second = stem.partition(joint)
        one = _statement(first, source)
        two = _behind(opening, _statement(second, source)) if one else None
        if one and two:
            return _both(one, two)
    return None


def _both(one: Recognised | None, two: Recognised | None) -> Recognised | None:
    """Return two statements as one, where both are known."""
    if not (one and two):
        return None
    return Recognised(
        id=f"{one.id}+{two.id}",
        sentences=one.sentences + two.sentences,
        slots=one.slots + two.slots,
    )


def _statement(stem: str, source: Masked) -> Recognised | None:
    for row, pattern in _candidates(stem):
        match = tables.expression(pattern).fullmatch(stem)
        if match:
            return _told(row, match, source)
    return None


def _candidates(stem: str) -> Iterator[tuple[Row, str]]:
    first = first_word(stem)
    about = MARK if tables.SUBJECT.match(stem) else ANY
    for shelf in dict.fromkeys((first, about, ANY)):
        yield from tables.filed().get(shelf, ())


def _told(row: Row, match: re.Match[str], source: Masked) -> Recognised:
    slots = {n: text for n, text in match.groupdict().items() if text is not None}
    printed = {name: _printed(name, value, source) for name, value in slots.items()}
    kept = (printed[name] for name, text in slots.items() if text and _is_typed(name))
    return Recognised(
        id=row.id,
        sentences=tuple(_filled(sentence, printed) for sentence in row.told),
        slots=tuple(kept),
    )


def _is_typed(name: str) -> bool:
    """Tell whether a slot prints its text as it stands."""
    return _kind(name) in tables.words().typed


def _kind(name: str) -> str:
    return name.rstrip("0123456789")


def _printed(name: str, value: str, source: Masked) -> str:
    """Return the words that a slot prints."""
    told = tables.words().told.get(_kind(name))
    plain = told[value.lower()] if told else IT.sub("it", value)
    mentions = source.brief if _kind(name) == "COND" else source.mentions
    return MENTION.sub(lambda mention: mentions[int(mention[1])], plain)


def _filled(sentence: str, printed: dict[str, str]) -> str:
    """Return a sentence of the table without a capital at its start, if it may lack it.

    A slot at the start keeps the letters that it has: a name or a gene.
    """
    lowered = (
        sentence if sentence.startswith("{") else sentence[:1].lower() + sentence[1:]
    )
    return SLOT.sub(lambda slot: printed[slot[1] + slot[2]], lowered)
