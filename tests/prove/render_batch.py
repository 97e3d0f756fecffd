"""Renders the batch that is judged, with the command line a user would type."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import cycle, product
from pathlib import Path
from typing import NamedTuple

from prove.programs import PATIENCE, ROOT
from prove.verdict import Verdict

FORMATS = {"ua1": ("pdf", "docx", "html"), "ua2": ("pdf",)}
"""What is made for each PDF standard: other formats know none."""

SIZES = ("regular", "large")
PAPERS = ("letter", "a4")

DATE = "2026-03-31"
"""The day on which all sheets are printed, so that each batch makes the same files."""

_HANDOUT = Path(sys.executable).with_name("handout")
_CAPTURE = ROOT.parent / "shared" / "data" / "alps-page-capture.txt"


class Source(NamedTuple):
    """What is rendered, the levels that it has, and the one that is wanted of many."""

    word: str
    levels: tuple[str, ...]
    only: str = ""


class Job(NamedTuple):
    """One call of the command line."""

    source: Source
    size: str
    paper: str
    ink: str
    standard: str

    @property
    def name(self) -> str:
        """Name the job by its source and its layout."""
        stem = Path(self.source.word).stem
        return f"{stem}-{self.size}-{self.paper}-{self.ink}"

    @property
    def files(self) -> int:
        """The number of files that it has to make."""
        return len(self.source.levels) * len(FORMATS[self.standard])

    def words(self, folder: Path) -> list[str]:
        """Return the command line."""
        levels = [f"--level={level}" for level in self.source.levels]
        if self.source.only:
            levels.append(f"--only={self.source.only}")
        formats = [f"--to={name}" for name in FORMATS[self.standard]]
        formats.append(f"--pdf-standard={self.standard}")
        layout = [f"--size={self.size}", f"--paper={self.paper}", f"--ink={self.ink}"]
        where = [f"--date={DATE}", f"--output={folder}", self.source.word]
        return [str(_HANDOUT), "render", *levels, *formats, *layout, *where]


def sources() -> list[Source]:
    """Return the sample, fixtures of several kinds, and a real page if it is here."""
    fixtures = ROOT / "tests" / "fixtures"
    topics = fixtures / "topics" / "mplus_topics_invented.xml"
    found = [
        Source("alps", ("full", "plain")),
        Source(str(fixtures / "every-part.yaml"), ("full",)),
        Source(str(fixtures / "sheets" / "kettle-ear.md"), ("full",)),
        Source(str(topics), ("full",), only="topic/moonhair"),
        Source(str(fixtures / "pages" / "site" / "gen-today-plain.html"), ("full",)),
    ]
    if _CAPTURE.exists():
        found.append(Source(str(_CAPTURE), ("full",)))
    else:
        print(f"No captured page: {_CAPTURE.name} is not beside the project.")
    return found


def jobs() -> Iterator[Job]:
    """Yield every source in each size and standard, papers in turn, and one in grey."""
    papers = cycle(PAPERS)
    every = sources()
    for source, size in product(every, SIZES):
        paper = next(papers)
        for standard in FORMATS:
            yield Job(source, size, paper, "colour", standard)
    for standard in FORMATS:
        yield Job(every[0], SIZES[0], PAPERS[0], "mono", standard)


def render_all(folder: Path) -> list[Verdict]:
    """Render every job into a folder of its own; return one verdict for each job.

    The files lie in a folder that is named for their standard.
    """
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(partial(_render, folder), jobs()))


def files_in(folder: Path) -> Sequence[Path]:
    """Return the files that were made."""
    return [file for file in sorted(folder.rglob("*")) if file.is_file()]


def _render(batch: Path, job: Job) -> Verdict:
    folder = batch / job.name / job.standard
    folder.mkdir(parents=True)
    done = subprocess.run(
        job.words(folder),
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE,
        check=False,
    )
    fault = _fault(job, folder, done)
    return Verdict("handout render", folder, not fault, fault)


def _fault(job: Job, folder: Path, done: subprocess.CompletedProcess[str]) -> str:
    if done.returncode != 0:
        return f"exit {done.returncode}: {done.stderr.strip()[-500:]}"
    made = len(list(folder.iterdir()))
    return "" if made == job.files else f"{job.files} files expected, {made} made"
