"""Each script on paper: its faces, its direction, and where its lines may break."""

import io
import shutil
import subprocess

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backends.pdf.boxes import feet, pages
from backends.sheets import RESOURCES, paragraph, sheet
from handout.backends.pdf import render
from handout.compose.directions import keep_whole
from handout.document import Document
from handout.layout import TYPE_SCALES, Layout, Options, PrintSize
from handout.prose import Span
from handout.resources import FONTS, INVISIBLE, characters_of, uncovered
from languages import LANGUAGES, document

NOT_FIRST = "，。、；：？！”’）》…—"
"""Signs that never begin a line in Chinese."""

FACES = {
    "ar": {"Atkinson-Hyperlegible-Next", "Vazirmatn"},
    "es": {"Atkinson-Hyperlegible-Next"},
    "ht": {"Atkinson-Hyperlegible-Next"},
    "ru": {"Noto-Sans"},
    "vi": {"Noto-Sans"},
    "zh": {"Atkinson-Hyperlegible-Next", "Noto-Sans-SC"},
}

DRAWN = sorted(
    character
    for character in frozenset().union(*map(characters_of, FONTS))
    if character.isprintable() and not uncovered(character)
)


def printed(made: Document) -> bytes:
    """Return the document as PDF."""
    return render(made, Layout(), Options(), RESOURCES)


def in_language(language: str, *words: str | Span) -> Document:
    """Return a sheet of one paragraph."""
    made = sheet("plain language", (paragraph(*words),))
    parts = tuple(replace(part, language=language) for part in made.parts)
    return replace(made, language=language, parts=parts)


def faces(data: bytes) -> set[str]:
    """Return the names of the faces in a file, without the mark of a cut one."""
    with pikepdf.open(io.BytesIO(data)) as file:
        return {
            str(font.BaseFont).partition("+")[2]
            for page in file.pages
            for font in page.Resources.Font.values()
        }


def extracted(made: Document) -> str:
    """Return the words of the pages in the order of painting."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    read = ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"]
    done = subprocess.run(read, input=printed(made), capture_output=True, check=True)
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_set_in_its_families(language: str) -> None:
    """Regular and bold; no word is half in one face and half in another."""
    both = {name for family in FACES[language] for name in (family, f"{family}-Bold")}
    assert faces(printed(document(language))) == both


@pytest.mark.parametrize("size", TYPE_SCALES)
def test_no_line_begins_with_a_sign_that_closes(size: PrintSize) -> None:
    """Chinese breaks between any two signs, but not before a full stop."""
    boxes = (box for page in pages(document("zh", "full"), size) for box in page)
    first = {box.text[0] for box in boxes if box.text and box.position_x < 100}
    assert first
    assert not first & set(NOT_FIRST)


def test_quotation_marks_in_chinese_are_chinese() -> None:
    """They are as wide as a sign."""
    assert faces(printed(in_language("zh", "“病”"))) >= {"Noto-Sans-SC"}
    quoted = in_language("zh", Span("“”……——", strong=True))
    assert "Noto-Sans-SC-Bold" in faces(printed(quoted))


def test_a_name_in_another_language_keeps_its_own_face() -> None:
    """English words in a Chinese sheet, with English quotation marks."""
    made = in_language("zh", "病", Span("“Mary”", language="en"))
    found = faces(printed(made))
    assert {"Atkinson-Hyperlegible-Next", "Noto-Sans-SC"} <= found


def test_arabic_begins_at_the_right() -> None:
    """Words end at the right margin of the paper, in the foot as on the page."""
    made = document("ar")
    width = 8.5 * 96
    margin = 0.8 * 96
    title = next(box for box in pages(made, "regular")[0] if "ركبة" in box.text)
    assert title.position_x + title.width == pytest.approx(width - margin, abs=1)
    leftmost = min(box.position_x for box in feet(made, "regular")[0])
    assert leftmost == pytest.approx(margin, abs=1)


@pytest.mark.parametrize("number", ["903-555-0142", "https://riverbend.example/"])
def test_numbers_and_addresses_are_not_mirrored(number: str) -> None:
    """They can be read, and copied, on an Arabic sheet."""
    assert number in extracted(document("ar"))


FIGURES = ("0123456789", "٠١٢٣٤٥٦٧٨٩")
AROUND_NUMBER = "\u202b\u202c نص"
"""What stands around a number in the test, with what tells its direction."""

GROUPS = st.lists(st.integers(1, 4), min_size=3, max_size=5)


@st.composite
def telephone_numbers(draw: st.DrawFn) -> str:
    """Return a number as people write it: in groups, with brackets and signs."""
    figures = st.sampled_from(draw(st.sampled_from(FIGURES)))
    groups = ["".join(draw(figures) for _ in range(n)) for n in draw(GROUPS)]
    joints = draw(st.sampled_from(["-", " ", "–", ".", "\u2011"]))
    first, second, *others = groups
    opening = draw(st.sampled_from([f"{first}{joints}", f"({first}) ", f"+{first} "]))
    return opening + joints.join([second, *others])


@settings(max_examples=10, deadline=None)
@given(st.lists(telephone_numbers(), min_size=10, max_size=20))
def test_a_telephone_number_keeps_the_order_of_its_groups(numbers: list[str]) -> None:
    """As it is painted from left to right, among Arabic words."""
    made = in_language("ar")
    blocks = tuple(paragraph(f"نص {number} نص") for number in numbers)
    part = replace(made.parts[0], direction="rtl", blocks=blocks)
    whole = keep_whole(replace(made, direction="rtl", parts=(part,)))
    lines = [" ".join(line.split()) for line in extracted(whole).splitlines()]
    painted = [line.strip(AROUND_NUMBER) for line in lines[: len(numbers)]]
    assert painted == numbers


def test_an_arabic_letter_can_be_read_aloud() -> None:
    """Its glyph means that letter, and no other of the same shape with other dots."""
    words = [letter * 3 for letter in "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"]
    found = extracted(in_language("ar", " ".join(words)))
    assert [word for word in words if word not in found] == []


@settings(derandomize=True, deadline=None, max_examples=15)
@given(
    st.lists(st.text(st.sampled_from(DRAWN) | st.sampled_from(sorted(INVISIBLE)))),
    st.sampled_from(["en", "ar", "vi", "zh"]),
)
def test_what_is_covered_is_drawn(words: list[str], language: str) -> None:
    """The engine complains of a glyph that it lacks, and then there is no file."""
    spans = [Span(f"{word} ", strong=len(word) % 2 == 0) for word in words]
    assert printed(in_language(language, *spans))
