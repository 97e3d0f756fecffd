"""A publisher, a clock and a folder for each test."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from fetching.publisher import Open, Publisher, Time, serving, straight
from handout.fetching import Fetcher, fetching


@pytest.fixture
def publisher() -> Iterator[Publisher]:
    """A publisher that serves until the test is over."""
    with serving(Publisher()) as served:
        yield served


@pytest.fixture
def time() -> Time:
    """The time of the test."""
    return Time()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "fetched"


@pytest.fixture
def open_folder(publisher: Publisher, time: Time, folder: Path) -> Open:
    """Open the folder to fetch into from the publisher."""

    def opened() -> contextlib.AbstractContextManager[Fetcher]:
        return fetching(folder, site=publisher.site, network=straight(publisher, time))

    return opened


@pytest.fixture
def fetcher(open_folder: Open) -> Iterator[Fetcher]:
    """What fetches from the publisher into the folder."""
    with open_folder() as opened:
        yield opened
