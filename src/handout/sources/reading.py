"""From a SOURCE to conditions, with their overlays and pictures."""

import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from handout import readers
from handout.errors import HandoutWarning, UsageError
from handout.language_tags import same_language
from handout.model import Clinic, Condition, Label, Overlay
from handout.readers import Reading, Refusal, authored
from handout.resources import Resources
from handout.sources.editions import is_edition
from handout.sources.files import is_file_name, opened, read_file, read_stream
from handout.sources.overlays import Overlays, beside
from handout.sources.pictures import Album, resolve_figures

if TYPE_CHECKING:
    from handout.library.taking import Taken

STANDARD_INPUT = "-"


class SourceReading(msgspec.Struct, frozen=True, kw_only=True):
    """What one source gave: conditions, overlays, pictures, and doubts.

    `path` is the file that was read, None for standard input. `written` holds
    the conditions as they stand in the source, their pictures by path. `refused`
    names the records that were skipped. `is_shelved` says that the library gave it.
    """

    name: str
    path: Path | None
    conditions: tuple[Condition, ...] = ()
    written: tuple[Condition, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    resources: Resources = Resources()
    warnings: tuple[HandoutWarning, ...] = ()
    not_understood: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    is_shelved: bool = False

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
    """A clinic with its logo in the resources, and its own plain words."""

    clinic: Clinic = Clinic()
    resources: Resources = Resources()
    lexicon: Path | None = None
    warnings: tuple[HandoutWarning, ...] = ()


def stream(
    source: str | Path,
    *,
    overlays: Iterable[str | Path] = (),
    standard_input: BinaryIO | None = None,
    library: str | Path | None = None,
    language: str = "",
) -> Iterator[SourceReading]:
    """Read a source, one condition at a time where it holds many.

    What is no file is looked up in the library, that at `library` or the usual one,
    then among the samples; of its languages, `language` is taken where it is told.

    The overlays that lie beside it come with their conditions. A record that
    cannot be read is named in `refused`, and the rest goes on. Raises `ReadError`
    and its kinds for a file that cannot be read, `NoMatch` for a name or code that
    no condition, or more than one, answers to, and `UsageError` for a named overlay
    that is based on none of the conditions.
    """
    named = tuple(Path(overlay) for overlay in overlays)
    if str(source) == STANDARD_INPUT:
        file = standard_input or sys.stdin.buffer
        data = read_stream(file, "standard input")
        yield from _readings(io.BytesIO(data), "standard input", None, named)
        return
    path = Path(source)
    if not is_file_name(str(source)):
        found = _looked_up(str(source), library, language)
        if not isinstance(found, Path):
            yield _of_library(found, named)
            return
        path = found
    with opened(path) as file:
        yield from _readings(file, path.name, path, named)


def read(
    source: str | Path,
    *,
    overlays: Iterable[str | Path] = (),
    standard_input: BinaryIO | None = None,
    library: str | Path | None = None,
    language: str = "",
) -> SourceReading:
    """Read a whole source into memory. Raises as `stream` does."""
    readings = stream(
        source,
        overlays=overlays,
        standard_input=standard_input,
        library=library,
        language=language,
    )
    return _joined(readings)


def read_clinic(path: Path) -> ClinicReading:
    """Read a clinic file and its logo, and say where its lexicon lies.

    Raises `ReadError`.
    """
    clinic = authored.read_clinic(read_file(path), path.name)
    album = Album(path.parent, path.name)
    resolved = resolve_figures(clinic, album.resolve)
    return ClinicReading(
        clinic=resolved,
        resources=Resources(pictures=album.pictures),
        lexicon=path.parent / clinic.lexicon if clinic.lexicon else None,
        warnings=tuple(album.warnings),
    )


def read_label(stream: BinaryIO) -> Label:
    """Read the patient's label as JSON from a stream; nothing of it is kept."""
    return authored.read_label(read_stream(stream, "the label"))


def _looked_up(asked: str, library: str | Path | None, language: str) -> "Taken | Path":
    """Return what a name, an id or a code means. The library is loaded here alone."""
    from handout.sources.shelf import look_up  # noqa: PLC0415 - for names only

    if is_edition(asked):
        raise UsageError(
            "found an edition, expected a condition: an edition is a finished sheet.",
            place=asked,
            remedy="Print it with `handout render`.",
        )
    return look_up(asked, library, language)


def _of_library(taken: "Taken", named: tuple[Path, ...]) -> SourceReading:
    """Return what the library holds of a condition, the named overlays first."""
    held = taken.held
    condition = held.condition
    overlays = Overlays(named, ())
    added = overlays.fitting((condition,))
    overlays.leftover()
    pictures = dict(held.resources.pictures)
    for one in added:
        pictures |= one.pictures
    doubts = tuple(warning for one in added for warning in one.warnings)
    return SourceReading(
        name=condition.id,
        path=None,
        conditions=(condition,),
        written=(condition,),
        overlays=(*(one.overlay for one in added), *held.overlays),
        resources=Resources(pictures=pictures),
        warnings=(*_told(taken), *doubts),
        is_shelved=True,
    )


def _told(taken: "Taken") -> Iterator[HandoutWarning]:
    """Tell where something else was taken than a condition as it is today."""
    condition = taken.held.condition
    if taken.is_translation:
        sentence = (
            f"the page {condition.title!r} ({condition.id}) was taken, which its "
            f"source names as the translation into {condition.language}."
        )
        yield HandoutWarning("translation-taken", taken.asked, sentence)
    if taken.held.gone:
        sentence = f"its source has it no more since {taken.held.gone:%Y-%m-%d}."
        yield HandoutWarning("gone", condition.id, sentence)


def _readings(
    file: BinaryIO, name: str, path: Path | None, named: tuple[Path, ...]
) -> Iterator[SourceReading]:
    """Yield what a file holds; the last only when all overlays are accounted for."""
    overlays = Overlays(named, beside(path) if path else ())
    latest: SourceReading | None = None
    for found in readers.stream(file, name):
        if latest:
            yield latest
        latest = _with_surroundings(found, name, path, overlays)
    latest = latest or SourceReading(name=name, path=path)
    warnings = (*latest.warnings, *overlays.leftover())
    yield msgspec.structs.replace(latest, warnings=warnings)


def _with_surroundings(
    found: Reading, name: str, path: Path | None, overlays: Overlays
) -> SourceReading:
    """Add the pictures and the overlays of the conditions that were read."""
    album = Album(path.parent if path else None, name, found.pictures)
    conditions = resolve_figures(found.conditions, album.resolve)
    added = overlays.fitting(conditions)
    pictures = dict(album.pictures)
    for one in added:
        pictures |= one.pictures
    doubts = tuple(warning for one in added for warning in one.warnings)
    return SourceReading(
        name=name,
        path=path,
        conditions=conditions,
        written=found.conditions,
        overlays=tuple(one.overlay for one in added),
        resources=Resources(pictures=pictures),
        warnings=(*found.warnings, *album.warnings, *doubts),
        not_understood=found.not_understood,
        refused=found.refused,
    )


def _joined(readings: Iterable[SourceReading]) -> SourceReading:
    first, *others = readings
    together = (first, *others)
    resources = first.resources
    for reading in others:
        resources = resources.with_pictures(reading.resources.pictures)
    return SourceReading(
        name=first.name,
        path=first.path,
        conditions=tuple(one for part in together for one in part.conditions),
        written=tuple(one for part in together for one in part.written),
        overlays=tuple(one for part in together for one in part.overlays),
        resources=resources,
        warnings=tuple(one for part in together for one in part.warnings),
        not_understood=tuple(one for part in together for one in part.not_understood),
        refused=tuple(one for part in together for one in part.refused),
        is_shelved=first.is_shelved,
    )
