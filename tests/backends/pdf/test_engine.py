"""The layout engine sees our fonts, leaves no trace, and says what it lacks."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from handout import resources
from handout.backends.pdf import engine
from handout.errors import MachineLacks

LACKING = """
import sys, cffi
def refuse(*names): raise OSError("cannot load library")
cffi.FFI.dlopen = refuse
from handout.errors import MachineLacks
from handout.backends import pdf
from handout.layout import Layout, Options
from handout.resources import Resources
import documents
try:
    pdf.render(documents.every_block(), Layout(), Options(), Resources())
except MachineLacks as error:
    print(error)
"""


STRICT = """
from handout.backends.pdf import engine
from PIL import ImageFile
print(ImageFile.LOAD_TRUNCATED_IMAGES)
"""


def told_by_another_process(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program that loads the engine anew."""
    places = os.pathsep.join(path for path in sys.path if path)
    return subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": places},
        capture_output=True,
        check=True,
        text=True,
    )


def test_pictures_are_read_as_strictly_as_before() -> None:
    """What was found whole is not read in another way when it is printed."""
    told = told_by_another_process(STRICT)

    assert told.stdout == "False\n"


def test_no_font_of_the_machine_is_used_even_where_a_style_asks_for_it() -> None:
    """Fontconfig sees the folder `fonts/` and nothing else."""
    html = engine.weasyprint.HTML(
        string="<p style='font-family: DejaVu Sans, Liberation Serif, monospace'>x"
    )
    data = html.write_pdf(font_config=engine.font_configuration())
    file = pikepdf.open(io.BytesIO(data))

    fonts = file.pages[0].Resources.Font.values()
    names = {str(font.BaseFont).partition("+")[2] for font in fonts}
    assert names
    assert names <= {font.family.replace(" ", "-") for font in resources.FONTS}


def test_the_environment_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that uses handout keeps its own fonts."""
    monkeypatch.setenv("FONTCONFIG_FILE", "theirs")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)

    with engine.our_fonts():
        ours = os.environ["FONTCONFIG_FILE"]

    assert Path(ours).name == "fonts.conf"
    assert os.environ["FONTCONFIG_FILE"] == "theirs"
    assert "XDG_CACHE_HOME" not in os.environ


def test_a_missing_font_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An installation that is not whole says so before anything is laid out."""
    (tmp_path / "fonts.conf").touch()
    monkeypatch.setattr(engine, "folder", lambda _: tmp_path)
    monkeypatch.setattr(resources, "folder", lambda _: tmp_path)

    with pytest.raises(MachineLacks, match=r"/Atkinson\S+ttf .* Install handout"):
        engine.font_settings()


def test_a_home_that_cannot_be_written_to_is_no_hindrance(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What fontconfig learns is kept in a passing folder then."""
    nowhere = tmp_path / "file"
    nowhere.touch()
    monkeypatch.setattr(engine, "user_cache_path", lambda *_, **__: nowhere / "kept")
    engine.cache_folder.cache_clear()

    folder = engine.cache_folder()

    engine.cache_folder.cache_clear()
    assert folder.is_dir()
    assert os.access(folder, os.W_OK)


def test_a_machine_without_pango_is_told_what_to_install() -> None:
    """One line with the remedy, and none of the engine's own advice."""
    told = told_by_another_process(LACKING)

    assert told.stdout == (
        "this machine lacks Pango, which lays out the pages of a PDF. Run `apt install "
        "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0` as root, or see "
        "`handout doctor`.\n"
    )
    assert told.stderr == ""
