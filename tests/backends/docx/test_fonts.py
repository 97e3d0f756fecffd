"""The faces of each script: named for Word, and inside the file where it needs them."""

import uuid
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from msgspec.structs import replace

from backends.docx.opened import document_of, opened
from documents import every_block
from handout.prose import Paragraph, Span, Text
from handout.resources import ARABIC, ATKINSON, CHINESE, NOTO
from languages import LANGUAGES, document

EMBEDDED = {
    "ar": [ATKINSON, ARABIC],
    "es": [ATKINSON],
    "ht": [ATKINSON],
    "ru": [NOTO],
    "vi": [NOTO],
    "zh": [ATKINSON, CHINESE],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_carries_the_families_of_its_language(language: str) -> None:
    """Regular and bold, and each under its own name."""
    file = opened(document(language))
    keys = file.values("//*/@w:fontKey", "fontTable")
    names = []
    for number, key in enumerate(keys, 1):
        data = file.parts[f"word/fonts/font{number}.odttf"]
        mask = uuid.UUID(key).bytes[::-1] * 2
        head = bytes(a ^ b for a, b in zip(data[:32], mask, strict=True))
        face = TTFont(BytesIO(head + data[32:]))
        names.append((face["name"].getDebugName(1), face["OS/2"].usWeightClass))
    wanted = [
        (family, weight) for family in EMBEDDED[language] for weight in (400, 700)
    ]
    assert names == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_script_has_a_family(language: str) -> None:
    """Letters, East Asian signs and complex scripts, in text and in headings."""
    theme = opened(document(language)).part("theme")
    named = [font.get("typeface") for font in theme.iter("{*}latin", "{*}ea", "{*}cs")]
    letters = NOTO if language in {"ru", "vi"} else ATKINSON
    assert named == [letters, CHINESE, ARABIC] * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_has_the_letters_of_the_theme(language: str) -> None:
    """So that whoever changes the theme changes them all."""
    (fonts,) = opened(document(language)).all("//w:docDefaults//w:rFonts", "styles")
    named = {key.rpartition("}")[2]: value for key, value in fonts.attrib.items()}
    hint = {"hint": "eastAsia"} if language == "zh" else {}
    assert named == {
        "asciiTheme": "minorHAnsi",
        "hAnsiTheme": "minorHAnsi",
        "eastAsiaTheme": "minorEastAsia",
        "cstheme": "minorBidi",
        **hint,
    }


def test_a_part_in_another_language_has_its_own_letters() -> None:
    """A packet may hold sheets in several languages."""
    english = every_block()
    packet = replace(english, parts=(*english.parts, document("vi").parts[0]))
    fonts = opened(packet).values("//w:r/w:rPr/w:rFonts/@w:ascii")
    assert set(fonts) == {NOTO}


def test_arabic_paragraphs_run_from_right_to_left() -> None:
    """Every one that does not say otherwise, and the section."""
    file = opened(document("ar"))
    assert file.all("//w:pPrDefault/w:pPr/w:bidi", "styles")
    assert file.all("//w:p/w:pPr/w:bidi") == []
    assert file.all("//w:sectPr/w:bidi")


def test_an_english_part_of_an_arabic_packet_runs_from_left_to_right() -> None:
    """Each of its paragraphs says so."""
    arabic = document("ar")
    english = every_block().parts[0]
    file = opened(replace(arabic, parts=(english,)))
    directions = file.values("//w:p/w:pPr/w:bidi/@w:val")
    assert directions == ["0"] * len(file.all("//w:p"))


def test_a_telephone_number_runs_from_left_to_right_in_arabic() -> None:
    """As do addresses and Latin names; Arabic words do not."""
    file = opened(document("ar"))
    runs = {
        "".join(run.itertext()).strip("\u200e "): bool(run.findall(".//{*}rtl"))
        for run in file.all("//w:r[w:t]")
    }
    assert not runs["903-555-0142"]
    assert not runs["https://riverbend.example/"]
    assert runs["كلمات مهمة"]


def test_an_address_in_arabic_ends_with_its_slash() -> None:
    """A mark after the link keeps it from the other side."""
    file = opened(document("ar"))
    after = file.all("//w:hyperlink/following-sibling::w:r[1]/w:t")
    assert [run.text for run in after] == ["\u200e", "\u200e"]


def test_an_address_in_chinese_has_no_mark() -> None:
    """Its line runs from left to right."""
    assert "\u200e" not in opened(document("zh")).parts["word/document.xml"].decode()


def test_words_in_another_script_bring_their_face() -> None:
    """A link to a page in Chinese is drawn in letters that travel with it."""
    link = Span("简体中文", language="zh", link="https://example.org/zh")
    english = opened(document_of(Paragraph(Text.of("Also in ", link))))
    assert len(english.values("//*/@w:fontKey", "fontTable")) == 4
    chinese = f"//w:font[@w:name='{CHINESE}']/w:embedRegular/@w:fontKey"
    assert len(english.values(chinese, "fontTable")) == 1
