"""Each kind of block as HTML, held against a golden file that one can read."""

import re

import pytest
from msgspec.structs import replace

from conftest import Golden
from documents import RESOURCES, every_block
from handout.backends.html import render
from handout.blocks import Block
from handout.document import Document
from handout.layout import Layout, Options

DATA = re.compile(r"data:([a-z+/]+);base64,[A-Za-z0-9+/=]+")
BLOCKS = every_block().parts[0].blocks
NAMED = [(f"{b.__struct_config__.tag}-{b.id}", b) for b in BLOCKS]


def page_of(*blocks: Block) -> str:
    """Render blocks alone and return the body of the page, pictures cut out."""
    document: Document = every_block()
    part = replace(document.parts[0], blocks=blocks)
    alone = replace(document, parts=(part,))
    page = render(alone, Layout(), Options(embed_fonts=False), RESOURCES).decode()
    body = page.partition("<body>\n")[2].partition("<footer")[0]
    return DATA.sub(r"data:\1", body)


@pytest.mark.parametrize(("name", "block"), NAMED, ids=[n for n, _ in NAMED])
def test_each_block_is_written_as_its_golden_file_says(
    name: str, block: Block, golden: Golden
) -> None:
    """Elements, attributes and words of one block."""
    golden(f"html/{name}.html", page_of(block))
