import msgspec
import pytest

from backends.sheets import paragraph
from documents import DRAWING
from handout.backends.markup.pictures import code_picture, embedded
from handout.blocks import Colophon, Heading, QRCode
from handout.errors import HandoutError
from handout.prose import Paragraph, Span, Text

CODE = QRCode(address="https://example.org/marrow-fever", alt="QR code")


def colophon(*blocks: Paragraph) -> Colophon:
    """Make a colophon with a code."""
    named = Heading(text=Text.of("Where this comes from"), level=2)
    return Colophon(heading=named, blocks=blocks, code=CODE)


def test_a_picture_can_stand_inside_the_page() -> None:
    """A browser need not ask for the picture."""
    assert embedded(DRAWING).startswith("data:image/svg+xml;base64,PHN2Zy")


def test_a_code_is_a_drawing_with_a_quiet_zone() -> None:
    """Four empty modules on each side let a camera find the code."""
    found = code_picture(CODE)

    assert found.media_type == "image/svg+xml"
    assert found.width == found.height == 29 + 2 * 4


def test_an_address_that_no_code_can_hold_is_refused() -> None:
    """The error says how long the address is and what to do."""
    long = msgspec.structs.replace(CODE, address="https://example.org/" + "a" * 3000)

    with pytest.raises(HandoutError, match=r"3020 characters.*shorter address"):
        code_picture(long)


def test_an_address_that_the_words_link_to_is_not_printed_twice() -> None:
    """The address stands beside the code once."""
    linked = paragraph("Read ", Span("the page", link=CODE.address))

    assert colophon(linked).says_address
    assert not colophon(paragraph("Read more.")).says_address
