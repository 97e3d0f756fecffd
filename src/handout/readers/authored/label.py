"""The patient's label, in JSON. Its errors name fields and never tell a value.

No error is raised while another is handled: the exceptions of the libraries
carry what they read.
"""

import msgspec

from handout.codec import convert, printable
from handout.errors import HandoutError, Malformed
from handout.model import Label
from handout.readers.decoding import decode
from handout.readers.json_text import load
from handout.readers.limits import LABEL, require_size

PLACE = "the label"
FIELDS = Label.__struct_fields__


def read_label(data: bytes) -> Label:
    """Read the patient's fields.

    Raises `Malformed` and `TooLarge`.
    """
    require_size(data, LABEL, PLACE)
    plain = printable(_json(data))
    if not isinstance(plain, dict):
        raise _refusal("found no label in JSON")
    if not plain.keys() <= set(FIELDS):
        raise _refusal("found a field that a label does not have")
    for field, value in plain.items():
        if not isinstance(value, str):
            raise _refusal(f"found something else than text in {field!r}")
        if _label({field: value}) is None:
            raise _refusal(f"found a text that is too long in {field!r}")
    return _label(plain) or Label()


def _json(data: bytes) -> object:
    """Return the plain data, or None for what is no JSON."""
    try:
        return load(decode(data, PLACE).text, PLACE).data
    except (HandoutError, ValueError):
        return None


def _label(plain: object) -> Label | None:
    try:
        return convert(plain, Label)
    except msgspec.ValidationError:
        return None


def _refusal(problem: str) -> Malformed:
    fields = ", ".join(repr(field) for field in FIELDS)
    return Malformed(
        f"{problem}, expected texts for any of the fields {fields}.",
        place=PLACE,
        remedy='Write it like {"name": "...", "date": "..."}.',
    )
