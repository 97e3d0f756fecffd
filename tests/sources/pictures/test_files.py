"""Picture files: only whole pictures inside the folder of the text."""

import io
import os
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFile

from handout.sources.pictures import files
from handout.sources.pictures.files import MOST_BYTES, read_picture
from handout.sources.pictures.lost import Lost
from sources.pictures.images import dots, drawing, put
from strategies import steady

OUTSIDE = [
    "../secret.png",
    "pictures/../../secret.png",
    "pictures/link.png",
    "away/secret.png",
]
ADDRESSES = [
    "https://example.org/a.png",
    "file:a.png",
    "data:image/png;base64,AAAA",
    "C:\\a.png",
    "..\\secret.png",
    "\\\\server\\a.png",
]
PNG = dots()
BROKEN = {
    "empty": b"",
    "text": b"text",
    "a kind that we do not print": dots("GIF"),
    "cut off": PNG[:50],
    "a drawing": drawing(),
}
NO_PNG = {"text": b"text", "JPEG": dots("JPEG"), "large": b"\0" * (MOST_BYTES + 1)}
NO_FILES = {
    "missing": "nothing.png",
    "the folder": ".",
    "a folder": "pictures",
    "too long": "x" * 5000,
    "no name": "a\0b",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of a text, with a secret beside it and links that lead there."""
    put(tmp_path / "secret.png", dots())
    put(tmp_path / "in" / "pictures" / "a.png", dots())
    (tmp_path / "in" / "pictures" / "link.png").symlink_to(tmp_path / "secret.png")
    (tmp_path / "in" / "away").symlink_to(tmp_path)
    return tmp_path / "in"


def png_of(width: int, height: int) -> bytes:
    """Return the beginning of a PNG that claims to be so large."""
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    chunk = b"IHDR" + header
    sum_ = zlib.crc32(chunk).to_bytes(4, "big")
    return b"\x89PNG\r\n\x1a\n" + b"\0\0\0\r" + chunk + sum_ + PNG[33:]


@pytest.mark.parametrize(
    ("form", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg")]
)
def test_a_picture_in_dots_is_read(folder: Path, form: str, media_type: str) -> None:
    """With its kind and size, and for Word as it is."""
    put(folder / "b", dots(form, 4, 3))
    picture = read_picture(folder, "b")
    assert (picture.media_type, picture.width, picture.height) == (media_type, 4, 3)
    assert picture.raster == picture.data


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_picture_outside_the_folder_is_refused(folder: Path, name: str) -> None:
    """Neither by steps upwards nor by a link."""
    with pytest.raises(Lost, match="outside the folder of the text"):
        read_picture(folder, name)


@pytest.mark.parametrize("name", ADDRESSES)
def test_an_address_is_refused(folder: Path, name: str) -> None:
    """Nothing is fetched."""
    with pytest.raises(Lost, match="only a path beside the text is read"):
        read_picture(folder, name)


def test_an_absolute_path_is_refused(folder: Path) -> None:
    """Even one that leads into the folder."""
    with pytest.raises(Lost, match="only a path beside the text is read"):
        read_picture(folder, str(folder / "pictures" / "a.png"))


def test_a_text_from_standard_input_has_no_pictures() -> None:
    """There is no folder to look in."""
    with pytest.raises(Lost, match="standard input has no folder"):
        read_picture(None, "a.png")


@pytest.mark.parametrize("name", NO_FILES)
def test_what_is_no_file_is_refused(folder: Path, name: str) -> None:
    """A missing file, a folder, a name that no disk has."""
    with pytest.raises(Lost, match=r"no such file|cannot be read|no path"):
        read_picture(folder, NO_FILES[name])


def test_a_link_that_leads_to_itself_is_refused(folder: Path) -> None:
    """It ends."""
    (folder / "loop.png").symlink_to(folder / "loop.png")
    with pytest.raises(Lost):
        read_picture(folder, "loop.png")


def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    """Only files are read."""
    os.mkfifo(folder / "pipe.png")
    with pytest.raises(Lost, match="no such file"):
        read_picture(folder, "pipe.png")


def test_a_file_that_is_too_large_is_refused(folder: Path) -> None:
    """Before it is read."""
    with (folder / "large.png").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(Lost, match="larger than 5 MB"):
        read_picture(folder, "large.png")


@pytest.mark.parametrize("side", [7_000, 12_000, 60_000])
def test_a_picture_of_too_many_dots_is_refused(folder: Path, side: int) -> None:
    """By its header, before any dot is unpacked."""
    put(folder / "bomb.png", png_of(side, side))
    with pytest.raises(Lost, match="more than 40 million dots"):
        read_picture(folder, "bomb.png")


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_whole_picture_is_refused(folder: Path, name: str) -> None:
    """Whatever its name says."""
    put(folder / "b.png", BROKEN[name])
    with pytest.raises(Lost, match="not a whole PNG, JPEG or SVG"):
        read_picture(folder, "b.png")


def test_a_picture_is_whole_whatever_other_programs_allow(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The layout engine lets cut off pictures pass."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    put(folder / "b.png", BROKEN["cut off"])
    with pytest.raises(Lost, match="not a whole PNG"):
        read_picture(folder, "b.png")


@steady
@given(st.integers(0, len(PNG) - 1), st.integers(1, 255))
def test_a_damaged_picture_is_read_or_refused(at: int, flipped: int) -> None:
    """Nothing else is raised, whichever byte is wrong."""
    damaged = PNG[:at] + bytes([PNG[at] ^ flipped]) + PNG[at + 1 :]
    try:
        picture = files._photograph(damaged)
    except Lost:
        return
    assert picture.width * picture.height > 0


@pytest.mark.parametrize(("mode", "form"), [("CMYK", "JPEG"), ("I;16", "PNG")])
def test_colours_that_print_cannot_show_become_plain(
    folder: Path, mode: str, form: str
) -> None:
    """Inks of a printing press, and grey of 16 bits, are drawn anew."""
    out = io.BytesIO()
    Image.new(mode, (4, 3)).save(out, form)
    put(folder / "odd", out.getvalue())
    picture = read_picture(folder, "odd")
    with Image.open(io.BytesIO(picture.data)) as image:
        assert (picture.media_type, image.mode in {"L", "RGB"}) == ("image/png", True)


def test_a_photograph_of_two_frames_is_a_jpeg(folder: Path) -> None:
    """Telephones keep a second, smaller picture behind the first (MPO)."""
    out = io.BytesIO()
    image = Image.new("RGB", (4, 3))
    image.save(out, "MPO", save_all=True, append_images=[image])
    put(folder / "phone.jpg", out.getvalue())
    assert read_picture(folder, "phone.jpg").media_type == "image/jpeg"


def test_a_drawing_is_read_with_its_twin(folder: Path) -> None:
    """The PNG of the same name is for Word."""
    put(folder / "hill.svg", drawing())
    put(folder / "hill.png", PNG)
    picture = read_picture(folder, "hill.svg")
    assert (picture.media_type, picture.raster) == ("image/svg+xml", PNG)
    assert (picture.width, picture.height) == (40, 20)


def test_a_drawing_may_have_no_twin(folder: Path) -> None:
    """There is nothing in dots then."""
    put(folder / "hill.svg", drawing())
    assert read_picture(folder, "hill.svg").raster == b""


@pytest.mark.parametrize("name", NO_PNG)
def test_a_twin_that_is_no_png_is_told(folder: Path, name: str) -> None:
    """By its own name."""
    put(folder / "hill.svg", drawing())
    put(folder / "hill.png", NO_PNG[name])
    with pytest.raises(Lost, match=r"its twin 'hill\.png' is"):
        read_picture(folder, "hill.svg")


def test_a_twin_outside_the_folder_is_refused(folder: Path) -> None:
    """A link is followed for neither of the two."""
    put(folder / "hill.svg", drawing())
    (folder / "hill.png").symlink_to(folder.parent / "secret.png")
    with pytest.raises(Lost, match="outside the folder"):
        read_picture(folder, "hill.svg")


def test_a_hostile_drawing_is_refused(folder: Path) -> None:
    """Its reason is told."""
    put(folder / "hill.svg", drawing("<script/>"))
    with pytest.raises(Lost, match="holds a script"):
        read_picture(folder, "hill.svg")


def test_limits_of_the_library_are_as_they_were(folder: Path) -> None:
    """Other programs in the process keep theirs."""
    before = Image.MAX_IMAGE_PIXELS
    read_picture(folder, "pictures/a.png")
    assert before == Image.MAX_IMAGE_PIXELS
