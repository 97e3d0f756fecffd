"""From a SOURCE to conditions, with their overlays and pictures."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

import msgspec

from handout import readers
from handout.errors import HandoutWarning
from handout.language_tags import same_language
from handout.model import Clinic, Condition, Label, Overlay
from handout.readers import authored
from handout.resources import Resources
from handout.sources.files import is_file_name, read_file, read_stream
from handout.sources.overlays import beside, read_overlays
from handout.sources.pictures import Album, resolve_figures
from handout.sources.shelf import find, sample_shelf

STANDARD_INPUT = "-"


class SourceReading(msgspec.Struct, frozen=True, kw_only=True):
    """What one source gave: conditions, overlays, pictures, and doubts.

    `path` is the file that was read, None for standard input. `written` holds
    the conditions as they stand in the source, their pictures by path.
    """

    name: str
    path: Path | None
    conditions: tuple[Condition, ...]
    written: tuple[Condition, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    resources: Resources = Resources()
    warnings: tuple[HandoutWarning, ...] = ()
    not_understood: tuple[str, ...] = ()

    def overlay_for(self, condition: Condition, language: str = "") -> Overlay | None:
        """Return the overlay of a condition in a language.

        Where no language is wanted, that of the condition comes first, then any.
        One that was withdrawn comes before all, in whatever language it is: what
        is wrong must not be printed in another.
        """
        own = [o for o in self.overlays if o.based_on.condition == condition.id]
        withdrawn = [overlay for overlay in own if overlay.withdrawn]
        wanted = language or condition.language
        spoken = [o for o in own if same_language(o.language, wanted)]
        fitting = spoken or ([] if language else own)
        return next(iter(withdrawn or fitting), None)


class ClinicReading(msgspec.Struct, frozen=True, kw_only=True):
    """A clinic with its logo in the resources."""

    clinic: Clinic = Clinic()
    resources: Resources = Resources()
    warnings: tuple[HandoutWarning, ...] = ()


def read(
    source: str | Path,
    *,
    overlays: Iterable[str | Path] = (),
    standard_input: BinaryIO | None = None,
) -> SourceReading:
    """Read a source and the overlays that lie beside it.

    Raises `ReadError` and its kinds for a file that cannot be read, and
    `NoMatch` for a name or code that no condition, or more than one, answers to.
    """
    named = tuple(Path(overlay) for overlay in overlays)
    if str(source) == STANDARD_INPUT:
        stream = standard_input or sys.stdin.buffer
        data = read_stream(stream, "standard input")
        return _reading(data, "standard input", None, named)
    path = Path(source)
    if not is_file_name(str(source)):
        path = find(str(source), sample_shelf())
    return _reading(read_file(path), path.name, path, named)


def read_clinic(path: Path) -> ClinicReading:
    """Read a clinic file and its logo. Raises `ReadError`."""
    clinic = authored.read_clinic(read_file(path), path.name)
    album = Album(path.parent, path.name)
    resolved = resolve_figures(clinic, album.resolve)
    return ClinicReading(
        clinic=resolved,
        resources=Resources(pictures=album.pictures),
        warnings=tuple(album.warnings),
    )


def read_label(stream: BinaryIO) -> Label:
    """Read the patient's label as JSON from a stream; nothing of it is kept."""
    return authored.read_label(read_stream(stream, "the label"))


def _reading(
    data: bytes, name: str, path: Path | None, named: tuple[Path, ...]
) -> SourceReading:
    found = readers.read(data, name)
    album = Album(path.parent if path else None, name)
    conditions = resolve_figures(found.conditions, album.resolve)
    added = read_overlays(conditions, named, beside(path) if path else ())
    return SourceReading(
        name=name,
        path=path,
        conditions=conditions,
        written=found.conditions,
        overlays=added.overlays,
        resources=Resources(pictures={**album.pictures, **added.pictures}),
        warnings=(*found.warnings, *album.warnings, *added.warnings),
        not_understood=found.not_understood,
    )
