"""What all tests share: golden files, the shared data, and where things are."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from lxml import etree

from trees import difference, readable

# A property test looks at new cases each time it is run by hand; what decides
# whether a change may land has to say the same each time.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")

TESTS = Path(__file__).parent

# A library of the person who runs the tests must not answer to any name.
os.environ["HANDOUT_LIBRARY"] = str(TESTS / "there-is-no-library.sqlite")
SHARED = TESTS.parent.parent / "shared"

Golden = Callable[[str, str], None]
GoldenTree = Callable[[str, etree._Element], None]

NEW = "is new: read it, then run pytest --accept"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--accept`, which writes golden files anew after they were read."""
    parser.addoption(
        "--accept", action="store_true", help="write golden files from what tests found"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare text with a golden file; with `--accept`, write it instead."""
    accept = bool(request.config.getoption("--accept"))

    def compare(name: str, text: str) -> None:
        path = TESTS / "golden" / name
        if accept:
            _write(path, text)
        assert path.is_file(), f"{name} {NEW}"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def golden_tree(request: pytest.FixtureRequest) -> GoldenTree:
    """Compare XML with a golden file as trees; with `--accept`, write what differs."""
    accept = bool(request.config.getoption("--accept"))

    def compare(name: str, tree: etree._Element) -> None:
        path = TESTS / "golden" / name
        if accept and (not path.is_file() or difference(tree, _read(path))):
            _write(path, readable(tree))
        assert path.is_file(), f"{name} {NEW}"
        told = difference(tree, _read(path))
        assert not told, f"{name}, {told}; read it, then run pytest --accept"

    return compare


def _read(path: Path) -> etree._Element:
    return etree.parse(path).getroot()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real input; skip where it is not beside the project."""
    data = SHARED / "data"
    if not data.is_dir():
        pytest.skip("the shared test data is not beside this checkout")
    return data
