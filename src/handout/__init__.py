"""Turn one health condition into documents that people can use.

    import handout

    reading = handout.read("condition.yaml")
    sheet = handout.render(reading.conditions[0], reading=reading, to="pdf")
    Path("sheet.pdf").write_bytes(sheet.data)

The names below are loaded when they are first used, so that the command line
starts at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handout.audit import Finding as Finding
    from handout.errors import HandoutError as HandoutError
    from handout.errors import HandoutWarning as HandoutWarning
    from handout.layout import Layout as Layout
    from handout.layout import Options as Options
    from handout.library import Library as Library
    from handout.model import Clinic as Clinic
    from handout.model import Condition as Condition
    from handout.model import Label as Label
    from handout.model import Overlay as Overlay
    from handout.rendering import Rendered as Rendered
    from handout.rendering import render as render
    from handout.resources import Resources as Resources
    from handout.sources import SourceReading as SourceReading
    from handout.sources import read as read
    from handout.sources import read_clinic as read_clinic
    from handout.sources import read_lexicon as read_lexicon
    from handout.sources import stream as stream

PUBLIC = {
    "Clinic": "handout.model",
    "Condition": "handout.model",
    "Finding": "handout.audit",
    "HandoutError": "handout.errors",
    "HandoutWarning": "handout.errors",
    "Label": "handout.model",
    "Layout": "handout.layout",
    "Library": "handout.library",
    "Options": "handout.layout",
    "Overlay": "handout.model",
    "Rendered": "handout.rendering",
    "Resources": "handout.resources",
    "SourceReading": "handout.sources",
    "read": "handout.sources",
    "read_clinic": "handout.sources",
    "read_lexicon": "handout.sources",
    "render": "handout.rendering",
    "stream": "handout.sources",
}
"""The public names and where they live."""


def __getattr__(name: str) -> object:
    """Load a public name."""
    if name not in PUBLIC:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(PUBLIC[name]), name)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(PUBLIC)
