"""The plain level: the clinic's overlay under questions.

Where nobody has written plain text yet, what the source says is told in plainer words
(`handout.plain`), or in its own, and says so.
"""

from collections.abc import Iterable, Iterator

from handout.blocks import Block, Callout, Entry, FlowBlock, Glossary, Heading, WriteIn
from handout.compose import further, lists
from handout.compose.headings import (
    PART_OF_QUESTION,
    QUESTION_HEADINGS,
    SECTION_HEADINGS,
)
from handout.compose.pieces import Piece
from handout.compose.plain_sheet import PlainSheet
from handout.compose.request import PARTS
from handout.model.additions import Passage, Question
from handout.model.condition import Section
from handout.plain.telling.subjects import ACTIONS, WARNING_SIGNS
from handout.prose import Figure, List, Paragraph, Prose, Text, bullets, paragraph


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
        learn_more = further.learn_more(sheet.condition, sheet.words)
    return (
        _piece(sheet, "words", _glossary(sheet)),
        _piece(sheet, "questions", _questions(sheet)),
        _piece(sheet, "resources", learn_more),
        _piece(sheet, "tell-back", _tell_back(sheet)),
        *_omitted(sheet),
    )


def warning_signs(sheet: PlainSheet) -> Iterator[FlowBlock]:
    """Yield warning signs: the clinic's own, else those of the source."""
    yield from _source_line(sheet, WARNING_SIGNS, sheet.warning_signs)
    yield from own_signs(sheet)


def own_signs(sheet: PlainSheet) -> Iterator[FlowBlock]:
    """Yield the same without saying whose words they are."""
    yield from _blocks(sheet.warning_signs)


def _piece(sheet: PlainSheet, part: str, blocks: Iterable[Block]) -> Piece:
    return Piece(part=part, name=sheet.words(PARTS[part]), blocks=tuple(blocks))


def _blocks(passages: Iterable[Passage]) -> list[FlowBlock]:
    """Return what passages hold; words that follow on stay in their paragraph."""
    blocks: list[FlowBlock] = []
    for passage in passages:
        told: list[FlowBlock] = list(passage.prose)
        if passage.follow_on and blocks and told:
            told = [*_joined(blocks.pop(), told[0]), *told[1:]]
        blocks += told
    return blocks


def _joined(one: FlowBlock, other: FlowBlock) -> tuple[FlowBlock, ...]:
    """Make two paragraphs one; anything else stays as it is."""
    if isinstance(one, Paragraph) and isinstance(other, Paragraph):
        return (paragraph(one.text, " ", other.text),)
    return (one, other)


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
    """Yield a question with its answer: the written one, or what the source tells."""
    written = sheet.written.get(question)
    if answer := written or sheet.told.get(question):
        part = PART_OF_QUESTION[question] if written else ""
        title = sheet.words(QUESTION_HEADINGS[question])
        own = (*_source_line(sheet, question, answer.passages),)
        yield _told(part, title, own, answer.passages, answer.figure)


def _told(
    part: str,
    title: str,
    source_line: tuple[FlowBlock, ...],
    passages: tuple[Passage, ...],
    figure: Figure | None = None,
) -> Piece:
    """Make a piece of what tells of the condition, under a heading of ours."""
    own = (*_blocks(passages), *((figure,) if figure else ()))
    blocks = (_heading(title), *source_line, *own)
    return Piece(part=part, name=title, blocks=blocks, own=own)


def _source_line(
    sheet: PlainSheet, part: str, passages: tuple[Passage, ...]
) -> Iterator[FlowBlock]:
    """Say so where all passages are in the source's own words."""
    if passages and sheet.has_own_words(part, passages):
        words = sheet.words("This part is in the source's own words.")
        yield Paragraph(Text.of(words))


def _actions(sheet: PlainSheet) -> Iterator[Piece]:
    written = sheet.overlay.actions if sheet.overlay else ()
    if passages := written or sheet.telling.actions:
        part = "self-care" if written else ""
        own = (*_source_line(sheet, ACTIONS, passages),)
        yield _told(part, sheet.words("What can I do?"), own, passages)


def _glossary(sheet: PlainSheet) -> Iterator[Block]:
    if sheet.words_to_know:
        words = sheet.words
        yield _heading(words("Words to know"))
        yield Glossary(
            caption=Text.of(words("Words to know")),
            header=(Text.of(words("Word")), Text.of(words("What it means"))),
            entries=tuple(
                Entry(Text.of(known.word), known.meaning, known.say)
                for known in sheet.words_to_know
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
        if not sheet.is_said(section):
            yield Piece(
                part=section.kind,
                name=_section_name(sheet, section),
                blocks=tuple(section.prose),
                omitted=True,
            )
    for name in _untold(sheet):
        words = sheet.words.known(name)
        named = (Paragraph(Text.of(words)),)
        yield Piece(part="", name=words, blocks=named, omitted=True)
    yield from _links_left_out(sheet)
    for part, blocks in _source_lists(sheet):
        name = sheet.words(PARTS[part])
        yield Piece(part=part, name=name, blocks=tuple(blocks), omitted=True)
    if sheet.condition.figures:
        name, figures = sheet.words("Pictures"), sheet.condition.figures
        yield Piece(part="", name=name, blocks=figures, omitted=True)


def _untold(sheet: PlainSheet) -> Iterator[str]:
    """Yield the names of what the answers leave out of their sections."""
    yield from sheet.overlay.leaves_out if sheet.overlay else ()
    yield from (left_out.name for left_out in sheet.telling.left_out)


def _section_name(sheet: PlainSheet, section: Section) -> str:
    own = section.heading if section.kind == "other" and sheet.may_quote else ""
    return own or sheet.words(SECTION_HEADINGS[section.kind])


def _links_left_out(sheet: PlainSheet) -> Iterator[Piece]:
    """Yield the links that are not printed, named by whether some others are."""
    condition, words = sheet.condition, sheet.words
    is_told = sheet.may_quote and bool(further.for_people(condition))
    if is_told and ("resources" in sheet.without or not further.has_more(condition)):
        return
    yield Piece(
        part="resources",
        name=words("More links") if is_told else words(PARTS["resources"]),
        blocks=tuple(lists.resources(condition.resources, "More links", words)),
        omitted=True,
    )


def _source_lists(sheet: PlainSheet) -> Iterator[tuple[str, Iterator[Block]]]:
    condition, words = sheet.condition, sheet.words
    yield "genes", lists.genes(condition, words)
    yield "related", lists.resources(condition.related, "Related topics", words)
    yield "references", lists.references(condition, words)
