"""What all tests share: golden files, the shared data, and where things are."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# A property test looks at new cases each time it is run by hand; what decides
# whether a change may land has to say the same each time.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")

TESTS = Path(__file__).parent
SHARED = TESTS.parent.parent / "shared"

Golden = Callable[[str, str], None]


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
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.is_file(), f"{name} is new: read it, then run pytest --accept"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real input; skip where it is not beside the project."""
    data = SHARED / "data"
    if not data.is_dir():
        pytest.skip("the shared test data is not beside this checkout")
    return data
