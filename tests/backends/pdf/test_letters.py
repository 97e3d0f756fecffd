import io
import re
from collections import Counter

import pikepdf
import pytest
from msgspec.structs import replace
from pikepdf import Page, String, parse_content_stream

from backends.sheets import RESOURCES, paragraph, sheet
from handout.backends.pdf import render
from handout.layout import Layout, Options

MAPPED = re.compile(r"<([0-9a-f]{4})> <([0-9a-f]*)>")
ARABIC = (
    "الركبة الصارّة تصدر صريرًا لا يؤلم.",
    "لأنّ الماء يدخل الركبة ليلًا، ولا يخرج إلّا نهارًا.",
    "مُؤلِم ومُتعِب.",
)


def letters_of(page: Page) -> Counter[str]:
    """Return the letters that a reader finds on a page, in whatever order."""
    maps = {
        str(name): {
            int(glyph, 16): bytes.fromhex(code).decode("utf-16-be")
            for glyph, code in MAPPED.findall(font.ToUnicode.read_bytes().decode())
        }
        for name, font in page.Resources.Font.items()
    }
    found: Counter[str] = Counter()
    letters: dict[int, str] = {}
    for step in parse_content_stream(page):
        if str(step.operator) == "Tf":
            letters = maps[str(next(iter(step.operands)))]
        for data in _strings(step):
            glyphs = zip(data[::2], data[1::2], strict=True)
            found.update("".join(letters[high * 256 + low] for high, low in glyphs))
    return found


def _strings(step: object) -> list[bytes]:
    operands = getattr(step, "operands", [])
    parts = operands[0] if str(getattr(step, "operator", "")) == "TJ" else operands
    return [bytes(part) for part in parts if isinstance(part, String)]


@pytest.mark.parametrize("words", ARABIC)
def test_letters_with_marks_are_read_as_they_are_written(words: str) -> None:
    """No letter takes the mark of its neighbour, and none is silent."""
    document = replace(
        sheet("full text", (paragraph(words),)), language="ar", direction="rtl"
    )
    data = render(document, Layout(), Options(), RESOURCES)
    file = pikepdf.open(io.BytesIO(data))
    found = letters_of(file.pages[0])
    written = Counter(letter for letter in words if not letter.isascii())

    assert {letter: found[letter] for letter in written} == dict(written)


def test_no_glyph_is_silent() -> None:
    """Every glyph that is shown stands for something."""
    document = sheet("full text", tuple(map(paragraph, ARABIC)))
    data = render(document, Layout(), Options(), RESOURCES)
    file = pikepdf.open(io.BytesIO(data))

    maps = [f.ToUnicode.read_bytes() for f in file.pages[0].Resources.Font.values()]
    assert all(b"> <>" not in found for found in maps)
