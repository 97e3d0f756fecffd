"""The project's files name no package registry and no one machine."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Written in pieces, so that this file passes its own test.
HOSTS = (
    ("py" + "pi", "org"),
    ("python" + "hosted", "org"),
    ("npm" + "js", "org"),
    ("npm" + "js", "com"),
    ("yarn" + "pkg", "com"),
    ("debian", "org"),
    ("maven", "org"),
)
FOLDERS = ("work", "root", "tmp")

REGISTRY = re.compile(
    "|".join(re.escape(".".join(host)) for host in HOSTS), re.IGNORECASE
)
# A path of its own: no part of an address, of an XPath or of a closing tag.
MACHINE_PATH = re.compile(rf"(?<![\w.:<~/-])/(?:{'|'.join(FOLDERS)})(?![\w.-])")


def tracked_files() -> list[Path]:
    """Return every file of the project that is not ignored."""
    words = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(words, cwd=ROOT, capture_output=True, check=True)
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """Return file, number and text of every line of text that matches."""
    return [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in tracked_files()
        if b"\0" not in (data := file.read_bytes())
        for number, line in enumerate(data.decode(errors="replace").splitlines(), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize(
    "pattern", [REGISTRY, MACHINE_PATH], ids=["registry", "machine-path"]
)
def test_no_file_names_a_place_of_its_own(pattern: re.Pattern[str]) -> None:
    """Packages come from wherever the reader's machine finds them."""
    assert lines_with(pattern) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_machine_path_is_seen(folder: str) -> None:
    """The pattern finds a path in prose, in quotes and in a command."""
    path = f"/{folder}"
    for text in (f"{path}/main", f'"{path}"', f"cd {path}", f"={path}/x"):
        assert MACHINE_PATH.search(text), text


def test_an_address_is_not_a_machine_path() -> None:
    """An address may have a folder that is called like one of ours."""
    assert not MACHINE_PATH.search("https://example.org/work/page")
