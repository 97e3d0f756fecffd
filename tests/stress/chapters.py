"""One part of a stress document: every kind of block, long enough to cross pages."""

from collections.abc import Iterator

from handout.blocks import (
    Bibliography,
    Block,
    Callout,
    Colophon,
    Entry,
    Fact,
    Facts,
    Glossary,
    Heading,
    PhoneLine,
    QRCode,
    WriteIn,
)
from handout.prose import (
    Figure,
    List,
    Paragraph,
    Prose,
    Span,
    Table,
    Text,
    bullets,
    paragraph,
)
from stress.pictures import CHARTS, DOTS, LAMP, TREE
from stress.wordlist import Words

ADDRESS = "https://example.org/conditions/lantern-fever"
LONG_ADDRESS = f"{ADDRESS}/what-families-of-the-harbour-told-about-the-light?part="
LIST_ITEMS = 10
CITATIONS = 15


class Chapter:
    """Writes the blocks of a part; `number` makes its words and ids its own."""

    def __init__(self, words: Words, number: int, rows: int) -> None:
        self._words = words
        self._number = number
        self._rows = rows

    @property
    def title(self) -> Heading:
        """The heading of the part, of level 2: the packet has the first level."""
        told = self._words.part.format(number=self._number)
        return self._heading(told, "title", 2)

    def headings(self) -> Iterator[Heading]:
        """Yield the headings of the part that stand outside its boxes."""
        return (block for block in self.blocks() if isinstance(block, Heading))

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in the order in which they are printed."""
        words = self._words
        yield self.title
        yield self._facts()
        for place, heading in enumerate(words.headings):
            yield self._heading(heading, f"section-{place}")
            yield from self._prose(place)
        yield self._call()
        yield self._heading(words.words_to_know, "words")
        yield self._glossary()
        yield self._heading(words.questions, "questions")
        yield WriteIn(label=words.question, lines=2)
        yield self._heading(words.references, "references")
        yield self._references()
        yield self._colophon()

    def _prose(self, place: int) -> tuple[Block, ...]:
        """Return what stands under a heading: something else under each."""
        number = self._number
        told = paragraph(self._words.paragraph(place + number))
        more = paragraph(self._words.paragraph(place + number + 6))
        return (
            (told, more, self._languages(), self._long_list()),
            (told, self._beside(), self._table(), more),
            (told, self._figure(CHARTS[number % 3].sha256, place), self._links()),
            (told, self._steps(), self._small_figures()),
            (more, self._figure(DOTS[number % 2].sha256, place), told),
            (self._lost(), told, self._decoration(), more, self._blocks_in_items()),
        )[place]

    def _heading(self, words: str, name: str, level: int = 3) -> Heading:
        return Heading(
            text=Text.of(words), level=level, id=f"part-{self._number}-{name}"
        )

    def _facts(self) -> Facts:
        words = self._words
        name, value = words.facts_header
        return Facts(
            caption=Text.of(words.glance),
            header=(Text.of(name), Text.of(value)),
            rows=tuple(Fact(Text.of(n), Text.of(v)) for n, v in words.facts),
        )

    def _languages(self) -> Paragraph:
        """Return words of other languages and an abbreviation in one paragraph."""
        short, long = self._words.abbreviation
        foreign = [Span(told, language=tag) for tag, told in self._words.foreign]
        return paragraph(
            self._words.in_other_words,
            foreign[0],
            ", ",
            foreign[1],
            ". ",
            Span(short, expansion=long),
            ".",
        )

    def _long_list(self) -> List:
        """Return a list of three levels that is longer than a page."""
        return List(tuple(self._item(place) for place in range(LIST_ITEMS)))

    def _item(self, place: int) -> Prose:
        inner = List(
            tuple(
                Prose.of(
                    paragraph(self._words.item(place + step)),
                    bullets([self._words.item(step), self._words.item(step + 1)]),
                )
                for step in range(2)
            ),
            ordered=True,
        )
        return Prose.of(paragraph(self._words.item(place)), inner)

    def _steps(self) -> List:
        steps = (self._words.sentence(place) for place in range(LIST_ITEMS))
        return bullets(steps, ordered=True)

    def _blocks_in_items(self) -> List:
        """Return a list whose items hold paragraphs and a table."""
        first = Prose.of(
            paragraph(self._words.item(1)), paragraph(self._words.sentence(1))
        )
        return List((first, Prose.of(paragraph(self._words.item(2)))))

    def _table(self) -> Table:
        words = self._words
        return Table(
            header=tuple(map(Text.of, words.table_header)),
            rows=tuple(self._row(number) for number in range(1, self._rows + 1)),
            caption=Text.of(words.table_caption.format(number=self._number)),
            row_heads=True,
        )

    def _row(self, number: int) -> tuple[Text, ...]:
        kind = self._words.kinds[number % len(self._words.kinds)]
        cells = (cell.format(number=number) for cell in self._words.table_cells)
        return tuple(map(Text.of, (f"{kind} {number}", *cells)))

    def _beside(self) -> Figure:
        words = self._words
        return self._drawn(TREE.sha256, words.small_alt, words.small_caption)

    def _figure(self, picture: str, place: int) -> Figure:
        words = self._words
        caption = words.figure_caption if place % 2 == 0 else ""
        return self._drawn(picture, words.figure_alt, caption)

    def _drawn(self, picture: str, alt: str, caption: str) -> Figure:
        told = Text.of(caption.format(number=self._number))
        return Figure(alt=alt, picture=picture, caption=told)

    def _lost(self) -> Figure:
        return Figure(alt=self._words.lost_alt)

    def _decoration(self) -> Figure:
        return Figure(alt="", picture=LAMP.sha256)

    def _links(self) -> Paragraph:
        """Return a link of many words, and a bare address longer than a line."""
        address = f"{LONG_ADDRESS}{self._number}"
        return paragraph(
            self._words.see,
            Span(self._words.link_words, link=ADDRESS),
            ". ",
            Span(address, link=address),
            ". ",
            Span(self._words.headings[0], link=f"#part-{self._number}-section-0"),
        )

    def _small_figures(self) -> Paragraph:
        return paragraph(
            "H",
            Span("2", position="subscript"),
            "O, 10",
            Span("3", position="superscript"),
            "/L. ",
            self._words.sentence(6),
        )

    def _call(self) -> Callout:
        words = self._words
        return Callout(
            kind="call",
            heading=self._heading(words.call, "call"),
            blocks=(
                paragraph(words.call_words),
                PhoneLine(label=words.contact.strip(), number=words.phone),
                paragraph(words.emergency),
            ),
        )

    def _glossary(self) -> Glossary:
        word, meaning = self._words.glossary_header
        return Glossary(
            caption=Text.of(self._words.words_to_know),
            header=(Text.of(word), Text.of(meaning)),
            entries=tuple(
                Entry(Text.of(term), Text.of(told), say)
                for term, say, told in self._words.glossary
            ),
        )

    def _references(self) -> Bibliography:
        return Bibliography(
            items=tuple(self._citation(number) for number in range(1, CITATIONS + 1))
        )

    def _citation(self, number: int) -> Text:
        name = f"10.5555/lantern.{self._number}.{number}"
        told = self._words.citation.format(number=number)
        link = Span(f"doi:{name}", link=f"https://doi.org/{name}")
        language = self._words.citation_language
        return Text.of(Span(told, language=language) if language else told, link)

    def _colophon(self) -> Colophon:
        words = self._words
        return Colophon(
            heading=self._heading(words.source, "source"),
            blocks=(paragraph(words.source_words), paragraph(words.disclaimer)),
            code=QRCode(address=ADDRESS, alt=words.code_alt),
        )
