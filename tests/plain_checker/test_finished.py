"""Whole finished sheets: silent where nothing moved, loud where a fact did."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from conditions import bare
from handout import sources
from handout.compose import Request, compose
from handout.document import Document
from handout.model import Condition
from handout.prose import Paragraph, paragraph
from plain_checker.finished import findings
from plain_checker.planting import PLANTED, faults, newly_found
from plain_measure.own_pages import FIXTURES

FOUND = 0.95
"""The share of planted faults that must be found, of every kind."""
FEW = 6
"""Faults of a kind in one sheet: enough to see whether a kind is blind."""

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
