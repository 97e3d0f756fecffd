"""What is too large ends in one clear line, before anything is parsed."""

import pytest

from handout.errors import Malformed, TooLarge
from handout.readers import read
from handout.readers.limits import (
    MOST_BYTES,
    PAGE,
    require_depth,
    require_lines,
    require_size,
    require_title,
)
from handout.readers.markup.limits import require_shallow


def test_a_file_of_a_hundred_megabytes_is_refused_with_both_sizes() -> None:
    with pytest.raises(TooLarge, match=r"big\.txt: found 100 MB, .* at most 16 MB"):
        read(b"URL of this page: " + b"a" * 99_999_982, "big.txt")


def test_a_file_of_just_the_size_is_let_through() -> None:
    require_size(bytes(MOST_BYTES[PAGE]), PAGE, "page.html")


def test_a_line_that_is_too_long_is_named_by_its_number() -> None:
    with pytest.raises(TooLarge, match=r"page\.txt, line 2: found a line"):
        require_lines("short\n" + "a" * 1_000_001, "page.txt")


def test_more_lines_than_any_page_has_are_refused() -> None:
    with pytest.raises(TooLarge, match=r"page\.txt: found more than 50000 lines"):
        require_lines("a\n" * 60_000, "page.txt")


def test_a_title_of_two_thousand_characters_is_refused() -> None:
    with pytest.raises(TooLarge, match="found a title of 2000 characters"):
        require_title("a" * 2000, "page.txt")


def test_a_title_of_spaces_is_none() -> None:
    with pytest.raises(Malformed, match=r"page\.yaml: found a title without words"):
        require_title(" \u00a0", "page.yaml")


def test_the_deepest_level_that_may_be_is_let_through() -> None:
    require_depth(200, "markup", "page.html")


def test_a_hundred_thousand_nested_tags_are_refused() -> None:
    with pytest.raises(TooLarge, match=r"more than 30000 tags|inside one another"):
        require_shallow("<div>" * 100_000, "page.html")


def test_more_tags_than_any_page_has_are_refused() -> None:
    with pytest.raises(TooLarge, match="more than 30000 tags"):
        require_shallow("<p>" * 100_000, "page.html")


@pytest.mark.parametrize(
    "opening",
    [
        "<i>",
        "<ul><li>",
        '<b title="></b>">',
        "<b title='></b>'>",
        "<![CDATA[ > <div>",
        "<!--><div>",
        "<b></i>",
        "<title></title><div>",
    ],
)
def test_tags_cannot_hide_from_the_count(opening: str) -> None:
    with pytest.raises(TooLarge, match="inside one another"):
        require_shallow(opening * 300, "page.html")


@pytest.mark.parametrize(
    "piece",
    [
        "<br>",
        "<p>one",
        "<li>one",
        "<b>bold</b>",
        "<path d='M0 0'/>",
        "<!-- <div> -->",
        "<script>if (a<b) { x = '<div>'; }</script>",
        "<a href='?a=<div>'>x</a>",
        "1 < 2",
    ],
)
def test_what_is_side_by_side_is_not_nested(piece: str) -> None:
    require_shallow(piece * 500, "page.html")


def test_a_tag_with_many_attributes_is_refused() -> None:
    with pytest.raises(TooLarge, match="more than 200 attributes"):
        require_shallow(f"<p {'a ' * 300}>", "page.html")


def test_a_long_attribute_is_one_attribute() -> None:
    require_shallow(f'<p title="{"word " * 1000}">', "page.html")


@pytest.mark.parametrize("text", ["<!--" * 10_000, "<a " * 10_000, '<a b="' * 10_000])
def test_unfinished_tags_are_counted(text: str) -> None:
    with pytest.raises(TooLarge):
        require_shallow(f"{text}{'<b>' * 300}{'<p>' * 50_000}", "page.html")
