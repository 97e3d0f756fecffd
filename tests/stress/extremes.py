"""Documents that go to an extreme: long words, lists, tables, and hundreds of pages."""

from collections.abc import Callable

from handout.blocks import Block, Fact, Facts, Heading
from handout.document import Document, Footer, Part, SmallWords
from handout.prose import Figure, List, Prose, Table, Text, bullets, paragraph
from stress.pictures import CHARTS
from stress.wordlist import words_of

WORDS = words_of("en")
LONGEST = 60
"""Letters of the words of `long_words`."""

PARAGRAPHS_A_PAGE = 6


def long_words(count: int) -> Document:
    """Return a sheet of words without a place to break them, in every kind of block."""
    words = [Text.of(f"{number:x<{LONGEST}}") for number in range(count)]
    rows = tuple(tuple(words[n : n + 4]) for n in range(0, len(words) - 3, 4))
    return _sheet(
        paragraph(" ".join(word.plain for word in words)),
        bullets(words),
        Table(header=rows[0], rows=rows, caption=words[0], row_heads=True),
        Facts(
            caption=words[0],
            header=(words[0], words[1]),
            rows=tuple(Fact(word, word) for word in words),
        ),
    )


def long_list(count: int) -> Document:
    """Return a sheet with one list of so many items."""
    return _sheet(bullets(WORDS.item(number) for number in range(count)))


def nested_list(count: int) -> Document:
    """Return a sheet with one list of items that hold a list each."""
    inner = bullets([WORDS.item(1), WORDS.item(2)])
    items = (
        Prose.of(paragraph(WORDS.item(number)), inner) for number in range(count // 3)
    )
    return _sheet(List(tuple(items)))


def long_table(count: int) -> Document:
    """Return a sheet with one table of so many rows."""
    rows = tuple(_row(number) for number in range(1, count + 1))
    return _sheet(
        Table(
            header=tuple(map(Text.of, WORDS.table_header)),
            rows=rows,
            caption=Text.of(WORDS.table_caption.format(number=1)),
            row_heads=True,
        )
    )


def many_pages(count: int) -> Document:
    """Return a sheet of about so many pages: headings, text, lists and pictures."""
    blocks: list[Block] = []
    for page in range(count):
        told = Text.of(f"{WORDS.headings[page % len(WORDS.headings)]} {page}")
        blocks.append(Heading(text=told, level=2, id=f"page-{page}"))
        blocks += (
            paragraph(WORDS.paragraph(page + step)) for step in range(PARAGRAPHS_A_PAGE)
        )
        blocks.append(bullets(WORDS.items))
        if page % 10 == 0:
            blocks.append(Figure(alt=WORDS.figure_alt, picture=CHARTS[0].sha256))
    return _sheet(*blocks)


EXTREMES: dict[str, Callable[[int], Document]] = {
    "words of 60 letters": long_words,
    "items of a list": long_list,
    "items of nested lists": nested_list,
    "rows of a table": long_table,
    "pages": many_pages,
}
"""What there is so many of, and the document that has them."""


def _row(number: int) -> tuple[Text, ...]:
    kind = WORDS.kinds[number % len(WORDS.kinds)]
    cells = (cell.format(number=number) for cell in WORDS.table_cells)
    return tuple(map(Text.of, (f"{kind} {number}", *cells)))


def _sheet(*blocks: Block) -> Document:
    title = Heading(text=Text.of(WORDS.title), level=1, id="title")
    part = Part(id="handout", title=WORDS.title, language="en", blocks=(title, *blocks))
    return Document(
        title=WORDS.title,
        language="en",
        parts=(part,),
        footer=Footer(words=WORDS.title, page=WORDS.page, notice=WORDS.draft),
        small_words=SmallWords(
            picture=WORDS.picture,
            page_footer=WORDS.page_footer,
            clinic=WORDS.clinic_word,
            fill_in=WORDS.fill_in,
        ),
        edition="5eed" * 16,
    )
