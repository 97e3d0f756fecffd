"""How hard a sheet is to read: what `compose` made, measured by `plain`.

Only what tells of the condition is counted: headings, words to know, questions,
contact and sources are not.
"""

from collections.abc import Iterable, Iterator

from handout.blocks import Block, Callout, FlowBlock, Glossary, Heading, WriteIn
from handout.compose import Composed, Request, compose
from handout.compose.pieces import Piece
from handout.document import Document
from handout.language_tags import base
from handout.model import Condition, Overlay
from handout.plain import readability
from handout.plain.lexicon import Lexicon, shipped
from handout.plain.readability import Advice, Makeup, Material, Report, Section
from handout.plain.readability.explained import meant_in
from handout.plain.readability.report import TARGET_GRADE
from handout.plain.telling.subjects import ACTION_KINDS
from handout.plain.words import sentences
from handout.prose import Figure, List, Paragraph, Table, Text
from handout.wording import Wording


def report(
    composed: Composed,
    condition: Condition,
    *,
    lexicon: Lexicon | None = None,
    grade: float = TARGET_GRADE,
) -> Report:
    """Measure a composed sheet of a condition against a grade.

    `lexicon` gives advice and knows all forms of what is explained; without it, ours.
    """
    told = material(composed, condition, lexicon)
    return report_of(told, lexicon=lexicon, grade=grade)


def report_of(
    told: Material, *, lexicon: Lexicon | None = None, grade: float = TARGET_GRADE
) -> Report:
    """Measure a material, with the advice of a lexicon; without one, ours."""
    advice = advice_of(lexicon or shipped(), told.language)
    return readability.report(told, advice=advice, grade=grade)


def advice_of(lexicon: Lexicon, language: str) -> Advice:
    """Return what a lexicon says of hard words and of words that hurt."""
    if base(language) != "en":
        return Advice()
    unkind = [entry for entry in lexicon.entries if entry.kind == "stigma"]
    return Advice(
        plainer={
            form.lower(): plain
            for entry in lexicon.entries
            for form, plain in entry.forms.items()
            if plain
        },
        meanings={
            form.lower(): entry.glosses.get(form, entry.plain)
            for entry in lexicon.entries
            for form in entry.forms
        },
        kinder={
            form.lower(): plain or entry.glosses.get(form, entry.plain)
            for entry in unkind
            for form, plain in entry.forms.items()
        },
        harmless=frozenset(
            phrase.lower() for entry in unkind for phrase in entry.protected
        ),
    )


def material(
    composed: Composed,
    condition: Condition,
    lexicon: Lexicon | None = None,
    explained: Iterable[str] = (),
) -> Material:
    """Return the text of a sheet that is the condition's own, and what is beside it.

    `explained` are words that are explained elsewhere, too.
    """
    document = composed.document
    words = (*_explained_words(composed), *explained)
    known = _in_all_forms(words, lexicon or shipped())
    return Material(
        title=document.title,
        language=document.language,
        sections=tuple(_section(piece, document) for piece in composed.pieces),
        explained=(condition.title, *condition.other_names, *known),
        names=tuple(_names(condition)),
        makeup=_makeup(document, composed),
        level=composed.level,
    )


def _section(piece: Piece, document: Document) -> Section:
    return Section(
        name=piece.name or document.title,
        blocks=tuple(_blocks(piece.own)),
        is_core=_is_points(piece, document) or _is_action(piece, document),
    )


def _is_points(piece: Piece, document: Document) -> bool:
    """Tell whether a piece says what matters most; in Word it may be a part."""
    return piece.name == Wording.of(document.language)("The main points")


def of_overlay(overlay: Overlay, lexicon: Lexicon | None = None) -> Material:
    """Return what an overlay prints by itself, without its condition.

    Raises `NotAvailable` where it was withdrawn.
    """
    bare = Condition(
        id=overlay.based_on.condition,
        title=overlay.title or overlay.based_on.condition,
        language=overlay.language,
    )
    request = Request(level="plain", language=overlay.language)
    return material(compose(bare, request, overlay=overlay), bare, lexicon)


def of_source(condition: Condition) -> Material:
    """Return a source's own text by the kinds of its sections, without any sheet."""
    return Material(
        title=condition.title,
        language=condition.language,
        sections=tuple(
            Section(section.kind, tuple(_blocks(section.prose)))
            for section in condition.sections
        ),
        names=tuple(_names(condition)),
    )


def _blocks(blocks: Iterable[FlowBlock]) -> Iterator[readability.Block]:
    """Yield paragraphs, items and rows; the words of a table's head are none."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield readability.Block(block.text.plain)
        elif isinstance(block, List):
            yield from _items(block)
        elif isinstance(block, Table):
            for row in block.rows:
                yield readability.Block("; ".join(cell.plain for cell in row))
        elif isinstance(block, Figure) and block.caption:
            yield readability.Block(block.caption.plain)


def _items(found: List) -> Iterator[readability.Block]:
    """Yield the items of a list; what stands behind a nested one is an item too."""
    for item in found.items:
        for block in _blocks(item):
            yield readability.Block(block.text, is_item=True)


def _in_all_forms(words: Iterable[str], lexicon: Lexicon) -> Iterator[str]:
    """Yield words in all forms that the lexicon knows."""
    for word in words:
        yield word
        if entry := lexicon.entry(word):
            yield from entry.forms


def _explained_words(composed: Composed) -> Iterator[str]:
    """Yield the words to know, and words whose plain name the text holds."""
    for block in _all_blocks(composed.document):
        if isinstance(block, Glossary):
            yield from (entry.word.plain for entry in block.entries)
    for text in _own_texts(composed):
        yield from (span.text for span in text if span.term or span.expansion)
        for sentence in sentences(text.plain):
            yield from meant_in(sentence)
            if entry := shipped().meant(sentence):
                yield entry.term


def _own_texts(composed: Composed) -> Iterator[Text]:
    for piece in composed.pieces:
        for block in piece.own:
            yield from block.texts()


def _names(condition: Condition) -> Iterator[str]:
    """Yield what a sheet may call by its letters: the condition and its genes."""
    if condition.abbreviation:
        yield condition.abbreviation
    for group in condition.gene_groups:
        yield from (gene.symbol for gene in group.genes)


def _all_blocks(document: Document) -> Iterator[Block]:
    """Yield the blocks of a document, and those in its boxes."""
    for part in document.parts:
        for block in part.blocks:
            yield block
            if isinstance(block, Callout):
                yield from block.blocks


def _makeup(document: Document, composed: Composed) -> Makeup:
    """Tell what a sheet has beside its text."""
    blocks = tuple(_all_blocks(document))
    figures = [block for block in blocks if isinstance(block, Figure) and block.alt]
    actions = [piece for piece in composed.pieces if _is_action(piece, document)]
    return Makeup(
        main_points=any(_is_points(piece, document) for piece in composed.pieces),
        headings=sum(isinstance(block, Heading) for block in blocks),
        pictures=len(figures),
        captions=sum(bool(figure.caption) for figure in figures),
        tables=sum(isinstance(block, Table) for block in blocks),
        actions=bool(actions),
        steps=any(isinstance(block, List) for piece in actions for block in piece.own),
        room_to_write=any(isinstance(block, WriteIn) for block in blocks),
    )


def _is_action(piece: Piece, document: Document) -> bool:
    """Tell whether a piece says what one can do."""
    asked = Wording.of(document.language)("What can I do?")
    return piece.part in ACTION_KINDS or piece.name == asked
