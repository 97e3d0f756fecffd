"""Each row of the table says what its sources say, and says it plainly."""

import re
from statistics import mean

import pytest

from handout.plain.statements import Names, recognise
from handout.plain.statements.patterns import compiled
from handout.plain.statements.tables import Row, rows, vocabulary, words
from plain.statements.facts import facts
from plain.statements.grade import grade
from plain.statements.variants import variants


def names(row: Row) -> Names:
    """Return the names of a page for which a row is."""
    return Names(condition="HLS", others=("Halden syndrome", "Hald"), mode=row.only)


MOST_SENTENCES = 4
PLAIN = 4.0
"""The mean grade of all rows."""
SIXTH, MOST_ABOVE = 6.0, 0.08
"""The grade that is wanted of a row, and the share that the names of patterns lift."""
HARDEST = 9.5
"""The grade of a row; a short sentence with the name of a pattern is the hardest."""
SLOT = re.compile(r"\{([A-Z]+\d*)\}")
OPTION = re.compile(r"\[[^\]]*\]")

each_row = pytest.mark.parametrize("row", rows(), ids=lambda row: row.id)

SAID_OTHERWISE = {
    "autoimmune": {"not"},
    "mode-by-gene": {"other"},
    "error-two-copies": {"not", "usually"},
    "x-linked-occur": {"can"},
    "several-modes": {"other", "more", "many"},
    "mode-unclear-factors": {"other", "some"},
    "mode-unclear-factors-appear": {"other", "some"},
    "dominant-because-one-copy": {"considered"},
    "mitochondrial-maternal": {"also"},
    "mitochondrial-fathers": {"seem"},
    "mitochondrial-this-fathers": {"seem"},
    "this-mode-both-copies": {"some"},
    "many-factors-risk": {"other", "some"},
    "x-linked-if": {"considered"},
    "x-linked-if-cell": {"considered"},
    "unlikely-in-females": {"some"},
    "males-more-often": {"some"},
    "female-carrier": {"some"},
    "recessive-parents-carriers": {"all"},
    "recessive-parents-almost-all": {"carrier"},
    "recessive-parents-most-often": {"carrier"},
    "recessive-parents-carry": {"both"},
    "one-copy-from-each": {"both"},
    "balanced-translocation": {"carrier"},
    "translocation-harmless": {"can"},
    "unbalanced-translocation": {"parents"},
    "anticipation-father": {"can"},
    "sexes-equally": {"both"},
    "underdiagnosed": {"not", "some"},
    "likely-underdiagnosed": {"not", "some"},
    "likely-underdiagnosed-because": {"not", "some"},
    "may-be-underdiagnosed": {"not", "some"},
    "may-be-underdiagnosed-because": {"not", "some"},
    "underdiagnosed-because": {"not", "some"},
    "new-cases-year": {"all"},
    "some-have-changes": {"carrier"},
    "looking-other": {"more"},
    "mix-of-factors": {"other", "some"},
    "other-factors-play": {"some"},
    "combination-likely": {"other", "some"},
    "factors-likely": {"other", "some"},
    "factors-probably": {"other", "some"},
    "deletion-size": {"all", "not"},
    "either-gene-causes": {"both"},
    "either-gene-result": {"both"},
    "cartilage": {"can"},
    "cartilage-to-bone": {"some"},
    "immune-complex": {"other", "some"},
    "immune-variations": {"other", "can"},
    "signs-begin": {"seem"},
    "signs-vary": {"other"},
    "normal-life": {"other"},
    "higher-risk-mode": {"more"},
    "either-mode-share": {"other"},
    "either-mode-less-common": {"other"},
    "either-mode": {"other"},
    "many-modes": {"many", "other"},
    "has-many-modes": {"other"},
    "mode-of-other-condition": {"can"},
    "dominant-because-share": {"considered"},
    "dominant-because-lost-piece": {"considered", "not"},
    "dominant-because-chromosome": {"considered"},
    "x-linked-because": {"considered"},
    "females-less-severe": {"can"},
    "female-carriers-usually-well": {"carrier"},
    "female-carriers-well": {"carrier"},
    "female-carriers-usually-unaffected": {"carrier"},
    "female-carriers-may-have-signs": {"linked"},
    "may-occur-without-history": {"seem"},
    "sporadic-no-history": {"considered"},
    "relative-risk-factor": {"more"},
    "translocation-places": {"carrier"},
    "recessive-parents-called-carriers": {"carrier"},
    "not-all-with-linked-change": {"linked"},
    "mode-both-conditions": {"both"},
    "cancer-risk-mode": {"more"},
    "cancer-risk-mode-maybe": {"more"},
    "mode-of-other": {"can"},
    "mode-syndromes": {"can"},
    "dominant-because-lost-or-changed": {"considered"},
    "x-linked-helped-see": {"considered"},
    "sporadic-no-apparent-history": {"considered", "seem"},
    "amount-reduced-signs": {"less"},
    "parent-may-have-no-signs": {"linked"},
    "some-no-features": {"linked"},
    "lost-piece-enough": {"not"},
}
"""Words that a row may lose or add because it says the same in another way.

Each was looked at; `equal` in the row says why: "different patterns" are "more than one
way", "appear" is "show up", parents are "two", a helping sentence begins with "some".
"""


def test_no_name_of_a_row_stands_twice() -> None:
    names = [row.id for row in rows()]
    assert len(names) == len(set(names))


def test_only_rows_that_stand_may_say_it_otherwise() -> None:
    assert set(SAID_OTHERWISE) <= {row.id for row in rows()}


@each_row
def test_the_example_is_recognised_by_its_row(row: Row) -> None:
    found = recognise(row.example, names(row))
    assert found is not None
    assert found.id == row.id


@each_row
def test_each_pattern_can_be_read(row: Row) -> None:
    assert all(compiled(pattern, vocabulary()) for pattern in row.patterns)


@each_row
def test_all_that_a_slot_takes_is_printed(row: Row) -> None:
    printed = set(SLOT.findall(" ".join(row.told)))
    for pattern in row.patterns:
        taken = {slot for slot in SLOT.findall(pattern) if not slot.startswith("SAME")}
        certain = set(SLOT.findall(OPTION.sub("", pattern)))
        assert taken <= printed <= certain


@each_row
def test_a_row_has_one_to_four_sentences(row: Row) -> None:
    assert 1 <= len(row.told) <= MOST_SENTENCES
    assert all(sentence.endswith(".") for sentence in row.told)


def graded(row: Row) -> float:
    """Return the grade of a row; the condition's own name is not our wording."""
    found = recognise(row.example.replace("Halden syndrome", "HLS"), names(row))
    assert found is not None
    return grade(found.sentences)


def test_our_sentences_are_plain() -> None:
    assert mean(map(graded, rows())) <= PLAIN


def test_few_rows_are_above_the_sixth_grade() -> None:
    above = [row.id for row in rows() if graded(row) > SIXTH]
    assert len(above) <= MOST_ABOVE * len(rows())


@each_row
def test_no_row_is_hard(row: Row) -> None:
    assert graded(row) <= HARDEST


@each_row
def test_every_choice_of_a_pattern_keeps_the_facts(row: Row) -> None:
    page = facts((row.only or "").replace("-", " "))
    allowed = page.union(SAID_OTHERWISE.get(row.id, ()))
    for pattern in row.patterns:
        for sentence in variants(pattern, words().told, words().equal):
            found = recognise(sentence, names(row))
            assert found is not None
            moved = facts(sentence) ^ facts(" ".join(found.sentences))
            assert found.id != row.id or moved <= allowed, (sentence, moved)


def test_words_to_be_told_are_written_small() -> None:
    for told in words().told.values():
        assert all(word == word.lower() for word in told)
