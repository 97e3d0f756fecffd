"""Golden trees: what makes no difference to a program makes none here."""

import pytest
from lxml import etree

from trees import difference, readable

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TREE = f'<w:p {W}><w:ind w:left="1" w:right="2"/><w:r><w:t>One two</w:t></w:r></w:p>'


def of(source: str) -> etree._Element:
    return etree.fromstring(source)


@pytest.mark.parametrize(
    "same",
    [
        TREE,
        TREE.replace('w:left="1" w:right="2"', 'w:right="2" w:left="1"'),
        TREE.replace("<w:r>", "\n  <w:r>\n    "),
        TREE.replace("w:", "word:")
        .replace("xmlns:word:", "xmlns:")
        .replace("xmlns:w=", "xmlns:word="),
    ],
    ids=["itself", "attributes", "indentation", "prefix"],
)
def test_no_difference(same: str) -> None:
    assert difference(of(same), of(TREE)) == ""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('w:left="1"', 'w:left="3"', "w:p/w:ind[1]/@w:left: 3, expected 1"),
        ('w:left="1" ', "", "w:p/w:ind[1]/@w:left: nothing, expected 1"),
        ("One two", "One  two", "w:p/w:r[1]/w:t[1]: 'One  two', expected 'One two'"),
        ("w:ind", "w:jc", "w:p/w:jc[1]: w:jc, expected w:ind"),
        ("<w:t>One two</w:t>", "", "w:p/w:r[1]: child 1, w:t, is missing"),
        ("<w:r>", "<w:r/><w:r>", "w:p/w:r[1]: child 1, w:t, is missing"),
        ("</w:p>", "<w:r/></w:p>", "w:p: child 3, w:r, is not expected"),
    ],
)
def test_the_first_difference_is_named(old: str, new: str, told: str) -> None:
    assert difference(of(TREE.replace(old, new)), of(TREE)) == told


def test_a_readable_tree_is_the_same_tree() -> None:
    """A line an element; what it holds in words is not touched."""
    written = readable(of(TREE))
    assert difference(of(written), of(TREE)) == ""
    assert written.splitlines()[-4:] == [
        "  <w:r>",
        "    <w:t>One two</w:t>",
        "  </w:r>",
        "</w:p>",
    ]
    assert written.count("xmlns") == 1
