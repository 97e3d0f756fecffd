"""Which files an import reads, of those that were named and of folders."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from handout.sources.files import SUFFIXES
from handout.sources.overlays import beside

READ = SUFFIXES | {".csv"}
"""Endings that are read in a folder; a file that is named is read whatever its end."""


def gathered(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files that are named or lie in a named folder, each once.

    Of a folder, hidden files and those of other endings, such as pictures, are left
    out; so is an overlay that comes with the text beside it.
    """
    files = [file for path in paths for file in _files(path)]
    with_text = {near for file in files for near in _beside(file)}
    return tuple(dict.fromkeys(file for file in files if file not in with_text))


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for found in sorted(path.rglob("*")):
        inside = found.relative_to(path).parts
        is_hidden = any(part.startswith((".", "~$")) for part in inside)
        if found.suffix.lower() in READ and not is_hidden and found.is_file():
            yield found


def _beside(file: Path) -> Iterator[Path]:
    """Yield the overlays that are read with a text, never those of an overlay."""
    return (near for near in beside(file) if near != file)
