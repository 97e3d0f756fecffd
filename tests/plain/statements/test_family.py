"""A family is drawn for each pattern that a family can show."""

import io
import re
from itertools import pairwise

import pytest
from PIL import Image

from handout.backends.markup.page import SMALL
from handout.layout import TYPE_SCALES
from handout.plain.statements.family import family_diagram
from handout.plain.statements.family.layout import WIDTH, marks
from handout.plain.statements.family.marks import Words
from handout.plain.statements.family.people import FAMILIES
from handout.plain.statements.family.svg import SIZE, breadth
from handout.plain.statements.templates import Pattern, templates
from handout.sources.pictures.drawings import drawing_size

LANGUAGES = ("en", "es")
FEWEST_PIXELS = 6
"""Between two words in a row."""
BLACK_AND_WHITE = {"#000000", "#ffffff", "none"}

each_family = pytest.mark.parametrize("pattern", FAMILIES)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def svg(pattern: Pattern, language: str = "en") -> str:
    diagram = family_diagram(pattern, language)
    assert diagram is not None
    return diagram.picture.data.decode()


@each_language
@each_family
def test_a_family_has_a_caption_and_an_alt_text(
    pattern: Pattern, language: str
) -> None:
    diagram = family_diagram(pattern, language)
    assert diagram is not None
    assert diagram.alt.endswith(".")
    assert diagram.caption.endswith(".")


@each_language
@each_family
def test_a_caption_says_first_what_each_sign_means(
    pattern: Pattern, language: str
) -> None:
    words = templates(language)
    diagram = family_diagram(pattern, language)
    assert words is not None
    assert diagram is not None
    key = " ".join(words.key[status] for status in FAMILIES[pattern].statuses)
    assert diagram.caption == f"{key} {words.patterns[pattern].caption}"


@each_family
def test_a_drawing_is_small_enough_to_stand_beside_its_text(pattern: Pattern) -> None:
    diagram = family_diagram(pattern)
    assert diagram is not None
    assert diagram.picture.width <= SMALL


def test_words_in_a_drawing_are_not_smaller_than_the_smallest_of_a_sheet() -> None:
    smallest = TYPE_SCALES["regular"].small
    assert round(SIZE * 0.75, 2) >= smallest


@each_language
@each_family
def test_neighbours_in_a_row_do_not_touch(pattern: Pattern, language: str) -> None:
    words = templates(language)
    assert words is not None
    rows: dict[float, list[tuple[float, float]]] = {}
    for mark in marks(FAMILIES[pattern], words.family):
        if isinstance(mark, Words):
            half = breadth(mark.text) / 2
            ends = (mark.place[0] - half, mark.place[0] + half)
            rows.setdefault(mark.place[1], []).append(ends)
    gaps = [b[0] - a[1] for row in rows.values() for a, b in pairwise(sorted(row))]
    assert min(gaps) >= FEWEST_PIXELS


@each_language
def test_words_of_a_family_stand_where_it_is_drawn(language: str) -> None:
    words = templates(language)
    assert words is not None
    drawn = {name for name, told in words.patterns.items() if told.caption}
    assert drawn == set(FAMILIES)


@each_family
def test_a_drawing_is_one_that_any_backend_takes(pattern: Pattern) -> None:
    diagram = family_diagram(pattern)
    assert diagram is not None
    picture = diagram.picture
    assert drawing_size(picture.data) == (picture.width, picture.height)


@each_family
def test_nothing_is_said_by_colour(pattern: Pattern) -> None:
    colours = re.findall(r'(?:fill|stroke)="([^"]+)"', svg(pattern))
    assert set(colours) <= BLACK_AND_WHITE


def test_words_are_outlines_so_that_no_face_is_missed() -> None:
    assert "<text" not in svg("autosomal-dominant")


@each_language
@each_family
def test_all_words_stand_on_the_paper(pattern: Pattern, language: str) -> None:
    words = templates(language)
    assert words is not None
    for mark in marks(FAMILIES[pattern], words.family):
        if isinstance(mark, Words):
            wide = breadth(mark.text)
            left = mark.place[0] - wide / 2
            assert left >= 0
            assert left + wide <= WIDTH


def test_the_same_family_is_the_same_bytes() -> None:
    drawn = family_diagram("codominant")
    family_diagram.cache_clear()
    assert family_diagram("codominant") == drawn


def test_the_twin_in_dots_is_three_times_as_fine() -> None:
    diagram = family_diagram("x-linked")
    assert diagram is not None
    with Image.open(io.BytesIO(diagram.picture.raster)) as twin:
        assert twin.size == (diagram.picture.width * 3, diagram.picture.height * 3)


def test_where_nothing_general_can_be_drawn_there_is_no_family() -> None:
    assert family_diagram("unknown") is None
    assert family_diagram("multifactorial") is None


def test_a_language_that_we_do_not_write_has_no_family() -> None:
    assert family_diagram("autosomal-dominant", "vi") is None


@each_family
def test_a_chance_is_never_told_of_a_person(pattern: Pattern) -> None:
    diagram = family_diagram(pattern)
    assert diagram is not None
    assert not re.search(r"\byou(?:rs?)?\b", diagram.caption, re.IGNORECASE)
