from backends.sheets import TREE, heading, paragraph
from handout.backends.markup.arrangement import Beside, arranged
from handout.blocks import Block
from handout.prose import Figure

SMALL = {TREE.sha256}
FIGURE = Figure(alt="A tree", picture=TREE.sha256)


def test_a_small_picture_stands_beside_the_paragraphs_before_it() -> None:
    """The text that it explains comes first, also for a screen reader."""
    blocks: list[Block] = [heading("Families"), paragraph("Yes."), FIGURE]

    assert arranged(blocks, SMALL) == [
        heading("Families"),
        Beside((paragraph("Yes."),), FIGURE),
    ]


def test_only_as_much_text_as_the_picture_is_high_stands_beside_it() -> None:
    """A long section does not become one narrow column."""
    long = paragraph("word " * 100)
    blocks: list[Block] = [long, long, FIGURE]

    assert arranged(blocks, SMALL) == [long, Beside((long,), FIGURE)]


def test_a_large_picture_stands_alone() -> None:
    """A wide picture has the whole width."""
    blocks: list[Block] = [paragraph("Yes."), FIGURE]

    assert arranged(blocks, set()) == blocks


def test_a_picture_without_text_before_it_stands_alone() -> None:
    """There is nothing to stand beside."""
    blocks: list[Block] = [heading("Families"), FIGURE]

    assert arranged(blocks, SMALL) == blocks
