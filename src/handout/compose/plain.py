"""The plain level: the clinic's overlay under questions.

Where nobody has written plain text yet, the source's words stand in their
place and say so. Nothing is rewritten here.
"""

from collections.abc import Iterable, Iterator

from handout.blocks import Block, Callout, Entry, FlowBlock, Glossary, Heading, WriteIn
from handout.compose import lists
from handout.compose.headings import (
    PART_OF_QUESTION,
    QUESTION_HEADINGS,
    QUESTION_OF_SECTION,
    SECTION_HEADINGS,
)
from handout.compose.pieces import Piece
from handout.compose.plain_sheet import ACTION_KINDS, PlainSheet
from handout.compose.request import PARTS
from handout.model.additions import Passage, Question
from handout.model.condition import Section
from handout.prose import List, Paragraph, Prose, Text, bullets


def pieces(sheet: PlainSheet) -> tuple[Piece, ...]:
    """Return main points, answers and what may help; then what is left out."""
    return (
        *_main_points(sheet),
        *(
            piece
            for question in QUESTION_HEADINGS
            for piece in _answer(sheet, question)
        ),
        *_actions(sheet),
    )


def closing_pieces(sheet: PlainSheet) -> tuple[Piece, ...]:
    """Return what stands after "When should I call?"."""
    learn_more: Iterable[Block] = ()
    if sheet.may_quote:
        learn_more = lists.resources(
            sheet.condition.resources, "Where can I learn more?", sheet.words
        )
    return (
        _piece(sheet, "words", _glossary(sheet)),
        _piece(sheet, "questions", _questions(sheet)),
        _piece(sheet, "resources", learn_more),
        _piece(sheet, "tell-back", _tell_back(sheet)),
        *_omitted(sheet),
    )


def warning_signs(sheet: PlainSheet) -> Iterator[FlowBlock]:
    """Yield warning signs: the clinic's own, else those of the source."""
    if sheet.quoted_signs:
        yield _quoting(sheet)
    yield from own_signs(sheet)


def own_signs(sheet: PlainSheet) -> Iterator[FlowBlock]:
    """Yield the same without saying whose words they are."""
    if sheet.overlay and sheet.overlay.warning_signs:
        yield from _blocks(sheet.overlay.warning_signs)
    else:
        yield from quoted(sheet.quoted_signs)


def _piece(sheet: PlainSheet, part: str, blocks: Iterable[Block]) -> Piece:
    return Piece(part=part, name=sheet.words(PARTS[part]), blocks=tuple(blocks))


def _blocks(passages: Iterable[Passage]) -> Iterator[FlowBlock]:
    for passage in passages:
        yield from passage.prose


def _heading(words: str) -> Heading:
    return Heading(text=Text.of(words), level=2)


def _main_points(sheet: PlainSheet) -> Iterator[Piece]:
    if sheet.overlay and sheet.overlay.main_points:
        name = sheet.words("The main points")
        points = _points(sheet.overlay.main_points)
        box = Callout(kind="main-points", heading=_heading(name), blocks=(points,))
        yield Piece(part="", name=name, blocks=(box,), own=(points,))


def _points(passages: Iterable[Passage]) -> List:
    """Make the main points one list: a passage, or each item of a list, is a point."""
    return List(items=tuple(item for told in passages for item in _items(told.prose)))


def _items(prose: Prose) -> Iterator[Prose]:
    lists_alone = [block for block in prose if isinstance(block, List)]
    if len(lists_alone) < len(prose):
        yield prose
        return
    for block in lists_alone:
        yield from block.items


def _answer(sheet: PlainSheet, question: Question) -> Iterator[Piece]:
    """Yield a question with its answer, or with the source's own words."""
    title = sheet.words(QUESTION_HEADINGS[question])
    if answer := sheet.answers.get(question):
        part = PART_OF_QUESTION[question]
        figure = (answer.figure,) if answer.figure else ()
        yield _told(part, title, (*_blocks(answer.passages), *figure))
    elif sections := sheet.sections(question):
        yield _told("", title, quoted(sections), _quoting(sheet))


def _told(part: str, title: str, own: Iterable[FlowBlock], *before: FlowBlock) -> Piece:
    """Make a piece of what tells of the condition, under a heading of ours."""
    told = tuple(own)
    blocks = (_heading(title), *before, *told)
    return Piece(part=part, name=title, blocks=blocks, own=told)


def quoted(sections: Iterable[Section]) -> tuple[FlowBlock, ...]:
    """Return the source's own words."""
    return tuple(block for section in sections for block in section.prose)


def _quoting(sheet: PlainSheet) -> Paragraph:
    """Say that the words are the source's own."""
    return Paragraph(Text.of(sheet.words("This part is in the source's own words.")))


def _actions(sheet: PlainSheet) -> Iterator[Piece]:
    title = sheet.words("What can I do?")
    if sheet.overlay and sheet.overlay.actions:
        yield _told("self-care", title, _blocks(sheet.overlay.actions))
    elif sheet.quoted_actions:
        yield _told("", title, quoted(sheet.quoted_actions), _quoting(sheet))


def _glossary(sheet: PlainSheet) -> Iterator[Block]:
    if sheet.overlay and sheet.overlay.words:
        words = sheet.words
        yield _heading(words("Words to know"))
        yield Glossary(
            caption=Text.of(words("Words to know")),
            header=(Text.of(words("Word")), Text.of(words("What it means"))),
            entries=tuple(
                Entry(Text.of(known.word), known.meaning, known.say)
                for known in sheet.overlay.words
            ),
        )


def _questions(sheet: PlainSheet) -> Iterator[Block]:
    yield _heading(sheet.words("Questions to ask"))
    if sheet.overlay and sheet.overlay.questions:
        yield bullets(sheet.overlay.questions)
    yield WriteIn(label=sheet.words("My question:"), lines=2)


def _tell_back(sheet: PlainSheet) -> Iterator[Block]:
    if sheet.overlay and sheet.overlay.tell_back:
        yield _heading(sheet.words("Tell it back"))
        yield bullets(sheet.overlay.tell_back)


def _omitted(sheet: PlainSheet) -> Iterator[Piece]:
    """Yield what the source has and a plain sheet leaves out, for naming it."""
    for section in sheet.condition.sections:
        if not _is_said(sheet, section):
            yield Piece(
                part=section.kind,
                name=_section_name(sheet, section),
                blocks=tuple(section.prose),
                omitted=True,
            )
    for part, blocks in _source_lists(sheet):
        name = sheet.words(PARTS[part])
        yield Piece(part=part, name=name, blocks=tuple(blocks), omitted=True)
    if sheet.condition.figures:
        name, figures = sheet.words("Pictures"), sheet.condition.figures
        yield Piece(part="", name=name, blocks=figures, omitted=True)


def _is_said(sheet: PlainSheet, section: Section) -> bool:
    """Tell whether the sheet has an answer to what a section tells."""
    if section in sheet.quoted:
        return True
    if section.kind == "when-to-call":
        return bool(sheet.overlay and sheet.overlay.warning_signs)
    if section.kind in ACTION_KINDS:
        return bool(sheet.overlay and sheet.overlay.actions)
    return QUESTION_OF_SECTION.get(section.kind) in sheet.answers


def _section_name(sheet: PlainSheet, section: Section) -> str:
    own = section.heading if section.kind == "other" and sheet.may_quote else ""
    return own or sheet.words(SECTION_HEADINGS[section.kind])


def _source_lists(sheet: PlainSheet) -> Iterator[tuple[str, Iterator[Block]]]:
    condition, words = sheet.condition, sheet.words
    if not sheet.may_quote:
        heading = "Where can I learn more?"
        yield "resources", lists.resources(condition.resources, heading, words)
    yield "genes", lists.genes(condition, words)
    yield "related", lists.resources(condition.related, "Related topics", words)
    yield "references", lists.references(condition, words)
