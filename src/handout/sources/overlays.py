"""Overlays: those that lie beside a text, and those that are named."""

import glob
from collections.abc import Iterable
from pathlib import Path

import msgspec

from handout.errors import HandoutWarning, UsageError
from handout.model import Condition, Overlay
from handout.readers import authored
from handout.resources import Picture
from handout.sources.files import read_file
from handout.sources.pictures import Album, resolve_figures

SUFFIXES = frozenset({".yaml", ".yml", ".json"})


class OverlayReading(msgspec.Struct, frozen=True):
    """Overlays with their pictures, and what was doubtful about them."""

    overlays: tuple[Overlay, ...] = ()
    pictures: dict[str, Picture] = msgspec.field(default_factory=dict)
    warnings: tuple[HandoutWarning, ...] = ()


def beside(path: Path) -> tuple[Path, ...]:
    """Return the overlays beside a text, such as `alps.overlay.es.yaml`."""
    found = path.parent.glob(f"{glob.escape(path.stem)}.overlay*")
    return tuple(sorted(near for near in found if near.suffix in SUFFIXES))


def read_overlays(
    conditions: tuple[Condition, ...], named: tuple[Path, ...], near: tuple[Path, ...]
) -> OverlayReading:
    """Read overlays and keep those of these conditions.

    Raises `UsageError` for a named overlay of another condition; one that only
    lies beside the text is left out with a warning.
    """
    ids = {condition.id for condition in conditions}
    readings = [_read(path) for path in named]
    for reading, path in zip(readings, named, strict=True):
        _require_fit(reading, ids, path)
    readings += [_fitting(_read(path), ids, path) for path in near]
    return _joined(readings)


def _read(path: Path) -> OverlayReading:
    overlay = authored.read_overlay(read_file(path), path.name)
    album = Album(path.parent, path.name)
    resolved = resolve_figures(overlay, album.resolve)
    return OverlayReading((resolved,), album.pictures, tuple(album.warnings))


def _require_fit(reading: OverlayReading, ids: set[str], path: Path) -> None:
    wanted = reading.overlays[0].based_on.condition
    if wanted not in ids:
        raise UsageError(
            f"found an overlay based on {wanted!r}, "
            f"expected one based on {', '.join(sorted(ids))}.",
            place=path.name,
        )


def _fitting(reading: OverlayReading, ids: set[str], path: Path) -> OverlayReading:
    wanted = reading.overlays[0].based_on.condition
    if wanted in ids:
        return reading
    sentence = f"it is based on {wanted!r}, which is another condition; not used."
    warning = HandoutWarning("overlay-of-another-condition", path.name, sentence)
    return OverlayReading(warnings=(warning,))


def _joined(readings: Iterable[OverlayReading]) -> OverlayReading:
    together = tuple(readings)
    pictures = {
        name: picture
        for reading in together
        for name, picture in reading.pictures.items()
    }
    return OverlayReading(
        tuple(overlay for reading in together for overlay in reading.overlays),
        pictures,
        tuple(warning for reading in together for warning in reading.warnings),
    )
