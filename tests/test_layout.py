"""Sizes on paper: the rules of the design and of large print."""

import msgspec
import pytest

from handout.layout import (
    PAPER_INCHES,
    TYPE_SCALES,
    Layout,
    Paper,
    PrintSize,
    TypeScale,
)

LARGE: tuple[PrintSize, ...] = ("large", "xlarge")
MEASURES = {"leading", "margin", "top_margin", "bottom_margin"}
"""Fields of a scale that are no type size."""


def sizes(scale: TypeScale) -> dict[str, float]:
    """Return the type sizes of a scale in points."""
    fields = msgspec.structs.asdict(scale)
    return {name: size for name, size in fields.items() if name not in MEASURES}


@pytest.mark.parametrize(
    ("size", "body"), [("regular", 12), ("large", 18), ("xlarge", 24)]
)
def test_a_print_size_is_the_size_of_its_body(size: PrintSize, body: float) -> None:
    """12, 18 and 24 points."""
    assert TYPE_SCALES[size].body == body


def test_nothing_is_under_ten_points_in_regular() -> None:
    """The smallest print of a regular sheet."""
    assert min(sizes(TYPE_SCALES["regular"]).values()) >= 10


@pytest.mark.parametrize("size", LARGE)
def test_nothing_is_under_body_size_in_large_print(size: PrintSize) -> None:
    """Large print has no small print."""
    scale = TYPE_SCALES[size]
    assert min(sizes(scale).values()) == scale.body


@pytest.mark.parametrize("size", TYPE_SCALES)
def test_headings_are_larger_than_what_they_head(size: PrintSize) -> None:
    """Title, heading, subheading and body, from large to small."""
    scale = TYPE_SCALES[size]
    ranks = [scale.title, scale.heading, scale.subheading, scale.body]
    assert ranks == sorted(set(ranks), reverse=True)


@pytest.mark.parametrize("size", TYPE_SCALES)
def test_lines_stand_apart(size: PrintSize) -> None:
    """Leading is 1.4."""
    assert TYPE_SCALES[size].leading == 1.4


@pytest.mark.parametrize(
    ("paper", "millimetres"), [("letter", [216, 279]), ("a4", [210, 297])]
)
def test_papers_have_their_size(paper: Paper, millimetres: list[int]) -> None:
    """Width and height, as they are sold."""
    assert [round(side * 25.4) for side in PAPER_INCHES[paper]] == millimetres


def test_a_nurse_who_chooses_nothing_gets_regular_letter_in_colour() -> None:
    """The defaults at the printer."""
    chosen = {"size": "regular", "paper": "letter", "ink": "colour"}
    assert msgspec.structs.asdict(Layout()) == chosen
