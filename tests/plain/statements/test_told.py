"""All inheritance patterns that a page states are told."""

import pytest

from handout.plain.statements import Names, patterns_told

NAMES = Names(condition="HLS", others=("autosomal recessive Halden syndrome",))


@pytest.mark.parametrize(
    ("section", "patterns"),
    [
        ("HLS is inherited in an autosomal dominant pattern.", ["autosomal-dominant"]),
        ("HLS has an X-linked pattern of inheritance.", ["x-linked"]),
        ("HLS is considered an autosomal recessive disorder.", ["autosomal-recessive"]),
        ("HLS is inherited in a mitochondrial pattern.", ["mitochondrial"]),
        ("HLS is inherited in a codominant pattern.", ["codominant"]),
        ("HLS is inherited in an autosomal codominant pattern.", ["codominant"]),
        ("HLS is inherited in a Y-linked pattern.", ["y-linked"]),
        ("It follows a pattern described as autosomal codominant.", ["codominant"]),
        ("HLS is usually not inherited.", ["not-inherited"]),
        ("HLS is almost never inherited.", ["not-inherited"]),
        ("The inheritance pattern of HLS has not been determined.", ["unknown"]),
        ("Most cases of HLS are sporadic.", ["not-inherited"]),
        ("The inheritance pattern of HLS is unknown.", ["unknown"]),
        (
            "Many genetic and environmental factors likely play a part.",
            ["multifactorial"],
        ),
        ("HLS affects the knee.", []),
        ("", []),
    ],
)
def test_a_stated_pattern_is_told(section: str, patterns: list[str]) -> None:
    assert list(patterns_told(section, NAMES)) == patterns


def test_two_patterns_in_one_sentence_are_both_told() -> None:
    section = "HLS can have an autosomal dominant or autosomal recessive pattern."
    assert patterns_told(section, NAMES) == (
        "autosomal-dominant",
        "autosomal-recessive",
    )


def test_patterns_of_many_sentences_are_told_in_a_fixed_order() -> None:
    section = (
        "Most cases are not inherited. Rarely, HLS is inherited in an X-linked "
        "recessive pattern. Some families have an autosomal dominant pattern."
    )
    assert patterns_told(section, NAMES) == (
        "autosomal-dominant",
        "x-linked-recessive",
        "not-inherited",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Unlike most autosomal dominant conditions, HLS begins late.",
        "A characteristic of X-linked inheritance is that fathers cannot pass it on.",
        "Autosomal recessive Halden syndrome affects the knee.",
        "The gene can come from a person's mother (maternal inheritance).",
    ],
)
def test_a_pattern_of_other_things_is_not_told(sentence: str) -> None:
    assert patterns_told(sentence, NAMES) == ()


def test_the_narrower_x_linked_pattern_is_told_alone() -> None:
    section = "HLS is an X-linked disorder. It has an X-linked dominant pattern."
    assert patterns_told(section, NAMES) == ("x-linked-dominant",)
