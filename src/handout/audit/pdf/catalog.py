"""What a PDF holds beside its pages: actions, layers, files, forms, media."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from pikepdf import Dictionary, Object, Pdf, Stream

from handout.audit.pdf.objects import (
    entries,
    entry,
    items,
    name,
    number,
    text,
    unpacked,
)
from handout.audit.pdf.view import Catalog

MOST_OBJECTS = 300_000

RUNNING = frozenset(
    {"JavaScript", "Launch", "ImportData", "Rendition", "RichMediaExecute"}
)
"""Actions that run programs or fetch what is not in the file."""

LAYER_SETTINGS = ("/D", "/Configs")
INNER = frozenset({"/A", "/FS", "/OpenAction", "/R", "/C"})
"""Entries whose value may be a direct dictionary that has to be looked at."""

TELLING = INNER | {"/AA", "/EF", "/JS", "/Ref", "/CT", "/F", "/Win"}
"""Entries of which a dictionary has one, if there is anything to find in it."""


def read_catalog(pdf: Pdf) -> Catalog:
    """Count what the rules ask for."""
    root = pdf.Root
    found = list(_dictionaries(pdf))
    files = [value for value in found if "/EF" in value]
    layers = [
        setting
        for key in LAYER_SETTINGS
        for setting in items(entry(root, "/OCProperties"), key)
    ]
    return Catalog(
        scripts=_scripts(root, found),
        has_dynamic_form=_has_dynamic_form(root),
        nameless_layers=sum(not text(layer, "/Name") for layer in layers),
        automatic_layers=sum(entry(layer, "/AS") is not None for layer in layers),
        nameless_files=sum(not _has_both_names(file) for file in files),
        unrelated_files=sum(not name(file, "/AFRelationship") for file in files),
        silent_media=sum(map(_is_silent, found)),
        foreign_forms=sum("/Ref" in value for value in found if _is_form(value)),
        has_output_intent=bool(items(root, "/OutputIntents")),
        intent_components=_intent_components(root),
    )


def _dictionaries(pdf: Pdf) -> Iterator[Dictionary | Stream]:
    """Yield dictionaries and streams, those that stand directly in others too."""
    for count, value in enumerate(pdf.objects):
        if count >= MOST_OBJECTS:
            return
        if isinstance(value, Dictionary | Stream):
            keys = value.keys()
            if not TELLING.isdisjoint(keys) or _is_action(keys):
                yield value
            for key in INNER.intersection(keys):
                inner = value.get(key)
                if isinstance(inner, Dictionary) and not inner.is_indirect:
                    yield inner


def _is_action(keys: AbstractSet[str]) -> bool:
    """Tell an action or a media clip from an element, which has a parent."""
    return "/S" in keys and "/P" not in keys


def _scripts(root: Object, found: list[Dictionary | Stream]) -> tuple[str, ...]:
    """Name the kinds of actions that run something."""
    kinds = {name(value, "/S") for value in found if "/S" in value}
    automatic = {
        name(action, "/S")
        for value in found
        if "/AA" in value
        for _, action in entries(value, "/AA")
    }
    named = entry(entry(root, "/Names"), "/JavaScript") is not None
    scripts = {"JavaScript"} if named else set()
    return tuple(sorted((kinds | automatic) & RUNNING | scripts))


def _has_dynamic_form(root: Object) -> bool:
    """Tell whether an XFA form has to be drawn anew by the reader's program."""
    parts = items(entry(root, "/AcroForm"), "/XFA")
    return any(_asks_for_drawing(part) for part in parts if isinstance(part, Stream))


def _asks_for_drawing(part: Stream) -> bool:
    words = b"".join(unpacked(part).split())
    return b"dynamicRender" in words and b">required<" in words


def _intent_components(root: Object) -> int:
    """Return how many numbers make a colour of the first profile for output."""
    profiles = (
        entry(intent, "/DestOutputProfile") for intent in items(root, "/OutputIntents")
    )
    return next((number(found, "/N") for found in profiles if found is not None), 0)


def _has_both_names(file: object) -> bool:
    return bool(text(file, "/F") and text(file, "/UF"))


def _is_silent(value: Object) -> bool:
    """Tell whether this is a media clip without type or without a description."""
    is_clip = name(value, "/S") == "MCD"
    return is_clip and not (text(value, "/CT") and items(value, "/Alt"))


def _is_form(value: Object) -> bool:
    return isinstance(value, Stream) and name(value, "/Subtype") == "Form"
