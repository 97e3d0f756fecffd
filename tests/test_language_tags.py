import pytest

from handout.language_tags import base, direction, same_language


@pytest.mark.parametrize("tag", ["es", "es-US", "ES", "es-Latn-MX"])
def test_a_tag_names_its_language(tag: str) -> None:
    """Script, region and capitals do not matter."""
    assert base(tag) == "es"


def test_two_regions_speak_one_language() -> None:
    """Spanish of Mexico is Spanish."""
    assert same_language("es-MX", "es-US")


def test_two_languages_differ() -> None:
    """Spanish is not English."""
    assert not same_language("es-US", "en-US")


@pytest.mark.parametrize(
    ("tag", "runs"), [("ar", "rtl"), ("ar-EG", "rtl"), ("ku", "ltr")]
)
def test_a_language_runs_as_it_is_usually_written(tag: str, runs: str) -> None:
    """Kurdish alone is written in Latin letters."""
    assert direction(tag) == runs


@pytest.mark.parametrize("tag", ["zh-TW", "zh-Hant", "zh-MO", "zh-Hant-CN"])
def test_traditional_chinese_is_written_in_its_own_way(tag: str) -> None:
    """Script or region say so."""
    assert base(tag) == "zh-hant"


@pytest.mark.parametrize("tag", ["zh", "zh-CN", "zh-Hans-TW", "zh-SG"])
def test_chinese_is_simplified_unless_its_tag_says_otherwise(tag: str) -> None:
    """The script is stronger than the region."""
    assert base(tag) == "zh"
