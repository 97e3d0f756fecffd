"""What a sentence opens with holds for all of it: also for what was split off."""

from collections.abc import Iterator

from handout.plain.gate.difference import Difference
from handout.plain.gate.reading import Reading
from handout.plain.gate.tables.word_lists import word_list

LEADS = frozenset(
    word_list(
        """
    if when whenever unless in among during without after before with
    """
    )
)
"""Words that open a sentence with a condition, a time or a group of people."""

LINKS = frozenset(
    word_list(
        """
    this these that then but so because in it they also
    """
    )
)
"""Words with which a sentence takes up the one before it."""

ENDS = frozenset(".!?")


def scope_differences(source: Reading, edited: Reading) -> Iterator[Difference]:
    """Yield sentences that were split off from under a condition and do not say so."""
    if not source.small or source.small[0] not in LEADS:
        return
    if len(_firsts(source)) > 1 or edited.small[:1] != source.small[:1]:
        return
    loose = tuple(first for first in _firsts(edited)[1:] if first not in LINKS)
    if loose:
        yield Difference("scope", source.small[:1], loose)


def _firsts(reading: Reading) -> list[str]:
    """Return the first word of each sentence."""
    firsts: list[str] = []
    starts = True
    for piece in reading.small:
        if piece in ENDS:
            starts = True
        elif starts and piece[0].isalnum():
            firsts.append(piece)
            starts = False
    return firsts
