"""Plain data to typed values and back: JSON, authored shorthand, JSON Schema."""

import inspect
import re
from collections.abc import Iterator
from typing import Any, TypeVar

import msgspec

from handout.dates import PartialDate
from handout.prose import Block, Paragraph, Prose, Span, Text
from handout.shorthand import read_prose, read_text, write_text

Value = TypeVar("Value")

UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)
"""Characters that neither XML nor a reader of the sheet can take."""

LINE_ENDS = re.compile("[\x85\u2028\u2029]")

AT = " - at `$"
"""What msgspec puts before the path of a value that is wrong."""

EXPECTED: dict[type, str] = {
    Text: "text",
    Prose: "text",
    PartialDate: "a date such as 2018-12-01",
}

SHORTHAND_SCHEMA: dict[type, dict[str, Any]] = {
    Text: {"type": ["string", "array"], "description": "one line of text"},
    Prose: {
        "type": ["string", "array"],
        "description": (
            "paragraphs parted by blank lines, '- ' items, **strong**, "
            "[text](address), ^[note]"
        ),
    },
    PartialDate: {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
}


def convert(data: object, kind: type[Value]) -> Value:
    """Turn plain data into a value; strings may stand for text and prose.

    Raises `msgspec.ValidationError` whose message ends in the path, such as
    "Expected `str`, got `int` - at `$.sections[0].heading`".
    """
    try:
        return msgspec.convert(data, kind, dec_hook=_decode)
    except msgspec.ValidationError as error:
        raise _with_one_path(error) from error


def from_json(data: bytes, kind: type[Value]) -> Value:
    """Read JSON that `to_json` wrote. Raises `msgspec.ValidationError`."""
    try:
        return msgspec.json.decode(data, type=kind, dec_hook=_decode)
    except msgspec.ValidationError as error:
        raise _with_one_path(error) from error


def to_json(value: object) -> bytes:
    """Write a value as JSON: the same value gives the same bytes."""
    return msgspec.json.encode(value, enc_hook=_encode, order="deterministic")


def to_plain(value: object) -> Any:  # noqa: ANN401 - plain data has no narrower type
    """Turn a value into dicts, lists and strings."""
    return msgspec.json.decode(to_json(value))


def to_authored(value: object) -> object:
    """Turn a value into plain data as an author would type it.

    Text and prose become shorthand wherever shorthand says the same; what is
    left at its default is left out. `convert` reads it back to an equal value.
    """
    match value:
        case Text():
            line = write_text(value)
            return [to_plain(span) for span in value] if line is None else line
        case tuple():
            return [_authored_item(item) for item in value]
        case msgspec.Struct():
            return _authored_fields(value)
    return to_plain(value)


def _authored_item(item: object) -> object:
    """Write a paragraph as its line where the line reads as that paragraph."""
    if isinstance(item, Paragraph) and not item.id:
        line = write_text(item.text)
        if line is not None and read_prose(line) == Prose.of(item):
            return line
    return to_authored(item)


def _authored_fields(value: msgspec.Struct) -> dict[str, object]:
    config = value.__struct_config__
    fields = msgspec.structs.fields(value)
    plain: dict[str, object] = {}
    if config.tag_field:
        plain[config.tag_field] = config.tag
    for field in fields:
        held = getattr(value, field.name)
        if field.required or held != _default(field):
            plain[field.name] = to_authored(held)
    return plain


def _default(field: msgspec.structs.FieldInfo) -> object:
    made = field.default_factory
    return field.default if made is msgspec.NODEFAULT else made()


def schema(kind: type) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of an authored file of this kind."""
    described = msgspec.json.schema(kind, schema_hook=SHORTHAND_SCHEMA.__getitem__)
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, **_dedented(described)}


def _dedented(schema: Any) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Take the indentation of docstrings out of descriptions."""
    if isinstance(schema, dict):
        return {
            key: inspect.cleandoc(value)
            if key == "description" and isinstance(value, str)
            else _dedented(value)
            for key, value in schema.items()
        }
    return [_dedented(item) for item in schema] if isinstance(schema, list) else schema


def printable(data: object) -> object:
    """Drop the characters that no document can hold from plain data.

    Line ends that only Unicode knows become blanks: no font has them.
    """
    match data:
        case str():
            return UNPRINTABLE.sub("", LINE_ENDS.sub(" ", data))
        case dict():
            return {printable(key): printable(value) for key, value in data.items()}
        case list():
            return [printable(value) for value in data]
    return data


def _encode(value: object) -> object:
    if isinstance(value, PartialDate):
        return str.__str__(value)
    message = f"no plain form for {type(value).__name__}"
    raise NotImplementedError(message)


def _with_one_path(error: msgspec.ValidationError) -> msgspec.ValidationError:
    """Join the path of a value and the path inside it, which stands before it."""
    inner, _, outer = str(error).rpartition(AT)
    if AT not in inner:
        return error
    return msgspec.ValidationError(_inside(outer.removesuffix("`"), inner))


def _inside(step: str, message: str) -> str:
    """Put a step before the path of a message: `[2]` before `.text`."""
    problem, at, path = message.rpartition(AT)
    return f"{problem}{AT}{step}{path}" if at else f"{message}{AT}{step}`"


def _decode(kind: type, value: object) -> object:
    try:
        return _read(kind, value)
    except msgspec.ValidationError as error:
        # A plain ValueError is given the path by msgspec; its own error is not.
        raise ValueError(str(error)) from error


def _read(kind: type, value: object) -> object:
    if isinstance(value, str):
        return _read_string(kind, value)
    if kind is Text and isinstance(value, list):
        return Text(convert(value, tuple[Span, ...]))
    if kind is Prose and isinstance(value, list):
        return Prose(_read_items(value))
    message = f"Expected {EXPECTED[kind]}, got `{type(value).__name__}`"
    raise ValueError(message)


def _read_string(kind: type, value: str) -> object:
    if kind is Text:
        return read_text(value)
    if kind is Prose:
        return read_prose(value)
    return PartialDate(value)


def _read_items(items: list[object]) -> Iterator[Block]:
    for position, item in enumerate(items):
        try:
            yield from _read_blocks(item)
        except ValueError as error:
            raise ValueError(_inside(f"[{position}]", str(error))) from error


def _read_blocks(item: object) -> Prose:
    if isinstance(item, str):
        return read_prose(item)
    return Prose.of(convert(item, Block))  # type: ignore[arg-type]
