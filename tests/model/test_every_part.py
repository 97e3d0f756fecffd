"""The invented illness of the fixtures uses every part of the model.

Whoever adds a field to the model is reminded here to use it in the fixture, and
so in every test that carries the fixture through a reader or a backend.
"""

import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import msgspec
import pytest
from msgspec.structs import FieldInfo

from authored import load
from handout import prose
from handout.codec import from_json, to_json
from handout.model import Clinic, Condition, Overlay, additions, clinic, condition
from handout.model import review as reviews
from handout.prose import Figure

FIXTURES = Path(__file__).parents[1] / "fixtures"
FILES: dict[str, type[msgspec.Struct]] = {
    "every-part.yaml": Condition,
    "every-part.overlay.yaml": Overlay,
    "clinic.yaml": Clinic,
}
MODULES = (additions, clinic, condition, prose, reviews)

Use = tuple[str, str]
Choice = tuple[str, str, object]

UNUSED_FIELDS: set[Use] = {
    # What was withdrawn cannot be printed, and this fixture is there to print.
    ("Overlay", "withdrawn"),
    ("Withdrawal", "reason"),
    ("Withdrawal", "on"),
    # Blocks are given their ids when a document is composed.
    ("Paragraph", "id"),
    ("List", "id"),
    ("Table", "id"),
    ("Figure", "id"),
}
UNUSED_CHOICES: set[Choice] = {
    # The sample is the draft; this fixture shows a sheet without the banner.
    ("Review", "state", "draft"),
}


def structs() -> Iterator[type[msgspec.Struct]]:
    """Yield every struct that the model and its prose declare."""
    for module in MODULES:
        yield from declared(module)


def declared(module: ModuleType) -> Iterator[type[msgspec.Struct]]:
    """Yield the structs with fields that a module declares itself."""
    for found in vars(module).values():
        is_struct = isinstance(found, type) and issubclass(found, msgspec.Struct)
        if is_struct and found.__module__ == module.__name__:
            yield found


def values(value: object) -> Iterator[msgspec.Struct]:
    """Yield every struct inside a value, itself included."""
    if isinstance(value, msgspec.Struct):
        yield value
        for name in value.__struct_fields__:
            yield from values(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from values(item)


def fixture_values() -> Iterator[msgspec.Struct]:
    """Yield every struct of the three files."""
    for name, kind in FILES.items():
        yield from values(load(FIXTURES / name, kind))


def is_used(value: msgspec.Struct, field: FieldInfo) -> bool:
    """Tell whether a field says more than its default."""
    if field.required:
        return True
    if field.default_factory is not msgspec.NODEFAULT:
        return bool(getattr(value, field.name))
    return bool(getattr(value, field.name) != field.default)


def choices(hint: object) -> Iterator[object]:
    """Yield the values of every `Literal` inside a type."""
    if typing.get_origin(hint) is typing.Literal:
        yield from typing.get_args(hint)
        return
    for inner in typing.get_args(hint):
        yield from choices(inner)


def test_every_field_is_used() -> None:
    """Each field of each struct holds more than its default somewhere."""
    declared_fields = {
        (kind.__name__, field.name)
        for kind in structs()
        for field in msgspec.structs.fields(kind)
    }
    used = {
        (type(value).__name__, field.name)
        for value in fixture_values()
        for field in msgspec.structs.fields(value)
        if is_used(value, field)
    }
    assert declared_fields - used == UNUSED_FIELDS


def test_every_choice_is_made() -> None:
    """Each value that a field may choose from is chosen somewhere."""
    offered: set[Choice] = {
        (kind.__name__, name, choice)
        for kind in structs()
        for name, hint in typing.get_type_hints(kind).items()
        for choice in choices(hint)
    }
    held = (
        (type(value).__name__, name, getattr(value, name))
        for value in fixture_values()
        for name in value.__struct_fields__
    )
    chosen: set[Choice] = {
        (kind, name, choice)
        for kind, name, value in held
        for choice in (value if isinstance(value, tuple) else (value,))
        if isinstance(choice, str | int)
    }
    assert offered - chosen == UNUSED_CHOICES


def test_dates_are_partial() -> None:
    """The source's dates are a year, a month and days."""
    source = load(FIXTURES / "every-part.yaml", Condition).source
    dates = [source.published, source.reviewed, source.updated, source.captured]
    assert [len(date) for date in dates if date] == [4, 7, 10, 10]


def test_frequencies_have_ranges() -> None:
    """Both forms of counting have a range as well."""
    frequencies = load(FIXTURES / "every-part.yaml", Condition).frequency
    assert [found.form for found in frequencies if found.high] == ["one-in", "reported"]


def test_overlay_was_written_from_this_text() -> None:
    """The overlay names every section by its present hash."""
    text = load(FIXTURES / "every-part.yaml", Condition)
    overlay = load(FIXTURES / "every-part.overlay.yaml", Overlay)
    assert set(overlay.based_on.sections) == {found.kind for found in text.sections}
    assert overlay.stale_sections(text) == ()


def test_overlay_needs_no_banner() -> None:
    """Every passage of the overlay is reviewed."""
    overlay = load(FIXTURES / "every-part.overlay.yaml", Overlay)
    assert [passage for passage in overlay.passages if not passage.reviewed] == []


def test_pictures_lie_beside_the_text() -> None:
    """Each picture is a file in the folder of its text."""
    figures = [found for found in fixture_values() if isinstance(found, Figure)]
    pictures = {FIXTURES / figure.picture for figure in figures if figure.picture}
    assert [path.name for path in pictures if not path.is_file()] == []


@pytest.mark.parametrize(("name", "kind"), FILES.items())
def test_json_keeps_everything(name: str, kind: type[msgspec.Struct]) -> None:
    """What is written as JSON and read again is the same value."""
    value = load(FIXTURES / name, kind)
    assert from_json(to_json(value), kind) == value
