"""Whole stress documents: packets of several parts, one of them in another language."""

import datetime
from collections.abc import Iterator

from handout.blocks import (
    Block,
    Callout,
    ClinicStrip,
    Contents,
    ContentsEntry,
    Heading,
    LabelRow,
    WriteIn,
)
from handout.compose.directions import keep_whole
from handout.document import (
    Document,
    Footer,
    Part,
    Properties,
    SmallWords,
    format_edition,
)
from handout.prose import Text, bullets, paragraph
from stress.chapters import ADDRESS, Chapter
from stress.wordlist import Language, Words, words_of

LANGUAGES: tuple[Language, ...] = ("en", "es", "ar")

EDITION = "5eed" * 16

ROWS = 200
"""Rows of the first part's table: with five columns, a thousand cells."""

FEW_ROWS = 20
PARTS = 2
"""Parts in the document's own language; a cover stands before and one part after."""


def stress_document(
    language: Language, parts: int = PARTS, rows: int = ROWS, few_rows: int = FEW_ROWS
) -> Document:
    """Return a packet of 20 pages and more; fewer parts and rows make it shorter."""
    words, other = words_of(language), words_of(words_of(language).other)
    chapters = [
        Chapter(words, number, rows if number == 1 else few_rows)
        for number in range(1, parts + 1)
    ]
    foreign = Chapter(other, parts + 1, few_rows)
    cover = tuple(_cover(words, [*chapters, foreign]))
    document = Document(
        title=words.packet,
        language=language,
        direction=words.direction,
        parts=(
            _part("cover", words.packet, words, cover),
            *(_chapter_part(chapter, words) for chapter in chapters),
            _chapter_part(foreign, other),
        ),
        footer=Footer(
            words=f"{words.title} · {format_edition(EDITION)}",
            page=words.page,
            notice=words.draft,
        ),
        small_words=SmallWords(
            picture=words.picture,
            page_footer=words.page_footer,
            clinic=words.clinic_word,
            fill_in=words.fill_in,
        ),
        properties=Properties(
            author=words.clinic,
            subject=words.title,
            keywords=(words.title,),
            source=ADDRESS,
        ),
        edition=EDITION,
        printed=datetime.date(2026, 5, 4),
    )
    return keep_whole(document)


def _chapter_part(chapter: Chapter, words: Words) -> Part:
    title = chapter.title
    return _part(f"{title.id}-part", title.text.plain, words, tuple(chapter.blocks()))


def _part(name: str, title: str, words: Words, blocks: tuple[Block, ...]) -> Part:
    return Part(
        id=name,
        title=title,
        language=words.language,
        direction=words.direction,
        blocks=blocks,
    )


def _cover(words: Words, chapters: list[Chapter]) -> Iterator[Block]:
    """Yield the first page: the only heading of level 1, and a list of contents."""
    yield ClinicStrip(
        name=Text.of(words.clinic), contact=Text.of(words.contact, words.phone)
    )
    yield Heading(text=Text.of(words.packet), level=1, id="packet")
    yield paragraph(words.also)
    yield LabelRow(
        fields=tuple(WriteIn(label=label) for label in words.label),
        note=WriteIn(label=words.note),
    )
    yield Callout(kind="draft", blocks=(paragraph(words.draft),))
    yield Callout(
        kind="main-points",
        heading=Heading(text=Text.of(words.main_points), level=2, id="main-points"),
        blocks=(bullets([words.sentence(0), words.sentence(4), words.sentence(9)]),),
    )
    yield Heading(text=Text.of(words.contents), level=2, id="contents")
    yield Contents(entries=tuple(_contents(chapters)))


def _contents(chapters: list[Chapter]) -> Iterator[ContentsEntry]:
    for chapter in chapters:
        for heading in chapter.headings():
            level = heading.level - 1
            yield ContentsEntry(text=heading.text, target=heading.id, level=level)
