"""The entries that travel with handout: whole, sound, quick to load and to find."""

import re
from collections import Counter

import pytest

from handout import resources
from handout.plain.lexicon import explain, faults, read, shipped
from handout.plain.lexicon.reading import Entries
from handout.plain.lexicon.shipped import JSON, as_json

FEWEST_ENTRIES = 700
SAID = re.compile(r"[A-Za-z]+(?:[- ][A-Za-z]+)*")
SENTENCES = (
    "Affected individuals have an altered gene and approximately 5 cysts.",
    "This condition is inherited in an autosomal recessive pattern.",
    "Abnormal accumulation of lipids in neurons impairs renal function.",
)


@pytest.fixture(scope="module")
def written() -> Entries:
    """Return the entries as people wrote them, file by file."""
    files = sorted((resources.folder("templates") / "plain/lexicon").glob("*.toml"))
    return tuple(
        entry
        for file in files
        for entry in read(file.read_text(encoding="utf-8"), file.name)
    )


def test_what_programs_read_is_what_people_wrote(
    written: Entries, request: pytest.FixtureRequest
) -> None:
    """The JSON is made of the TOML files; `--accept` writes it anew."""
    text = as_json(written)
    if request.config.getoption("--accept"):
        path = resources.folder("templates") / JSON
        path.write_text(text, encoding="utf-8", newline="\n")
    assert resources.template(JSON) == text, "run pytest --accept and read the change"


def test_our_entries_have_no_faults(written: Entries) -> None:
    """Short, easy, not circular, complete, and no fact moved."""
    assert [f"{fault.term}: {fault.sentence}" for fault in faults(written)] == []


def test_there_are_enough_entries(written: Entries) -> None:
    """They cover most of what is hard on a page."""
    assert len(written) >= FEWEST_ENTRIES


def test_one_term_has_one_entry(written: Entries) -> None:
    """A term that stands in two files would be explained in two ways."""
    terms = Counter(entry.term.casefold() for entry in written)
    assert [term for term, count in terms.items() if count > 1] == []


def test_no_entry_claims_a_review_that_nobody_made(written: Entries) -> None:
    """No clinician has read them yet."""
    assert {entry.state for entry in written} == {"unreviewed"}


def test_how_to_say_it_is_written_in_one_way(written: Entries) -> None:
    """Small letters, with the strong syllable in capitals, parted by hyphens."""
    said = [entry.say for entry in written if entry.say]
    assert [
        say for say in said if not re.fullmatch(r"[A-Za-z]+(?:[- ][A-Za-z]+)*", say)
    ] == []


def test_sentences_are_explained() -> None:
    """Everyday words are replaced, terms explained, and the rest is left alone."""
    first, second, third = explain(SENTENCES, shipped(), most_rows=0).sentences
    assert first.startswith("Affected people have a changed gene and about 5 cysts (")
    assert "is passed down in an autosomal recessive (" in second
    assert "build-up of fats (lipids) in nerve cells (neurons) gets in the" in third


WRONG = (
    ("They have hemolytic anemia.", "low iron"),
    ("It is autoimmune hepatitis.", "due to"),
    ("The abdomen is swollen.", "stomach"),
    ("It lacks glucose-6-phosphate dehydrogenase.", "sugar-6"),
    ("Several including severe cases develop.", "a few"),
    ("The prevalence of the condition is unknown.", "sick people"),
    ("Mutations in lymphocytes cause it.", "defect"),
)


@pytest.mark.parametrize(("sentence", "wrong"), WRONG)
def test_known_wrong_replacements_are_not_made(sentence: str, wrong: str) -> None:
    """Each of these was made by some thesaurus."""
    assert wrong not in " ".join(explain([sentence], shipped()).sentences)


PEOPLE = (
    ("They have mental retardation.", "They have intellectual disability"),
    ("Children who suffer from it rest.", "Children who have it rest."),
    ("People suffering from it rest.", "People with it rest."),
    ("They are confined to a wheelchair.", "They use a wheelchair."),
    ("It is a birth defect.", "It is a problem present at birth."),
    ("They were afflicted with it.", "They had it."),
)


@pytest.mark.parametrize(("sentence", "kind"), PEOPLE)
def test_words_that_label_people_give_way(sentence: str, kind: str) -> None:
    """The person comes first."""
    assert explain([sentence], shipped()).sentences[0].startswith(kind)


def test_an_old_name_that_is_only_told_stays() -> None:
    """What was once called otherwise is history, not usage."""
    sentence = "It was formerly called mental retardation."
    assert explain([sentence], shipped()).sentences == (sentence,)
