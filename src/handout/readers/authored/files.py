"""Conditions, overlays and clinics that people write, in YAML or JSON.

The file has the model's own shape; wherever prose stands, a plain string will
do. The label has a reader of its own, since nothing of it may be told.
"""

from collections.abc import Callable
from typing import TypeVar

import msgspec

from handout.codec import convert, printable
from handout.errors import ClinicFound, HandoutWarning, OverlayFound, TooLarge
from handout.model import Clinic, Condition, Overlay
from handout.model.condition import Section
from handout.model.review import Review
from handout.readers.complaints import malformed
from handout.readers.decoding import decode
from handout.readers.limits import AUTHORED, CHECK_FILE, require_size, require_title
from handout.readers.loaded import Loaded
from handout.readers.reading import Reading, lazily
from handout.resources import INVISIBLE

Value = TypeVar("Value")

Load = Callable[[str, str], Loaded]

load_json: Load = lazily("handout.readers.json_text", "load")
load_yaml: Load = lazily("handout.readers.yaml_text", "load")

BLANK_HEADING = (
    "a heading holds nothing that can be seen; our word for its kind stands there. "
    "Write the heading, or leave it out."
)

CLINIC_KEYS = frozenset(Clinic.__struct_fields__) - frozenset(
    Condition.__struct_fields__
)


def read(data: bytes, name: str) -> Reading:
    """Read a condition, in YAML or JSON.

    Text that nobody has reviewed is a draft. Raises `Malformed` with line and
    path, `TooLarge`, and `UnknownFormat` for an overlay or a clinic.
    """
    loaded, warnings = _load(data, name)
    _require_condition(loaded.data, name)
    condition = _value(loaded, Condition, name)
    require_title(condition.title, name)
    if condition.review is None:
        condition = msgspec.structs.replace(condition, review=Review())
    sections = tuple(map(_without_blank_heading, condition.sections))
    is_blank = sections != condition.sections
    doubts = (HandoutWarning("heading-blank", name, BLANK_HEADING),) if is_blank else ()
    condition = msgspec.structs.replace(condition, sections=sections)
    return Reading((condition,), (*warnings, *doubts))


def _without_blank_heading(section: Section) -> Section:
    """Let a heading of blanks be none, so that our word for its kind stands there."""
    seen = "".join(letter for letter in section.heading if letter not in INVISIBLE)
    if not section.heading or seen.strip():
        return section
    return msgspec.structs.replace(section, heading="")


def read_overlay(data: bytes, name: str) -> Overlay:
    """Read an overlay. Raises `Malformed` with line and path, and `TooLarge`."""
    loaded, _ = _load(data, name)
    return _value(loaded, Overlay, name)


def read_clinic(data: bytes, name: str) -> Clinic:
    """Read a clinic. Raises `Malformed` with line and path, and `TooLarge`."""
    loaded, _ = _load(data, name)
    return _value(loaded, Clinic, name)


def _load(data: bytes, name: str) -> tuple[Loaded, tuple[HandoutWarning, ...]]:
    require_size(data, AUTHORED, name)
    decoded = decode(data, name)
    is_json = decoded.text.lstrip().startswith(("{", "["))
    loaded = (load_json if is_json else load_yaml)(decoded.text, name)
    clean = printable(loaded.data)
    if clean == loaded.data:
        return loaded, decoded.warnings
    sentence = (
        "control characters were left out, and line ends that only Unicode knows "
        "became blanks; no sheet can hold them."
    )
    warning = HandoutWarning("control-characters", name, sentence)
    return Loaded(clean, loaded.find_lines), (*decoded.warnings, warning)


def _value(loaded: Loaded, kind: type[Value], name: str) -> Value:
    try:
        return convert(loaded.data, kind)
    except msgspec.ValidationError as error:
        raise malformed(error, loaded, kind, name) from error
    except RecursionError as error:
        raise TooLarge(
            "found lists nested too deep.", place=name, remedy=CHECK_FILE
        ) from error


def _require_condition(data: object, name: str) -> None:
    """Raise `UnknownFormat` for what is authored too, but no condition."""
    keys = frozenset(data) if isinstance(data, dict) else frozenset()
    if "based_on" in keys:
        raise OverlayFound(
            "found an overlay, expected the condition that it is based on.",
            place=name,
            remedy="Give the file of the condition, and this one with --overlay.",
        )
    if keys & CLINIC_KEYS and not keys & {"id", "title"}:
        raise ClinicFound(
            "found a clinic file, expected a condition.",
            place=name,
            remedy="Give the file of the condition, and this one with --clinic.",
        )
