"""Makes the Arabic and the Chinese faces of this folder out of their packages.

    npm pack @expo-google-fonts/vazirmatn@0.4.1
    npm pack @expo-google-fonts/noto-sans-sc@0.4.3
    python fonts/build.py FOLDER-WITH-BOTH-PACKAGES

The same packages and the same fontTools give the same bytes. The Arabic face is
copied whole: it has a glyph for every letter, where others set dots on a common
shape, and a PDF can then be read aloud. The Chinese one is cut to the characters of
GB 2312 and some that are younger, without the letters that our other faces draw: so
it can stand first in Chinese text, and Latin words keep their own face.
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
    "Vazirmatn-Regular.ttf": (
        "expo-google-fonts-vazirmatn-0.4.1.tgz",
        "package/400Regular/Vazirmatn_400Regular.ttf",
        "443e920a022a89a93d4764a06e853342b9008fba880eb827d814160f1e459c05",
    ),
    "Vazirmatn-Bold.ttf": (
        "expo-google-fonts-vazirmatn-0.4.1.tgz",
        "package/700Bold/Vazirmatn_700Bold.ttf",
        "214a28e6c3a8283e30c60cd17d31470709e2f85da6fb547dc29c56e524ea1046",
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

OTHER_FACES = range(0x0500)
"""Latin, Greek and Cyrillic letters: Atkinson and Noto Sans draw them."""
OTHERWISE = " ·—"
"""The space, which is taken from the face of the word before it, and two signs of the
standard that Python knows by other numbers: the dot in a foreign name and the dash."""

FEATURES = ["ccmp", "halt", "kern", "liga", "mark", "palt"]
"""Of the features, those of lines that run across; there is one language left."""


def chinese() -> set[str]:
    """Return the characters of the Chinese face."""
    pairs = (bytes([row, cell]) for row in ROWS for cell in CELLS)
    standard = "".join(pair.decode("gb2312", "ignore") for pair in pairs)
    kept = {sign for sign in standard + YOUNGER if ord(sign) not in OTHER_FACES}
    return kept.union(OTHERWISE)


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
