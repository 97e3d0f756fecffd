"""Whole finished sheets: silent where nothing moved, loud where a fact did."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from conditions import bare
from handout import sources
from handout.compose import Request, compose
from handout.document import Document
from handout.model import Condition
from handout.prose import List, Paragraph, Prose, paragraph
from plain_checker.finished import findings
from plain_checker.planting import PLANTED, faults, newly_found
from plain_measure.own_pages import FIXTURES

FOUND = 0.95
"""The share of planted faults that must be found, of every kind."""
FEW = 6
"""Faults of a kind in one sheet: enough to see whether a kind is blind."""
LINEAR = 8
"""Times as long as four times as many sentences may take."""

TOLD = {
    "description": (
        "Kettle syndrome is a rare condition that affects the joints. Most affected "
        "people have weak wrists, but some have stiff knees. The pain usually begins "
        "before age 12 and may last for 3 weeks. In Halden County, about 1 in 900 "
        "children has it. Boys are more severely affected than girls, and neither "
        "their hearing nor their sight is lost. Other signs include fever, a rash, "
        "and low levels of copper (in up to 20 percent of people)."
    ),
    "frequency": (
        "Kettle syndrome affects an estimated 1 in 40,000 people. At least 60 cases "
        "have been found in the north; adults are unaffected."
    ),
    "causes": (
        "Mutations in the KTL2 gene cause Kettle syndrome. If both copies are lost, "
        "the cells can not hold copper, which leads to weak joints in some people."
    ),
    "inheritance": (
        "Kettle syndrome is inherited in an autosomal dominant pattern, which means "
        "one copy of the altered gene in each cell is sufficient to cause the "
        "disorder. In some cases, an affected person inherits the mutation from one "
        "affected parent. A mother is more likely than a father to pass it on."
    ),
}


def condition(**told: str) -> Condition:
    prose = [{"kind": kind, "prose": words} for kind, words in told.items()]
    return bare(title="Kettle syndrome", sections=prose)


def sheet(of: Condition) -> Document:
    return compose(of, Request(level="plain")).document


KETTLE = condition(**TOLD)


def test_a_sheet_is_true_to_its_source() -> None:
    assert findings(KETTLE, sheet(KETTLE)) == ()


@pytest.mark.parametrize("kind", PLANTED)
def test_planted_faults_are_found(kind: str) -> None:
    """Each kind has a place to be planted in this sheet."""
    document = sheet(KETTLE)
    chance = random.Random(kind)  # noqa: S311 - a seed
    planted = list(faults(document, kind, chance))[:FEW]
    found = [bent for bent in planted if newly_found(KETTLE, bent, frozenset())]
    assert planted
    assert len(found) >= FOUND * len(planted)


@settings(max_examples=25, deadline=None)
@given(
    st.dictionaries(st.sampled_from(sorted(TOLD)), st.just(""), min_size=1),
    st.sampled_from(sorted(PLANTED)),
    st.randoms(use_true_random=False),
)
def test_a_fault_is_found_whatever_else_the_sheet_tells(
    kinds: dict[str, str], kind: str, chance: random.Random
) -> None:
    """Sheets with fewer sections are judged alike."""
    told = condition(**{name: TOLD[name] for name in kinds})
    document = sheet(told)
    for bent in list(faults(document, kind, chance))[:1]:
        assert newly_found(told, bent, frozenset())


def test_a_question_that_is_not_answered_is_found() -> None:
    """The sheet was made from a source that says less."""
    less = condition(**{k: v for k, v in TOLD.items() if k != "causes"})
    (found,) = findings(KETTLE, sheet(less))
    assert (found.question, found.violation.group) == ("What causes it?", "section")


def test_an_explanation_must_be_that_of_the_lexicon() -> None:
    """A word more in it, and it tells something else."""
    told = condition(description="The disorder causes hypotonia in babies.")
    document = sheet(told)
    chance = random.Random(1)  # noqa: S311 - a seed
    (bent, *_) = faults(document, "denied", chance)
    assert findings(told, document) == ()
    assert newly_found(told, bent, frozenset())


OPENED = (
    "Kettle syndrome can have different inheritance patterns. In some cases, including "
    "those caused by KTL2 gene mutations, the condition is inherited in an autosomal "
    "dominant pattern, which means one copy of the altered gene in each cell is "
    "sufficient to cause the disorder. When the condition is caused by mutations in "
    "other genes, it can be inherited in an autosomal recessive pattern."
)


def test_statements_behind_openings_are_true_to_their_sentence() -> None:
    """Each is laid beside the sentence that opens as it does."""
    told = condition(inheritance=OPENED)
    assert findings(told, sheet(told)) == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("In some cases", "In most cases"),
        ("the KTL2 gene", "the KTL3 gene"),
        ("When the condition comes from changes in other genes, it", "It"),
        ("in other genes", "in the KTL2 gene"),
    ],
)
def test_an_opening_that_was_bent_is_found(before: str, after: str) -> None:
    """When a statement holds is a fact, too."""
    told = condition(inheritance=OPENED)
    document = sheet(told)
    bent = [one for one in exchanged_in(document, before, after) if one != document]
    assert bent
    assert all(newly_found(told, one, frozenset()) for one in bent)


def exchanged_in(document: Document, before: str, after: str) -> list[Document]:
    """Return the document, and what it is with words of a paragraph exchanged."""
    found = [document]
    for number, part in enumerate(document.parts):
        for place, block in enumerate(part.blocks):
            if isinstance(block, Paragraph) and before in block.text.plain:
                changed = paragraph(block.text.plain.replace(before, after, 1))
                blocks = (*part.blocks[:place], changed, *part.blocks[place + 1 :])
                parts = list(document.parts)
                parts[number] = replace(part, blocks=blocks)
                found.append(replace(document, parts=tuple(parts)))
    return found


def test_a_drawing_must_show_a_pattern_of_the_source() -> None:
    """The sheet with the drawing is laid beside a source without its pattern."""
    other = condition(
        **TOLD | {"inheritance": TOLD["inheritance"].replace("dominant", "recessive")}
    )
    found = {one.violation.what for one in findings(other, sheet(KETTLE))}
    assert "drawn: autosomal dominant" in found


def test_typed_fields_are_told_as_they_stand() -> None:
    """No figure, name or pattern beyond them."""
    (told,) = sources.read(FIXTURES / "pages" / "tideglass-syndrome.txt").conditions
    assert findings(told, sheet(told)) == ()


LINES = (
    "Kettle syndrome can cause:",
    "Swollen wrists",
    "Complications from falls",
    "A neurological rash",
    "Frequently a fever",
    "Abdominal cramps",
)


def in_lines(kind: str, *lines: str) -> Condition:
    blocks = Prose(paragraph(line) for line in lines)
    (section,) = condition(**{kind: "A rash."}).sections
    return replace(condition(), sections=(replace(section, prose=blocks),))


@pytest.mark.parametrize("kind", ["description", "signs", "causes"])
def test_a_line_without_an_end_begins_no_name(kind: str) -> None:
    """Items that lost their marks begin with capitals; plain words do, too."""
    told = in_lines(kind, *LINES)
    assert findings(told, sheet(told)) == ()


def test_an_item_in_capitals_is_found_in_its_source() -> None:
    """It has no small letter to be known by."""
    told = in_lines("causes", "It may come from:", "A weak heart", "HIV", "Old age")
    assert findings(told, sheet(told)) == ()


def test_an_item_without_words_is_none() -> None:
    """Nothing is printed for it, and nothing was lost."""
    empty = List((Prose.of(paragraph("A rash")), Prose.of(paragraph(""))))
    (section,) = condition(signs="A rash.").sections
    blocks = Prose((paragraph("It causes:"), empty))
    told = replace(condition(), sections=(replace(section, prose=blocks),))
    assert findings(told, sheet(told)) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "It usually begins in a lower limb.",
        "It is given as a drip (into your bloodstream) for a week.",
        "They have a rash, slurred speech, lack of coordination, etc.",
    ],
)
def test_plain_words_in_odd_places_are_no_fault(sentence: str) -> None:
    """One limb, a bracket said plainly, an explanation behind an abbreviation."""
    told = condition(signs=sentence)
    assert findings(told, sheet(told)) == ()


@pytest.mark.parametrize(
    ("sentence", "before", "after"),
    [
        ("They had a modified radical cut.", "modified radical", "changed radical"),
        ("Elevated 120 - 129 is a stage.", "Elevated 120", "High 120"),
        ("It is a rash of the legs.", "the legs.", "the legs:."),
        ("It is given by a needle.", "needle.", "needle.."),
    ],
)
def test_a_term_of_one_thing_and_an_end_must_stay(
    sentence: str, before: str, after: str
) -> None:
    """A plain word for a part of a name is another name."""
    document = sheet(condition(signs=sentence.replace(before, after)))
    assert findings(condition(signs=sentence), document)


def test_a_symbol_in_brackets_of_a_statement_must_stay() -> None:
    """The wording of a statement has no place for it."""
    told = condition(causes="Mutations in the KTL2 gene cause Kettle syndrome.")
    more = condition(
        causes="Mutations in the KTL2 gene (also known as QRX-4) cause Kettle syndrome."
    )
    found = [one.violation.what for one in findings(more, sheet(told))]
    assert "QRX-4" in found


SPANISH = "El síndrome de Tetera es raro. Afecta a 1 de cada 900 niños. No se hereda."


def test_a_sheet_without_plain_words_is_its_source_word_for_word() -> None:
    """In Spanish nothing is said otherwise, and all questions are known."""
    told = replace(condition(description=SPANISH, causes=SPANISH), language="es")
    assert findings(told, sheet(told)) == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [("900", "90"), ("No se", "Se"), ("Afecta a", "Puede afectar a"), (" No se", "")],
)
def test_any_other_word_in_such_a_sheet_is_found(before: str, after: str) -> None:
    """No family of words is needed for it."""
    told = replace(condition(description=SPANISH), language="es")
    bent = exchanged_in(sheet(told), before, after)[1:]
    assert bent
    assert all(newly_found(told, one, frozenset()) for one in bent)


def test_a_long_section_is_compared_in_good_time() -> None:
    """Twice the sentences take about twice the time."""
    seconds = []
    for number in (200, 800):
        words = " ".join(
            f"Town {n} has it often. The KTL{n} gene may be involved, leading to pain."
            for n in range(2, number)
        )
        told = condition(description=words)
        document = sheet(told)
        started = time.process_time()
        assert findings(told, document) == ()
        seconds.append(time.process_time() - started)
    assert seconds[1] < LINEAR * max(0.3, seconds[0])
