"""Pictures of a page, and what no sheet can hold."""

import pytest

from handout.prose import Figure, Text
from handout.readers.pieces import Body, Heading, Omission, words_of
from readers.gathered import block, pieces, text, words


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


def test_a_drawing_is_told_by_the_words_in_it() -> None:
    assert block("<svg><title>T</title><text>a</text><text>b</text></svg>") == Figure(
        alt="a b"
    )


@pytest.mark.parametrize(
    "sign",
    [
        "<img src=x alt='External link'>",
        "<img src=x alt=PDF>",
        "<img src=x alt='Print this page'>",
        "<img src=x alt='A blue dot' width=16 height=16>",
        "<svg aria-label='Opens in new window'></svg>",
    ],
)
def test_a_small_sign_is_told_and_is_no_figure(sign: str) -> None:
    (omission, line) = pieces(f"<p>a {sign}</p>")
    assert isinstance(omission, Omission)
    assert (omission.kind, words_of(line)) == ("sign", "a")


def test_the_sign_of_a_publisher_is_its_name() -> None:
    sign = "From the National Institutes of Health"
    assert text(f"<p>Page <img src=x alt='{sign}'></p>").plain == f"Page {sign}"


def test_a_sign_inside_a_heading_goes_out_of_it() -> None:
    (omission, heading) = pieces("<h2>Causes <i aria-hidden=true>+</i></h2>")
    assert (words_of(omission), heading) == ("+", Heading("Causes", 2))
