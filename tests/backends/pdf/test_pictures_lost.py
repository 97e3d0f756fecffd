"""A picture that cannot be had leaves its words in a frame, and the sheet is made."""

import io
import json
import socket
import zlib
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

import handout
from backends.pdf.tagtree import elements
from handout import compose
from handout.backends.pdf.press import lay_out
from handout.layout import Layout
from handout.sources import SourceReading
from sources.pictures.images import dots, drawing, put

ALT = "A hill above a village"
SIDE = 10_000


def huge_png() -> bytes:
    """Return a whole PNG of 10,000 by 10,000 white dots, which is a small file."""
    header = SIDE.to_bytes(4, "big") * 2 + b"\x01\0\0\0\0"
    rows = zlib.compress((b"\0" + b"\xff" * (SIDE // 8)) * SIDE)
    chunks = ((b"IHDR", header), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    total = zlib.crc32(kind + data).to_bytes(4, "big")
    return len(data).to_bytes(4, "big") + kind + data + total


LOST = {
    "missing.png": None,
    "cut-off.png": dots()[:50],
    "cut-off.jpg": dots("JPEG", 64, 64)[:-200],
    "empty.png": b"",
    "no-picture.png": b"This is a letter, not a picture.",
    "cut-off.svg": drawing()[:-6],
    "script.svg": drawing("<script>alert(1)</script>"),
    "outward.svg": drawing('<image href="https://example.org/hill.png"/>'),
    "style.svg": drawing("<style>@import 'https://example.org/x.css'</style>"),
    "no-size.svg": drawing(attributes=""),
    "endless.svg": drawing('<circle r="1e400"/>'),
    "no-number.svg": drawing('<circle r="nan"/>'),
    "turned.svg": drawing('<circle r="4" transform="rotate(bad)"/>'),
    "huge-box.svg": drawing('<rect width="1e30" height="9"/>'),
    "no-opacity.svg": drawing('<circle r="4" opacity="high"/>'),
    "one-dot.png": dots("PNG", 1, 1),
    "huge.png": huge_png(),
    "../outside.png": dots(),
    "https://example.org/hill.png": None,
    "//example.org/hill.png": None,
    "file:///etc/hostname": None,
    "data:image/png;base64,AAAA": None,
}
"""Names of pictures, and what lies under them: each is lost in its own way."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """Note every attempt to reach another machine, and let none through."""
    asked: list[object] = []

    def refuse(_: socket.socket, address: object) -> None:
        asked.append(address)
        raise OSError

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *names, **_: asked.append(names))
    yield asked
    assert asked == []


def read_with(folder: Path, name: str) -> SourceReading:
    """Read a condition whose one figure names a picture."""
    data = LOST[name]
    if data is not None:
        put(folder / "in" / name, data)
    figures = [{"alt": ALT, "picture": name}]
    text = {"id": "clinic/x", "title": "Hill fever", "figures": figures}
    path = put(folder / "in" / "x.json", json.dumps(text).encode())
    return handout.read(path)


@pytest.mark.parametrize("name", LOST)
def test_the_sheet_is_made_with_the_words_of_the_picture(
    name: str, tmp_path: Path
) -> None:
    """The file breaks no rule, and the tag tree has a paragraph in place of it."""
    reading = read_with(tmp_path, name)
    sheet = handout.render(reading.conditions[0], reading=reading)

    with pikepdf.open(io.BytesIO(sheet.data)) as pdf:
        pictures = [str(found.Alt) for found in elements(pdf, "Figure")]
    assert sheet.errors == ()
    assert ALT not in pictures


@pytest.mark.parametrize("name", LOST)
def test_the_loss_is_told(name: str, tmp_path: Path) -> None:
    """By one warning, that names the picture."""
    reading = read_with(tmp_path, name)
    (warning,) = [w for w in reading.warnings if w.kind == "picture-missing"]

    assert name in str(warning)
    assert "Its alt text is printed in its place." in str(warning)


def test_the_words_stand_in_a_frame(tmp_path: Path) -> None:
    """With a word before them that says what they stand for."""
    reading = read_with(tmp_path, "missing.png")
    composed = compose.compose(reading.conditions[0], compose.Request(level="full"))
    pages = lay_out(composed.document, Layout(), reading.resources).pages
    boxes = [box for page in pages for box in page._page_box.descendants()]
    (frame,) = [box for box in boxes if _is_frame(box)]

    assert "".join(frame.element.itertext()) == f"Picture: {ALT}"
    assert frame.border_top_width > 0


def _is_frame(box: object) -> bool:
    element = getattr(box, "element", None)
    is_block = hasattr(box, "children") and hasattr(box, "border_top_width")
    named = element is not None and element.get("class") == "lost"
    return named and is_block and type(box).__name__ == "BlockBox"
