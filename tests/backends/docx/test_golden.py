"""What each kind of block becomes, as readable outlines of its XML."""

from collections.abc import Iterator

import pytest

from backends.docx.opened import opened, outline, printed
from conftest import Golden
from documents import every_block
from handout.blocks import Bibliography, Block, PhoneLine
from handout.layout import Layout
from handout.prose import Text


def blocks() -> Iterator[tuple[str, Block]]:
    """Yield every block of the shared document, and the rarer ones."""
    for block in every_block().parts[0].blocks:
        yield f"{type(block).__name__.lower()}-{block.id}", block
    citations = (Text.of("Tester A. Marrow. 2020."), Text.of("Tester B. Fever. 2021."))
    yield "bibliography", Bibliography(items=citations, id="references")
    yield "phoneline-empty", PhoneLine(label="Our phone number:", number="", id="own")


@pytest.mark.parametrize(("name", "block"), [*blocks()])
def test_block(name: str, block: Block, golden: Golden) -> None:
    """Each kind of block has its paragraphs, styles and properties."""
    body = printed(block).body
    golden(f"docx/{name}.txt", "".join(outline(element) for element in body[:-1]))


@pytest.mark.parametrize("part", ["styles", "settings", "numbering", "footer"])
def test_part(part: str, golden: Golden) -> None:
    """The parts beside the body are what Word expects."""
    golden(f"docx/part-{part}.txt", outline(opened(every_block()).part(part)))


def test_large_styles(golden: Golden) -> None:
    """Large print has the same styles in larger sizes."""
    large = opened(every_block(), Layout(size="large"))
    golden("docx/part-styles-large.txt", outline(large.part("styles")))
