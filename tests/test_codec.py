"""Plain data and values: what is written reads back, what is wrong is told."""

import json
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from authored import load
from handout.codec import (
    LINE_ENDS,
    convert,
    from_json,
    printable,
    schema,
    to_authored,
    to_json,
    to_plain,
)
from handout.dates import PartialDate
from handout.document import Document
from handout.model import Clinic, Condition, Label, Overlay
from handout.prose import Prose, Span, Text, bullets, paragraph
from strategies import conditions, documents, proses, steady, texts

FIXTURES = Path(__file__).parent / "fixtures"
BARE: dict[str, Any] = {"id": "clinic/river-fever", "title": "River fever"}
UNPRINTABLE = "\x00\x08\x0b\x1b\x7f\x84\ud800\ufffe\uffff"
AUTHORED = [
    ("every-part.yaml", Condition),
    ("every-part.overlay.yaml", Overlay),
    ("clinic.yaml", Clinic),
]

every_file = pytest.mark.parametrize(("name", "kind"), AUTHORED)


def condition(**fields: object) -> Condition:
    """Convert a condition with these fields beside the two that it needs."""
    return convert({**BARE, **fields}, Condition)


@steady
@given(conditions)
def test_a_condition_comes_back_from_json(value: Condition) -> None:
    """JSON keeps every field of a condition."""
    assert from_json(to_json(value), Condition) == value


@steady
@given(documents)
def test_a_document_comes_back_from_json(value: Document) -> None:
    """JSON keeps every block of a document."""
    assert from_json(to_json(value), Document) == value


@steady
@given(conditions)
def test_a_condition_comes_back_from_authored_data(value: Condition) -> None:
    """What `show` prints can be edited and read again."""
    assert convert(to_authored(value), Condition) == value


@steady
@given(conditions)
def test_a_condition_comes_back_from_plain_data(value: Condition) -> None:
    """Plain data is dicts, lists and strings all through."""
    assert convert(to_plain(value), Condition) == value


@steady
@given(texts)
def test_a_text_comes_back_from_authored_data(value: Text) -> None:
    """Spans that shorthand cannot say are written as they are."""
    assert convert(to_authored(value), Text) == value


@steady
@given(proses)
def test_a_prose_comes_back_from_authored_data(value: Prose) -> None:
    """Blocks that shorthand cannot say are written as they are."""
    assert convert(to_authored(value), Prose) == value


@steady
@given(documents)
def test_the_same_value_gives_the_same_bytes(value: Document) -> None:
    """Reading and writing changes no byte."""
    data = to_json(value)
    assert to_json(from_json(data, Document)) == data


@every_file
def test_a_file_comes_back_from_authored_data(
    name: str, kind: type[msgspec.Struct]
) -> None:
    """Every part of the model survives being shown and read."""
    value = load(FIXTURES / name, kind)
    assert convert(to_authored(value), kind) == value


def test_a_key_order_plays_no_part() -> None:
    """Two mappings with the same pairs give the same bytes."""
    hashes = {"causes": "0" * 12, "signs": "1" * 12}
    turned = dict(reversed(hashes.items()))
    first, second = (
        convert({"based_on": {"condition": "a/b", "sections": pairs}}, Overlay)
        for pairs in (hashes, turned)
    )
    assert to_json(first) == to_json(second)


def test_a_string_stands_for_prose() -> None:
    """An author types words, not blocks."""
    section = condition(sections=[{"prose": "One.\n\n- two"}]).sections[0]
    assert section.prose == Prose.of(paragraph("One."), bullets(["two"]))


def test_strings_and_blocks_may_be_mixed() -> None:
    """An array of prose holds strings and whole blocks."""
    prose = ["One.", {"type": "paragraph", "text": "Two."}]
    section = condition(sections=[{"prose": prose}]).sections[0]
    assert section.prose == Prose.of(paragraph("One."), paragraph("Two."))


def test_plain_words_are_written_as_a_string() -> None:
    """A paragraph that shorthand can say is one line."""
    assert to_authored(Prose.of(paragraph("One."))) == ["One."]


def test_a_paragraph_that_looks_like_an_item_is_not_written_as_one() -> None:
    """A line that would be read as a list is written as a block."""
    prose = Prose.of(paragraph("- no item"))
    assert to_authored(prose) == [{"type": "paragraph", "text": "- no item"}]


def test_what_is_at_its_default_is_left_out() -> None:
    """Authored data says no more than an author would."""
    assert to_authored(condition()) == BARE


def test_an_empty_mapping_is_left_out() -> None:
    """A default that is made anew for each value is a default as well."""
    overlay = convert({"based_on": {"condition": "a/b"}}, Overlay)
    assert to_authored(overlay) == {"based_on": {"condition": "a/b"}}


def test_a_partial_date_is_a_string() -> None:
    """Plain data has no dates of its own."""
    assert to_plain(PartialDate("2018-12")) == "2018-12"


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"title": 3}, "$.title"),
        ({"sections": 3}, "$.sections"),
        ({"sections": [{"prose": 3}]}, "$.sections[0].prose"),
        ({"sections": [{"prose": ["a", 3]}]}, "$.sections[0].prose[1]"),
        (
            {"sections": [{"prose": [{"type": "list", "items": [["a", {}]]}]}]},
            "$.sections[0].prose[0].items[0][1]",
        ),
        (
            {"sections": [{"prose": [{"type": "paragraph", "text": 3}]}]},
            "$.sections[0].prose[0].text",
        ),
        (
            {"sections": [{"prose": ["a", "[x](file:///x)"]}]},
            "$.sections[0].prose[1]",
        ),
        ({"references": [{"text": ["a"]}]}, "$.references[0].text[0]"),
        ({"source": {"updated": 2018}}, "$.source.updated"),
        ({"source": {"updated": "2018-13"}}, "$.source.updated"),
    ],
)
def test_an_error_ends_in_one_path(fields: dict[str, object], path: str) -> None:
    """The path leads from the top of the file to what is wrong."""
    with pytest.raises(msgspec.ValidationError) as caught:
        condition(**fields)
    assert re.findall(r" - at `(.*?)`", str(caught.value)) == [path]


def test_json_errors_end_in_one_path_too() -> None:
    """What holds for plain data holds for JSON."""
    data = json.dumps({**BARE, "sections": [{"prose": ["a", 3]}]}).encode()
    with pytest.raises(msgspec.ValidationError, match=r"\$\.sections\[0\]\.prose\[1\]"):
        from_json(data, Condition)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"treatmnt": "rest"}, "unknown field `treatmnt`"),
        ({"sections": [{"prose": {}}]}, "Expected text, got `dict`"),
        ({"source": {"updated": 2018}}, "Expected a date such as 2018-12-01"),
        ({"source": {"address": "file:///x"}}, "found the link 'file:///x'"),
    ],
)
def test_an_error_says_what_was_found(fields: dict[str, object], told: str) -> None:
    """Found and expected are words that an author knows."""
    with pytest.raises(msgspec.ValidationError, match=re.escape(told)):
        condition(**fields)


def test_a_refused_label_is_not_repeated() -> None:
    """The error of a label names the field, never what stands in it."""
    with pytest.raises(msgspec.ValidationError) as caught:
        convert({"name": "Maria Muster " * 100}, Label)
    assert str(caught.value) == "Expected `str` of length <= 200 - at `$.name`"


@steady
@given(st.text())
def test_printable_words_keep_their_order(words: str) -> None:
    """Only what no reader could see is dropped."""
    kept = printable(words)
    assert isinstance(kept, str)
    told = LINE_ENDS.sub(" ", words)
    assert kept == "".join(letter for letter in told if letter in set(kept))


@pytest.mark.parametrize("character", UNPRINTABLE)
def test_what_no_document_can_hold_is_dropped(character: str) -> None:
    """Control characters, halves of pairs and non-characters go."""
    assert printable(f"a{character}b") == "ab"


@pytest.mark.parametrize("character", "\x85\u2028\u2029")
def test_a_line_end_of_unicode_becomes_a_blank(character: str) -> None:
    """Words do not run together, and no page meets a character without a glyph."""
    assert printable(f"a{character}b") == "a b"


@pytest.mark.parametrize("character", "\t\n\r \u00a0é漢😀")
def test_what_a_document_can_hold_is_kept(character: str) -> None:
    """White space and letters of any script stay."""
    assert printable(f"a{character}b") == f"a{character}b"


def test_every_string_of_the_data_is_made_printable() -> None:
    """Keys, values and items are cleaned wherever they stand."""
    data = {"a\x00": ["b\x00", {"c": "d\x00"}], "e": 1}
    assert printable(data) == {"a": ["b", {"c": "d"}], "e": 1}


@pytest.mark.parametrize("kind", [Condition, Overlay, Clinic])
def test_a_schema_names_its_edition(kind: type) -> None:
    """An editor learns which JSON Schema it reads."""
    assert schema(kind)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("kind", [Condition, Overlay, Clinic])
def test_a_schema_describes_every_field(kind: type[msgspec.Struct]) -> None:
    """Each field that a file may have is in its schema."""
    described = schema(kind)["$defs"][kind.__name__]["properties"]
    assert list(described) == list(kind.__struct_fields__)


def test_a_schema_lets_strings_stand_for_prose() -> None:
    """An editor accepts what the reader accepts."""
    section = schema(Condition)["$defs"]["Section"]["properties"]["prose"]
    assert section["type"] == ["string", "array"]


def test_a_span_refuses_an_unknown_key() -> None:
    """A slip in a span is told, not dropped."""
    with pytest.raises(msgspec.ValidationError, match="unknown field `bold`"):
        convert({"text": "a", "bold": True}, Span)
