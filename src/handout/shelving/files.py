"""Which files an import reads, of those that were named and of folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from handout.readers import Refusal
from handout.sources.files import SUFFIXES
from handout.sources.overlays import beside

READ = SUFFIXES | {".csv"}
"""Endings that are read in a folder; a file that is named is read whatever its end."""

HIDDEN = (".", "~$")
"""How the names begin of what people do not see, or what an open Word writes."""

NOTHING = "found no file in this folder that handout reads. Check its name."
CLOSED = (
    "the folder cannot be opened: {reason}. What is in it was skipped. Check that you "
    "may read it."
)


class Gathered(msgspec.Struct, frozen=True):
    """The files to read, each once, and the folders of which there is nothing."""

    files: tuple[Path, ...]
    refused: tuple[Refusal, ...] = ()


def gathered(paths: Iterable[Path]) -> Gathered:
    """Return the files that are named or lie in a named folder, each once.

    Of a folder, hidden files and those of other endings, such as pictures, are left
    out; so is an overlay that comes with the text beside it.
    """
    refused: list[Refusal] = []
    files = [file for path in paths for file in _files(path, refused)]
    with_text = {near for file in files for near in _beside(file)}
    kept = dict.fromkeys(file for file in files if file not in with_text)
    return Gathered(tuple(kept), tuple(refused))


def _files(path: Path, refused: list[Refusal]) -> list[Path]:
    """Return a file itself, or those in a folder; a closed folder is refused."""
    if not _is_folder(path):
        return [path]
    closed: list[OSError] = []
    found = sorted(_inside(path, closed))
    refused += (
        Refusal(_name(Path(one.filename)), CLOSED.format(reason=one.strerror))
        for one in closed
    )
    if not found and not closed:
        refused.append(Refusal(_name(path), NOTHING))
    return found


def _is_folder(path: Path) -> bool:
    """Tell whether it is a folder; who reads it tells what else is the matter."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _inside(folder: Path, closed: list[OSError]) -> Iterator[Path]:
    for place, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(HIDDEN)]
        for name in names:
            file = Path(place, name)
            is_read = file.suffix.lower() in READ and not name.startswith(HIDDEN)
            if is_read and file.is_file():
                yield file


def _name(path: Path) -> str:
    return path.name or str(path)


def _beside(file: Path) -> Iterator[Path]:
    """Yield the overlays that are read with a text, never those of an overlay."""
    return (near for near in beside(file) if near != file)
