"""Real lists: numbered by Word, each ordered one from one again."""

from backends.docx.opened import Opened, printed
from documents import nested_list, paragraph
from handout.blocks import Callout
from handout.prose import List, Prose, bullets


def numbers(file: Opened) -> list[tuple[str, str]]:
    """Return list number and level of every numbered paragraph."""
    found = file.all("//w:numPr")
    return [(item[1].values()[0], item[0].values()[0]) for item in found]


def deep(levels: int) -> List:
    """Return a list with lists inside each other."""
    inner = bullets(["deepest"])
    for level in range(levels):
        inner = List((Prose.of(paragraph(f"l{level}", "deep"), inner),))
    return inner


def test_ordered_lists_count_anew() -> None:
    """Two ordered lists have two numbers, and both begin with one."""
    file = printed(bullets(["a", "b"], ordered=True), bullets(["c"], ordered=True))
    assert numbers(file) == [("1", "0"), ("1", "0"), ("2", "0")]
    starts = "//w:num/w:lvlOverride[@w:ilvl='0']/w:startOverride/@w:val"
    assert file.values(starts, "numbering") == ["1", "1"]


def test_nested_list() -> None:
    """A list inside an item is one level deeper."""
    file = printed(nested_list())
    assert numbers(file) == [("1", "0"), ("1", "0"), ("2", "1"), ("2", "1")]


def test_deepest_level() -> None:
    """Lists deeper than Word knows stay at its ninth level."""
    assert numbers(printed(deep(20)))[-1][1] == "8"


def test_second_paragraph_of_an_item() -> None:
    """An item's second paragraph has no number and stands under its words."""
    file = printed(List((Prose.of(paragraph("a", "one"), paragraph("b", "more")),)))
    assert len(numbers(file)) == 1
    assert file.values("//w:p[2]/w:pPr/w:ind/@w:left") == ["360"]


def test_edges_in_a_box() -> None:
    """In a box all left edges are the same, or Word would close the box."""
    file = printed(Callout(kind="call", blocks=(nested_list(),), id="call"))
    edges = {
        int(left) - int(hanging)
        for left, hanging in zip(
            file.values("//w:pPr/w:ind/@w:left"),
            file.values("//w:pPr/w:ind/@w:hanging"),
            strict=True,
        )
    }
    assert edges == {280}


def test_every_list_is_defined() -> None:
    """Each number that a paragraph names is in the numbering part."""
    file = printed(nested_list(), bullets(["a"], ordered=True))
    defined = file.values("//w:num/@w:numId", "numbering")
    assert {number for number, _ in numbers(file)} == set(defined)
