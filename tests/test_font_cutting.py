"""A face cut to the characters of a file keeps what those characters need."""

import io

import pytest
from fontTools.ttLib import TTFont

from handout import font_cutting
from handout.font_cutting import cut, with_alphabets
from handout.resources import ARABIC, CHINESE, FONTS, NOTO, Font


def face(family: str, weight: int = 400) -> Font:
    """Return a face of ours."""
    (found,) = (f for f in FONTS if (f.family, f.weight) == (family, weight))
    return found


def characters(data: bytes) -> set[str]:
    """Return what a face can draw."""
    with TTFont(io.BytesIO(data)) as opened:
        return set(map(chr, opened.getBestCmap()))


def test_a_cut_face_has_the_characters_asked_for() -> None:
    """And no others."""
    assert characters(cut(face(CHINESE), "发烧。x")) == set("发烧。")


@pytest.mark.parametrize("weight", [400, 700])
def test_a_cut_face_keeps_its_name(weight: int) -> None:
    """A program finds it by that name."""
    with TTFont(io.BytesIO(cut(face(NOTO, weight), "Жар"))) as opened:
        assert opened["name"].getDebugName(1) == NOTO
        assert opened["OS/2"].usWeightClass == weight


def test_a_cut_face_joins_arabic_letters() -> None:
    """The forms of a letter within a word are glyphs without a number."""
    with TTFont(io.BytesIO(cut(face(ARABIC), "ركبة"))) as opened:
        features = {
            r.FeatureTag for r in opened["GSUB"].table.FeatureList.FeatureRecord
        }
        assert {"init", "medi", "fina"} <= features
        assert opened["maxp"].numGlyphs > len("ركبة") + 4


def test_the_same_characters_give_the_same_bytes() -> None:
    """In whatever order they come."""
    first = cut(face(NOTO), "Жар")
    font_cutting._cut.cache_clear()
    assert cut(face(NOTO), "раЖ") == first


def test_a_cut_face_is_small() -> None:
    """The Chinese one has millions of bytes as a whole."""
    assert len(cut(face(CHINESE), "发烧")) < 10_000


def test_an_alphabet_comes_as_a_whole() -> None:
    """Who changes a word finds its other letters, too."""
    assert set("абвЯё") <= with_alphabets(["Жар"])


def test_alphabets_that_no_word_is_written_in_stay_away() -> None:
    """An English sheet brings no Cyrillic along."""
    assert not set("абв") & with_alphabets(["fever"])


def test_ideographs_are_no_alphabet() -> None:
    """Only those come that stand in the text."""
    assert with_alphabets(["发"]) == {"发"}
