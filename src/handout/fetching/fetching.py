"""The files of MedlinePlus that a person asked for, into one folder."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import platformdirs

from handout.fetching import published
from handout.fetching.answers import NotPublished
from handout.fetching.bodies import Progress
from handout.fetching.downloading import Download, Fetched
from handout.fetching.folders import Folder
from handout.fetching.network import Network
from handout.fetching.published import Published
from handout.fetching.sites import MEDLINEPLUS, Site


def unwatched(done: int, total: int) -> None:
    """Take note of no progress."""


def cache_folder() -> Path:
    """Return where fetched files lie: public data, in the system's folder for it."""
    return platformdirs.user_cache_path("handout", appauthor=False) / "medlineplus"


class Fetcher:
    """Fetches the files of one site into one folder, one after the other.

    Each method raises `FetchFailed` where the file could not be fetched, `TooLarge`
    where it is larger than any real one, and `OutputError` where the disk is full.
    """

    def __init__(self, folder: Folder, site: Site, network: Network) -> None:
        self._folder = folder
        self._site = site
        self._network = network

    def genetics(self, progress: Progress = unwatched) -> Fetched:
        """Fetch all conditions of MedlinePlus Genetics."""
        return self._fetch(published.genetics(self._site), progress)

    def topics(self, newest: date, progress: Progress = unwatched) -> Fetched:
        """Fetch the newest health topics that were published up to a day.

        Raises `NotPublished` where there are none of the two weeks before it.
        """
        for day in published.days_of_topics(newest):
            for wanted in published.topics(day, self._site):
                try:
                    return self._fetch(wanted, progress)
                except NotPublished:
                    continue
        raise NotPublished(
            f"found no health topics of the two weeks up to {newest}.",
            place="topics",
            remedy="Name another day with --date.",
        )

    def condition(self, name: str, progress: Progress = unwatched) -> Fetched:
        """Fetch one condition of MedlinePlus Genetics by its name or slug.

        The publisher learns from it which condition somebody wanted. Raises
        `UsageError` for what can be no name, and `NotPublished`.
        """
        try:
            return self._fetch(published.condition(name, self._site), progress)
        except NotPublished as error:
            raise NotPublished(
                "found no condition of this name at MedlinePlus Genetics.",
                place=name,
                remedy=(
                    "Try the last part of the address of its page, such as "
                    "alzheimer-disease, or fetch all of them: genetics."
                ),
            ) from error

    def _fetch(self, wanted: Published, progress: Progress) -> Fetched:
        return Download(wanted, self._folder, self._network, progress).run()


@contextmanager
def fetching(
    path: Path, *, site: Site = MEDLINEPLUS, network: Network | None = None
) -> Iterator[Fetcher]:
    """Open a folder to fetch into; no other run fetches into it meanwhile.

    Raises `FetchFailed` where another one does, and `OutputError` where the folder
    cannot be made.
    """
    way = network or Network(site.hosts)
    folder = Folder(path)
    with folder.opened(way.clock.now()):
        yield Fetcher(folder, site, way)
