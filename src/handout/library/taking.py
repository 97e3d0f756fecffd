"""One condition by its id, name or code; where it is not sure, a choice, never a guess.

Opened without asking is what was named whole and by nothing else, or what is the one
exact condition of a code. All else raises `NoMatch` with what may have been meant.
"""

import msgspec

from handout.errors import Choice, NoMatch, SeveralMatch
from handout.library.codes.systems import is_known
from handout.library.library import Library
from handout.library.names.hits import REASONS, SHARED, Reason
from handout.library.values import Found, FoundByCode, FoundByCodes, Held

WHOLE: tuple[Reason, ...] = ("id", "code", *SHARED)
"""The reasons of a condition that answers to all that was typed."""

LIKELY: tuple[Reason, ...] = (*WHOLE, "prefix")
"""What may be meant beside them: MPS II, where MPS was typed."""

NOTHING = "found no condition of this name, id or code."
BY_ID = "Ask for one of them by its id."
IN_A_LANGUAGE = "Ask for one of them by its id, and with --language."
LONGEST_SHOWN = 80


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """A condition from the shelf. `asked` is the id that was meant.

    It differs from the id of what was taken where that is a translation.
    """

    held: Held
    asked: str

    @property
    def is_translation(self) -> bool:
        """Whether another page was taken than the one that was named."""
        return self.held.condition.id != self.asked


def take(library: Library, asked: str, language: str = "") -> Taken:
    """Take the one condition that an id, a name or a code (`icd10:D89.82`) means.

    A language is served as by `Library.get`. Raises `NoMatch` with choices where no
    one condition is meant for sure, `SeveralMatch` where several are, and
    `NotAvailable` where there is no text in the language.
    """
    system, colon, code = asked.partition(":")
    if colon and is_known(system):
        return _by_code(library, system, code, language)
    named = library.named(asked, language=language)
    named = named or (library.named(asked) if language else None)
    if named:
        held = library.get(named.id, language=language or named.language)
        return Taken(held=held, asked=named.id)
    return _gone(library, asked, language)


def _by_code(library: Library, system: str, code: str, language: str) -> Taken:
    answer = library.by_code(system, code)
    if only := answer.only:
        held = library.get(only.id, language=language or only.language)
        return Taken(held=held, asked=only.id)
    raise no_code(answer)


def _gone(library: Library, asked: str, language: str) -> Taken:
    """Take what its source no longer has, which is had by its id alone."""
    hits = library.search(asked, language=language)
    if "/" in asked and not any(hit.reason in WHOLE for hit in hits):
        try:
            return Taken(held=library.get(asked, language=language), asked=asked)
        except NoMatch:
            pass
    raise _no_name(asked, hits or library.search(asked))


def no_code(answer: FoundByCodes) -> NoMatch:
    """Return the error for a code that opens nothing, with what is near it."""
    asked = f"{answer.asked.system} {answer.asked.code or 'without a code'}"
    choices = tuple(choice_by_code(match) for match in answer.matches)
    exact = sum(match.relation == "exact" for match in answer.matches)
    if exact:
        problem = f"{exact} conditions have this very code."
        return SeveralMatch(problem, place=asked, remedy=BY_ID, choices=choices)
    if choices:
        problem = "no condition has this very code, but some are above or below it."
        return NoMatch(problem, place=asked, remedy=BY_ID, choices=choices)
    remedy = "Check the code, or ask by name."
    if answer.nearest:
        remedy = (
            f"The nearest code above it of which something is known is "
            f"{answer.nearest}; ask for that, or by name."
        )
    return NoMatch("no match.", place=asked, remedy=remedy)


def _no_name(asked: str, hits: tuple[Found, ...]) -> NoMatch:
    """Return the error for a name that opens nothing, with what may be meant."""
    place = repr(asked[:LONGEST_SHOWN])
    whole = any(hit.reason in WHOLE for hit in hits)
    likely = (hit for hit in hits if not whole or hit.reason in LIKELY)
    choices = tuple(map(choice_by_name, likely))
    in_languages = len({hit.id for hit in hits}) < len(hits)
    remedy = IN_A_LANGUAGE if in_languages else BY_ID
    if whole:
        problem = "this may mean several conditions."
        return SeveralMatch(problem, place=place, remedy=remedy, choices=choices)
    if not hits:
        remedy = "Check the spelling, or ask with another name."
        problem = NOTHING
    elif hits[0].reason == "fuzzy":
        problem = "found no condition of this name. Did you mean one of these?"
    else:
        problem = "no condition has just this name, but some have these words."
    return NoMatch(problem, place=place, remedy=remedy, choices=choices)


def choice_by_name(found: Found) -> Choice:
    """Return what was found by name in words to choose by."""
    by_name = found.reason not in {"id", "code"} and found.name != found.title
    shown = f": {found.name}" if by_name else ""
    return Choice(
        id=found.id,
        title=found.title,
        language=found.language,
        other_names=found.other_names,
        publisher=found.publisher,
        date=str(found.date or ""),
        why=f"{REASONS[found.reason]}{shown}",
    )


def choice_by_code(match: FoundByCode) -> Choice:
    """Return what was found by code in words to choose by."""
    return Choice(
        id=match.id,
        title=match.title,
        language=match.language,
        publisher=match.publisher,
        date=str(match.date or ""),
        why=f"{match.relation}: {match.reason}",
    )
