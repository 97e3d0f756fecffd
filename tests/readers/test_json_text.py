"""JSON is read whole and strictly, and mistakes have their line."""

import json

import pytest

from handout.errors import HandoutError, TooLarge
from handout.readers.json_text import lines_of_paths, load

TEXT = '{\n "a": 1,\n "b": [\n  {"c": "]}"},\n  [1,\n   2]],\n "d\\n": null}'


def test_json_is_read() -> None:
    assert load(TEXT, "x.json").data == json.loads(TEXT)


def test_every_path_has_its_line() -> None:
    assert list(lines_of_paths(TEXT)) == [
        ("$.a", 2),
        ("$.b", 3),
        ("$.b[0]", 4),
        ("$.b[0].c", 4),
        ("$.b[1]", 5),
        ("$.b[1][0]", 5),
        ("$.b[1][1]", 6),
        ("$.d\n", 7),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"a": 1,\n"b": 2', "line 2: this is not JSON"),
        ('{"a": 1,\n"b" 2}', "line 2: this is not JSON: expecting ':' delimiter"),
        ('{"a": 1}\n{"b": 2}', "line 2: this is not JSON: extra data"),
        ('{"a": 1,\n "b": {"a": 1},\n "a": 2}', "line 3: found the key 'a' twice"),
        ('{"a": NaN}', "found a number"),
        ('{"a": ' + "9" * 5000 + "}", "found a number"),
        ('{"a": "x\ny"}', "line 1: this is not JSON"),
        ('{"a": "x', "line 1: this is not JSON"),
    ],
)
def test_what_is_refused_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(HandoutError, match=told):
        load(text, "x.json")


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '[{"a":' * 5000])
def test_nested_values_are_refused(text: str) -> None:
    with pytest.raises(TooLarge, match="inside one another"):
        load(text, "x.json")


def test_brackets_in_text_are_not_nested() -> None:
    text = json.dumps({"a": "[" * 500})
    assert load(text, "x.json").data == {"a": "[" * 500}


@pytest.mark.parametrize(
    "text", ['"\\"' * 50_000, '"\\' * 50_000, '{"a": "\\"' * 9_000]
)
def test_unfinished_strings_are_refused(text: str) -> None:
    with pytest.raises(HandoutError):
        load(text, "x.json")
