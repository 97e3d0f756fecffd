"""Fonts, templates and pictures: found by name or hash, or told as missing."""

import hashlib
from pathlib import Path

import pytest

from handout import resources
from handout.errors import MachineLacks
from handout.resources import (
    FONTS,
    Font,
    Picture,
    Resources,
    breadth,
    characters_of,
    families,
    folder,
    template,
    uncovered,
)

LETTERS = "áéíóúñ¿¡ Ả đ ł ş ğ č β δ Ω Ж ≥ × − – — “ ” ‘ ’ • … ° µ ½ ™ ® ©"
INVISIBLE = "\n\r\t\u00a0\u00ad\u061c\u200b\u200d\u200e\u2060\u2066\u2069\ufe0f\ufeff"

DOT = Picture(media_type="image/png", data=b"dot", width=1, height=1)
LINE = Picture(media_type="image/png", data=b"line", width=9, height=1)


@pytest.mark.parametrize("name", ["templates", "fonts"])
def test_what_travels_with_handout_is_found(name: str) -> None:
    """Both folders are there, in a checkout as in a wheel."""
    assert folder(name).is_dir()


def test_a_missing_folder_is_told() -> None:
    """An installation that is not whole says what to do."""
    with pytest.raises(MachineLacks, match=r"'nothing'.* missing\. Install handout"):
        folder("nothing")


def test_a_missing_template_is_told() -> None:
    """The message names the file, not where it should be."""
    with pytest.raises(
        MachineLacks, match=r"^the file html/nothing\.html of this installation"
    ):
        template("html/nothing.html")


def test_a_missing_font_is_told() -> None:
    """A face without its file is no crash."""
    font = Font(family="None", weight=400, file="None.ttf")
    with pytest.raises(
        MachineLacks, match=r"^the file fonts/None\.ttf of this installation"
    ):
        _ = font.data


def test_a_folder_inside_the_package_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An installed wheel never reads templates of a checkout around it."""
    for name in ("inside", "outside"):
        (tmp_path / name / "templates").mkdir(parents=True)
    places = (tmp_path / "inside", tmp_path / "outside")
    monkeypatch.setattr(resources, "PLACES", places)
    assert folder("templates") == tmp_path / "inside" / "templates"


@pytest.mark.parametrize("font", FONTS, ids=lambda font: font.file)
def test_every_font_is_a_font(font: Font) -> None:
    """The file is TrueType, by its first bytes."""
    assert font.data[:4] == b"\0\1\0\0"


@pytest.mark.parametrize("family", sorted({font.family for font in FONTS}))
def test_every_family_has_a_licence_beside_it(family: str) -> None:
    """What allows to copy and to embed them travels with the faces."""
    (licence,) = folder("fonts").glob(f"{family.replace(' ', '')}-*.txt")
    assert "Permission is hereby granted" in licence.read_text(encoding="utf-8")


def test_no_font_is_italic() -> None:
    """There is nothing to set italics in."""
    assert [font.file for font in FONTS if "Italic" in font.file] == []


def test_bold_has_every_character_that_regular_has() -> None:
    """What passes as a paragraph passes as a heading."""
    weights = {font.weight for font in FONTS}
    drawn = [
        frozenset[str]().union(*(characters_of(f) for f in FONTS if f.weight == weight))
        for weight in sorted(weights)
    ]
    assert drawn[0] - drawn[1] == set()


def test_a_damaged_font_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty file is no face, and no document is made with it."""
    (tmp_path / "None.ttf").touch()
    monkeypatch.setattr(resources, "folder", lambda _: tmp_path)
    with pytest.raises(MachineLacks, match="is missing or damaged"):
        _ = Font(family="None", weight=400, file="None.ttf").data


@pytest.mark.parametrize("character", LETTERS.split())
def test_letters_and_signs_of_our_languages_are_covered(character: str) -> None:
    """English, Spanish, most of Europe, Greek and the signs of medicine."""
    assert uncovered(character) == []


@pytest.mark.parametrize("character", INVISIBLE, ids=ascii)
def test_what_needs_no_glyph_is_never_missing(character: str) -> None:
    """Line ends and joiners print nothing, so no font has to have them."""
    assert uncovered(f"a{character}b") == []


def test_missing_characters_are_named_once_each() -> None:
    """In the order of their numbers."""
    assert uncovered("b\U00013001a\U00013000\U00013001") == ["\U00013000", "\U00013001"]


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("", "Atkinson Hyperlegible Next"),
        ("es-US", "Atkinson Hyperlegible Next"),
        ("ht", "Atkinson Hyperlegible Next"),
        ("ar", "Atkinson Hyperlegible Next"),
        ("vi", "Noto Sans"),
        ("ru", "Noto Sans"),
        ("zh-Hans", "Noto Sans SC"),
    ],
)
def test_a_language_has_a_leading_family(language: str, first: str) -> None:
    """A word is set in one face; every other family follows."""
    assert families(language)[0] == first
    assert set(families(language)) == {font.family for font in FONTS}


@pytest.mark.parametrize(
    ("family", "letters"),
    [
        ("Atkinson Hyperlegible Next", "áéíóúñèòà"),
        ("Noto Sans", "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệỳỷỹýỵБбЁёЫыαβ"),
        ("Vazirmatn", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ؟،؛"),
        ("Noto Sans SC", "病痛药，。、；：？！“”‘’（）《》—…啰玥"),
    ],
)
def test_a_family_has_the_letters_that_it_leads_with(family: str, letters: str) -> None:
    """Regular and bold."""
    for font in FONTS:
        if font.family == family:
            assert set(letters) - characters_of(font) == set()


def test_the_chinese_face_leaves_letters_and_figures_to_others() -> None:
    """It stands first in Chinese text, where Latin words keep their own face."""
    for font in FONTS:
        if font.family == "Noto Sans SC":
            assert not set("AZaz09.,;:()éßЖα°±") & characters_of(font)


def test_plain_letters_open_no_large_face(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading thousands of characters would slow down every English sheet."""
    opened: set[str] = set()

    def noting(font: Font) -> frozenset[str]:
        opened.add(font.family)
        return characters_of(font)

    monkeypatch.setattr(resources, "characters_of", noting)
    assert uncovered("Fever, 10 mg – “soon”") == []
    assert opened == {"Atkinson Hyperlegible Next"}


@pytest.mark.parametrize(
    ("words", "letters"), [("", 0), ("abc", 3), ("病。", 4), ("a\u0301\u200e", 1)]
)
def test_breadth_counts_latin_letters(words: str, letters: float) -> None:
    """A Chinese sign is as wide as two, and a mark on a letter takes no room."""
    assert breadth(words) == letters


def test_cyrillic_is_a_little_broader_than_latin() -> None:
    """So is Arabic."""
    assert 3 < breadth("где") < 3.5


def test_a_picture_is_named_by_its_bytes() -> None:
    """The same bytes have the same name, whatever they are called."""
    assert DOT.sha256 == hashlib.sha256(b"dot").hexdigest()


def test_a_store_finds_a_picture_by_its_hash() -> None:
    """The hash in a figure leads to the picture."""
    assert Resources.of([DOT, LINE]).pictures[LINE.sha256] == LINE


def test_more_pictures_leave_the_first_store_as_it_was() -> None:
    """A store is frozen."""
    store = Resources.of([DOT])
    store.with_pictures({LINE.sha256: LINE})
    assert list(store.pictures) == [DOT.sha256]


def test_more_pictures_stand_beside_the_first() -> None:
    """Both are found."""
    store = Resources.of([DOT]).with_pictures({LINE.sha256: LINE})
    assert set(store.pictures) == {DOT.sha256, LINE.sha256}


def test_the_signs_of_home_made_sheets_can_be_printed() -> None:
    """Arrows, ticks and boxes stand in clinics' own Word files."""
    assert uncovered("→ ← ↑ ↓ ✓ ✔ ✗ ✘ ☐ ☑ ● ○ ■ ▪ ► ★ ⚠ ☎ ≤ ≥ ≈ ∞ ½ β μ") == []
