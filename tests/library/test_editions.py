"""The sheet of 3 March prints again; a patient's words are never at rest."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from conditions import condition, full, overlay, plain
from handout import rendering
from handout.compose import Request, compose, lay_label
from handout.document import format_edition
from handout.errors import NoMatch, NotAvailable, UsageError
from handout.library import Entry, Library
from handout.model import Label
from library.shelved import ID, LATER, NOW, everything_in, filled

LABEL = Label(
    name="Quentin Thistlewick",
    date="the ides of March",
    prepared_by="Nurse Ottoline",
    note="Bring the marmalade.",
)
LABEL_WORDS = ("Quentin", "Thistlewick", "ides", "Ottoline", "marmalade")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library with one condition."""
    with filled(tmp_path / "library.sqlite") as one:
        yield one


def keep(library: Library) -> str:
    """Keep the full sheet of the condition."""
    return library.keep(full(), condition=ID, level="full", now=NOW)


def test_an_edition_comes_back_as_it_was(library: Library) -> None:
    """By its whole id, and by what a sheet prints of it."""
    edition = keep(library)
    for asked in (edition, edition[:12], format_edition(edition).upper()):
        assert library.get(edition=asked).document == full()


def test_an_edition_outlives_its_text(library: Library) -> None:
    """The text of today is another."""
    edition = keep(library)
    library.add([Entry(condition=condition(title="Brook fever"))], now=LATER)
    kept = library.get(edition=edition)
    assert (kept.document.title, kept.note.kept) == ("River fever (RF)", NOW)


def test_an_edition_is_kept_once(library: Library) -> None:
    """Whatever is printed later under its id, the first stays."""
    edition = keep(library)
    library.keep(replace(full(), title="Other"), condition=ID, level="full", now=LATER)
    assert library.get(edition=edition).document.title == "River fever (RF)"
    assert len(library.show(ID).editions) == 1


def test_the_pictures_of_an_edition_are_kept(library: Library) -> None:
    """Those that were drawn for it, too."""
    composed = compose(condition(), Request())
    drawn = {picture.sha256: picture for picture in composed.pictures}
    edition = library.keep(
        composed.document, condition=ID, level="full", now=NOW, pictures=drawn
    )
    assert library.get(edition=edition).resources.pictures == drawn


@pytest.mark.parametrize("asked", ["7f3a-91c2-04be", "7f3a", "' OR 1=1 --", ""])
def test_what_is_no_edition_of_ours_is_no_match(library: Library, asked: str) -> None:
    """Even where the words are meant to harm."""
    keep(library)
    with pytest.raises(NoMatch):
        library.get(edition=asked)


def test_a_withdrawn_edition_prints_nothing(library: Library) -> None:
    """The reason is told, the first where there are two."""
    edition = keep(library)
    library.withdraw(edition[:12], reason="the dose is wrong", now=LATER)
    library.withdraw(edition, reason="another", now=LATER)
    with pytest.raises(NotAvailable, match="2026-04-02, the dose is wrong"):
        library.get(edition=edition)


def test_a_withdrawn_overlay_takes_every_edition_with_it(library: Library) -> None:
    """What is wrong must not be printed by its id either."""
    sheet = plain(overlay())
    edition = library.keep(sheet, condition=ID, level="plain", now=NOW)
    gone = overlay(withdrawn={"reason": "it is wrong", "on": "2026-03-20"})
    library.add([Entry(overlays=(gone,))], now=LATER)
    with pytest.raises(NotAvailable, match="it is wrong"):
        library.get(edition=edition)
    assert library.show(ID).editions[0].withdrawn


def test_withdrawing_needs_a_reason(library: Library) -> None:
    edition = keep(library)
    with pytest.raises(UsageError, match="found no reason"):
        library.withdraw(edition, reason=" ", now=NOW)


@pytest.mark.parametrize("field", ["name", "date", "prepared_by", "note"])
def test_a_document_with_a_label_is_refused(library: Library, field: str) -> None:
    """One word of it is enough, and the message tells none."""
    labelled = lay_label(full(), Label(**{field: "Quentin Thistlewick"}))
    with pytest.raises(UsageError, match="patient's label") as caught:
        library.keep(labelled, condition=ID, level="full", now=NOW)
    assert "Quentin" not in str(caught.value)


def test_an_authored_sheet_cannot_pass_for_an_edition(library: Library) -> None:
    """A document that was never composed has no edition."""
    with pytest.raises(UsageError, match="without edition"):
        library.keep(replace(full(), edition=""), condition=ID, level="full", now=NOW)


def test_no_word_about_a_patient_lies_at_rest(library: Library, tmp_path: Path) -> None:
    """After a labelled print from the library, no file of it holds a word of the label.

    The log beside it is looked at while it is there, and the file when it is closed.
    """
    held = library.get(ID)
    composed = compose(held.condition, Request(printed=NOW.date()))
    sheet = rendering.finish(composed, to="html", level="full", label=LABEL)
    assert b"Thistlewick" in sheet.data
    with pytest.raises(UsageError):
        library.keep(
            lay_label(composed.document, LABEL), condition=ID, level="full", now=NOW
        )
    library.keep(composed.document, condition=ID, level="full", now=NOW)
    assert (tmp_path / "library.sqlite-wal").stat().st_size
    open_bytes = everything_in(tmp_path)
    library.close()
    for data in (open_bytes, everything_in(tmp_path)):
        assert not [word for word in LABEL_WORDS if word.encode() in data]
