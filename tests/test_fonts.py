"""The faces that travel with handout are those that the script beside them makes."""

import importlib.util
from types import ModuleType

import pytest

from handout.resources import CHINESE, FONTS, Font, characters_of, folder

MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """Load the script that makes the faces; it is no part of the package."""
    spec = importlib.util.spec_from_file_location("build", folder("fonts") / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CHINESE_FACES = [font for font in FONTS if font.family == CHINESE]


@pytest.mark.parametrize("font", CHINESE_FACES, ids=lambda font: font.file)
def test_the_chinese_face_has_the_characters_of_the_script(
    build: ModuleType, font: Font
) -> None:
    """GB 2312 and what is younger; fontTools adds the mirror image of a sign."""
    assert characters_of(font) - build.chinese() == set("≅∋")
    assert build.chinese() - characters_of(font) == set()


def test_the_chinese_face_has_all_signs_of_the_standard(build: ModuleType) -> None:
    """Its 6,763 ideographs are among them."""
    ideographs = {sign for sign in build.chinese() if "\u4e00" <= sign <= "\u9fff"}
    assert len(ideographs - set(build.YOUNGER)) == 6763


def test_younger_signs_are_not_in_the_standard(build: ModuleType) -> None:
    """Each stands once, and only where it is needed."""
    younger = build.YOUNGER
    assert len(set(younger)) == len(younger)
    assert [sign for sign in younger if sign.encode("gb2312", "ignore")] == []


def test_every_made_face_is_here(build: ModuleType) -> None:
    """And is one that handout uses."""
    assert set(build.SOURCES) <= {font.file for font in FONTS}


def test_the_faces_are_small_enough_to_travel() -> None:
    """They make most of the wheel."""
    size = sum(file.stat().st_size for file in folder("fonts").iterdir())
    assert size < 12 * MEGABYTE


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.file)
def test_every_face_may_be_embedded_and_has_outlines_for_word(font: Font) -> None:
    """TrueType outlines, and no bit that forbids to embed them."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - slow

    with TTFont(folder("fonts") / font.file) as face:
        assert "glyf" in face
        assert "fvar" not in face
        assert face["OS/2"].fsType == 0
        assert face["OS/2"].usWeightClass == font.weight
        assert face["name"].getDebugName(1) == font.family
