"""What an import puts on the shelf, and what it says of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conditions import bare, condition, overlay, spanish
from handout.dates import PartialDate
from handout.errors import NoMatch, NotAvailable, UsageError
from handout.library import Changes, Entry, Library
from handout.model import Condition
from handout.prose import Figure, Prose
from handout.resources import Picture
from library.shelved import ID, LATER, NOW, everything_in, filled, many

PICTURE = Picture(media_type="image/png", data=b"dots", width=2, height=2)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library with one condition."""
    with filled(tmp_path / "library.sqlite") as one:
        yield one


def add(
    library: Library,
    *conditions: Condition,
    whole: tuple[str, ...] = (),
    force: bool = False,
) -> Changes:
    """Import conditions a month later."""
    entries = [Entry(condition=one, file="page.html") for one in conditions]
    return library.add(entries, now=LATER, whole=whole, force=force)


def topic(name: str, **fields: object) -> Condition:
    """Return a health topic."""
    return bare(**{"id": f"topic/{name}", "title": name.title(), **fields})


def test_what_was_shelved_comes_back(library: Library) -> None:
    """The condition and its overlay are those that were given."""
    held = library.get(ID)
    assert (held.condition, held.overlays) == (condition(), (overlay(),))


def test_an_import_again_changes_nothing(library: Library) -> None:
    """The same text is told as unchanged."""
    assert add(library, condition()) == Changes(unchanged=1)


def test_when_a_text_was_fetched_makes_no_version(library: Library) -> None:
    """A text that still stands is the same, however new the file is."""
    source = {"publisher": "River Almanac", "updated": "2025-12-01"}
    fetched = [
        condition(source={**source, "captured": day, "sha256": hash_})
        for day, hash_ in (("2026-03-01", "aa"), ("2026-04-01", "bb"))
    ]
    add(library, fetched[0])
    assert add(library, fetched[1]).unchanged == 1
    assert library.get(ID).condition.source.captured == "2026-04-01"
    assert library.verify() == ()


def test_another_text_is_told_as_changed(library: Library) -> None:
    """Both states can be had by their hashes."""
    (changed,) = add(library, condition(title="Brook fever")).changed
    assert library.version(ID, changed.was).title == "River fever"
    assert library.version(ID, changed.now).title == "Brook fever"


def test_every_state_is_kept_with_its_time(library: Library) -> None:
    """The newest first, the first with the time when it was seen last."""
    add(library, condition(title="Brook fever"))
    now, then = library.show(ID).versions
    assert (now.first_seen, then.first_seen, then.last_seen) == (LATER, NOW, NOW)


def test_a_text_that_returns_is_a_state_of_its_own(library: Library) -> None:
    """There, back again: three states, two hashes."""
    add(library, condition(title="Brook fever"))
    add(library, condition())
    states = [version.sha256 for version in library.show(ID).versions]
    assert states[0] == states[2] != states[1]


def test_a_condition_told_twice_is_kept_as_it_came_first(library: Library) -> None:
    """So that the next import of the same files changes nothing."""
    both = (topic("moss"), topic("moss", title="Other moss"))
    assert [one.title for one in add(library, *both).twice] == ["Other moss"]
    assert add(library, *both).unchanged == 1


def test_what_the_whole_collection_lacks_is_gone(library: Library) -> None:
    """Only of that collection; it is searched no more, but not lost."""
    add(library, *(topic(name) for name in ("moss", "fern", "reed")))
    changes = add(library, topic("moss"), topic("fern"), whole=("topic",))
    assert [one.id for one in changes.gone] == ["topic/reed"]
    assert library.search("reed") == ()
    assert library.get("topic/reed").gone == LATER


def test_what_comes_back_is_new(library: Library) -> None:
    """It is found again."""
    add(library, *(topic(name) for name in ("moss", "fern", "reed")))
    add(library, topic("moss"), topic("fern"), whole=("topic",))
    assert [one.id for one in add(library, topic("reed")).new] == ["topic/reed"]
    assert [one.id for one in library.search("reed")] == ["topic/reed"]


def test_a_part_of_a_collection_takes_little_off_the_shelf(library: Library) -> None:
    """Where most would be gone, the file is hardly the whole; nothing happens."""
    library.add(many(10), now=NOW)
    with pytest.raises(UsageError, match="10 of 11 conditions of 'topic'"):
        add(library, topic("moss"), whole=("topic",))
    assert not any(one.gone or one.id == "topic/moss" for one in library.conditions())
    changes = add(library, topic("moss"), whole=("topic",), force=True)
    assert len(changes.gone) == 10


def test_an_entry_that_fails_shelves_nothing(library: Library) -> None:
    """All entries or none."""

    def failing() -> Iterator[Entry]:
        yield Entry(condition=topic("moss"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        library.add(failing(), now=NOW)
    assert [one.id for one in library.conditions()] == [ID]


def test_no_folder_of_this_machine_is_kept(tmp_path: Path) -> None:
    """A file is told by its name alone."""
    with Library.open(tmp_path / "library.sqlite") as library:
        for file in ("/home/ada/sheets/a.yaml", r"C:\Users\ada\sheets\a.yaml"):
            library.add([Entry(condition=condition(), file=file)], now=NOW)
        assert library.get(ID).file == "a.yaml"
    assert b"sheets" not in everything_in(tmp_path)


def test_pictures_come_with_their_condition(library: Library) -> None:
    """A figure names its picture by hash."""
    shown = Figure(alt="Dots", picture=PICTURE.sha256)
    pictured = topic("moss", sections=[{"kind": "signs", "prose": "Green."}])
    section = pictured.sections[0]
    told = type(section)(kind="signs", prose=Prose((*section.prose, shown)))
    entry = Entry(
        condition=bare(id="topic/moss", sections=[told]),
        pictures={PICTURE.sha256: PICTURE},
    )
    library.add([entry], now=NOW)
    assert library.get("topic/moss").resources.pictures == {PICTURE.sha256: PICTURE}


def test_an_overlay_may_come_before_its_condition(tmp_path: Path) -> None:
    """It waits on the shelf."""
    with Library.open(tmp_path / "library.sqlite") as library:
        assert library.add([Entry(overlays=(overlay(),))], now=NOW).overlays == 1
        library.add([Entry(condition=condition())], now=NOW)
        assert library.get(ID).overlays == (overlay(),)


def test_a_title_of_the_clinic_is_found(library: Library) -> None:
    """An overlay that comes later names its condition, too."""
    library.add([Entry(overlays=(spanish(),))], now=LATER)
    assert [one.id for one in library.search("fiebre del río")] == [ID]


def test_an_overlay_replaces_the_one_in_its_language(library: Library) -> None:
    """One for each language."""
    library.add([Entry(overlays=(overlay(title="Cold feet"), spanish()))], now=LATER)
    titles = [one.title for one in library.get(ID).overlays]
    assert titles == ["Cold feet", "Fiebre del río"]


def test_a_changed_source_makes_an_overlay_stale(library: Library) -> None:
    """The sections that its words were written from are named."""
    known = condition().section_hash("causes")
    based = {"condition": ID, "sections": {"causes": known}}
    library.add([Entry(overlays=(overlay(based_on=based),))], now=NOW)
    assert library.stale() == ()
    sections = [{"kind": "causes", "prose": "Warm water is the cause."}]
    changes = add(library, condition(sections=sections))
    assert [one.sections for one in changes.stale] == [("causes",)]
    assert library.stale() == changes.stale
    assert library.show(ID).overlays[0].stale == ("causes",)


def test_the_list_tells_the_state_of_plain_texts(library: Library) -> None:
    """By the least reviewed of them."""
    due = {"state": "draft", "due": "2026-05"}
    library.add([Entry(overlays=(spanish(review=due),))], now=LATER)
    (listed,) = library.conditions()
    told = (listed.plain, listed.state, listed.due, listed.withdrawn)
    assert told == (("en", "es"), "draft", PartialDate("2026-05"), False)


def test_a_language_is_served_by_the_text_itself_first(library: Library) -> None:
    """By an overlay where the text is in another."""
    library.add([Entry(overlays=(spanish(),))], now=LATER)
    assert library.get(ID, language="en-US").condition.id == ID
    assert library.get(ID, language="es").condition.id == ID
    with pytest.raises(NotAvailable, match="only in en, es"):
        library.get(ID, language="vi")


def test_a_language_is_served_by_the_page_of_the_source(library: Library) -> None:
    """The one that it names as its translation."""
    twins = [{"language": "es", "id": "topic/es/moss"}]
    add(
        library,
        topic("moss", translations=twins),
        topic("es/moss", language="es", title="Musgo"),
    )
    assert library.get("topic/moss", language="es").condition.title == "Musgo"
    assert library.show("topic/moss").languages == ("en", "es")


def test_every_import_is_noted(library: Library) -> None:
    """With its file and what it did, the newest first."""
    add(library, condition(), topic("moss"))
    newest, first = library.imports()
    assert (newest.at, newest.file, newest.new, newest.unchanged) == (
        LATER,
        "page.html",
        1,
        1,
    )
    assert (first.at, first.file, first.new) == (NOW, "river-fever.yaml", 1)


def test_an_unknown_id_is_no_match(library: Library) -> None:
    with pytest.raises(NoMatch, match="no condition of this id"):
        library.get("topic/nothing")


def test_a_code_leads_to_its_condition(library: Library) -> None:
    """With the relation in which both stand."""
    add(library, topic("moss", codes=[{"system": "MeSH", "code": "D000001"}]))
    (match,) = library.by_code("MeSH", "D000001").matches
    assert (match.id, match.relation) == ("topic/moss", "exact")
