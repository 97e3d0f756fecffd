"""The part of YAML that is read, and the parts that are refused."""

from itertools import pairwise

import pytest

from handout.errors import HandoutError, TooLarge
from handout.readers.yaml_text import load


def refusal(text: str) -> str:
    """Return what is told of a text that is not read."""
    with pytest.raises(HandoutError) as caught:
        load(text, "x.yaml")
    return str(caught.value)


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-3", -3),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("2018-12-01", "2018-12-01"),
        ("2018-12-01T10:00:00Z", "2018-12-01T10:00:00Z"),
        ("'true'", "true"),
        ('"12"', "12"),
        ("9" * 30, "9" * 30),
        ("|\n  12", "12"),
    ],
)
def test_a_plain_scalar_is_what_the_core_schema_says(
    scalar: str, value: object
) -> None:
    assert load(f"a: {scalar}", "x.yaml").data == {"a": value}


def test_keys_are_text() -> None:
    assert load("1: a\ntrue: b\n2018-12-01: c", "x.yaml").data == {
        "1": "a",
        "true": "b",
        "2018-12-01": "c",
    }


def test_every_path_has_its_line() -> None:
    loaded = load("a: 1\nb:\n\n- x: 1\n  y: [1,\n    2]\n", "x.yaml")
    assert [loaded.line_of(path) for path in ("$.a", "$.b", "$.b[0].y[1]")] == [1, 2, 6]


def test_an_unknown_path_has_the_line_of_what_is_around_it() -> None:
    assert load("a: 1\nb: 2", "x.yaml").line_of("$.b.c[3].d") == 2


def test_an_empty_text_is_nothing() -> None:
    assert load("# a comment", "x.yaml").data is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: &x 1\nb: *x", "line 1: found the anchor &x"),
        ("a: 1\nb: *x", "line 2: found the alias *x"),
        ("a: !!str 1", "line 1: found the tag tag:yaml.org,2002:str"),
        ("a: !!python/object:os.system x", "found the tag"),
        ("<<: {a: 1}", "line 1: found a key that is no word"),
        ("? [a]\n: b", "line 1: found a key that is no word"),
        ("a: 1\n---\nb: 2", "line 2: found a second document"),
        ("a: 1\na: 2", "line 2: found the key 'a' twice"),
        ("a: b: c", "line 1: this is not YAML: .* Put a text that holds a colon"),
        ("a:\n\t- b", "line 2: this is not YAML: .* Indent with spaces"),
        ("a: 1\nb: 'x", "line 2: this is not YAML"),
        ("a: [1,\n2", "line 2: this is not YAML"),
        ('a: "\\q"', "line 1: this is not YAML"),
    ],
)
def test_what_is_refused_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(HandoutError, match=told.replace("*x", r"\*x")):
        load(text, "x.yaml")


def test_an_alias_bomb_dies_at_its_first_anchor() -> None:
    letters = "abcdefgh"
    rows = [f"a: &a [{'x,' * 9}]"]
    rows += [
        f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]"
        for before, name in pairwise(letters)
    ]
    assert "line 1: found the anchor &a" in refusal("\n".join(rows))


@pytest.mark.parametrize(
    "text", ["[" * 500, "- " * 500, "{a: " * 500, "[\n" * 500, "x: " + "[1, " * 500]
)
def test_nested_values_are_refused(text: str) -> None:
    with pytest.raises(TooLarge, match="inside one another"):
        load(text, "x.yaml")


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handout.readers.yaml_text.MOST_VALUES", 100)
    with pytest.raises(TooLarge, match="more than 100 values"):
        load("- a\n" * 200, "x.yaml")


def test_prose_may_hold_many_brackets() -> None:
    prose = "[text](address) " * 2000
    assert load(f"a: |\n  {prose}", "x.yaml").data == {"a": prose}


@pytest.mark.parametrize(
    "text", ["a: our #1 rule", "- our #1 rule", "a: |\n  x\nb: c #d"]
)
def test_a_text_of_which_the_end_would_be_dropped_is_refused(text: str) -> None:
    assert "a remark to YAML, expected the text whole. Put the" in refusal(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: x # our own", "x"),
        ("a: 'x' #1", "x"),
        ("a: C#1", "C#1"),
        ("a: |\n  x #1", "x #1"),
        ("#1\na: x", "x"),
        ("a: x\n#1", "x"),
    ],
)
def test_a_remark_is_left_out(text: str, value: str) -> None:
    assert load(text, "x.yaml").data == {"a": value}
