"""LibreOffice without a window: many files in one process, on all processors."""

import os
import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from prove.programs import find, run

SHARE = 24
"""Files that one process converts: a file that kills it takes no others than these."""


def convert(files: Sequence[Path], folder: Path, to: str = "pdf") -> dict[Path, Path]:
    """Convert all files, and return where each result lies, or would lie.

    `to` is the ending of the results, with the name of a filter after a colon if
    need be. Raises `CannotRunError` where LibreOffice itself fails.
    """
    folder.mkdir(parents=True, exist_ok=True)
    copies = _copies(files, folder)
    shares = _shares(list(copies.values()))
    ending = to.partition(":")[0]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(partial(_convert, folder=folder, to=to), shares))
    made = folder / "made"
    return {file: made / f"{copy.stem}.{ending}" for file, copy in copies.items()}


def _copies(files: Sequence[Path], folder: Path) -> dict[Path, Path]:
    """Number the files: the same name may come from several folders."""
    copies = {
        file: folder / f"{number}{file.suffix}" for number, file in enumerate(files)
    }
    for file, copy in copies.items():
        shutil.copyfile(file, copy)
    return copies


def _shares(files: list[Path]) -> list[list[Path]]:
    """Deal the files out, the dear ones evenly."""
    heaviest_first = sorted(files, key=lambda file: -file.stat().st_size)
    count = max(os.cpu_count() or 1, -(-len(files) // SHARE))
    shares = (heaviest_first[start::count] for start in range(count))
    return [share for share in shares if share]


def _convert(files: list[Path], folder: Path, to: str) -> None:
    profile = (folder / f"profile-{files[0].stem}").as_uri()
    run(
        [
            find("soffice"),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--norestore",
            "--convert-to",
            to,
            "--outdir",
            folder / "made",
            *files,
        ]
    )
