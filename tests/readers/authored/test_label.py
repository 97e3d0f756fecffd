"""The patient's label: read from JSON, and never told in an error."""

import json
import traceback

import pytest

from handout.errors import HandoutError
from handout.model import Label
from handout.readers.authored import read_label

CANARY = "Canary-Maria"


def refusal(data: bytes) -> HandoutError:
    """Return the error that a label raises."""
    with pytest.raises(HandoutError) as caught:
        read_label(data)
    return caught.value


def test_all_fields_are_read() -> None:
    fields = {"name": "A", "date": "B", "prepared_by": "C", "note": "D\nE"}
    assert read_label(json.dumps(fields).encode()) == Label(**fields)


@pytest.mark.parametrize("data", [b"{}", b"\xef\xbb\xbf{}", "{}".encode("utf-16")])
def test_a_label_may_be_empty(data: bytes) -> None:
    assert read_label(data) == Label()


def test_control_characters_are_left_out() -> None:
    assert read_label(b'{"name": "a\\u0000\\u001b[1mb"}').name == "a[1mb"


@pytest.mark.parametrize(
    "data",
    [
        {"name": {"first": CANARY}},
        {"name": [CANARY]},
        {"name": CANARY * 100},
        {"note": CANARY * 1000},
        {CANARY: "x"},
        {"name": "x", CANARY: CANARY},
        [CANARY],
        CANARY,
        f"{{{CANARY}",
    ],
)
def test_no_error_tells_a_value(data: object) -> None:
    error = refusal(json.dumps(data).encode())
    assert CANARY not in "".join(traceback.format_exception(error))


@pytest.mark.parametrize(
    "data",
    [
        f'{{"name": "{CANARY}'.encode(),
        f'{{"name": "{CANARY}" x}}'.encode(),
        f'{{"name": "{CANARY}", "date": 3}}'.encode(),
        f'{{"name": "{CANARY}\xff"}}'.encode("latin-1"),
    ],
)
def test_no_error_carries_what_could_not_be_read(data: bytes) -> None:
    error = refusal(data)
    assert (error.__cause__, error.__context__) == (None, None)


def test_a_field_that_is_wrong_is_named() -> None:
    assert "'prepared_by'" in refusal(b'{"prepared_by": 3}').problem


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b"\xff", b"\x00", b"[" * 50_000, b'{"name": null}'],
)
def test_what_is_no_label_is_refused_kindly(data: bytes) -> None:
    assert str(refusal(data)).startswith("the label: ")


def test_a_label_of_many_kilobytes_is_refused() -> None:
    assert "found 100 kB" in str(refusal(b" " * 100_000))
