"""Lists of HTML, and lists that are written with line breaks."""

import pytest

from handout.prose import List, Paragraph, Prose, Text
from handout.readers.pieces import Body
from readers.gathered import block, pieces, words


def test_lists_are_nested_in_their_items() -> None:
    inner = List((Prose.of(Paragraph(Text.of("b"))),), ordered=True)
    item = Prose.of(Paragraph(Text.of("a")), inner)
    assert block("<ul><li>a<ol><li>b</ol></ul>") == List((item,))


def test_a_list_right_inside_a_list_gives_its_items() -> None:
    assert block("<ul><li>a</li><ul><li>b</li></ul></ul>") == block(
        "<ul><li>a</li><li>b</li></ul>"
    )


def test_an_item_without_words_of_its_own_gives_its_items() -> None:
    assert block("<ul><li><ul><li>a</ul></ul>") == block("<ul><li>a</ul>")


def test_words_between_items_are_items() -> None:
    assert block("<ul>a<li>b</li>c</ul>") == block("<ul><li>a<li>b<li>c</ul>")


def test_paragraphs_of_an_item_stay_in_it() -> None:
    found = block("<ul><li><p>a</p><p>b</p></li></ul>")
    assert isinstance(found, List)
    assert [len(item) for item in found.items] == [2]


def test_lists_deeper_than_any_sheet_has_keep_their_words() -> None:
    found = block("<ul><li>x" * 30)
    assert len(list(found.texts())) == 30


@pytest.mark.parametrize(
    "lines",
    ["- a<br>- b", "• a<br>• b", "·&nbsp;a<br/>·&nbsp;b", "<b>- </b>a<br>* b"],
)
def test_lines_that_begin_with_marks_are_a_list(lines: str) -> None:
    assert block(f"<p>{lines}</p>") == block("<ul><li>a<li>b</ul>")


def test_lines_around_a_list_of_lines_are_paragraphs() -> None:
    assert words("<p>Signs:<br>- a<br>- b<br>goes on<br>- c<br></p>") == [
        "Signs:",
        "a b goes on c",
    ]


def test_one_line_with_a_mark_is_no_list() -> None:
    assert words("<p>Not this<br>- but that</p>") == ["Not this - but that"]


def test_terms_and_what_they_mean_are_a_list() -> None:
    found = block(
        "<dl><dt>Cord</dt><dd>a tie</dd><dd>a rope</dd>"
        "<div><dt>Hem<dd>an edge</div></dl>"
    )
    assert isinstance(found, List)
    assert [item.plain for item in found.items] == [
        "Cord\na tie\na rope",
        "Hem\nan edge",
    ]


def test_a_term_is_in_strong_words() -> None:
    found = block("<dl><dt>Cord<dd>a tie</dl>")
    assert isinstance(found, List)
    assert [text[0].strong for text in found.texts()] == [True, False]


def test_words_between_terms_are_not_lost() -> None:
    assert words("<dl><dt>a<dd>b</dd>c</dl>") == ["a", "b", "c"]


@pytest.mark.parametrize("counted", ["start=4", "reversed"])
def test_numbers_that_a_sheet_cannot_keep_are_told(counted: str) -> None:
    (piece,) = pieces(f"<ol {counted}><li>a</ol>")
    assert isinstance(piece, Body)
    assert "counts" in piece.loss


def test_an_item_with_a_number_of_its_own_is_told() -> None:
    (piece,) = pieces("<ol><li>a<li value=9>b</ol>")
    assert isinstance(piece, Body)
    assert "counts" in piece.loss
