"""Makes the Arabic and the Chinese faces of this folder out of the Noto packages.

    npm pack @expo-google-fonts/noto-sans-arabic@0.4.3
    npm pack @expo-google-fonts/noto-sans-sc@0.4.3
    python fonts/build.py FOLDER-WITH-BOTH-PACKAGES

The same packages and the same fontTools give the same bytes. The Arabic face is
copied whole. The Chinese one is cut to the characters of GB 2312 and some that are
younger, without the letters that our other faces draw: so it can stand first in
Chinese text, and Latin words keep their own face.
"""

import hashlib
import io
import sys
import tarfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent

SOURCES = {
    "NotoSansArabic-Regular.ttf": (
        "expo-google-fonts-noto-sans-arabic-0.4.3.tgz",
        "package/400Regular/NotoSansArabic_400Regular.ttf",
        "252629ca0e87b6233851249b8cbf7b43445211a8caf199f1b306a19202251508",
    ),
    "NotoSansArabic-Bold.ttf": (
        "expo-google-fonts-noto-sans-arabic-0.4.3.tgz",
        "package/700Bold/NotoSansArabic_700Bold.ttf",
        "a86a704ff8b315082f4859b04c2f8f746f4cefb14553ef10505f143e0d4829d3",
    ),
    "NotoSansSC-Regular.ttf": (
        "expo-google-fonts-noto-sans-sc-0.4.3.tgz",
        "package/400Regular/NotoSansSC_400Regular.ttf",
        "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
    ),
    "NotoSansSC-Bold.ttf": (
        "expo-google-fonts-noto-sans-sc-0.4.3.tgz",
        "package/700Bold/NotoSansSC_700Bold.ttf",
        "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
    ),
}
"""The face here, its package, its place there, and the SHA-256 of it there."""

CHINESE = "NotoSansSC"
ROWS = range(0xA1, 0xF8)
CELLS = range(0xA1, 0xFF)
"""The bytes of GB 2312 in its usual encoding, EUC-CN."""

YOUNGER = (
    "啰腘噁瞤髎瞭镕囧"
    "倓偲喆垚埇堃堉妘妧婳嫄嬛崟彧愷慜旸旻昇昉昳晅晞晧暐曈沄洢洺浥淏湉湙濛烔焜"
    "燚犇玥珣珺琲瑀瑄璟璠甦祎禔翀翾脩芃莀谞赟锜頔"
)
"""Signs of medicine, and of given names, that came into use after 1980."""

OTHER_FACES = range(0x0000, 0x0500)
"""Latin, Greek and Cyrillic letters: Atkinson and Noto Sans draw them."""
SPACE = " "
"""Taken from the face of the word before it."""
MIDDLE_DOT = "·"
"""Stands between the parts of a foreign name, as wide as a Chinese sign."""

FEATURES = ["ccmp", "halt", "kern", "liga", "mark", "palt"]
"""Of the features, those of lines that run across; there is one language left."""


def chinese() -> set[str]:
    """Return the characters of the Chinese face."""
    pairs = (bytes([row, cell]) for row in ROWS for cell in CELLS)
    standard = "".join(pair.decode("gb2312", "ignore") for pair in pairs)
    kept = {sign for sign in standard + YOUNGER if ord(sign) not in OTHER_FACES}
    return kept | {SPACE, MIDDLE_DOT}


def source(name: str, packages: Path) -> bytes:
    """Return a face as it stands in its package. Exits where it is another."""
    package, member, expected = SOURCES[name]
    with tarfile.open(packages / package) as archive:
        file = archive.extractfile(member)
        data = file.read() if file else b""
    found = hashlib.sha256(data).hexdigest()
    if found != expected:
        sys.exit(f"{package}, {member}: found {found}, expected {expected}")
    return data


def cut(data: bytes, characters: set[str]) -> bytes:
    """Return a face with these characters alone, without hints."""
    options = subset.Options()
    options.layout_features = FEATURES
    options.layout_scripts = ["DFLT", "hani"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["vhea", "vmtx", "STAT"]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(sorted(characters)))
    with TTFont(io.BytesIO(data), recalcTimestamp=False) as face:
        cutter.subset(face)
        made = io.BytesIO()
        face.save(made)
    return made.getvalue()


def main(packages: Path) -> None:
    """Write every face beside this file."""
    for name in SOURCES:
        data = source(name, packages)
        if name.startswith(CHINESE):
            data = cut(data, chinese())
        (HERE / name).write_bytes(data)
        print(f"{name}  {len(data):,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
