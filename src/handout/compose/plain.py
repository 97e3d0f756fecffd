"""The plain level: the clinic's overlay under questions.

Where nobody has written plain text yet, the source's words stand in their
place and say so. Nothing is rewritten here.
"""

from collections.abc import Iterable, Iterator

import msgspec

from handout.compose import lists
from handout.compose.headings import (
    QUESTION_HEADINGS,
    QUESTION_OF_SECTION,
    SECTION_HEADINGS,
)
from handout.compose.pieces import Piece
from handout.compose.request import PARTS
from handout.document import (
    Block,
    Callout,
    Entry,
    FlowBlock,
    Glossary,
    Heading,
    WriteIn,
)
from handout.model import Condition, Overlay
from handout.model.additions import Answer, Passage, Question
from handout.model.condition import Section
from handout.prose import List, Paragraph, Text, bullets
from handout.wording import Wording

ACTION_KINDS = frozenset({"prevention", "self-care"})
"""Sections of a source that tell what one can do."""


class PlainSheet(msgspec.Struct, frozen=True):
    """One condition, its overlay if there is one, and the words around them."""

    condition: Condition
    overlay: Overlay | None
    words: Wording

    @property
    def may_quote(self) -> bool:
        """Whether the source speaks the sheet's language, so that it can stand in."""
        return _base(self.condition.language) == _base(self.words.language)

    @property
    def answers(self) -> dict[Question, Answer]:
        """The written answers by question."""
        written = self.overlay.answers if self.overlay else ()
        return {answer.question: answer for answer in written}

    def sections(self, question: Question) -> tuple[Section, ...]:
        """The sections of the source that answer a question."""
        return tuple(
            section
            for section in self.condition.sections
            if QUESTION_OF_SECTION.get(section.kind) == question
        )

    @property
    def quoted(self) -> tuple[Section, ...]:
        """The sections that stand in the source's own words."""
        if not self.may_quote:
            return ()
        answers = (
            section
            for question in QUESTION_HEADINGS
            if question not in self.answers
            for section in self.sections(question)
        )
        return (*answers, *self.quoted_actions)

    @property
    def quoted_actions(self) -> tuple[Section, ...]:
        """The sections about what to do, where no actions were written."""
        if not self.may_quote or (self.overlay and self.overlay.actions):
            return ()
        return tuple(s for s in self.condition.sections if s.kind in ACTION_KINDS)

    @property
    def is_reviewed(self) -> bool:
        """Whether every passage on the sheet was reviewed."""
        overlay = self.overlay
        return overlay is not None and overlay.is_reviewed and not self.quoted


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
    if sheet.overlay and sheet.overlay.warning_signs:
        yield from _blocks(sheet.overlay.warning_signs)
        return
    section = sheet.condition.section("when-to-call")
    if section and sheet.may_quote:
        yield from section.prose


def _base(language: str) -> str:
    return language.lower().partition("-")[0]


def _piece(sheet: PlainSheet, part: str, blocks: Iterable[Block]) -> Piece:
    return Piece(part=part, name=sheet.words(PARTS[part]), blocks=tuple(blocks))


def _blocks(passages: Iterable[Passage]) -> Iterator[FlowBlock]:
    for passage in passages:
        yield from passage.prose


def _heading(words: str) -> Heading:
    return Heading(text=Text.of(words), level=2)


def _main_points(sheet: PlainSheet) -> Iterator[Piece]:
    if sheet.overlay and sheet.overlay.main_points:
        box = Callout(
            kind="main-points",
            heading=_heading(sheet.words("The main points")),
            blocks=(_points(sheet.overlay.main_points),),
        )
        yield Piece(part="", name=sheet.words("The main points"), blocks=(box,))


def _points(passages: Iterable[Passage]) -> List:
    """Make the main points one list, a point a passage."""
    return List(items=tuple(passage.prose for passage in passages))


def _answer(sheet: PlainSheet, question: Question) -> Iterator[Piece]:
    """Yield a question with its answer, or with the source's own words."""
    title = sheet.words(QUESTION_HEADINGS[question])
    sections = sheet.sections(question)
    part = sections[0].kind if sections else ""
    if answer := sheet.answers.get(question):
        figure = (answer.figure,) if answer.figure else ()
        blocks: tuple[Block, ...] = (*_blocks(answer.passages), *figure)
        yield Piece(part=part, name=title, blocks=(_heading(title), *blocks))
    elif sections and sheet.may_quote:
        quoted = _quoted_blocks(sheet, sections)
        yield Piece(part=part, name=title, blocks=(_heading(title), *quoted))


def _quoted_blocks(sheet: PlainSheet, sections: Iterable[Section]) -> Iterator[Block]:
    """Yield the source's own words, and say that they are."""
    yield Paragraph(Text.of(sheet.words("This part is in the source's own words.")))
    for section in sections:
        yield from section.prose


def _actions(sheet: PlainSheet) -> Iterator[Piece]:
    title = sheet.words("What can I do?")
    blocks: tuple[Block, ...] = ()
    if sheet.overlay and sheet.overlay.actions:
        blocks = tuple(_blocks(sheet.overlay.actions))
    elif sheet.quoted_actions:
        blocks = tuple(_quoted_blocks(sheet, sheet.quoted_actions))
    if blocks:
        yield Piece(part="self-care", name=title, blocks=(_heading(title), *blocks))


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


def _is_said(sheet: PlainSheet, section: Section) -> bool:
    """Tell whether the sheet has an answer to what a section tells."""
    if section in sheet.quoted:
        return True
    if section.kind == "when-to-call":
        return sheet.may_quote or bool(sheet.overlay and sheet.overlay.warning_signs)
    if section.kind in ACTION_KINDS:
        return bool(sheet.overlay and sheet.overlay.actions)
    return QUESTION_OF_SECTION.get(section.kind) in sheet.answers


def _section_name(sheet: PlainSheet, section: Section) -> str:
    own = section.heading if section.kind == "other" and sheet.may_quote else ""
    return own or sheet.words(SECTION_HEADINGS[section.kind])


def _source_lists(sheet: PlainSheet) -> Iterator[tuple[str, Iterator[Block]]]:
    condition, words = sheet.condition, sheet.words
    yield "genes", lists.genes(condition, words)
    yield "related", lists.resources(condition.related, "Related topics", words)
    yield "references", lists.references(condition, words)
