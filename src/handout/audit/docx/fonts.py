"""Rules about the families that a Word file is written in."""

import re
from collections.abc import Iterator

from handout.audit.docx.embedding import forbids_use
from handout.audit.docx.formatting import Look
from handout.audit.docx.names import is_on
from handout.audit.docx.view import WordFile
from handout.audit.docx.words import shortened
from handout.audit.rules import Fault, Rule
from handout.scripts import RANGES

EVERYWHERE = frozenset(
    family.lower()
    for family in [
        "Aptos",
        "Aptos Display",
        "Arial",
        "Arial Black",
        "Arial Narrow",
        "Arial Unicode MS",
        "Batang",
        "Bookman Old Style",
        "Book Antiqua",
        "Calibri",
        "Calibri Light",
        "Cambria",
        "Cambria Math",
        "Candara",
        "Century",
        "Century Gothic",
        "Comic Sans MS",
        "Consolas",
        "Constantia",
        "Corbel",
        "Courier",
        "Courier New",
        "DengXian",
        "Ebrima",
        "FangSong",
        "Franklin Gothic Book",
        "Franklin Gothic Medium",
        "Gadugi",
        "Garamond",
        "Georgia",
        "Gulim",
        "Helvetica",
        "Impact",
        "KaiTi",
        "Leelawadee UI",
        "Lucida Console",
        "Lucida Sans Unicode",
        "Malgun Gothic",
        "Mangal",
        "Meiryo",
        "Microsoft JhengHei",
        "Microsoft Sans Serif",
        "Microsoft YaHei",
        "MingLiU",
        "MS Gothic",
        "MS Mincho",
        "Myanmar Text",
        "Nirmala UI",
        "Palatino Linotype",
        "PMingLiU",
        "Segoe UI",
        "Segoe UI Emoji",
        "Segoe UI Symbol",
        "SimHei",
        "SimSun",
        "Sylfaen",
        "Symbol",
        "Tahoma",
        "Times",
        "Times New Roman",
        "Traditional Arabic",
        "Trebuchet MS",
        "Verdana",
        "Webdings",
        "Wingdings",
        "Wingdings 2",
        "Wingdings 3",
        "Yu Gothic",
        "Yu Mincho",
    ]
)
"""What Windows and Office bring with them, and the names that printers know."""

EAST_ASIAN = re.compile(f"[{RANGES['Han']}{RANGES['kana']}{RANGES['Hangul']}]")
COMPLEX = re.compile(f"[{RANGES['Arabic']}{RANGES['Hebrew']}]")
LATIN = re.compile(r"[A-Za-z]")


def travel(file: WordFile) -> Iterator[Fault]:
    """Where fonts are to be embedded, those that are used are, and may be."""
    if not is_on(file.settings, "embedTrueTypeFonts"):
        return
    for family in _wanted(file):
        faces = file.fonts.get(family.lower())
        name = shortened(family)
        if faces is None:
            yield Fault("", f"The font {name} is used, and is not inside.")
        elif any(map(forbids_use, faces)):
            yield Fault("", f"The font {name} may not be embedded to be edited.")


def stay(file: WordFile) -> Iterator[Fault]:
    """Fonts that not every computer has travel inside the file."""
    if is_on(file.settings, "embedTrueTypeFonts"):
        return
    for family in _wanted(file):
        name = shortened(family)
        yield Fault("", f"Where the font {name} is missing, another is shown.")


def _wanted(file: WordFile) -> list[str]:
    """Return the families in use that not every computer has."""
    used = dict.fromkeys(family for family in _used(file) if family)
    return [family for family in used if family.lower() not in EVERYWHERE]


def _used(file: WordFile) -> Iterator[str]:
    looks: set[tuple[str, str]] = set()
    for paragraph in file.paragraphs:
        for run in paragraph.runs:
            for slot in _slots(run.words, run.look):
                family = file.styles.family(run.look, slot)
                if (family, slot) not in looks:
                    looks.add((family, slot))
                    yield family


def _slots(words: str, look: Look) -> Iterator[str]:
    """Yield the slots of `w:rFonts` that some words take their faces from.

    17.3.2.26: which one depends on each character, and on the direction.
    """
    if words.isascii():
        yield "cs" if look.is_on("rtl") or look.is_on("cs") else "ascii"
        return
    if EAST_ASIAN.search(words):
        yield "eastAsia"
    if COMPLEX.search(words) or look.is_on("rtl"):
        yield "cs"
    elif LATIN.search(words):
        yield "ascii"


RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-font-inside",
        source="ECMA-376 17.8.1; OpenType 1.9 OS/2 fsType",
        remedy="Choose File, Options, Save, Embed fonts, or choose another font.",
        faults=travel,
        severity="warning",
    ),
    Rule(
        id="docx-font-missing",
        source="ECMA-376 17.8.1",
        remedy="Choose File, Options, Save, Embed fonts in the file.",
        faults=stay,
        severity="note",
    ),
)
