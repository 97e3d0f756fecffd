"""What the headings of any format have to keep to."""

from collections.abc import Iterable, Iterator

import msgspec

from handout.audit.rules import Fault


class Heading(msgspec.Struct, frozen=True):
    """A heading as the rules see it; `words` are those that may be shown."""

    level: int
    place: str
    words: str = ""


def title_faults(headings: Iterable[Heading]) -> Iterator[Fault]:
    """Yield what is wrong unless there is exactly one heading of level 1."""
    titles = [heading for heading in headings if heading.level == 1]
    if not titles:
        yield Fault("", "There is no heading of level 1.")
    for extra in titles[1:]:
        found = "This is one more heading of level 1."
        yield Fault(extra.place, found, extra.words)


def order_faults(headings: Iterable[Heading]) -> Iterator[Fault]:
    """Yield each heading that is more than one level below the one before it."""
    above = 0
    for heading in headings:
        if heading.level > above + 1:
            before = f"one of level {above}" if above else "no other"
            found = f"The heading of level {heading.level} follows {before}."
            yield Fault(heading.place, found, heading.words)
        above = heading.level
