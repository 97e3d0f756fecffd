"""What changed between two versions of a condition, so that a nurse can read it."""

import re
from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal

import msgspec

from handout.model import Condition
from handout.model.condition import Frequency, Link, Section
from handout.prose import lines

SENTENCE_END = re.compile(
    r"(?:(?<=[.!?…])|(?<=[.!?…][”’\")\]]))\s+(?=[“‘¿¡\"(]*[^\W_a-z])"
)
"""Between two sentences: the second begins with a capital letter or a figure."""


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence that changed: `before` is "" where it is new, `after` where lost."""

    before: str = ""
    after: str = ""


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """What changed in one section, or in one field such as the names.

    `part` is the kind of the section or the name of the field, `heading` the words
    for it. Sections that are new or gone have all their sentences in `edits`.
    """

    part: str
    heading: str
    kind: Literal["added", "removed", "changed"]
    edits: tuple[Edit, ...]


class _Piece(msgspec.Struct, frozen=True):
    part: str
    heading: str
    sentences: tuple[str, ...]


Lines = Callable[[Condition], Iterable[str]]

FIELDS: tuple[tuple[str, str, Lines], ...] = (
    ("title", "Title", lambda one: (one.title,)),
    ("abbreviation", "Abbreviation", lambda one: (one.abbreviation,)),
    ("other_names", "Other names", lambda one: one.other_names),
    ("brief", "In short", lambda one: _sentences(one.brief)),
    (
        "frequency",
        "How common it is",
        lambda one: map(_frequency, one.frequency),
    ),
    ("inheritance", "Inheritance", lambda one: one.inheritance),
    (
        "genes",
        "Genes",
        lambda one: [gene.symbol for group in one.gene_groups for gene in group.genes],
    ),
    ("codes", "Codes", lambda one: [f"{c.system} {c.code}" for c in one.codes]),
    (
        "resources",
        "Where to learn more",
        lambda one: [_link(link) for group in one.resources for link in group.links],
    ),
    (
        "related",
        "Related topics",
        lambda one: [_link(link) for group in one.related for link in group.links],
    ),
    ("references", "References", lambda one: [r.text.plain for r in one.references]),
    ("disclaimers", "Disclaimers", lambda one: _lines(one.disclaimers)),
    ("address", "Address", lambda one: (one.source.address,)),
)
"""What a condition says besides its sections: field, heading and lines."""


def compare(was: Condition, now: Condition) -> tuple[Difference, ...]:
    """Return what changed from one version to another, section by section.

    Only words count: bold print, pictures and links inside the text make none.
    The sections come in the order of the new text, those that are gone behind them,
    then the other fields.
    """
    sections = _of_sections(was.sections, now.sections)
    fields = (_difference(_field(was, field), _field(now, field)) for field in FIELDS)
    return tuple(found for found in (*sections, *fields) if found)


def _of_sections(
    was: Iterable[Section], now: Iterable[Section]
) -> Iterator[Difference | None]:
    left = [_piece(section) for section in was]
    new = [_piece(section) for section in now]
    pairs = [(_taken(left, piece, _same_heading), piece) for piece in new]
    for before, after in pairs:
        yield _difference(before or _taken(left, after, _same_part), after)
    for lost in left:
        yield _difference(lost, None)


def _taken(
    left: list[_Piece], wanted: _Piece, fits: Callable[[_Piece, _Piece], bool]
) -> _Piece | None:
    """Take the piece that stands for the wanted one out of those that are left."""
    found = next((piece for piece in left if fits(piece, wanted)), None)
    if found:
        left.remove(found)
    return found


def _same_heading(one: _Piece, other: _Piece) -> bool:
    return (one.part, one.heading) == (other.part, other.heading)


def _same_part(one: _Piece, other: _Piece) -> bool:
    """Tell sections of one kind; `other` says nothing of what a section is about."""
    return one.part == other.part != "other"


def _difference(was: _Piece | None, now: _Piece | None) -> Difference | None:
    before, after = _all_words(was), _all_words(now)
    if was and now and was.heading != now.heading:
        before, after = (was.heading, *before), (now.heading, *after)
    shown = now or was
    if before == after or shown is None:
        return None
    kind: Literal["added", "removed", "changed"] = "changed"
    if was is None or not before:
        kind = "added"
    elif now is None or not after:
        kind = "removed"
    return Difference(
        part=shown.part,
        heading=shown.heading,
        kind=kind,
        edits=tuple(_edits(before, after)),
    )


def _all_words(piece: _Piece | None) -> tuple[str, ...]:
    return piece.sentences if piece else ()


def _edits(was: tuple[str, ...], now: tuple[str, ...]) -> Iterator[Edit]:
    """Yield the sentences that are not the same, side by side."""
    matcher = SequenceMatcher(None, was, now, autojunk=False)
    for what, first, last, start, end in matcher.get_opcodes():
        if what != "equal":
            pairs = zip_longest(was[first:last], now[start:end], fillvalue="")
            yield from (Edit(before=before, after=after) for before, after in pairs)


def _piece(section: Section) -> _Piece:
    words = section.heading or section.kind.replace("-", " ").capitalize()
    return _Piece(section.kind, words, tuple(_lines(section.prose)))


def _field(condition: Condition, field: tuple[str, str, Lines]) -> _Piece:
    name, heading, told = field
    return _Piece(name, heading, tuple(filter(None, told(condition))))


def _lines(prose: Iterable[object]) -> Iterator[str]:
    for block in prose:
        for line in lines(block):  # type: ignore[arg-type]
            yield from _sentences(line)


def _sentences(words: str) -> list[str]:
    folded = " ".join(words.split())
    return [one for one in SENTENCE_END.split(folded) if one]


def _link(link: Link) -> str:
    return f"{link.text} ({link.address})" if link.address else link.text


def _frequency(frequency: Frequency) -> str:
    numbers = (frequency.low, frequency.high)
    told = (str(number) for number in numbers if number is not None)
    return " ".join((frequency.certainty, frequency.form, *told))
