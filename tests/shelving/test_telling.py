"""What an update changed is told so that a nurse can read it."""

import json
from pathlib import Path

from conditions import CONDITION, OVERLAY, condition
from handout.library import Library
from handout.shelving import import_files, tell
from library.shelved import LATER, NOW

EXPECTED = """\
changed: River fever (clinic/river-fever)
  Causes: changed
    before: Cold water is the cause.
    now:    Warm water is the cause.
  Outlook: section gone
    before: It passes.
to be read again: the plain text of River fever (clinic/river-fever, en); \
its source changed in: causes"""


def write(folder: Path, name: str, data: object) -> Path:
    path = folder / name
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def test_where_no_word_changed_that_is_told(tmp_path: Path) -> None:
    """A link inside the text may be another."""
    linked = [{"kind": "causes", "prose": "[Cold water](https://example.org/a)."}]
    other = [{"kind": "causes", "prose": "[Cold water](https://example.org/b)."}]
    text = write(tmp_path, "fever.json", {**CONDITION, "sections": linked})
    with Library.open(tmp_path / "library.sqlite") as library:
        import_files(library, [text], now=NOW)
        write(tmp_path, "fever.json", {**CONDITION, "sections": other})
        lines = list(tell(library, import_files(library, [text], now=LATER)))
    assert lines == [
        "changed: River fever (clinic/river-fever)",
        "  the words are the same; links, pictures or marks are others",
    ]


def test_an_update_is_told_sentence_by_sentence(tmp_path: Path) -> None:
    """And which plain texts have to be read again."""
    known = {"causes": condition().section_hash("causes")}
    based = {"condition": "clinic/river-fever", "sections": known}
    text = write(tmp_path, "fever.json", CONDITION)
    write(tmp_path, "fever.overlay.json", {**OVERLAY, "based_on": based})
    with Library.open(tmp_path / "library.sqlite") as library:
        first = import_files(library, [text], now=NOW)
        assert list(tell(library, first)) == ["new: River fever (clinic/river-fever)"]
        sections = [
            {**section, "prose": section["prose"].replace("Cold", "Warm")}
            for section in CONDITION["sections"]
            if section["kind"] != "outlook"
        ]
        write(tmp_path, "fever.json", {**CONDITION, "sections": sections})
        second = import_files(library, [text], now=LATER)
        assert "\n".join(tell(library, second)) == EXPECTED
