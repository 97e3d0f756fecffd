"""Renders the batch that is judged, with the command line a user would type."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle, product
from pathlib import Path
from typing import NamedTuple

from prove.programs import PATIENCE, ROOT
from prove.verdict import Verdict

FORMATS = ("pdf", "docx", "html")
SIZES = ("regular", "large")
PAPERS = ("letter", "a4")

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

    @property
    def name(self) -> str:
        """Name the job by its source and its layout."""
        stem = Path(self.source.word).stem
        return f"{stem}-{self.size}-{self.paper}-{self.ink}"

    def words(self, folder: Path) -> list[str]:
        """Return the command line."""
        levels = [f"--level={level}" for level in self.source.levels]
        if self.source.only:
            levels.append(f"--only={self.source.only}")
        formats = [f"--to={name}" for name in FORMATS]
        layout = [f"--size={self.size}", f"--paper={self.paper}", f"--ink={self.ink}"]
        where = [f"--output={folder}", self.source.word]
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
    return found


def jobs() -> Iterator[Job]:
    """Yield every source at every size, on the papers in turn, and once in grey."""
    papers = cycle(PAPERS)
    every = sources()
    for source, size in product(every, SIZES):
        yield Job(source, size, next(papers), "colour")
    yield Job(every[0], SIZES[0], PAPERS[0], "mono")


def render_all(folder: Path) -> tuple[list[Path], list[Verdict]]:
    """Render every job into a folder of its own.

    Returns the files that were made and one verdict for each job.
    """
    verdicts = [_render(job, folder / job.name) for job in jobs()]
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    return files, verdicts


def _render(job: Job, folder: Path) -> Verdict:
    folder.mkdir()
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
    wanted = len(job.source.levels) * len(FORMATS)
    made = len(list(folder.iterdir()))
    return "" if made == wanted else f"{wanted} files expected, {made} made"
