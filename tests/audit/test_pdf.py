"""The rules for PDF: a good file, each fault planted, and files from enemies."""

import re

import page
import pikepdf
import pytest
from pikepdf import Dictionary, Stream

from audit import pdf_samples
from audit.pdf_faults_seen import SEEN
from audit.pdf_faults_semantic import SEMANTIC
from audit.pdf_variants import VARIANTS
from handout.audit import Finding, check
from handout.audit.pdf.metadata import LARGEST_PACKET, read_metadata
from handout.audit.pdf.reading import LARGEST_STREAM

FAULTS = {**SEEN, **SEMANTIC}
TOO_DEEP_FOR_OTHERS = "nest_deeply"
MEANT = [name for name in SEMANTIC if name != TOO_DEEP_FOR_OTHERS]
MISSED_BY_PAGE = "tag_with_nothing"
CONFIRMED = [name for name in SEEN if name != MISSED_BY_PAGE]


def rules_of(findings: tuple[Finding, ...]) -> set[str]:
    """Name the rules that were broken."""
    return {finding.rule for finding in findings}


def complies(data: bytes) -> bool:
    """Ask another validator whether a file follows PDF/UA-1."""
    return page.is_pdf_compliant_bytes(data, profile=page.ValidationProfile.PDF_UA_1)


def test_good_file() -> None:
    """A file that follows PDF/UA gives no finding."""
    assert check(pdf_samples.good()) == ()


def test_file_as_weasyprint_makes_it() -> None:
    """A file of the layout engine's own PDF/UA gives no error."""
    rules = rules_of(check(pdf_samples.as_made()))
    assert rules == {"pdf-link-in-words", "pdf-id-tree"}


@pytest.mark.parametrize("name", FAULTS)
def test_planted_fault(name: str) -> None:
    """Each fault that is planted into a good file is found by its rule."""
    planted = FAULTS[name]
    assert planted.rule in rules_of(check(planted.plant(pdf_samples.good())))


@pytest.mark.parametrize("variant", VARIANTS)
def test_good_in_another_way(variant: str) -> None:
    """What is right in a rarer way gives no finding either."""
    assert check(VARIANTS[variant](pdf_samples.good())) == ()


def test_font_in_a_form() -> None:
    """Fonts inside forms are looked at, and a form inside itself only once."""
    (finding,) = check(pdf_samples.font_in_form())
    assert finding.rule == "pdf-font-embedded"


def test_good_file_elsewhere() -> None:
    """Another validator, too, finds nothing in the good file."""
    assert complies(pdf_samples.good())


@pytest.mark.parametrize("name", CONFIRMED)
def test_planted_fault_elsewhere(name: str) -> None:
    """Another validator refuses a file with the same fault."""
    assert not complies(SEEN[name].plant(pdf_samples.good()))


@pytest.mark.parametrize("name", SEEN)
def test_file_that_validators_refuse(name: str) -> None:
    """What a validator refuses is an error here, not a warning."""
    findings = check(SEEN[name].plant(pdf_samples.good()))
    assert any(found.severity == "error" for found in findings)


@pytest.mark.parametrize("name", MEANT)
def test_fault_of_meaning_elsewhere(name: str) -> None:
    """Another validator passes a file whose fault is one of meaning."""
    assert complies(SEMANTIC[name].plant(pdf_samples.good()))


def test_place() -> None:
    """A finding names the page and the way to the element."""
    data = FAULTS["lose_alternative"].plant(pdf_samples.good())
    (finding,) = check(data)
    assert re.fullmatch(r"page 1, Document(/\w+)*/Figure", finding.place)


def test_ring() -> None:
    """A structure tree that holds itself is walked once."""
    assert check(pdf_samples.ring()) == ()


def test_password() -> None:
    """A file behind a password gives one finding."""
    data = pdf_samples.locked(pdf_samples.good(), password="x")  # noqa: S106 - to lock
    (finding,) = check(data)
    assert finding.rule == "not-readable"


def test_truncated() -> None:
    """A file that breaks off in the middle gives one finding."""
    data = pdf_samples.good()
    (finding,) = check(data[: len(data) // 2])
    assert finding.rule == "not-readable"


def test_large_metadata() -> None:
    """Metadata that are larger than any title needs are passed over."""
    title = b"<x xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>a</dc:title></x>"
    with pikepdf.new() as pdf:
        packet = Stream(pdf, title.ljust(LARGEST_PACKET + 1))
        assert not read_metadata(Dictionary(Metadata=packet)).title


def test_bomb() -> None:
    """A small file that would unpack to a large one gives one finding."""
    data = pdf_samples.bomb(LARGEST_STREAM + 1000)
    assert len(data) < LARGEST_STREAM / 100
    (finding,) = check(data)
    assert finding.rule == "not-readable"


def test_small_bomb() -> None:
    """The same file at a size that is allowed is read."""
    assert "pdf-tagged" in rules_of(check(pdf_samples.bomb(1000)))


def test_entities_in_metadata() -> None:
    """Entities in the metadata are not filled in."""
    bomb = b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]>"
    title = (
        b"<x xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>&a;b</dc:title></x>"
    )
    with pikepdf.new() as pdf:
        catalog = Dictionary(Metadata=Stream(pdf, bomb + title))
        assert "aaaa" not in read_metadata(catalog).title


def test_words_of_a_scanner() -> None:
    """Invisible words over a picture are what a scanner has recognised."""
    hidden = SEMANTIC["paint_no_letters"].plant(pdf_samples.good())
    assert "pdf-text-seen" not in rules_of(check(pdf_samples.scanned(hidden)))
