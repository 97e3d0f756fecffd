"""Headless Chromium, spoken to through a pipe: one start for many pages."""

import json
import os
import select
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from prove.programs import find
from prove.verdict import CannotRunError

_FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
_PATIENCE = 60
_CHUNK = 1 << 16

# The browser reads commands from descriptor 3 and answers on descriptor 4.
_WIRED = 'from_here=$1; to_here=$2; shift 2; exec "$@" 3<&"$from_here" 4>&"$to_here"'


class Browser:
    """One browser with one page, as a context manager.

    Every wait ends after a minute with CannotRunError.
    """

    def __init__(self) -> None:
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._sent = 0
        self._rest = b""
        self._events: list[str] = []
        self._session: str | None = None

    def __enter__(self) -> Self:
        self._start()
        page = self._call("Target.createTarget", url="about:blank")
        target = page["targetId"]
        attached = self._call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self._call("Page.enable")
        # Our pages forbid every script; the judge's own must run all the same.
        self._call("Page.setBypassCSP", enabled=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._to_browser)
        os.close(self._from_browser)
        self._process.terminate()
        self._process.wait(_PATIENCE)
        self._profile.cleanup()

    def open(self, file: Path) -> None:
        """Load a file and wait until it stands."""
        self._events.clear()
        answer = self._call("Page.navigate", url=file.resolve().as_uri())
        if "errorText" in answer:
            raise CannotRunError(answer["errorText"])
        deadline = time.monotonic() + _PATIENCE
        while "Page.loadEventFired" not in self._events:
            self._receive(deadline)

    def evaluate(self, script: str) -> Any:  # noqa: ANN401 - whatever the page answers
        """Run a script in the page and return its value, promises awaited."""
        answer = self._call(
            "Runtime.evaluate",
            expression=script,
            awaitPromise=True,
            returnByValue=True,
        )
        if "exceptionDetails" in answer:
            raise CannotRunError(json.dumps(answer["exceptionDetails"])[:500])
        return answer["result"].get("value")

    def _start(self) -> None:
        program = find("chromium")
        commands, self._to_browser = os.pipe()
        self._from_browser, answers = os.pipe()
        profile = f"--user-data-dir={self._profile.name}"
        wires = (str(commands), str(answers))
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", _WIRED, "sh", *wires, program, *_FLAGS, profile],
            pass_fds=(commands, answers),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(commands)
        os.close(answers)

    def _call(self, method: str, **parameters: object) -> dict[str, Any]:
        self._sent += 1
        self._send({"id": self._sent, "method": method, "params": parameters})
        deadline = time.monotonic() + _PATIENCE
        while True:
            message = self._receive(deadline)
            if message.get("id") == self._sent:
                return _result(message)

    def _send(self, message: dict[str, Any]) -> None:
        if self._session is not None:
            message["sessionId"] = self._session
        waiting = memoryview(json.dumps(message).encode() + b"\0")
        while waiting:
            waiting = waiting[os.write(self._to_browser, waiting) :]

    def _receive(self, deadline: float) -> dict[str, Any]:
        while b"\0" not in self._rest:
            self._rest += self._read(deadline)
        first, _, self._rest = self._rest.partition(b"\0")
        message: dict[str, Any] = json.loads(first)
        self._events.append(message.get("method", ""))
        return message

    def _read(self, deadline: float) -> bytes:
        left = max(0.0, deadline - time.monotonic())
        ready, _, _ = select.select([self._from_browser], [], [], left)
        data = os.read(self._from_browser, _CHUNK) if ready else b""
        if not data:
            message = "Chromium closed" if ready else "Chromium does not answer"
            raise CannotRunError(message)
        return data


def _result(message: dict[str, Any]) -> dict[str, Any]:
    if "error" in message:
        raise CannotRunError(message["error"]["message"])
    result: dict[str, Any] = message["result"]
    return result
