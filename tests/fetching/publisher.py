"""A publisher on this machine that behaves well and badly, and a clock that runs."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple, cast

from handout.fetching import (
    Clock,
    Fetcher,
    Host,
    Network,
    Patience,
    Site,
)

GENETICS = "/download/ghr-summaries.xml"
CONDITION = "/download/genetics/condition/river-fever.json"
BEGINNING = datetime(2026, 3, 3, 12, tzinfo=UTC)
"""A Tuesday."""


def summaries(words: str = "River fever makes people tired.", count: int = 1) -> bytes:
    """An XML of conditions with words of our own."""
    one = f"<health-condition-summary><name>{words}</name></health-condition-summary>"
    return f'<summaries xmlns="urn:x">{one * count}</summaries>\n'.encode()


class Request(NamedTuple):
    """What was asked for."""

    path: str
    headers: Message


class Reply(NamedTuple):
    """One answer: `sent` is how much of the body goes out, all of it for None."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = {}
    length: int | None = None
    sent: int | None = None


Answer = Reply | Callable[["Handler"], None]


class Publisher(ThreadingHTTPServer):
    """Gives the answers of a path one after the other, the last one ever again."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, list[Answer]] = {}
        self.requests: list[Request] = []
        self.over = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a broken connection is what some tests want."""

    @property
    def site(self) -> Site:
        """This publisher, with itself as the only host that may be asked."""
        port = self.server_address[1]
        home = f"http://127.0.0.1:{port}"
        return Site(home, frozenset({Host("http", "127.0.0.1", port)}))

    @property
    def paths(self) -> list[str]:
        """What was asked for, in its order."""
        return [request.path for request in self.requests]

    def says(self, path: str, *answers: Answer) -> None:
        """Set the answers of a path."""
        self.answers[path] = list(answers)


class Handler(BaseHTTPRequestHandler):
    """Gives the answer that the test has set."""

    def do_GET(self) -> None:
        """Answer, and forget the answer unless it is the last."""
        publisher = cast("Publisher", self.server)
        publisher.requests.append(Request(self.path, self.headers))
        answers = publisher.answers.get(self.path, [Reply(404, b"<html>no</html>")])
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, Reply):
            self.give(answer)
        else:
            with contextlib.suppress(OSError):
                answer(self)
        self.close_connection = True

    def give(self, reply: Reply) -> None:
        """Send an answer, whole or not."""
        self.send_response(reply.status)
        length = len(reply.body) if reply.length is None else reply.length
        if length >= 0 and reply.status != 304:
            self.send_header("Content-Length", str(length))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body[: reply.sent])

    def raw(self, data: bytes) -> None:
        """Send bytes that need not be HTTP."""
        self.wfile.write(data)

    def hang(self) -> None:
        """Say nothing more until the test is over."""
        cast("Publisher", self.server).over.wait(5)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep the output of tests clean."""


class Time:
    """A clock whose time passes only by sleeping."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time pass at once, and note how much."""
        self.slept.append(seconds)
        self.passed += seconds

    @property
    def clock(self) -> Clock:
        """The clock that shows this time."""
        return Clock(
            lambda: self.passed,
            lambda: BEGINNING + timedelta(seconds=self.passed),
            self.sleep,
        )


@contextlib.contextmanager
def serving(
    server: Publisher, *, tls: ssl.SSLContext | None = None
) -> Iterator[Publisher]:
    """Serve in a thread of its own."""
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


Open = Callable[[], contextlib.AbstractContextManager[Fetcher]]


def straight(publisher: Publisher, time: Time) -> Network:
    """The way to a publisher without a proxy, and with little patience."""
    patience = Patience(connect=2, read=0.3, whole=100)
    return Network(
        publisher.site.hosts, clock=time.clock, patience=patience, proxy=lambda _: ""
    )


def visible(folder: Path) -> list[str]:
    """The files that a person sees in a folder."""
    return sorted(path.name for path in folder.iterdir() if path.name[0] != ".")


def begun(folder: Path) -> list[str]:
    """The files of a folder that are not finished."""
    return sorted(path.name for path in folder.glob(".*.part"))


def free_port() -> int:
    """A port at which nobody answers."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
