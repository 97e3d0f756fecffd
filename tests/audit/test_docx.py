"""The rules for Word files: a good file, each fault planted, what is allowed."""

import pytest

from audit.docx_faults import FAULTS, LARGE_FAULTS
from audit.docx_samples import GOOD, LARGE, SECOND, exchanged, pack, with_body
from audit.docx_variants import ALLOWED, MORE_FAULTS, PICTURE_IN_BOX
from documents import RESOURCES, every_block
from handout.audit import Report, check, examine
from handout.audit.docx import RULES
from handout.backends.docx import render
from handout.layout import Ink, Layout, Options, PrintSize

SMALL = {
    name: text.replace('<w:sz w:val="36"/>', '<w:sz w:val="24"/>')
    for name, text in LARGE.items()
}
LARGE_RULES = {rule.id for rule in RULES if rule.id.startswith("docx-large-")}


def found(data: bytes) -> set[str]:
    """Name the rules that a file breaks, notes among them."""
    report = examine(data)
    return {told.rule for told in (*report.findings, *report.notes)}


@pytest.mark.parametrize("parts", [GOOD, LARGE], ids=["usual", "large print"])
def test_good_file(parts: dict[str, str]) -> None:
    """A good file gives neither finding nor note."""
    assert examine(pack(parts)) == Report()


@pytest.mark.parametrize("rule", FAULTS)
def test_planted_fault(rule: str) -> None:
    """Each rule sees its fault, and no other rule sees it."""
    assert found(exchanged(*FAULTS[rule])) == {rule}


@pytest.mark.parametrize("rule", LARGE_FAULTS)
def test_planted_fault_in_large_print(rule: str) -> None:
    """Each rule for large print sees its fault, and no other rule sees it."""
    assert found(exchanged(*LARGE_FAULTS[rule], parts=LARGE)) == {rule}


@pytest.mark.parametrize("rule", sorted(LARGE_RULES - {"docx-large-lines"}))
def test_print_that_is_not_large(rule: str) -> None:
    """What is a fault of large print alone is none of a usual file."""
    assert found(exchanged(*LARGE_FAULTS[rule], parts=SMALL)) == set()


def test_faults_of_all_rules() -> None:
    """For each rule there is a planted fault, and none for a rule that is gone."""
    assert {rule.id for rule in RULES} == {*FAULTS, *LARGE_FAULTS}


@pytest.mark.parametrize("size", ["regular", "large", "xlarge"])
@pytest.mark.parametrize("ink", ["colour", "mono"])
def test_our_own_files(size: PrintSize, ink: Ink) -> None:
    """What our backend makes keeps every rule."""
    layout = Layout(size=size, ink=ink)
    assert check(render(every_block(), layout, Options(), RESOURCES)) == ()


@pytest.mark.parametrize(("addition", "rule"), MORE_FAULTS.values(), ids=MORE_FAULTS)
def test_second_face_of_a_fault(addition: str, rule: str) -> None:
    """Rules see the other ways, too, in which a file can be wrong."""
    assert {told.rule for told in check(with_body(addition))} == {rule}


def test_picture_in_a_text_box() -> None:
    """What stands in a text box is looked at like what stands in the text."""
    assert found(with_body(PICTURE_IN_BOX)) == {"docx-picture-alt", "docx-text-box"}


@pytest.mark.parametrize("addition", ALLOWED.values(), ids=ALLOWED)
def test_what_is_allowed(addition: str) -> None:
    """What is good in another way gives no finding either."""
    assert found(with_body(addition)) == set()


def test_footer() -> None:
    """The foot of the page is looked at, too, and named."""
    data = exchanged(("Page 1 of 1", "Page    1 of 1"))
    assert [finding.place for finding in check(data)] == ["footer, paragraph 1"]


def test_place() -> None:
    """A finding counts paragraphs, and what goes out of the house quotes none."""
    (finding,) = check(exchanged(*FAULTS["docx-contrast"]))
    assert finding.place == "paragraph 3"
    assert SECOND not in f"{finding} {finding.with_words}"


def test_style_of_a_colour() -> None:
    """Where a colour comes from a style, the finding names the style."""
    (finding,) = check(exchanged(*FAULTS["docx-contrast"]))
    assert 'by the style "Quiet"' in finding.found


def test_ring_of_styles() -> None:
    """Styles that are based on each other do no harm."""
    ring = '<w:name w:val="Grey"/><w:basedOn w:val="Quiet"/>'
    assert check(exchanged(('<w:name w:val="Grey"/>', ring))) == ()


def test_strict_file() -> None:
    """A file in the strict form of the standard is read the same way."""
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts = {name: text.replace(usual, strict) for name, text in GOOD.items()}
    assert check(pack(parts)) == ()
