"""What is wrong with an authored file, said to the person who wrote it.

msgspec tells the rule and the path; the words, the line, what was found and
what could stand there instead are added here.
"""

import difflib
import re
from collections.abc import Callable
from typing import Any

import msgspec

from handout.codec import schema
from handout.errors import Malformed
from handout.readers.loaded import Loaded

PATH = re.compile(r" - at `(?:key` in `)?(?P<path>\$[^`]*)`$")
STEP = re.compile(r"\.(?P<key>[^.\[]+)|\[(?P<item>\d+|\.\.\.)\]")

TYPE_WORDS: dict[str, str] = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "keys with values",
    "null": "nothing",
}
BLOCK_TYPES = ("paragraph", "list", "table", "figure")
"""What `type` says in prose that is written out block by block."""

REMEDIES: dict[tuple[str, str], str] = {
    ("text", "int"): "Put it in quotation marks.",
    ("text", "float"): "Put it in quotation marks.",
    ("text", "bool"): "Put it in quotation marks.",
    ("a date such as 2018-12-01", "int"): "Put it in quotation marks.",
    ("a list", "str"): "Write it as a list, even if it has one item.",
}
"""What to do where one thing was expected and another found."""

EMPTY = "Write a value behind the key, or delete the key."
MOST_FOUND = 60


class Spot(msgspec.Struct, frozen=True):
    """The place of a mistake: its path, what stands there, what could stand there."""

    path: str
    found: object
    allowed: dict[str, Any]

    @property
    def found_words(self) -> str:
        """What stands there, shortened."""
        match self.found:
            case None:
                return "nothing"
            case bool():
                return "true" if self.found else "false"
            case dict():
                return "keys with values"
            case list():
                return "a list"
            case int() | float():
                return f"the number {self.found}"
        text = str(self.found)
        return repr(text if len(text) <= MOST_FOUND else f"{text[:MOST_FOUND]}...")


class Complaint(msgspec.Struct, frozen=True):
    """What is wrong and what to do; `key` is the one at fault inside the place.

    Where there is no better remedy, the schema is one.
    """

    problem: str
    remedy: str = ""
    key: str = ""


def malformed(
    error: msgspec.ValidationError, loaded: Loaded, kind: type, name: str
) -> Malformed:
    """Return the error that tells place, finding, expectation and remedy."""
    message = str(error)
    at = PATH.search(message)
    path = at["path"] if at else "$"
    spot = Spot(path, _value_at(loaded.data, path), _schema_at(schema(kind), path))
    complaint = _complaint(PATH.sub("", message), spot)
    line = loaded.line_of(f"{path}.{complaint.key}" if complaint.key else path)
    place = f"{name}, line {line}, {path.replace('[...]', '')}".removesuffix(", $")
    see_schema = f"`handout schema {kind.__name__.lower()}` shows what may stand here."
    remedy = complaint.remedy or see_schema
    return Malformed(complaint.problem, place=place, remedy=remedy)


def _complaint(rule: str, spot: Spot) -> Complaint:
    for pattern, make in MAKERS:
        if match := pattern.fullmatch(rule):
            return make(spot, *match.groups())
    if rule.startswith("found"):
        return Complaint(f"{rule}.")
    return Complaint(f"found {spot.found_words}: {rule}.")


def _missing(_spot: Spot, key: str) -> Complaint:
    return Complaint(f"found no {key!r}, expected one.", f"Add the key {key!r} here.")


def _unknown(spot: Spot, key: str) -> Complaint:
    known = list(spot.allowed.get("properties", {}))
    near = difflib.get_close_matches(key, known, n=1)
    problem = f"found the unknown key {key[:MOST_FOUND]!r}"
    if near:
        return Complaint(f"{problem}.", f"Did you mean {near[0]!r}?", key)
    if not known:
        return Complaint(f"{problem}.", key=key)
    return Complaint(f"{problem}, expected one of {_listed(known)}.", key=key)


def _not_one_of(spot: Spot, _value: str) -> Complaint:
    allowed = spot.allowed.get("enum") or BLOCK_TYPES
    near = difflib.get_close_matches(str(spot.found), map(str, allowed), n=1)
    return Complaint(
        f"found {spot.found_words}, expected one of {_listed(allowed)}.",
        f"Did you mean {near[0]!r}?" if near else "",
    )


def _wrong_type(spot: Spot, types: str, got: str) -> Complaint:
    names = [name for name in types.split(" | ") if name != "null"]
    expected = " or ".join(TYPE_WORDS.get(name, name) for name in names)
    remedy = EMPTY if got == "null" else REMEDIES.get((expected, got), "")
    return Complaint(f"found {spot.found_words}, expected {expected}.", remedy)


def _wrong_form(spot: Spot, _pattern: str) -> Complaint:
    expected = spot.allowed.get("description", "another form")
    return Complaint(f"found {spot.found_words}, expected {expected}.")


def _too_short(spot: Spot, _length: str) -> Complaint:
    return Complaint(f"found {spot.found_words}, expected some words.", EMPTY)


def _too_long(spot: Spot, length: str) -> Complaint:
    return Complaint(f"found {spot.found_words}, expected at most {length} characters.")


def _too_small(spot: Spot, least: str) -> Complaint:
    return Complaint(f"found {spot.found_words}, expected at least {least}.")


MAKERS: tuple[tuple[re.Pattern[str], Callable[..., Complaint]], ...] = (
    (re.compile(r"Object missing required field `(.+)`"), _missing),
    (re.compile(r"Object contains unknown field `(.+)`", re.DOTALL), _unknown),
    (re.compile(r"Invalid (?:enum )?value (.+)", re.DOTALL), _not_one_of),
    (re.compile(r"Expected `?([^`]+)`?, got `(\w+)`"), _wrong_type),
    (re.compile(r"Expected `str` matching regex '(.+)'"), _wrong_form),
    (re.compile(r"Expected `str` of length >= (\d+)"), _too_short),
    (re.compile(r"Expected `str` of length <= (\d+)"), _too_long),
    (re.compile(r"Expected `int` >= (-?\d+)"), _too_small),
)
"""The rules of msgspec's messages, and who puts each in words."""


def _listed(words: Any) -> str:  # noqa: ANN401 - any values, as text
    return ", ".join(repr(word) for word in words)


def _steps(path: str) -> list[str]:
    return [step["key"] or step["item"] for step in STEP.finditer(path)]


def _value_at(data: object, path: str) -> object:
    """Return what stands at a path; the nearest value around it if it is unclear."""
    for step in _steps(path):
        if isinstance(data, dict) and step in data:
            data = data[step]
        elif isinstance(data, list) and step.isdigit() and int(step) < len(data):
            data = data[int(step)]
        elif isinstance(data, dict) and len(data) == 1:
            data = next(iter(data.values()))
    return data


def _schema_at(whole: dict[str, Any], path: str) -> dict[str, Any]:
    """Return the part of a JSON Schema that rules a path, {} where none does."""
    part = _resolved(whole, whole)
    for step in _steps(path):
        inner = part.get("properties", {}).get(step)
        other = part.get("items") or part.get("additionalProperties") or {}
        part = _resolved(whole, inner or (other if isinstance(other, dict) else {}))
    return part


def _resolved(whole: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference, and of a choice take what is not null."""
    for choice in part.get("anyOf", ()):
        if choice.get("type") != "null":
            part = choice
    name = part.get("$ref", "").rpartition("/")[2]
    found: dict[str, Any] = whole["$defs"][name] if name else part
    return found
