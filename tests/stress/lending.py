"""Arabic letters for sheets that handout itself cannot print yet.

The tags of a page that runs from right to left can be proven before handout carries
a font for it: the proof lends one. Where handout's fonts have the letters, nothing
is lent.
"""

import shutil
from pathlib import Path
from typing import Any

from handout import resources
from handout.resources import FONTS, Font, folder, uncovered

PROBE = "حمى الفانوس"
FAMILY = "Noto Sans Arabic"
FACES = {
    400: "400Regular/NotoSansArabic_400Regular.ttf",
    700: "700Bold/NotoSansArabic_700Bold.ttf",
}


def lend_arabic(source: Path, place: Path) -> None:
    """Let this process draw Arabic letters; to be called before anything is drawn.

    `source` holds the faces, `place` is where a folder of all fonts is made. Raises
    `OSError` where a face is missing.
    """
    if not uncovered(PROBE):
        return
    shutil.copytree(folder("fonts"), place / "fonts", dirs_exist_ok=True)
    lent = []
    for weight, path in FACES.items():
        name = Path(path).name
        shutil.copyfile(source / path, place / "fonts" / name)
        lent.append(Font(family=FAMILY, weight=weight, file=name))
    changed: Any = resources
    changed.PLACES = (place, *resources.PLACES)
    changed.FONTS = (*FONTS, *lent)
    resources.covered.cache_clear()
