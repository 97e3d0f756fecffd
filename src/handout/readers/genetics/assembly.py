"""Pieces of a MedlinePlus Genetics page to a condition.

Every piece goes somewhere: to a field of the condition, to a named rule of the
page's structure or chrome, or to what was not understood.
"""

from collections import Counter
from collections.abc import Iterator

import msgspec

from handout.dates import PartialDate
from handout.errors import Doubt, HandoutWarning, Malformed
from handout.model.condition import Condition
from handout.readers.genetics.chapters import Chapters
from handout.readers.genetics.citations import abbreviation
from handout.readers.genetics.page import (
    bare_disclaimers,
    end_of_page,
    outside_chapters,
)
from handout.readers.genetics.parts import FIELDS, condition_parts, unknown_genes
from handout.readers.limits import require_title
from handout.readers.medlineplus.page import Assembly, Page, Placed, not_understood
from handout.readers.medlineplus.page_dates import date_places, dates_of
from handout.readers.medlineplus.terms import source
from handout.readers.pieces import Omission, losses, words_of
from handout.readers.reading import Reading

NUMBERED = frozenset({"sections", "gene_groups", "resources", "related"})
HEADING_RULES: dict[str, str] = {
    "other_names": "heading",
    "references": "heading",
    "disclaimers": "heading",
    "gene_groups": "lead-in",
}
"""The fields that keep no heading of their own, and the rule for it."""

UNKNOWN_HEADING = "check that this part belongs to the condition; unknown heading:"


def assemble(page: Page, name: str) -> Assembly:
    """Make the condition of a page.

    Raises `Malformed` for a page without text, `TooLarge` for too long a title.
    """
    require_title(page.title, name)
    end = end_of_page(page)
    dated = date_places(page, end.index)
    bare = dict.fromkeys(end.disclaimers, Placed("disclaimers"))
    places = dict(outside_chapters(page, end)) | bare | dated
    kept = [index for index in range(end.index) if _is_kept(page, index, places)]
    chapters = Chapters([page.pieces[index] for index in kept])
    places |= {kept[member]: placed for member, placed in _placements(chapters)}
    condition = _condition(page, chapters, dates_of(page, dated), name)
    if end.disclaimers:
        disclaimers = bare_disclaimers(page, end)
        condition = msgspec.structs.replace(condition, disclaimers=disclaimers)
    lost = (*_left_over(page, places), *unknown_genes(chapters))
    told = (
        *losses(page.pieces[: end.index]),
        *not_understood(lost),
        *_doubts(condition, chapters, is_sure=end.is_sure),
    )
    warnings = (HandoutWarning(kind, name, sentence) for kind, sentence in told)
    reading = Reading((condition,), tuple(warnings), lost)
    every = range(len(page.pieces))
    return Assembly(reading, tuple(places.get(index, Placed()) for index in every))


def _is_kept(page: Page, index: int, places: dict[int, Placed]) -> bool:
    """Tell whether a chapter may take a piece of the page."""
    return index not in places and not isinstance(page.pieces[index], Omission)


def _left_over(page: Page, places: dict[int, Placed]) -> Iterator[str]:
    for index, piece in enumerate(page.pieces):
        if index not in places:
            yield words_of(piece)


def _placements(chapters: Chapters) -> Iterator[tuple[int, Placed]]:
    """Yield where each member of a chapter went, and its heading."""
    counts: Counter[str] = Counter()
    for chapter in chapters.all:
        field = FIELDS[chapter.part]
        if chapter.members:
            place = f"{field}[{counts[field]}]" if field in NUMBERED else field
            counts[field] += 1
            rule = HEADING_RULES.get(field, "")
            yield chapter.headed_by, Placed(rule=rule) if rule else Placed(place)
            yield from ((member.index, Placed(place)) for member in chapter.members)
        elif chapter.part == "resources":
            yield chapter.headed_by, Placed(rule="heading")
    yield from ((index, Placed("figures")) for index, _ in chapters.figures)


def _condition(
    page: Page, chapters: Chapters, dates: dict[str, PartialDate], name: str
) -> Condition:
    parts = condition_parts(chapters)
    if not parts["sections"]:
        raise Malformed(
            "found no text under a heading such as Description or Causes.",
            place=name,
            remedy="Save or copy the whole page.",
        )
    return Condition(
        id=page.address.condition_id,
        title=page.title,
        abbreviation=abbreviation(page.title, parts["other_names"], parts["sections"]),
        source=source(page.address, dates),
        **parts,
    )


def _doubts(
    condition: Condition, chapters: Chapters, *, is_sure: bool
) -> Iterator[Doubt]:
    """Yield what a person should look at, as a kind and a sentence."""
    for heading in chapters.unknown_headings:
        yield "unknown-heading", f"{UNKNOWN_HEADING} {heading[:80]!r}."
    if not is_sure:
        yield "no-end", "the end of the page was not found; check the last section."
    if not (condition.source.updated or condition.source.reviewed):
        yield "no-date", "the page does not tell when it was last updated."
