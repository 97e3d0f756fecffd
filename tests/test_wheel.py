"""The package works away from its checkout."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LARGEST_WHEEL = 25_000_000
"""Bytes; a clinic may have to carry it on a stick."""
SLUG = "autoimmune-lymphoproliferative-syndrome"


def run(words: Sequence[str | Path], folder: Path) -> str:
    """Run a command to its end in a folder; fail with its last words."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=folder,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def build_wheel(folder: Path) -> Path:
    """Build the wheel with the pinned build tools that are installed already."""
    build = (sys.executable, "-m", "build")
    run([*build, "--wheel", "--no-isolation", "--outdir", folder, ROOT], folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, environment: Path) -> Path:
    """Install the wheel and its pinned packages; return the folder of programs."""
    run([sys.executable, "-m", "venv", environment], wheel.parent)
    programs = environment / ("Scripts" if sys.platform == "win32" else "bin")
    pip = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    locked = ("--require-hashes", "--only-binary", ":all:", "-r")
    runtime = ROOT / "requirements" / "runtime.txt"
    run([programs / "python", *pip, *locked, runtime], wheel.parent)
    run([programs / "python", *pip, "--no-deps", "--no-index", wheel], wheel.parent)
    return programs


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel once."""
    return build_wheel(tmp_path_factory.mktemp("wheel"))


def test_the_wheel_is_small(wheel: Path) -> None:
    """With every face in it."""
    assert wheel.stat().st_size < LARGEST_WHEEL


def test_the_wheel_carries_every_face_with_its_licence(wheel: Path) -> None:
    """But not the script that made them."""
    with zipfile.ZipFile(wheel) as archive:
        carried = {Path(name).name for name in archive.namelist() if "/fonts/" in name}
    here = {file.name for file in (ROOT / "fonts").iterdir() if file.is_file()}
    assert carried == here - {"build.py"}


def test_the_installed_wheel_renders_the_sample(wheel: Path, tmp_path: Path) -> None:
    """A wheel in an empty environment renders four files from any folder."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    programs = install(wheel, tmp_path / "environment")

    run([programs / "handout", "render", "alps", "-o", "out"], elsewhere)

    assert sorted(file.name for file in (elsewhere / "out").iterdir()) == [
        f"{SLUG}-plain.docx",
        f"{SLUG}-plain.pdf",
        f"{SLUG}.docx",
        f"{SLUG}.pdf",
    ]


def _environment() -> dict[str, str]:
    """Return the environment without what could lead back to the checkout."""
    hidden = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    return {name: value for name, value in os.environ.items() if name not in hidden}
