"""Pictures: in the line, described, no larger than the page, and QR codes."""

import io

import pytest
from msgspec.structs import replace
from PIL import Image

from backends.docx.opened import Opened, document_of, opened
from documents import DRAWING, PNG, every_block
from handout.blocks import ClinicStrip, Colophon, Heading, QRCode
from handout.layout import TYPE_SCALES
from handout.prose import Figure, Span, Text, paragraph
from handout.resources import Picture, Resources

PHOTO = Picture(media_type="image/png", data=PNG, width=4000, height=3000)
DESCRIPTION = "//wp:docPr/@descr"


def shown(figure: Figure, picture: Picture) -> Opened:
    """Render a figure with one picture in the store."""
    return opened(document_of(figure), resources=Resources.of([picture]))


def colophon(*, said: bool, address: str = "https://example.org/a") -> Colophon:
    """Return a colophon whose words link to the address of its code, or not."""
    link = Span("the page", link=address) if said else Span("the page")
    return Colophon(
        heading=Heading(text=Text.of("Source"), level=2, id="source"),
        blocks=(paragraph("See ", link),),
        code=QRCode(address=address, alt="QR code", id="code"),
        id="colophon",
    )


def test_alternative_text() -> None:
    """A picture has its alternative text and a name that says nothing."""
    file = shown(Figure(alt="A <dark> square", picture=DRAWING.sha256), DRAWING)
    assert file.values(DESCRIPTION) == ["A <dark> square"]
    assert file.values("//@name") == ["Picture 2", "Picture 2"]


def test_decoration() -> None:
    """A picture without alternative text is marked as decoration."""
    file = shown(Figure(alt="", picture=DRAWING.sha256), DRAWING)
    assert file.values(DESCRIPTION) == [""]
    assert file.values("//wp:docPr//*[local-name()='decorative']/@val") == ["1"]


def test_nothing_floats() -> None:
    """Every picture stands in the line of the text."""
    file = opened(every_block())
    assert len(file.all("//w:drawing/wp:inline")) == len(file.all("//w:drawing")) == 2


def test_drawing_in_dots() -> None:
    """Of a drawing the twin in dots is in the file."""
    file = shown(Figure(alt="A square", picture=DRAWING.sha256), DRAWING)
    assert file.parts["word/media/image1.png"] == PNG


def test_same_picture_twice() -> None:
    """A picture that is shown twice is in the file once."""
    figure = Figure(alt="A square", picture=DRAWING.sha256)
    document = document_of(figure, figure)
    file = opened(document, resources=Resources.of([DRAWING]))
    assert [name for name in file.names if "media" in name] == ["word/media/image1.png"]


def test_size() -> None:
    """A large picture is made to fit, and keeps its proportions."""
    file = shown(Figure(alt="A photo", picture=PHOTO.sha256), PHOTO)
    width, height = (
        int(file.values(f"//wp:extent/@{name}")[0]) for name in ("cx", "cy")
    )
    assert width <= 6.9 * 914400
    assert width / height == pytest.approx(4 / 3, rel=1e-4)


@pytest.mark.parametrize(
    "picture",
    [
        replace(DRAWING, raster=b""),
        replace(PHOTO, media_type="image/webp"),
        replace(PHOTO, width=0),
    ],
)
def test_picture_that_word_cannot_show(picture: Picture) -> None:
    """In place of a picture that Word cannot show stand its words."""
    file = shown(Figure(alt="A square", picture=picture.sha256), picture)
    assert (file.lines, file.all("//w:drawing")) == (["Picture: A square"], [])


def test_picture_that_is_not_there() -> None:
    """A picture that is not in the store is told in words."""
    figure = Figure(alt="A square", picture="0" * 64)
    assert opened(document_of(figure)).lines == ["Picture: A square"]


def test_logo() -> None:
    """A logo stands before the clinic's name, 2.2 ems high at most, as in the PDF."""
    logo = Figure(alt="A river", picture=PHOTO.sha256)
    strip = ClinicStrip(name=Text.of("Clinic"), logo=logo, id="strip")
    file = opened(document_of(strip), resources=Resources.of([PHOTO]))
    assert file.values(DESCRIPTION) == ["A river"]
    points = int(file.values("//wp:extent/@cy")[0]) / 12700
    assert points == pytest.approx(2.2 * TYPE_SCALES["regular"].strip, abs=0.01)


def test_code_with_address() -> None:
    """Beside a code stands its address, as a link."""
    file = opened(document_of(colophon(said=False)))
    assert file.lines[-1] == "https://example.org/a"
    assert file.values(DESCRIPTION) == ["QR code"]


def test_address_is_not_said_twice() -> None:
    """Where the words link to the address already, the code stands alone."""
    file = opened(document_of(colophon(said=True)))
    assert file.lines == ["Source", "See the page"]


def test_code_is_black_on_white() -> None:
    """The picture of a code is a PNG with white around it."""
    file = opened(document_of(colophon(said=True)))
    image = Image.open(io.BytesIO(file.parts["word/media/image1.png"]))
    assert (image.width, image.getpixel((0, 0))) == (8 * 27, 255)


def test_address_too_long_for_a_code() -> None:
    """An address that no code can hold stands there in words."""
    address = "https://example.org/" + "a" * 3000
    file = opened(document_of(colophon(said=True, address=address)))
    assert file.all("//w:drawing") == []
    assert file.lines[-1] == address


def test_figures_are_counted_for_the_list_of_figures() -> None:
    """Word finds them by the field, of which nothing is seen."""
    file = opened(every_block())
    captions = file.all("//w:p[w:pPr/w:pStyle/@w:val='Caption']")
    fields = file.all("//w:instrText")
    assert [str(found.text).split()[:2] for found in fields] == [
        ["SEQ", "Figure"]
    ] * len(captions)
    hidden = file.values("//w:style[w:rPr/w:vanish]/@w:styleId", "styles")
    assert {*file.values("//w:r[w:instrText]/w:rPr/w:rStyle/@w:val")} == {*hidden}
