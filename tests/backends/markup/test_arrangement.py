from backends.sheets import TREE, heading, paragraph
from handout.backends.markup.arrangement import Beside, Pair, arranged
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


def test_two_small_pictures_stand_side_by_side_under_their_text() -> None:
    """Each has its own caption, and the text keeps its whole width."""
    blocks: list[Block] = [paragraph("Yes."), FIGURE, FIGURE]

    assert arranged(blocks, SMALL) == [paragraph("Yes."), Pair((FIGURE, FIGURE))]


def test_of_three_small_pictures_the_first_stands_beside_the_text() -> None:
    """None is left alone in a row."""
    blocks: list[Block] = [paragraph("Yes."), FIGURE, FIGURE, FIGURE]

    assert arranged(blocks, SMALL) == [
        Beside((paragraph("Yes."),), FIGURE),
        Pair((FIGURE, FIGURE)),
    ]
