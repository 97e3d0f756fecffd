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
MOST_IDS = 10
"""Ids that a message lists where none of them is the one that was wanted."""


class OverlayReading(msgspec.Struct, frozen=True):
    """One overlay with its pictures, and what was doubtful about it."""

    overlay: Overlay
    path: Path
    pictures: dict[str, Picture] = msgspec.field(default_factory=dict)
    warnings: tuple[HandoutWarning, ...] = ()

    @property
    def wanted(self) -> str:
        """The id of the condition that the overlay is based on."""
        return self.overlay.based_on.condition


class Overlays:
    """All overlays of one source, and which conditions they were handed out for.

    Raises `ReadError` where one cannot be read: it could have said that nothing
    may be printed.
    """

    def __init__(self, named: Iterable[Path], near: Iterable[Path]) -> None:
        self._named = [read_overlay(path) for path in named]
        self._near = [read_overlay(path) for path in near]
        self._ids: set[str] = set()

    def fitting(self, conditions: Iterable[Condition]) -> tuple[OverlayReading, ...]:
        """Return the overlays of these conditions."""
        ids = {condition.id for condition in conditions}
        self._ids |= ids
        return tuple(one for one in (*self._named, *self._near) if one.wanted in ids)

    def leftover(self) -> tuple[HandoutWarning, ...]:
        """Tell the overlays beside the text that fitted no condition of it.

        Raises `UsageError` for a named one, which somebody wanted to be used.
        """
        for one in self._named:
            if one.wanted not in self._ids:
                raise self._refusal(one)
        return tuple(
            _of_another(one) for one in self._near if one.wanted not in self._ids
        )

    def _refusal(self, one: OverlayReading) -> UsageError:
        listed = ", ".join(sorted(self._ids)[:MOST_IDS]) or "a condition of the source"
        return UsageError(
            f"found an overlay based on {one.wanted!r}, expected one based on "
            f"{listed}.",
            place=one.path.name,
        )


def beside(path: Path) -> tuple[Path, ...]:
    """Return the overlays beside a text, such as `alps.overlay.es.yaml`."""
    found = path.parent.glob(f"{glob.escape(path.stem)}.overlay*")
    return tuple(sorted(near for near in found if near.suffix in SUFFIXES))


def read_overlay(path: Path) -> OverlayReading:
    """Read an overlay and its pictures. Raises `ReadError`."""
    overlay = authored.read_overlay(read_file(path), path.name)
    album = Album(path.parent, path.name)
    resolved = resolve_figures(overlay, album.resolve)
    return OverlayReading(resolved, path, album.pictures, tuple(album.warnings))


def _of_another(one: OverlayReading) -> HandoutWarning:
    sentence = f"it is based on {one.wanted!r}, which is another condition; not used."
    return HandoutWarning("overlay-of-another-condition", one.path.name, sentence)
