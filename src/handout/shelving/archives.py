"""Overlays and mappings inside an archive, which readers of conditions refuse."""

from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from handout.errors import HandoutError
from handout.library.codes.rows import Mapping
from handout.model import Overlay
from handout.readers.archive import Archive
from handout.readers.limits import DATA, read_bounded
from handout.readers.opening import Opening
from handout.shelving.kinds import overlay_or_mapping
from handout.sources.files import opened
from handout.sources.pictures import Album, resolve_figures

SUFFIXES = frozenset({".yaml", ".yml", ".json", ".csv"})

Extra = Overlay | Mapping | HandoutError


def extras_in(path: Path) -> dict[str, Extra]:
    """Return the overlays and mappings in an archive by their place, or why not.

    None where the file is no archive of files; a member that cannot be unpacked is
    told by whoever reads the conditions. Raises `ReadError`.
    """
    with opened(path) as file:
        opening = Opening.of(file)
        if not opening.is_archive or opening.is_word:
            return {}
        return _extras(file, path.name)


def _extras(file: BinaryIO, name: str) -> dict[str, Extra]:
    found: dict[str, Extra] = {}
    archive = Archive(file, name)
    for member in archive.shown:
        if PurePosixPath(member.filename).suffix.lower() not in SUFFIXES:
            continue
        place = f"{name}, {member.filename}"
        with suppress(HandoutError), archive.unpacked(member) as packed:
            extra = _extra(read_bounded(packed, DATA, name), place)
            if extra is not None:
                found[place] = extra
    return found


def _extra(data: bytes, place: str) -> Extra | None:
    try:
        extra = overlay_or_mapping(data, place)
    except HandoutError as error:
        return error
    return extra and _without_pictures(extra, place)


def _without_pictures(extra: Overlay | Mapping, place: str) -> Overlay | Mapping:
    """Let an overlay name no picture: there is no folder to take it from."""
    if isinstance(extra, Overlay):
        return resolve_figures(extra, Album(None, place).resolve)
    return extra
