"""Pieces of a health-topic page to a condition.

As with a page of Genetics, every piece goes somewhere: to a field, to a rule of the
page's structure, or to what was not understood.
"""

from collections.abc import Iterator, Mapping, Sequence

from handout.errors import Doubt, HandoutWarning, Malformed
from handout.model.condition import Condition, LinkGroup
from handout.prose import Block, Figure, List, Paragraph, Prose
from handout.readers.limits import require_title
from handout.readers.medlineplus.page import (
    Assembly,
    Page,
    Placed,
    is_control,
    not_understood,
)
from handout.readers.medlineplus.page_dates import date_places, dates_of
from handout.readers.medlineplus.terms import credited, source
from handout.readers.pieces import (
    Body,
    Heading,
    Omission,
    Piece,
    losses,
    words_of,
)
from handout.readers.reading import Reading
from handout.readers.topics.headings import (
    TopicPart,
)
from handout.readers.topics.links import LINKED, is_list_of_links, links_of
from handout.readers.topics.marks import NOTHING, Given
from handout.readers.topics.names import also_called, tells_names
from handout.readers.topics.parts import (
    as_text,
    begins_contents,
    below_heading,
    end_of_topic,
    ends_summary,
    has_link,
    lacks_heading,
    leads_on,
    part_at,
)
from handout.readers.topics.record import NO_SUMMARY
from handout.readers.topics.summary import Summary, of_pieces

TOPIC_RULES: dict[str, str] = {
    "heading": "the heading of a part that has a field of its own in the model",
    "contents": "the list of the page's own parts",
    "title-again": "the title, repeated",
    "button": "the words of a button that does something to the page",
    "after-the-page": "everything after the last part of the page",
}

HEADS_ALONE = frozenset({"summary", "cover", "image"})
"""Parts whose heading may have nothing below it, or other headings alone."""

NO_HEADING = (
    "the summary has no heading of its own; check that what stands below the title "
    "belongs to it."
)


def assemble_topic(page: Page, name: str, given: Given = NOTHING) -> Assembly:
    """Make the condition of a page.

    Raises `Malformed` for a page without text and links, `TooLarge` for too long a
    title.
    """
    require_title(page.title, name)
    is_guessed = lacks_heading(page, given)
    sorter = _Sorter(page, end_of_topic(page, given), guesses_summary=is_guessed)
    summary = of_pieces(
        (*given.summary, *sorter.summary), name, contributor=given.contributor
    )
    if not (summary.sections or sorter.groups):
        raise Malformed(
            "found neither a summary nor links of a health topic.",
            place=name,
            remedy="Save or copy the whole page.",
        )
    condition = _condition(page, sorter, summary)
    left = (
        words_of(piece)
        for piece, place in zip(page.pieces, sorter.places, strict=True)
        if place == Placed()
    )
    lost = (*summary.not_understood, *left)
    told = [*losses(page.pieces[: sorter.end]), *_doubts(condition, lost)]
    if is_guessed and condition.sections:
        told.append(("no-summary-heading", NO_HEADING))
    warnings = (HandoutWarning(kind, name, sentence) for kind, sentence in told)
    reading = Reading((condition,), (*summary.warnings, *warnings), lost)
    return Assembly(reading, tuple(sorter.places))


def _condition(page: Page, sorter: "_Sorter", summary: Summary) -> Condition:
    origin = credited(source(page.address, sorter.dates), summary.contributor)
    return Condition(
        id=page.address.condition_id,
        title=page.title,
        language=page.address.language,
        other_names=tuple(dict.fromkeys(sorter.names)),
        sections=summary.sections,
        figures=tuple(sorter.figures),
        resources=tuple(one for one in sorter.groups if one.kind == "resources"),
        related=tuple(one for one in sorter.groups if one.kind != "resources"),
        disclaimers=Prose(sorter.disclaimers),
        source=origin,
    )


def _doubts(condition: Condition, lost: Sequence[str]) -> Iterator[Doubt]:
    if not condition.sections:
        yield "no-text", NO_SUMMARY
    yield from not_understood(lost)
    if not (condition.source.updated or condition.source.reviewed):
        yield "no-date", "the page does not tell when it was last updated."


class _Sorter:
    """Sorts the pieces of a page, one after another, and notes where each went."""

    def __init__(self, page: Page, end: int, *, guesses_summary: bool) -> None:
        self.page = page
        self.end = end
        self.names: list[str] = []
        self.summary: list[Piece] = []
        self.groups: list[LinkGroup] = []
        self.figures: list[Figure] = []
        self.disclaimers: list[Paragraph] = []
        self.places: list[Placed] = []
        self._part: TopicPart | None = "summary" if guesses_summary else None
        self._rank = 0
        self._heading = ""
        self._is_contents = False
        self._keeps_links = any(map(has_link, page.pieces))
        dated = date_places(page, end)
        self.dates = dates_of(page, dated)
        for index, piece in enumerate(page.pieces):
            self.places.append(dated.get(index) or self._place(index, piece))
        for index in self._heads_of_nothing(dated):
            self.places[index] = Placed()

    def _place(self, index: int, piece: Piece) -> Placed:
        if index >= max(self.end, self.page.framed):
            return Placed(rule="after-the-page")
        if is_control(piece):
            return Placed(rule="button")
        if isinstance(piece, Omission) or index >= self.end:
            return Placed()
        if isinstance(piece, Heading):
            return self._place_heading(index, piece)
        return self._place_body(piece, words_of(piece))

    def _place_heading(self, index: int, heading: Heading) -> Placed:
        part = part_at(self.page.pieces, index)
        self._is_contents = self._is_contents or begins_contents(heading.words)
        if (
            self._is_contents
            and part != "summary"
            and not leads_on(self.page.pieces, index)
        ):
            return Placed(rule="contents")
        if heading.words == self.page.title and not self.summary:
            return Placed(rule="title-again")
        if self._part == "summary" and not self._ends_summary(index):
            self.summary.append(as_text(self.page.pieces, index, heading))
            return Placed("sections")
        self._is_contents = False
        if part is None and self._part is None:
            return Placed()
        self._part = part or "links"
        self._rank = heading.rank
        self._heading = heading.words
        return Placed(rule="heading")

    def _ends_summary(self, index: int) -> bool:
        return ends_summary(
            self.page.pieces, index, self._rank, keeps_links=self._keeps_links
        )

    def _place_body(self, body: Body, words: str) -> Placed:
        """Let each part take the body in turn; what none takes was not understood."""
        takers = (self._as_contents, self._as_names, self._as_figure, self._as_part)
        placed = (take(body, words) for take in takers)
        return next(filter(None, placed), Placed())

    def _as_contents(self, body: Body, words: str) -> Placed | None:
        begins = begins_contents(words)
        goes_on = self._is_contents and isinstance(body.block, List)
        self._is_contents = self._is_contents or begins
        return Placed(rule="contents") if begins or goes_on else None

    def _as_names(self, _body: Body, words: str) -> Placed | None:
        if not tells_names(words):
            return None
        self.names += also_called(words)
        return Placed("other_names")

    def _as_figure(self, body: Body, _words: str) -> Placed | None:
        if not isinstance(body.block, Figure):
            return None
        self.figures.append(body.block)
        return Placed("figures")

    def _as_part(self, body: Body, _words: str) -> Placed | None:
        if self._part == "summary":
            self.summary.append(body)
            return Placed("sections")
        if self._part == "disclaimers" and isinstance(body.block, Paragraph):
            self.disclaimers.append(body.block)
            return Placed("disclaimers")
        return self._as_links(body.block)

    def _as_links(self, block: Block) -> Placed | None:
        kind = LINKED.get(self._part or "")
        links = links_of(block, kind) if kind else ()
        if not kind or not links:
            return None
        is_bare = self._keeps_links and not is_list_of_links(block)
        if is_bare and kind == "resources" and isinstance(block, List):
            return None
        heading = self._heading if kind == "resources" else ""
        self.groups.append(LinkGroup(heading=heading, links=links, kind=kind))
        return Placed("resources" if kind == "resources" else "related")

    def _heads_of_nothing(self, dated: Mapping[int, Placed]) -> Iterator[int]:
        """Yield the headings with a field of their own and nothing but dates in it."""
        pieces = self.page.pieces
        for index, placed in enumerate(self.places):
            if placed != Placed(rule="heading"):
                continue
            is_head = part_at(pieces, index) in HEADS_ALONE
            below = range(index + 1, index + 1 + len(below_heading(pieces, index)))
            filled = (self.places[one].field for one in below if one not in dated)
            if not is_head and not any(filled):
                yield index
