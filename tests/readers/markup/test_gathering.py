"""The allow-list of HTML: what stays, what goes, what is told otherwise."""

import pytest

from handout.prose import Span, Table, Text
from handout.readers.markup.gathering import gather
from handout.readers.markup.tree import parse
from handout.readers.pieces import Heading, words_of
from readers.gathered import BASE, block, pieces, text, words


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


def test_a_button_inside_a_heading_is_its_words() -> None:
    assert pieces("<h2><button>Causes</button></h2>") == (Heading("Causes", 2),)


def test_what_is_hidden_from_screen_readers_alone_is_read() -> None:
    assert words("<div aria-hidden=true><h2>A</h2><p>b</p></div>") == ["A", "b"]


def test_a_formula_keeps_its_text() -> None:
    assert text("<p>E <math><mi>m</mi><mo>=</mo><mn>2</mn></math></p>").plain == "E m=2"


def test_small_figures_of_a_heading_stay_small() -> None:
    heading = "<h2>10<sup>-9</sup> of B<sub>12</sub>, 5<sup>th</sup></h2>"
    assert pieces(heading) == (Heading("10⁻⁹ of B₁₂, 5th", 2),)


def test_small_figures_of_a_caption_stay_small() -> None:
    table = "<table><caption>10<sup>9</sup></caption><tr><th>A<tr><td>a</table>"
    found = block(table)
    assert isinstance(found, Table)
    assert found.caption.plain == "10⁹"


def test_a_quotation_has_its_marks() -> None:
    assert text("<p>He said <q>no</q>.</p>").plain == "He said “no”."


def test_a_mail_address_that_the_site_hid_is_read() -> None:
    hidden = "<span data-cfemail='2a4b6a5204455846'>[email&#160;protected]</span>"
    assert text(f"<p>Ask {hidden}.</p>").plain == "Ask a@x.orl."


def test_unknown_elements_that_build_a_page_part_its_texts() -> None:
    page = "<x-page><x-title>a</x-title><x-text>b <x-b>c</x-b></x-text></x-page>"
    assert words(page) == ["a", "b c"]


def test_lines_that_are_set_as_written_are_paragraphs() -> None:
    assert words("<pre>a\nb\n\nc</pre>") == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("markup", "rank"),
    [
        ("<div role=heading aria-level=3>A</div>", 3),
        ("<p role=heading aria-level=9>A</p>", 6),
        ("<span role=heading>A</span>", 2),
        ("<x-title role=heading aria-level=one>A</x-title>", 2),
        ("<div role=heading aria-level=2><h4>A</h4></div>", 4),
    ],
)
def test_what_says_it_is_a_heading_is_one(markup: str, rank: int) -> None:
    assert pieces(f"{markup}<p>b</p>")[0] == Heading("A", rank)


def test_a_cell_that_says_it_is_a_heading_stays_a_cell() -> None:
    markup = "<table><tr><th role=heading>A<th>B<tr><td>a<td>b</table>"
    assert isinstance(block(markup), Table)


def test_words_that_are_only_heard_stand_apart() -> None:
    assert words("<p>5<span class='x sr-only'>milligrams</span>a day</p>") == [
        "5 milligrams a day"
    ]


def test_signs_that_are_only_heard_are_no_words_of_a_link() -> None:
    sign = "<span class=sr-only>Opens in a new window</span>"
    found = pieces(f"<ul><li><a href='/x'>League{sign}</a> of Barbers</li></ul>")
    assert [words_of(piece) for piece in found] == [
        "League of Barbers",
        "Opens in a new window",
    ]
