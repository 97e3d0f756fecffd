"""Real lists: numbered by Word, each ordered one from one again."""

from backends.docx.opened import Opened, printed
from documents import nested_list, paragraph
from handout.blocks import Callout
from handout.prose import List, Prose, bullets

STYLE = "//w:style[@w:styleId='{}']/w:pPr"
INDENT = f"{STYLE}/w:ind/@w:left"
HANGING = f"{STYLE}/w:ind/@w:hanging"
NUMBER = f"{STYLE}/w:numPr/w:numId/@w:val"


def numbers(file: Opened) -> list[tuple[str, str]]:
    """Return list number and level of every numbered paragraph."""
    found = file.all("//w:numPr")
    return [(item[1].values()[0], item[0].values()[0]) for item in found]


def styles(file: Opened) -> list[str]:
    """Return the styles of all paragraphs."""
    return file.values("//w:p/w:pPr/w:pStyle/@w:val")


def deep(levels: int) -> List:
    """Return a list with lists inside each other."""
    inner = bullets(["deepest"])
    for level in range(levels):
        inner = List((Prose.of(paragraph(f"l{level}", "deep"), inner),))
    return inner


def test_ordered_lists_count_anew() -> None:
    """Two ordered lists have two numbers, and both begin with one."""
    file = printed(bullets(["a", "b"], ordered=True), bullets(["c"], ordered=True))
    assert numbers(file) == [("3", "0"), ("3", "0"), ("4", "0")]
    starts = "//w:num/w:lvlOverride[@w:ilvl='0']/w:startOverride/@w:val"
    assert file.values(starts, "numbering") == ["1", "1"]


def test_nested_list() -> None:
    """A list inside an item is one level deeper, and counted for itself."""
    file = printed(nested_list())
    assert styles(file) == ["ListBullet"] * 2 + ["ListNumber2"] * 2
    assert numbers(file) == [("3", "1"), ("3", "1")]


def test_a_bullet_comes_with_its_style() -> None:
    """Nothing is set by hand: a new item is made by choosing the style."""
    file = printed(bullets(["a"]))
    (number,) = file.values(NUMBER.format("ListBullet"), "styles")
    design = f"//w:num[@w:numId='{number}']/w:abstractNumId/@w:val"
    (found,) = file.values(design, "numbering")
    level = f"//w:abstractNum[@w:abstractNumId='{found}']/w:lvl[@w:ilvl='0']"
    assert file.values(f"{level}/w:pStyle/@w:val", "numbering") == ["ListBullet"]
    assert file.values(f"{level}/w:lvlText/@w:val", "numbering") == ["•"]


def test_deepest_level() -> None:
    """Lists deeper than Word knows stay at its ninth level."""
    assert numbers(printed(deep(20)))[-1] == ("1", "8")


def test_second_paragraph_of_an_item() -> None:
    """An item's second paragraph has no mark and stands under its words."""
    file = printed(List((Prose.of(paragraph("a", "one"), paragraph("b", "more")),)))
    assert styles(file) == ["ListBullet", "ListContinue"]
    assert file.values(INDENT.format("ListContinue"), "styles") == ["360"]


def test_edges_in_a_box() -> None:
    """In a box all left edges are the same, or Word would close the box."""
    file = printed(Callout(kind="call", blocks=(nested_list(),), id="call"))
    assert styles(file) == ["CallListBullet"] * 2 + ["CallListNumber2"] * 2
    for style in styles(file):
        (left,) = file.values(INDENT.format(style), "styles")
        (hanging,) = file.values(HANGING.format(style), "styles")
        assert int(left) - int(hanging) == 280


def test_every_list_is_defined() -> None:
    """Each number that a paragraph names is in the numbering part."""
    file = printed(nested_list(), bullets(["a"], ordered=True))
    defined = file.values("//w:num/@w:numId", "numbering")
    styled = file.values("//w:style//w:numId/@w:val", "styles")
    assert {number for number, _ in numbers(file)} | {*styled} == {*defined}
