"""The full level: the source's own text, in the source's order."""

from collections.abc import Iterator

from handout.blocks import Block, Heading
from handout.compose import lists
from handout.compose.facts import facts
from handout.compose.headings import SECTION_HEADINGS
from handout.compose.pieces import Piece
from handout.compose.request import PARTS
from handout.model import Condition
from handout.model.condition import Section
from handout.prose import Text
from handout.wording import Wording


def pieces(condition: Condition, words: Wording) -> tuple[Piece, ...]:
    """Return facts, sections and pictures."""
    glance = facts(condition, words)
    sections = tuple(_sections(condition, words))
    return (
        _piece("facts", [glance] if glance else [], words),
        *sections[:1],
        Piece(part="", name="", blocks=condition.figures, own=condition.figures),
        *sections[1:],
    )


def closing_pieces(condition: Condition, words: Wording) -> tuple[Piece, ...]:
    """Return what stands after "When should I call?": genes, links, references."""
    return (
        _piece("genes", lists.genes(condition, words), words),
        _piece("resources", _resources(condition, words), words),
        _piece("related", _related(condition, words), words),
        _piece("references", lists.references(condition, words), words),
    )


def _piece(part: str, blocks: Iterator[Block] | list[Block], words: Wording) -> Piece:
    return Piece(part=part, name=words(PARTS[part]), blocks=tuple(blocks))


def _resources(condition: Condition, words: Wording) -> Iterator[Block]:
    return lists.resources(condition.resources, "Where to learn more", words)


def _related(condition: Condition, words: Wording) -> Iterator[Block]:
    return lists.resources(condition.related, "More on this topic", words)


def _sections(condition: Condition, words: Wording) -> Iterator[Piece]:
    """Yield a piece a section; a subsection goes the way of the one above it."""
    part = "other"
    for position, section in enumerate(condition.sections):
        opens = section.level == 1 or position == 0
        part = _part(section) if opens else part
        heading = section.heading or words(SECTION_HEADINGS[section.kind])
        yield Piece(
            part=part,
            name=heading,
            blocks=(
                Heading(text=Text.of(heading), level=2 if opens else 3),
                *section.prose,
            ),
            own=tuple(section.prose),
        )


def _part(section: Section) -> str:
    """Name the part; "when to call" is none that can be left out."""
    return section.kind if section.kind in PARTS else ""
