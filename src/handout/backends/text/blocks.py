"""Blocks into lines, one function for each kind of block."""

from collections.abc import Callable, Iterable

import msgspec
from rich.cells import cell_len

from handout.backends.text.spans import plain
from handout.backends.text.tables import rows_in_lines
from handout.backends.text.wrapping import hang, wrap
from handout.blocks import (
    Bibliography,
    Block,
    Callout,
    ClinicStrip,
    Colophon,
    Contents,
    Facts,
    Glossary,
    Heading,
    LabelRow,
    PhoneLine,
    WriteIn,
)
from handout.prose import Figure, List, Paragraph, Prose, Table, Text

UNDERLINES = {1: "=", 2: "-", 3: "."}
MAIN_LEVELS = (1, 2)
NARROWEST = 24
SHORTEST_RULE = 20
"""Columns of a line to write on; where fewer are left, it has a line of its own."""


class Frame(msgspec.Struct, frozen=True):
    """Where lines are set: how wide, and the word before a picture's text."""

    width: int
    picture: str

    def narrower(self, by: int) -> "Frame":
        """Return a frame for what stands indented, however deep."""
        return Frame(max(self.width - by, NARROWEST), self.picture)


def stack(blocks: Iterable[Block], frame: Frame) -> list[str]:
    """Set blocks one below the other, with blank lines between them."""
    lines: list[str] = []
    before: Block | None = None
    for block in blocks:
        own = lines_of(_without_repetition(block, before), frame)
        if own and lines:
            lines += [""] * _blanks_before(block)
        lines += own
        before = block
    return lines


def _without_repetition(block: Block, before: Block | None) -> Block:
    """Drop the caption of a table that only repeats the heading above it."""
    if (
        isinstance(before, Heading)
        and isinstance(block, Facts | Glossary | Table)
        and block.caption.plain == before.text.plain
    ):
        return msgspec.structs.replace(block, caption=Text())
    return block


def lines_of(block: Block, frame: Frame) -> list[str]:
    """Return the lines of one block; none where it has no words."""
    return FORMS[type(block)](block, frame)


def _blanks_before(block: Block) -> int:
    """Part what opens with a main heading farther from what precedes."""
    heading = block.heading if isinstance(block, Callout | Colophon) else block
    opens = isinstance(heading, Heading) and heading.level in MAIN_LEVELS
    return 2 if opens else 1


def _heading(heading: Heading, frame: Frame) -> list[str]:
    lines = wrap(plain(heading.text), frame.width)
    longest = min(max(map(cell_len, lines), default=0), frame.width)
    underline = UNDERLINES.get(heading.level, "") * longest
    return [*lines, underline] if underline else lines


def _paragraph(paragraph: Paragraph, frame: Frame) -> list[str]:
    return wrap(plain(paragraph.text), frame.width)


def _list(block: List, frame: Frame) -> list[str]:
    lines: list[str] = []
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}. " if block.ordered else "- "
        lines += hang(mark, _item(item, frame.narrower(len(mark))))
    return lines


def _item(item: Prose, frame: Frame) -> list[str]:
    """Set an item: a list inside it stands close, a second paragraph apart."""
    lines: list[str] = []
    for block in item:
        if lines and not isinstance(block, List):
            lines.append("")
        lines += lines_of(block, frame)
    return lines


def _bibliography(block: Bibliography, frame: Frame) -> list[str]:
    items = tuple(Prose.of(Paragraph(item)) for item in block.items)
    return _list(List(items, ordered=True), frame)


def _table(table: Table, frame: Frame) -> list[str]:
    return _rows(table.caption, table.header, table.rows, frame)


def _facts(facts: Facts, frame: Frame) -> list[str]:
    rows = ((row.name, row.value) for row in facts.rows)
    return _rows(facts.caption, facts.header, rows, frame)


def _glossary(glossary: Glossary, frame: Frame) -> list[str]:
    rows = (
        (Text.of(entry.word, f" ({entry.say})" if entry.say else ""), entry.meaning)
        for entry in glossary.entries
    )
    return _rows(glossary.caption, glossary.header, rows, frame)


def _rows(
    caption: Text,
    header: Iterable[Text],
    rows: Iterable[Iterable[Text]],
    frame: Frame,
) -> list[str]:
    head = [plain(text) for text in header]
    cells = [[plain(text) for text in row] for row in rows]
    return [
        *wrap(plain(caption), frame.width),
        *rows_in_lines(head, cells, frame.width),
    ]


def _figure(figure: Figure, frame: Frame) -> list[str]:
    alt = f"[{frame.picture}: {figure.alt}]" if figure.alt else ""
    return [*wrap(alt, frame.width), *wrap(plain(figure.caption), frame.width)]


def _write_in(field: WriteIn, frame: Frame) -> list[str]:
    if field.value:
        first, *others = field.value.strip().splitlines() or [""]
        lines = (
            wrap(line, frame.width) for line in (f"{field.label} {first}", *others)
        )
        return [line for wrapped in lines for line in wrapped]
    label = wrap(field.label, frame.width)
    room = frame.width - cell_len(label[-1]) - 1 if label else 0
    if field.lines == 1 and room >= SHORTEST_RULE:
        return [*label[:-1], f"{label[-1]} {'_' * room}"]
    return [*label, *["", "_" * frame.width] * field.lines]


def _label_row(row: LabelRow, frame: Frame) -> list[str]:
    fields = (*row.fields, row.note) if row.note else row.fields
    return [line for field in fields for line in _write_in(field, frame)]


def _phone_line(phone: PhoneLine, frame: Frame) -> list[str]:
    return _write_in(WriteIn(label=phone.label, value=phone.number), frame)


def _contents(contents: Contents, frame: Frame) -> list[str]:
    lines: list[str] = []
    for entry in contents.entries:
        mark = "  " * (entry.level - 1) + "- "
        lines += hang(mark, wrap(plain(entry.text), frame.width - len(mark)))
    return lines


def _clinic_strip(strip: ClinicStrip, frame: Frame) -> list[str]:
    texts = (strip.name, strip.contact)
    return [line for text in texts for line in wrap(plain(text), frame.width)]


def _callout(box: Callout, frame: Frame) -> list[str]:
    return stack((*([box.heading] if box.heading else []), *box.blocks), frame)


def _colophon(colophon: Colophon, frame: Frame) -> list[str]:
    """Set the colophon; the code's address stands in its words or after them."""
    lines = stack((colophon.heading, *colophon.blocks), frame)
    if colophon.code is None or colophon.says_address:
        return lines
    return [*lines, "", colophon.code.address]


FORMS: dict[type, Callable[..., list[str]]] = {
    Bibliography: _bibliography,
    Callout: _callout,
    ClinicStrip: _clinic_strip,
    Colophon: _colophon,
    Contents: _contents,
    Facts: _facts,
    Figure: _figure,
    Glossary: _glossary,
    Heading: _heading,
    LabelRow: _label_row,
    List: _list,
    Paragraph: _paragraph,
    PhoneLine: _phone_line,
    Table: _table,
    WriteIn: _write_in,
}
