"""The package works away from its checkout."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
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


def test_the_installed_wheel_renders_the_sample(tmp_path: Path) -> None:
    """A wheel in an empty environment renders four files from any folder."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    programs = install(build_wheel(tmp_path), tmp_path / "environment")

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
