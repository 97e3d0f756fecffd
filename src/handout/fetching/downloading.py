"""One published file onto the disk.

It is asked for only where it changed, gone on with where it broke off, and tried
again where that may help.
"""

from pathlib import Path

import msgspec
import urllib3

from handout.errors import FetchFailed, HandoutError, OutputError, TooLarge
from handout.fetching.answers import Range, content_range, refusal
from handout.fetching.bodies import Progress, body, declared, encoding, require_small
from handout.fetching.failures import Broken, broken
from handout.fetching.folders import Folder
from handout.fetching.network import Network
from handout.fetching.parts import Outcome, Part
from handout.fetching.published import Published
from handout.fetching.remembered import Validators

TRIES = 4
FIRST_WAIT = 2.0
"""Seconds before the second try; twice as many before each that follows."""

OK, PARTIAL, UNCHANGED, NOT_IN_RANGE = 200, 206, 304, 416

PLAIN = {"Accept-Encoding": "identity"}
"""Asked for, because a range of packed bytes is no range of the file."""


class Fetched(msgspec.Struct, frozen=True):
    """A file that lies whole in the folder. `size` is in bytes."""

    path: Path
    outcome: Outcome
    size: int


class Download:
    """The way of one file into a folder that is open for this run."""

    def __init__(
        self, wanted: Published, folder: Folder, network: Network, progress: Progress
    ) -> None:
        self._wanted = wanted
        self._part = Part(wanted, folder)
        self._network = network
        self._progress = progress

    def run(self) -> Fetched:
        """Fetch the file, with some tries.

        Raises `NotPublished`, `FetchFailed`, `TooLarge` and `OutputError`; the file
        that was there before stays as it was.
        """
        try:
            outcome = self._with_tries()
        except HandoutError as error:
            raise error if error.place else error.at(self._wanted.name) from error
        path = self._part.whole
        return Fetched(path, outcome, path.stat().st_size)

    def _with_tries(self) -> Outcome:
        for number in range(TRIES - 1):
            try:
                return self._tried()
            except Broken as failure:
                wait = max(FIRST_WAIT * 2**number, failure.wait)
                self._network.clock.sleep(wait)
        try:
            return self._tried()
        except Broken as failure:
            raise FetchFailed(
                f"{failure.problem} It was tried {TRIES} times.", remedy=failure.remedy
            ) from failure

    def _tried(self) -> Outcome:
        have = self._part.have
        headers = self._resuming(have) if have else self._conditions()
        asked = self._network.asked(self._wanted.address, PLAIN | headers)
        with asked as answer:
            if answer.status == OK:
                return self._from_start(answer)
            if answer.status == PARTIAL and have:
                return self._gone_on(answer, have)
            if answer.status == UNCHANGED and headers and not have:
                return "unchanged"
            if answer.status == NOT_IN_RANGE and have:
                raise self._another_file()
            raise refusal(answer, self._network.clock.now())

    def _resuming(self, have: int) -> dict[str, str]:
        return {"Range": f"bytes={have}-", "If-Range": self._part.tag}

    def _conditions(self) -> dict[str, str]:
        """Return what asks for the file only if it changed."""
        known = self._part.validators
        if known is None:
            return {}
        asked = {"If-None-Match": known.etag, "If-Modified-Since": known.modified}
        return {name: value for name, value in asked.items() if value}

    def _from_start(self, answer: urllib3.BaseHTTPResponse) -> Outcome:
        self._part.begin(self._validators(answer))
        is_packed = bool(encoding(answer))
        span = Range(0, 0 if is_packed else declared(answer))
        self._add(answer, span, can_resume=bool(self._part.tag) and not is_packed)
        return self._finished()

    def _gone_on(self, answer: urllib3.BaseHTTPResponse, have: int) -> Outcome:
        """Add what follows, if it is of the same state of the file."""
        span = content_range(answer)
        is_same = self._validators(answer).strong == self._part.tag
        if span is None or span.first != have or not is_same or encoding(answer):
            raise self._another_file()
        require_small(span.size, self._wanted.kind.most)
        self._add(answer, span, can_resume=True)
        if self._part.have != span.size:
            raise self._another_file()
        try:
            return self._finished()
        except FetchFailed as error:
            raise broken(error.problem, remedy=error.remedy) from error

    def _add(
        self, answer: urllib3.BaseHTTPResponse, span: Range, *, can_resume: bool
    ) -> None:
        """Write the body behind what is there; keep of a broken one what is safe."""
        most = self._wanted.kind.most
        pieces = body(answer, self._network, most, have=span.first)
        try:
            self._part.add(pieces, lambda done: self._progress(done, span.size))
        except (OutputError, TooLarge):
            self._part.drop()
            raise
        except FetchFailed:
            if not can_resume:
                self._part.drop()
            raise

    def _finished(self) -> Outcome:
        try:
            self._part.require_kind()
        except HandoutError:
            self._part.drop()
            raise
        return self._part.finish()

    def _another_file(self) -> Broken:
        self._part.drop()
        return broken("the file changed while it was fetched.")

    def _validators(self, answer: urllib3.BaseHTTPResponse) -> Validators:
        tag = answer.headers.get("ETag", "").strip()
        modified = answer.headers.get("Last-Modified", "").strip()
        return Validators(self._wanted.address, tag, modified)
