"""A sheet with a note in every place that can have one."""

from backends.sheets import heading, paragraph, sheet
from handout.blocks import Bibliography, Block, Callout, Entry, Glossary
from handout.document import Document
from handout.prose import Figure, List, Prose, Span, Table, Text

PAGE = "https://example.org/hum"


def noted(words: str, *note: str | Span, link: str = "") -> Span:
    """Make words with a note behind them."""
    return Span(words, link=link, note=tuple(Text.of(*note)))


NIGHT = noted("hum", "Only at ", Span("night", strong=True), ".")

NOTED: tuple[Block, ...] = (
    paragraph("The lungs ", NIGHT, " at times."),
    paragraph(noted("The page", "It is long.", link=PAGE), " tells more."),
    List(
        (
            Prose.of(paragraph(noted("one", "In a list."))),
            Prose.of(paragraph("two"), paragraph(noted("three", "Further down."))),
        )
    ),
    Table(
        header=(Text.of("Kind"), Text.of("Share")),
        rows=(
            (Text.of("Mild"), Text.of(noted("2 in 3", "Of those asked."))),
            (Text.of(noted("Severe", "Most rare.")), Text.of("1 in 3")),
        ),
        row_heads=True,
    ),
    Callout(
        kind="main-points",
        heading=heading("The main points"),
        blocks=(paragraph(noted("It passes", "In a box.")),),
    ),
    Figure(alt="A lamp", caption=Text.of(noted("A lamp", "It is lit."))),
    Glossary(
        caption=Text.of("Words to know"),
        header=(Text.of("Word"), Text.of("What it means")),
        entries=(
            Entry(
                Text.of("amber"),
                Text.of(
                    "An old ", noted("resin", "See ", Span("this", link=PAGE), ".")
                ),
            ),
        ),
    ),
    Bibliography(items=(Text.of(noted("Tester A. Lungs.", "Out of print.")),)),
)


def noted_sheet(*blocks: Block) -> Document:
    """Return a sheet of these blocks, or of one block for every place of a note."""
    return sheet("full text", (heading("What is it?"), *(blocks or NOTED)))
