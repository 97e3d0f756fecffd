"""Conditions that may have been meant, in lines that a person chooses by."""

from collections.abc import Iterator

from handout.errors import Choice, HandoutError, NoMatch, one_line

MOST_NAMES = 4
MOST = 10
"""Choices that are listed; more are found with a longer name."""


def choices_of(error: HandoutError) -> Iterator[str]:
    """Yield the lines of what may be chosen instead, none where there is nothing."""
    choices = error.choices if isinstance(error, NoMatch) else ()
    for choice in choices[:MOST]:
        yield from lines(choice)
    if len(choices) > MOST:
        yield f"  … and {len(choices) - MOST} more. Ask with more of the name."


def lines(choice: Choice) -> Iterator[str]:
    """Yield what a list shows of one condition, its id first, since that opens it."""
    yield f"  {choice.id}"
    yield f"      {one_line(choice.title)} ({choice.language})"
    if choice.other_names:
        yield f"      also called: {one_line(_names(choice.other_names))}"
    told = ", ".join(part for part in (choice.publisher, choice.date) if part)
    yield f"      {one_line(told) or 'no source is told'}"
    if choice.why:
        yield f"      why: {one_line(choice.why)}"


def _names(names: tuple[str, ...]) -> str:
    more = "; …" if len(names) > MOST_NAMES else ""
    return "; ".join(names[:MOST_NAMES]) + more
