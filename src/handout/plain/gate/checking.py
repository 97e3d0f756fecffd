"""The gate: what an edit of a sentence lost, added or moved."""

from collections.abc import Collection, Iterator

from handout.plain.gate.anchors import anchor_differences
from handout.plain.gate.content import content_differences
from handout.plain.gate.difference import Difference
from handout.plain.gate.facts import fact_differences, unshared
from handout.plain.gate.reader import read
from handout.plain.gate.reading import Reading
from handout.plain.gate.scope import scope_differences


def differences(
    source: str, edited: str, names: Collection[str] = ()
) -> tuple[Difference, ...]:
    """Return the facts in which an edit differs from its source.

    Args:
        source: One sentence, or several, as the source tells it.
        edited: What is to be printed in its place. List items stand on lines.
        names: Names that must stay as they are, besides capitals and symbols.

    Returns:
        Nothing where no fact moved. Anything that is not on the list of
        equivalences is a difference: the sentence goes back to its source.
    """
    if source == edited:
        return ()
    before, after = read(source), read(edited)
    return tuple(_differences(before, after, names))


def _differences(
    source: Reading, edited: Reading, names: Collection[str]
) -> Iterator[Difference]:
    yield from fact_differences(source, edited)
    yield from anchor_differences(source, edited)
    yield from scope_differences(source, edited)
    yield from content_differences(source, edited)
    yield from _given_names(source, edited, names)
    yield from _openings(source, edited)
    yield from _slips(source, edited)


def _given_names(
    source: Reading, edited: Reading, names: Collection[str]
) -> Iterator[Difference]:
    if not names:
        return
    before, after = source.text.casefold(), edited.text.casefold()
    lost, added = unshared(_found(names, before), _found(names, after))
    if lost or added:
        yield Difference("name", lost, added)


def _found(names: Collection[str], text: str) -> list[str]:
    return [name for name in sorted(names) for _ in range(text.count(name.casefold()))]


def _openings(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield names at the start of a sentence that the other text does not hold."""
    lost = tuple(sorted(source.openings.difference(edited.small)))
    added = tuple(sorted(edited.openings.difference(source.small)))
    if lost or added:
        yield Difference("name", lost, added)


def _slips(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield the slips of grammar that the edit has and the source has not."""
    made = tuple(sorted(edited.slips - source.slips))
    if made:
        yield Difference("grammar", (), made)
