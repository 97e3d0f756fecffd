"""Small pictures, drawn for the tests."""

import io
from pathlib import Path

from PIL import Image

NAMESPACE = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"


def dots(form: str = "PNG", width: int = 4, height: int = 3) -> bytes:
    """Return a white picture in dots."""
    stream = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(stream, form)
    return stream.getvalue()


def drawing(
    content: str = '<rect width="9" height="9"/>',
    attributes: str = 'width="40" height="20"',
    prolog: str = "",
) -> bytes:
    """Return a drawing with this content."""
    return (
        f'{prolog}<svg xmlns="{NAMESPACE}" xmlns:xlink="{XLINK}" {attributes}>'
        f"{content}</svg>"
    ).encode()


def put(path: Path, data: bytes) -> Path:
    """Write a file into a folder that may not be there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
