"""Content reaches neither the network nor a file."""

import base64
import contextlib
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from backends.sheets import paragraph, sheet
from handout.backends.pdf import render
from handout.backends.pdf.fetcher import PictureFetcher
from handout.document import Document
from handout.errors import HandoutError
from handout.layout import Layout, Options
from handout.prose import Figure, Span
from handout.resources import Picture, Resources


@pytest.fixture
def canary() -> Iterator[socket.socket]:
    """Return a listening socket that nobody may call."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0)
        yield listening


def address_of(canary: socket.socket) -> str:
    """Return the address of the listening socket."""
    host, port = canary.getsockname()
    return f"http://{host}:{port}/picture.png"


def assert_not_called(canary: socket.socket) -> None:
    """Fail if anybody called."""
    with pytest.raises(BlockingIOError):
        canary.accept()


def drawing(inside: str) -> Picture:
    """Make a drawing with an element inside."""
    data = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink">{inside}</svg>'
    )
    return Picture(media_type="image/svg+xml", data=data.encode(), width=9, height=9)


def with_picture(picture: Picture) -> tuple[Document, Resources]:
    """Return a sheet with one picture."""
    figure = Figure(alt="A picture", picture=picture.sha256)
    return sheet("full text", (figure,)), Resources.of([picture])


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/", "file:///etc/hostname", "data:image/png;base64,AA", "x.png"],
)
def test_only_known_pictures_are_answered(address: str) -> None:
    """Whatever else the engine asks for, it is not given."""
    with pytest.raises(HandoutError):
        PictureFetcher({}).fetch(address)


def test_a_known_picture_is_answered_with_its_kind() -> None:
    """The engine gets the bytes that are in the store."""
    picture = drawing("")
    answer = PictureFetcher({"picture:1": picture}).fetch("picture:1")

    assert answer.read() == picture.data
    assert answer.content_type == "image/svg+xml"


def test_a_sheet_that_names_addresses_calls_nobody(canary: socket.socket) -> None:
    """Links, alt texts and lost pictures are words."""
    address = address_of(canary)
    blocks = (
        paragraph(Span("link", link=address), f'<img src="{address}">'),
        Figure(alt=f"url({address})", picture=address),
    )
    render(sheet("full text", blocks), Layout(), Options(), Resources())

    assert_not_called(canary)


@pytest.mark.parametrize(
    "element",
    [
        '<image href="{}" width="9" height="9"/>',
        '<image xlink:href="{}" width="9" height="9"/>',
        '<use href="{}#x"/>',
        '<style>@import url("{}");</style>',
    ],
)
def test_a_drawing_that_names_an_address_calls_nobody(
    element: str, canary: socket.socket
) -> None:
    """Whether the sheet is made or not."""
    document, resources = with_picture(drawing(element.format(address_of(canary))))

    with contextlib.suppress(HandoutError):
        render(document, Layout(), Options(), resources)
    assert_not_called(canary)


def test_a_drawing_cannot_bring_in_a_file(tmp_path: Path) -> None:
    """A picture beside the sheet stays where it is."""
    pixel = base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAA"
        "AABJRU5ErkJggg=="
    )
    secret = tmp_path / "secret.png"
    secret.write_bytes(pixel)
    inside = f'<image href="{secret.as_uri()}" width="9" height="9"/>'
    document, resources = with_picture(drawing(inside))

    with pytest.raises(HandoutError, match="not content with the page"):
        render(document, Layout(), Options(), resources)
