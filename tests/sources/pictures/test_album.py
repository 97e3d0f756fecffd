"""The album: figures get their pictures by hash, or keep their words."""

from pathlib import Path

import pytest
from hypothesis import given

from authored import load
from handout.model import Condition
from handout.prose import Figure, List, Prose, Text
from handout.sources.pictures import Album, resolve_figures
from handout.sources.pictures import album as albums
from sources.pictures.images import dots, drawing, put
from strategies import conditions, steady

FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.fixture
def album(tmp_path: Path) -> Album:
    """An album of a folder with a picture and a drawing."""
    put(tmp_path / "hill.png", dots())
    put(tmp_path / "map.svg", drawing())
    return Album(tmp_path, "x.yaml")


def test_a_figure_is_given_the_hash_of_its_picture(album: Album) -> None:
    """Words and caption stay."""
    figure = Figure(alt="A hill", picture="hill.png", caption=Text.of("Dark."))
    resolved = album.resolve(figure)
    assert album.pictures[resolved.picture].data == dots()
    assert (resolved.alt, resolved.caption) == (figure.alt, figure.caption)


def test_a_picture_that_is_lost_leaves_its_words(album: Album) -> None:
    """The loss is told with its reason."""
    resolved = album.resolve(Figure(alt="A hill", picture="../hill.png"))
    (warning,) = album.warnings
    assert resolved == Figure(alt="A hill")
    assert warning.kind == "picture-missing"
    assert str(warning) == (
        "x.yaml, the picture '../hill.png': it lies outside the folder of the text. "
        "Its alt text is printed in its place."
    )


def test_a_picture_is_looked_up_once(album: Album, tmp_path: Path) -> None:
    """However often it is named."""
    first = album.resolve(Figure(alt="A hill", picture="hill.png"))
    (tmp_path / "hill.png").unlink()
    assert album.resolve(Figure(alt="A hill", picture="hill.png")) == first


def test_a_source_of_too_many_dots_keeps_words(
    album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small file may be a huge picture, and a source may hold hundreds."""
    monkeypatch.setattr(albums, "MOST_DOTS", 0)
    figures = (Figure(alt="x", picture=name) for name in ("hill.png", "map.svg"))
    assert [bool(album.resolve(figure).picture) for figure in figures] == [True, False]
    assert "too many large pictures" in str(album.warnings[-1])


def test_a_long_name_is_shortened_in_the_warning(album: Album) -> None:
    """A picture inside its own address may be a megabyte."""
    album.resolve(Figure(alt="A hill", picture=f"data:{'x' * 1_000_000}"))
    assert len(str(album.warnings[0])) < 250


def test_a_figure_without_a_picture_stays_as_it_is(album: Album) -> None:
    """Nothing was promised, so nothing is lost."""
    assert album.resolve(Figure(alt="A hill")) == Figure(alt="A hill")
    assert album.warnings == []


def test_a_drawing_without_a_twin_is_told(album: Album) -> None:
    """Word cannot show it."""
    resolved = album.resolve(Figure(alt="A map", picture="map.svg"))
    assert resolved.picture in album.pictures
    assert [warning.kind for warning in album.warnings] == ["drawing-without-twin"]


def test_a_picture_that_stands_twice_is_kept_once(album: Album) -> None:
    """By its hash."""
    for alt in ("A hill", "The hill again"):
        album.resolve(Figure(alt=alt, picture="hill.png"))
    assert len(album.pictures) == 1


def test_figures_are_found_wherever_they_stand(album: Album) -> None:
    """In lists of lists, too."""
    inner = List((Prose.of(Figure(alt="A hill", picture="hill.png")),))
    (outer,) = resolve_figures(Prose.of(List((Prose.of(inner),))), album.resolve)
    assert "hill.png" not in repr(outer)
    assert len(album.pictures) == 1


def test_every_figure_of_a_condition_is_resolved() -> None:
    """No path is left in the fixture that uses every part of the model."""
    album = Album(FIXTURES, "x.yaml")
    text = load(FIXTURES / "every-part.yaml", Condition)
    resolved = resolve_figures(text, album.resolve)
    assert "pictures/" not in repr(resolved)
    assert album.warnings == []


@steady
@given(conditions)
def test_nothing_but_figures_changes(text: Condition) -> None:
    """A resolver that changes nothing gives the same value, of the same types."""
    assert repr(resolve_figures(text, lambda figure: figure)) == repr(text)


@pytest.mark.parametrize("alt", ["Picture 1", "Logo", "IMG_2041.jpg"])
def test_an_alt_text_that_says_nothing_is_told(album: Album, alt: str) -> None:
    """When the file is read, not when the sheet is held back."""
    album.resolve(Figure(alt=alt, picture="hill.png"))
    (warning,) = album.warnings
    assert warning.kind == "alt-placeholder"
    assert alt in warning.sentence
    assert "hill.png" in warning.place
