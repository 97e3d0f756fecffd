"""The tables of names."""

from conditions import bare
from handout.library.names import index
from handout.library.names.search import NameSearch
from library_measure.shelves import shelf_of


def test_what_is_dropped_is_found_no_more() -> None:
    """By its name, its id, its words and its likeness."""
    connection = shelf_of([bare(), bare(id="clinic/acne", title="Acne")])
    index.drop(connection, 1)
    search = NameSearch(connection)
    for query in ("River fever", "clinic/river-fever", "fever", "rivver fefer"):
        assert search.find(query) == ()


def test_what_is_put_again_has_its_new_names_alone() -> None:
    """A condition may be renamed."""
    connection = shelf_of([bare()])
    index.put(connection, 1, bare(title="Brook illness"))
    search = NameSearch(connection)
    assert search.find("River") == ()
    assert [hit.shelf for hit in search.find("Brook")] == [1]


def test_names_of_the_clinic_are_found() -> None:
    """They stand beside those of the source."""
    connection = shelf_of([])
    index.put(connection, 7, bare(), ("wet feet illness",))
    (hit,) = NameSearch(connection).find("Wet Feet Illness")
    assert (hit.shelf, hit.reason, hit.kind) == (7, "other-name", "overlay")


def test_the_table_of_words_is_sound() -> None:
    """After adding, changing and dropping."""
    connection = shelf_of([bare(), bare(id="clinic/acne", title="Acne")])
    index.put(connection, 2, bare(id="clinic/acne", title="Spots"))
    index.drop(connection, 1)
    connection.execute("INSERT INTO name_words (name_words) VALUES ('integrity-check')")
