"""Two checklists for health texts, as far as a program can answer them."""

import msgspec

from handout.plain.readability.checklists import cdc, pemat
from handout.plain.readability.checklists.judges import Facts as Facts
from handout.plain.readability.checklists.judges import Item, State

CHECKLISTS: dict[str, tuple[Item, ...]] = {
    "CDC Clear Communication Index": cdc.ITEMS,
    "PEMAT-P": pemat.ITEMS,
}


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """One item of a checklist with its answer and the reason for it."""

    checklist: str
    number: int
    asks: str
    state: State
    reason: str


def checked(facts: Facts) -> tuple[Checked, ...]:
    """Answer every item."""
    return tuple(
        _checked(name, item, facts)
        for name, items in CHECKLISTS.items()
        for item in items
    )


def _checked(name: str, item: Item, facts: Facts) -> Checked:
    answer = item.judge(facts)
    return Checked(
        checklist=name,
        number=item.number,
        asks=item.asks,
        state=answer.state,
        reason=answer.reason,
    )
