"""A sentence of a source that says what a row of the table says, in our words."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from handout.model.kinds import Struct
from handout.plain.statements import openings, tables
from handout.plain.statements.filling import kept, printed, told
from handout.plain.statements.names import MARK, Masked, Names, masked
from handout.plain.statements.openings import Opening
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


class Statement(Struct, frozen=True):
    """What one row, or several that are joined, makes of a part of a sentence.

    It `opens` as its row does: it may stand behind words that tell when it holds.
    """

    id: str
    sentences: tuple[str, ...]
    slots: tuple[str, ...]
    opens: bool = False


JOINTS = (
    ("; however, ", "but "),
    ("; therefore, ", "so "),
    ("; although ", "but "),
    ("; ", ""),
    (", but ", "but "),
    (", although ", "but "),
    (", though ", "but "),
    (", and ", ""),
    (" but ", "but "),
    (", which means that ", "this means that "),
    (", which means ", "this means that "),
)
"""Where two whole statements are joined, and how the second one begins with us."""
ALTHOUGH = re.compile(r"\A(?:Although|While) ([^,]+), ")
"""A contrast that is told first in a source, and behind its sentence by us."""


def recognise(
    sentence: str, names: Names, *, briefly: bool = False
) -> Recognised | None:
    """Return our sentences where the whole sentence is a standard statement.

    A sentence of several statements is recognised where each of them is known. None
    where one word stays unexplained. `briefly` calls the condition "this condition".
    """
    source = masked(sentence, names, briefly=briefly)
    stem = source.sentence.removesuffix(".")
    for opening, rest in openings.contrasts(stem):
        found = _whole(rest, source)
        if found and not any(map(RUNS_ON.search, found.sentences[:-1])):
            return _recognised(_behind(opening, found))
    return None


RUNS_ON = re.compile(r"\b[A-Z]\.\Z")
"""A sentence that would end in a single capital is read as one with the next."""


def _recognised(found: Statement) -> Recognised:
    """Return what was found with a capital at the start of each sentence."""
    sentences = tuple(map(begun, found.sentences))
    return Recognised(id=found.id, sentences=sentences, slots=found.slots)


def _whole(stem: str, source: Masked) -> Statement | None:
    return _statement(stem, source) or _opened(stem, source) or _joined(stem, source)


def _behind(opening: str, found: Statement) -> Statement:
    """Return what was found, with words in front that join it to the text."""
    head, *others = found.sentences
    return replace(found, sentences=(opening + head, *others))


def _opened(stem: str, source: Masked) -> Statement | None:
    """Return a statement behind words that tell when it holds: in some cases."""
    for opening in openings.openings(stem, source):
        found = _statement(opening.rest, source)
        if found and found.opens:
            return _behind_opening(opening, found)
    return None


def _behind_opening(opening: Opening, found: Statement) -> Statement:
    opened = _behind(f"{opening.told}, ", found)
    return replace(opened, slots=opening.slots + found.slots)


def _joined(stem: str, source: Masked) -> Statement | None:
    stem = ALTHOUGH.sub(r"\1, but ", stem)
    for joint, opening in JOINTS:
        first, found, second = stem.partition(joint)
        one = _whole(first, source) if found else None
        two = _whole(second, source) if one else None
        if one and two:
            return _together(one, _behind(opening, two))
    return None


def _together(one: Statement, two: Statement) -> Statement:
    return Statement(
        id=f"{one.id}+{two.id}",
        sentences=one.sentences + two.sentences,
        slots=one.slots + two.slots,
    )


def _statement(stem: str, source: Masked) -> Statement | None:
    for row, pattern in _candidates(stem):
        if row.only and row.only != source.mode:
            continue
        match = tables.expression(pattern).fullmatch(stem)
        if match:
            return _told(row, match, source)
    return None


def _told(row: Row, match: re.Match[str], source: Masked) -> Statement:
    slots = printed(match, source)
    return Statement(
        id=row.id,
        sentences=told(row.told, slots),
        slots=kept(match, slots),
        opens=row.opens,
    )


def _candidates(stem: str) -> Iterator[tuple[Row, str]]:
    """Yield the rows that may know a sentence, with the pattern that may match."""
    first, small = first_word(stem), stem.lower()
    about = MARK if tables.SUBJECT.match(stem) else ANY
    for shelf in dict.fromkeys((first, about, ANY)):
        for found in tables.filed().get(shelf, ()):
            if found.anchor in small:
                yield found.row, found.pattern
