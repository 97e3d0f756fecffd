"""Where the judges' programs are, and how one is run."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from prove.verdict import CannotRunError

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".tools"
HERE = Path(__file__).resolve().parent

PATIENCE = 600
"""Seconds that one program may take for a whole batch."""


def find(name: str) -> str:
    """Return the path of an installed program.

    Raises CannotRunError, with the command that mends it, when it is missing.
    """
    found = shutil.which(name)
    if found is None:
        message = f"{name} is not installed; requirements/system prove installs it"
        raise CannotRunError(message)
    return found


def require(path: Path) -> Path:
    """Return a path that `make prove` should have built, or raise CannotRunError."""
    if not path.exists():
        message = f"{path.relative_to(ROOT)} is missing; make prove builds it"
        raise CannotRunError(message)
    return path


def run(
    words: Sequence[str | Path],
    *,
    patience: int = PATIENCE,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Run a program to its end and return its standard output.

    `environment` is added to that of this process.

    Raises CannotRunError with its last words when it exits with an error.
    """
    done = subprocess.run(
        [str(word) for word in words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment},
        timeout=patience,
        check=False,
    )
    if done.returncode != 0:
        last_words = (done.stderr or done.stdout).strip()[-500:]
        message = f"{Path(words[0]).name} exited {done.returncode}: {last_words}"
        raise CannotRunError(message)
    return done.stdout
