"""The allow-list of HTML: what stays, what goes, what is told otherwise."""

import pytest

from handout.prose import Figure, List, Paragraph, Prose, Span, Table, Text
from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import parse
from handout.readers.pieces import Body, Heading, Omission, Piece, words_of

BASE = "https://medlineplus.gov/genetics/condition/paper-hand/"


def pieces(markup: str) -> tuple[Piece, ...]:
    """Return the pieces of a body of HTML."""
    return gather(parse(f"<body>{markup}</body>", "x.html"), BASE, "en")


def text(markup: str) -> Text:
    """Return the text of the one paragraph of a body."""
    (piece,) = pieces(markup)
    assert isinstance(piece, Body)
    assert isinstance(piece.block, Paragraph)
    return piece.block.text


def block(markup: str) -> Paragraph | List | Table | Figure:
    """Return the one block of a body."""
    (piece,) = pieces(markup)
    assert isinstance(piece, Body)
    return piece.block


def words(markup: str) -> list[str]:
    """Return the words of each piece of a body."""
    return [words_of(piece) for piece in pieces(markup)]


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ("the<i> XIAP </i>gene", "the XIAP gene"),
        ("the <a href='/x'>XIAP</a> gene", "the XIAP gene"),
        ("the\n   <em>XIAP</em>\tgene ", "the XIAP gene"),
        ("the<br>XIAP gene", "the XIAP gene"),
        ("the <span> <b> XIAP</b></span> gene", "the XIAP gene"),
        ("the&nbsp;XIAP\u202fgene", "the XIAP gene"),
        ("the X\u00adIA\u200bP gene", "the XIAP gene"),
        ("the <!-- not --> XIAP gene", "the XIAP gene"),
        ("the XI<wbr>AP gene", "the XIAP gene"),
    ],
)
def test_white_space_between_words_is_kept_once(markup: str, plain: str) -> None:
    assert text(f"<p>{markup}</p>").plain == plain


@pytest.mark.parametrize(
    ("markup", "span"),
    [
        ("<b>x</b>", Span("x", strong=True)),
        ("<strong>x</strong>", Span("x", strong=True)),
        ("<i>x</i>", Span("x")),
        ("<em>x</em>", Span("x")),
        ("<sub>x</sub>", Span("x", position="subscript")),
        ("<sup>x</sup>", Span("x", position="superscript")),
        ("<span lang='es'>x</span>", Span("x", language="es")),
        ("<span lang='en-US'>x</span>", Span("x")),
        ("<span lang='\"><b'>x</span>", Span("x")),
        ("<b><i lang=fr>x</i></b>", Span("x", strong=True, language="fr")),
        ("<font color=red>x</font>", Span("x")),
        ("<sub><i>x</i></sub>", Span("x", position="subscript")),
        ("<i style='vertical-align:super'>x</i>", Span("x", position="superscript")),
        ("<i style='FONT-WEIGHT: 700'>x</i>", Span("x", strong=True)),
        ("<abbr title='x ray'>x</abbr>", Span("x", expansion="x ray")),
    ],
)
def test_inline_elements_give_what_they_mean(markup: str, span: Span) -> None:
    assert text(f"<p>{markup}</p>") == Text.of(span)


def test_neighbours_with_the_same_properties_are_one_run() -> None:
    assert text("<p><b>a</b><i> b</i> <b>c</b></p>") == Text.of(
        Span("a", strong=True), " b ", Span("c", strong=True)
    )


@pytest.mark.parametrize(
    "markup",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<form><input value=x><select><option>x</select></form>",
        "<nav>x</nav>",
        "<noscript>x</noscript>",
        "<div hidden>x</div>",
        "<p style='display : none'>x</p>",
        "<div role=navigation>x</div>",
        "<template>x</template>",
        "<!-- x -->",
        "<img src=x alt=''>",
        "<p> </p>",
        "<ul></ul>",
        "<table></table>",
    ],
)
def test_what_shows_no_text_of_the_page_is_dropped(markup: str) -> None:
    assert words(f"before{markup}after") in (["before", "after"], ["beforeafter"])


def test_text_outside_of_paragraphs_is_a_paragraph() -> None:
    assert words("one<p>two</p>three<div>four</div>") == ["one", "two", "three", "four"]


def test_headings_have_their_rank() -> None:
    assert pieces("<h3>A <i>b</i></h3>") == (Heading("A b", 3),)


def test_a_bookmark_is_that_of_the_first_heading_in_it() -> None:
    found = pieces("<div data-bookmark=causes><h2>A</h2><h3>B</h3></div>")
    assert found == (Heading("A", 2, "causes"), Heading("B", 3))


def test_a_bookmark_ends_with_its_element() -> None:
    assert pieces("<div data-bookmark=causes></div><h2>A</h2>") == (Heading("A", 2),)


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


def test_a_regular_table_is_a_table() -> None:
    markup = (
        "<table><caption>C</caption><thead><tr><th>A<th>B</thead>"
        "<tbody><tr><th>a<td><b>b</b></tbody></table>"
    )
    assert block(markup) == Table(
        header=(Text.of("A"), Text.of("B")),
        rows=((Text.of("a"), Text.of(Span("b", strong=True))),),
        caption=Text.of("C"),
        row_heads=True,
    )


def test_an_empty_cell_says_so() -> None:
    found = block("<table><tr><th>A<th>B<tr><td>a<td></table>")
    assert isinstance(found, Table)
    assert found.rows[0][1].plain == "–"


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>A<td>B<tr><td>a<td>b",
        "<tr><th>A<th>B<tr><td colspan=2>A; B",
        "<tr><th>A<th>B<tr><td>a",
    ],
)
def test_any_other_table_is_a_list_of_its_rows(rows: str) -> None:
    (piece,) = pieces(f"<table>{rows}</table>")
    assert isinstance(piece, Body)
    assert isinstance(piece.block, List)
    assert piece.block.items[0].plain == "A; B"
    assert "list" in piece.loss


def test_words_between_cells_are_not_lost() -> None:
    assert words("<table><tr><th>a</th><tr>b<td>c</td></table>") == ["a", "b", "c"]


def test_a_table_around_a_table_is_layout() -> None:
    inner = "<table><tr><th>A<tr><td>b</table>"
    (text, table) = pieces(f"<table><tr><td>x<td>{inner}</table>")
    assert (words_of(text), table) == ("x", pieces(inner)[0])


def test_the_caption_of_any_other_table_is_the_first_item() -> None:
    table = "<table><caption>C</caption><tr><td>A<tr><td>B</table>"
    assert block(table) == block("<ul><li>C<li>A<li>B</ul>")


def test_a_picture_is_a_figure_with_its_words_and_caption() -> None:
    found = block("<figure><img src=/x.png alt='A hand'><figcaption>Cap</figcaption>")
    assert found == Figure(alt="A hand", caption=Text.of("Cap"))


def test_a_picture_in_a_list_goes_out_of_it() -> None:
    kinds = [
        type(piece.block)
        for piece in pieces("<ul><li>a <img alt='A hand'></ul>")
        if isinstance(piece, Body)
    ]
    assert sorted(kind.__name__ for kind in kinds) == ["Figure", "List"]


def test_the_words_of_a_figure_without_picture_are_kept() -> None:
    assert words("<figure><p>a</p><figcaption>b</figcaption></figure>") == ["a", "b"]


def test_entities_of_a_page_are_not_expanded() -> None:
    bomb = "<!DOCTYPE html [<!ENTITY a 'boom'>]><html><body><p>x &a; y</p></body>"
    last = gather(parse(bomb, "x.html"), BASE, "en")[-1]
    assert "boom" not in words_of(last)


@pytest.mark.parametrize("tag", ["gene", "x-gene", "st1:place", "glossary-term"])
def test_an_unknown_element_stands_inside_its_line(tag: str) -> None:
    assert text(f"<p>the <{tag}>XIAP</{tag}> gene</p>").plain == "the XIAP gene"


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("a<br>b", ["a b"]),
        ("a<br><br>b", ["a", "b"]),
        ("a<br> <br/>b<br>c", ["a", "b c"]),
        ("a<br>b<br>c", ["a b c"]),
        ("a<br><b>b</b><br>c", ["a b c"]),
    ],
)
def test_two_line_breaks_part_paragraphs(markup: str, paragraphs: list[str]) -> None:
    assert words(f"<div>{markup}</div>") == paragraphs


def test_a_form_around_a_page_hides_nothing() -> None:
    assert words("<form><h2>A</h2><p>b</p><input><button></button></form>") == [
        "A",
        "b",
    ]


@pytest.mark.parametrize(
    ("markup", "omission"),
    [
        ("<button>Enlarge <b>image</b></button>", Omission("Enlarge image", "button")),
        ("<video title='How to'>x</video>", Omission("How to", "media")),
        ("<iframe src=x></iframe>", Omission("iframe", "media")),
        ("<p><del>old words</del></p>", Omission("old words", "struck")),
        ("<p><i aria-hidden=true>★</i></p>", Omission("★", "sign")),
        ("<ul><li><s>old</s></li></ul>", Omission("old", "struck")),
        ("<ul><button>Open</button></ul>", Omission("Open", "button")),
    ],
)
def test_what_no_sheet_can_hold_is_told(markup: str, omission: Omission) -> None:
    assert pieces(markup) == (omission,)


def test_words_that_are_struck_out_leave_the_line() -> None:
    (struck, line) = pieces("<p>Take <s>two</s> one.</p>")
    assert (words_of(struck), words_of(line)) == ("two", "Take one.")


def test_a_button_inside_a_heading_is_its_words() -> None:
    assert pieces("<h2><button>Causes</button></h2>") == (Heading("Causes", 2),)


def test_what_is_hidden_from_screen_readers_alone_is_read() -> None:
    assert words("<div aria-hidden=true><h2>A</h2><p>b</p></div>") == ["A", "b"]


def test_a_drawing_is_told_by_the_words_in_it() -> None:
    assert block("<svg><title>T</title><text>a</text><text>b</text></svg>") == Figure(
        alt="a b"
    )


def test_a_formula_keeps_its_text() -> None:
    assert text("<p>E <math><mi>m</mi><mo>=</mo><mn>2</mn></math></p>").plain == "E m=2"


def test_a_quotation_has_its_marks() -> None:
    assert text("<p>He said <q>no</q>.</p>").plain == "He said “no”."


def test_a_mail_address_that_the_site_hid_is_read() -> None:
    hidden = "<span data-cfemail='2a4b6a5204455846'>[email&#160;protected]</span>"
    assert text(f"<p>Ask {hidden}.</p>").plain == "Ask a@x.orl."
