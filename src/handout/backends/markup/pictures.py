"""Pictures that a page can show, and the QR code as one of them."""

import base64
import functools
import io
from collections.abc import Callable

import segno

from handout.blocks import QRCode
from handout.errors import HandoutError
from handout.resources import Picture

Address = Callable[[Picture], str]
"""Tells what stands in `src` for a picture."""

MEDIA_TYPES = frozenset({"image/jpeg", "image/png", "image/svg+xml"})
"""The kinds of picture that both a browser and the layout engine can show."""


def embedded(picture: Picture) -> str:
    """Return the whole picture as a `data:` address."""
    data = base64.b64encode(picture.data).decode("ascii")
    return f"data:{picture.media_type};base64,{data}"


@functools.lru_cache(maxsize=64)
def code_picture(code: QRCode) -> Picture:
    """Draw a QR code (ISO/IEC 18004) with its quiet zone of four modules.

    Raises `HandoutError` where the address is longer than a code can hold.
    """
    try:
        drawn = segno.make_qr(code.address, error="m")
    except segno.DataOverflowError as error:
        raise HandoutError(
            f"found an address of {len(code.address)} characters, "
            "expected one that is short enough for a QR code.",
            remedy="Give the sheet a shorter address.",
        ) from error
    data = io.BytesIO()
    drawn.save(data, kind="svg", xmldecl=False, svgclass=None, lineclass=None)
    width, height = map(int, drawn.symbol_size())
    return Picture(
        media_type="image/svg+xml", data=data.getvalue(), width=width, height=height
    )
