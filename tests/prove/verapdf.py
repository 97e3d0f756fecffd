"""veraPDF: does a PDF keep every machine rule of PDF/UA?"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from prove.programs import TOOLS, find, require, run
from prove.verdict import CannotRunError, Judge

FLAVOURS = ("ua1",)
"""The standards that every file must meet, by veraPDF's own short names."""

_FOLDER = TOOLS / "verapdf"
_BINDING = "javax.xml.bind.JAXBContextFactory=com.sun.xml.bind.v2.ContextFactory"
_FIELDS = 5


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Judge all files in one virtual machine and return the broken rules."""
    require(_FOLDER / "VeraBatch.class")
    output = run([*_java(), "VeraBatch", ",".join(FLAVOURS), *files])
    lines = list(_lines(output))
    return {file: _faults(str(file), lines) for file in files if _complete(file, lines)}


def _java() -> list[str]:
    return [
        find("java"),
        "-Xmx1g",
        "-Xss16m",
        "-XX:+UseSerialGC",
        f"-D{_BINDING}",
        "-cp",
        f"{_FOLDER}:{_FOLDER}/*",
    ]


def _lines(output: str) -> Iterator[list[str]]:
    for line in output.splitlines():
        fields = line.split("\t")
        if len(fields) != _FIELDS:
            message = f"veraPDF wrote an unknown line: {line!r}"
            raise CannotRunError(message)
        yield fields


def _complete(file: Path, lines: list[list[str]]) -> bool:
    """Tell whether every flavour was judged: a missing one is no pass."""
    judged = {flavour for _, flavour, name, _, _ in lines if name == str(file)}
    return judged == set(FLAVOURS)


def _faults(name: str, lines: list[list[str]]) -> list[str]:
    return [
        f"{flavour} {rule}: {message}"
        for verdict, flavour, file, rule, message in lines
        if file == name and verdict != "PASS"
    ]


JUDGE = Judge("veraPDF", ".pdf", hear)
