"""What is printed from the library is kept there, and never a word about a patient."""

import json
import re
from pathlib import Path

import pytest

from cli.conftest import Call, names
from handout.errors import LibraryError
from handout.library import Library, places
from library.shelved import everything_in

LABEL = json.dumps(
    {
        "name": "Wilhelmina Quux",
        "date": "8 Frimaire",
        "prepared_by": "Nurse Plugh",
        "note": "Bring the zebra.",
    }
).encode()
PATIENT = ("Wilhelmina", "Quux", "Frimaire", "Plugh", "zebra")

TODAY = ("--date", "2026-03-03")
LATER = ("--date", "2026-07-04")


def printed(call: Call, out: Path, *words: str) -> str:
    """Print the river fever in full as text, and return the sheet."""
    order = ("--level", "full", "--to", "text", "-o", out)
    call("render", "clinic/river-fever", *order, *words)
    return (out / "river-fever.txt").read_text(encoding="utf-8")


def edition_in(sheet: str) -> str:
    """Return the edition that a sheet prints."""
    found = re.search(r"[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}", sheet)
    assert found
    return found[0]


def editions(library: Path) -> tuple[str, ...]:
    """Return the editions that the library keeps of the river fever."""
    with Library.open(library) as shelf:
        return tuple(note.edition for note in shelf.show("clinic/river-fever").editions)


def test_a_printed_sheet_is_kept(call: Call, library: Path, out: Path) -> None:
    """Under the edition at its foot."""
    sheet = printed(call, out)
    (kept,) = editions(library)
    assert kept.startswith(edition_in(sheet).replace("-", ""))


def test_a_sheet_is_kept_once_however_often_it_prints(
    call: Call, library: Path, out: Path
) -> None:
    """In whatever layout, on whatever day."""
    printed(call, out, *TODAY)
    printed(call, out, *LATER, "--size", "large")
    assert len(editions(library)) == 1


def test_both_levels_are_kept(call: Call, library: Path, out: Path) -> None:
    """Each is an edition of its own."""
    call("render", "RF", "--to", "text", "-o", out)
    assert len(editions(library)) == 2


def test_what_was_not_printed_is_not_kept(
    call: Call, library: Path, tmp_path: Path
) -> None:
    """The folder is a file."""
    (tmp_path / "file").touch()
    said = call("render", "RF", "--to", "text", "-o", tmp_path / "file" / "out")
    assert said.code == 1
    assert editions(library) == ()


@pytest.mark.parametrize("pattern", ["{}", "edition:{}", "EDITION:{}"])
@pytest.mark.usefixtures("library")
def test_an_edition_prints_again(call: Call, out: Path, pattern: str) -> None:
    """With the day on which it does."""
    sheet = printed(call, out, *TODAY)
    again = pattern.format(edition_in(sheet))
    (out / "river-fever.txt").unlink()
    said = call("render", again, "--to", "text", "-o", out, *LATER)
    assert said.code == 0
    second = (out / "river-fever.txt").read_text(encoding="utf-8")
    assert second == sheet.replace("March 3, 2026", "July 4, 2026")


def test_an_edition_outlives_the_text(
    call: Call, library: Path, out: Path, condition: Path
) -> None:
    """The condition says something else today."""
    sheet = printed(call, out)
    call("library", "import", condition)
    assert printed(call, out) != sheet
    call("render", edition_in(sheet), "--to", "text", "-o", out)
    assert (out / "river-fever.txt").read_text(encoding="utf-8") == sheet
    assert len(editions(library)) == 2


@pytest.mark.usefixtures("library")
def test_an_edition_prints_in_every_format(call: Call, out: Path) -> None:
    """As any sheet does."""
    edition = edition_in(printed(call, out))
    formats = [word for name in ("pdf", "docx", "html") for word in ("--to", name)]
    said = call("render", edition, *formats, "-o", out / "again")
    assert said.code == 0
    assert names(out / "again") == [
        "river-fever.docx",
        "river-fever.html",
        "river-fever.pdf",
    ]


@pytest.mark.usefixtures("library")
def test_an_edition_of_another_level_is_refused(call: Call, out: Path) -> None:
    """It prints as it is."""
    edition = edition_in(printed(call, out))
    said = call("render", edition, "--level", "plain", "-o", out)
    assert said.code == 2
    assert "this edition has the level full" in said.errors[0]


@pytest.mark.parametrize(
    "words", [("--language", "es"), ("--without", "treatment"), ("--overlay", "x.yaml")]
)
@pytest.mark.usefixtures("library")
def test_an_edition_in_other_words_is_refused(
    call: Call, out: Path, words: tuple[str, str]
) -> None:
    """What was asked for is not silently left undone."""
    edition = edition_in(printed(call, out))
    said = call("render", edition, *words, "-o", out)
    assert said.code == 2
    assert f"Leave {words[0]} out." in said.errors[0]


@pytest.mark.usefixtures("library")
def test_an_edition_in_its_own_language_prints(call: Call, out: Path) -> None:
    """Nothing else was asked for."""
    edition = edition_in(printed(call, out))
    order = ("--language", "en", "--to", "text", "-o", out)
    assert call("render", edition, *order).code == 0


@pytest.mark.usefixtures("library")
def test_an_unknown_edition_is_no_match(call: Call, out: Path) -> None:
    """Its digits may be wrong, or the library another."""
    said = call("render", "edition:0000-0000-0000", "-o", out)
    assert said.code == 4


@pytest.mark.parametrize("command", ["show", "draft", "readability"])
def test_an_edition_is_only_printed(call: Call, command: str) -> None:
    """It is no condition."""
    said = call(command, "edition:0000-0000-0000")
    assert said.code == 2
    assert "Print it with `handout render`" in said.errors[0]


@pytest.fixture
def withdrawn(call: Call, library: Path, out: Path) -> str:
    """Print the river fever in full, and withdraw that edition."""
    edition = edition_in(printed(call, out))
    said = call("library", "withdraw", edition, "--reason", "wrong water")
    assert said.code == 0
    assert library.exists()
    (out / "river-fever.txt").unlink()
    return edition


def test_a_withdrawn_edition_prints_no_more(
    call: Call, withdrawn: str, out: Path
) -> None:
    """With the day and the reason."""
    said = call("render", withdrawn, "-o", out)
    assert said.code == 1
    assert re.search(r"was withdrawn on 20\d\d-\d\d-\d\d, wrong water", said.errors[0])
    assert names(out) == []


@pytest.mark.usefixtures("withdrawn")
def test_a_withdrawn_edition_does_not_print_by_its_name(call: Call, out: Path) -> None:
    """It is the very same sheet."""
    said = call("render", "RF", "--level", "full", "--to", "text", "-o", out)
    assert said.code == 1
    assert "was withdrawn on" in said.errors[0]
    assert names(out) == []


@pytest.mark.usefixtures("withdrawn")
def test_the_other_level_still_prints(call: Call, out: Path) -> None:
    """And it is told that one was left out."""
    said = call("render", "RF", "--to", "text", "-o", out)
    assert said.code == 0
    assert "That level was left out." in said.err
    assert names(out) == ["river-fever-plain.txt"]


def test_no_word_about_a_patient_lies_in_the_library(
    call: Call, library: Path, out: Path
) -> None:
    """Not in the file, and not in those that lie beside it."""
    with Library.open(library):  # leaves the log of the writer where it is
        said = call("render", "RF", "--label", "-", "-o", out, stdin=LABEL)
        assert said.code == 0
        bytes_at_rest = everything_in(library.parent)
    edition = editions(library)[0]
    call("render", f"edition:{edition}", "--label", "-", "-o", out, stdin=LABEL)
    bytes_at_rest += everything_in(library.parent)
    assert b"river-fever" in bytes_at_rest
    assert [word for word in PATIENT if word.encode() in bytes_at_rest] == []


def test_a_kept_document_has_no_word_about_a_patient(
    call: Call, library: Path, out: Path
) -> None:
    """Looked at unpacked, too."""
    call("render", "RF", "--label", "-", "--to", "text", "-o", out, stdin=LABEL)
    with Library.open(library) as shelf:
        kept = [str(shelf.get(edition=one).document) for one in editions(library)]
    assert len(kept) == 2
    assert [word for word in PATIENT if word in "".join(kept)] == []


def test_a_library_that_is_only_read_prints_and_keeps_nothing(
    call: Call, library: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a network share; there is nothing to warn of."""
    before = library.read_bytes()
    monkeypatch.setattr(places, "is_writable", lambda _: False)
    said = call("render", "RF", "--level", "full", "--to", "text", "-o", out)
    assert (said.code, said.err) == (0, "")
    assert library.read_bytes() == before


@pytest.mark.usefixtures("library")
def test_what_cannot_be_kept_is_printed_with_a_warning(
    call: Call, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The nurse has the sheet in hand."""

    def full(*_: object, **__: object) -> None:
        raise LibraryError("the disk is full.")

    monkeypatch.setattr(Library, "keep", full)
    said = call("render", "RF", "--level", "full", "--to", "text", "-o", out)
    assert said.code == 0
    assert "the sheet was printed but not kept" in said.err
    assert names(out) == ["river-fever.txt"]
