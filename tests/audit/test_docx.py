"""The rules for Word files: a good file, each fault planted, what is allowed."""

import pytest

from audit.docx_samples import (
    ALLOWED,
    FAULTS,
    GOOD,
    MORE_FAULTS,
    SECOND,
    exchanged,
    pack,
    with_body,
)
from documents import RESOURCES, every_block
from handout.audit import check
from handout.audit.docx import RULES
from handout.backends.docx import render
from handout.layout import Ink, Layout, Options, PrintSize


def found(data: bytes) -> set[str]:
    """Name the rules that a file breaks."""
    return {finding.rule for finding in check(data)}


def test_good_file() -> None:
    """A good file gives no finding."""
    assert check(pack(GOOD)) == ()


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_planted_fault(rule: str) -> None:
    """Each rule sees its fault, and no other rule sees it."""
    assert found(exchanged(*FAULTS[rule])) == {rule}


@pytest.mark.parametrize("size", ["regular", "large", "xlarge"])
@pytest.mark.parametrize("ink", ["colour", "mono"])
def test_our_own_files(size: PrintSize, ink: Ink) -> None:
    """What our backend makes keeps every rule."""
    layout = Layout(size=size, ink=ink)
    assert check(render(every_block(), layout, Options(), RESOURCES)) == ()


@pytest.mark.parametrize(("addition", "rule"), MORE_FAULTS.values(), ids=MORE_FAULTS)
def test_second_face_of_a_fault(addition: str, rule: str) -> None:
    """Rules see the other ways, too, in which a file can be wrong."""
    assert found(with_body(addition)) == {rule}


@pytest.mark.parametrize("addition", ALLOWED.values(), ids=ALLOWED)
def test_what_is_allowed(addition: str) -> None:
    """What is good in another way gives no finding either."""
    assert found(with_body(addition)) == set()


def test_footer() -> None:
    """The foot of the page is looked at, too, and named."""
    data = exchanged("Page 1 of 1", "Page    1 of 1")
    assert [finding.place for finding in check(data)] == ["footer, paragraph 1"]


def test_place() -> None:
    """A finding counts paragraphs and never quotes them."""
    (finding,) = check(exchanged(*FAULTS["docx-contrast"]))
    assert finding.place == "paragraph 3"
    assert SECOND not in str(finding)


def test_ring_of_styles() -> None:
    """Styles that are based on each other do no harm."""
    ring = '<w:name w:val="Grey"/><w:basedOn w:val="Quiet"/>'
    assert check(exchanged('<w:name w:val="Grey"/>', ring)) == ()


def test_strict_file() -> None:
    """A file in the strict form of the standard is read the same way."""
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts = {name: text.replace(usual, strict) for name, text in GOOD.items()}
    assert check(pack(parts)) == ()
