"""Hidden parts of pages: folded text is taken, other hidden words are told."""

import pytest

from handout.readers.pieces import Heading, Omission
from readers.gathered import pieces, words

HIDDEN = ["hidden", "style='display: none'"]


@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize("tag", ["div", "section", "details", "p", "blockquote"])
def test_a_part_that_is_all_below_its_heading_is_its_text(
    hidden: str, tag: str
) -> None:
    panel = f"<{tag} {hidden}>one</{tag}>"
    assert words(f"<h2>A</h2>{panel}<h2>B</h2><p>two</p>") == ["A", "one", "B", "two"]


@pytest.mark.parametrize(
    "head",
    [
        "<h2>A</h2>",
        "<div><h2>A</h2><button>Expand</button></div>",
        "<div><div><h2><a href='#a'>A</a></h2></div></div><a name=b></a>",
    ],
)
def test_a_heading_may_stand_in_a_frame_of_its_own(head: str) -> None:
    found = words(f"<div>{head}<div><div hidden><p>one</p></div></div></div>")
    assert [told for told in found if told != "Expand"] == ["A", "one"]


def test_several_hidden_parts_below_a_heading_are_its_text() -> None:
    assert words("<h2>A</h2><p hidden>one</p><ul hidden><li>two</ul>") == [
        "A",
        "one",
        "two",
    ]


@pytest.mark.parametrize(
    "content",
    [
        "<p hidden>one</p><p>two</p>",
        "<p>two</p><div hidden>one</div>",
        "two<div hidden>one</div>",
        "<div hidden>one</div>two",
    ],
)
def test_a_hidden_part_beside_a_text_is_told(content: str) -> None:
    found = pieces(f"<h2>A</h2>{content}")
    assert Omission("one", "hidden") in found
    assert len(found) == len([Heading("A", 2), "one", "two"])


@pytest.mark.parametrize(
    "content",
    ["<nav>x</nav>", "<div hidden role=navigation>x</div>", "<i hidden>x</i>"],
)
def test_menus_and_hidden_words_in_a_line_are_not_told(content: str) -> None:
    assert words(f"<h2>A</h2>{content}") == ["A"]


def test_the_text_of_a_part_stays_with_a_part_that_was_marked() -> None:
    content = "<div data-bookmark=causes><p>one</p><section hidden>two</section></div>"
    assert words(content) == ["one", "two"]
