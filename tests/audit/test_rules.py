"""The tables of rules: whole, named, sourced, and their own documentation."""

from typing import Any

import pytest
from msgspec.structs import replace

from audit import html_samples, test_text
from audit.docx_faults import FAULTS as WORD_FAULTS
from audit.docx_faults import LARGE_FAULTS
from audit.pdf_faults_seen import SEEN
from audit.pdf_faults_semantic import SEMANTIC
from handout.audit import Finding, docx, html, pdf, text
from handout.audit.findings import not_readable
from handout.audit.rules import MOST, Fault, Rule, describe, run

TABLES: dict[str, tuple[Rule[Any], ...]] = {
    "pdf": pdf.RULES,
    "docx": docx.RULES,
    "html": html.RULES,
    "text": text.RULES,
}
FAULTS = {
    "pdf": {planted.rule for planted in (SEEN | SEMANTIC).values()},
    "docx": {*WORD_FAULTS, *LARGE_FAULTS},
    "html": set(html_samples.EXCHANGES),
    "text": set(test_text.FAULTS),
}
every_table = pytest.mark.parametrize("name", TABLES)


def rule_with(count: int) -> Rule[str]:
    """Make a rule that finds so many faults."""

    def faults(view: str) -> list[Fault]:
        """Nothing is wrong."""
        return [Fault(f"line {n}", f"{view} is wrong.") for n in range(count)]

    return Rule(id="a-rule", source="A standard 1.1", remedy="Mend it.", faults=faults)


@every_table
def test_ids(name: str) -> None:
    """Each rule has a name of its own that begins with its format."""
    ids = [rule.id for rule in TABLES[name]]
    assert len(set(ids)) == len(ids)
    assert all(rule_id.startswith(f"{name}-") for rule_id in ids)


@every_table
def test_sources(name: str) -> None:
    """Each rule names a standard and a clause of it."""
    assert [rule.id for rule in TABLES[name] if not has_clause(rule.source)] == []


def has_clause(source: str) -> bool:
    """Tell whether a source names a standard and a place in it."""
    return " " in source and source[0].isupper()


@every_table
def test_words(name: str) -> None:
    """Each rule says in whole sentences what it asks for and how to mend it."""
    for rule in TABLES[name]:
        assert rule.summary.endswith(".")
        assert rule.remedy.endswith(".")


@every_table
def test_planted_faults(name: str) -> None:
    """For each rule there is a planted fault, and none for a rule that is gone."""
    assert {rule.id for rule in TABLES[name]} == FAULTS[name]


@every_table
def test_documentation(name: str) -> None:
    """The documentation has one row for each rule."""
    assert describe(TABLES[name]).count("\n| `") == len(TABLES[name])


def test_row_of_documentation() -> None:
    """A row tells name, severity, sense and source."""
    row = "| `a-rule` | error | Nothing is wrong. | A standard 1.1 |"
    assert describe([rule_with(1)]).splitlines()[-1] == row


def test_run() -> None:
    """A finding joins what the rule sees with what the table says."""
    finding = Finding("a-rule", "error", "line 0", "It is wrong.", "Mend it.")
    assert run([rule_with(1)], "It") == (finding,)


@pytest.mark.parametrize(("faults", "findings"), [(0, 0), (MOST, MOST), (99, MOST + 1)])
def test_run_is_bounded(faults: int, findings: int) -> None:
    """However many faults there are, a few are told, and that there are more."""
    assert len(run([rule_with(faults)], "It")) == findings


def test_same_fault_is_told_once() -> None:
    """What is wrong in the same way at the same place makes one finding."""
    rule = rule_with(1)
    twice = replace(rule, faults=lambda view: [*rule.faults(view), *rule.faults(view)])
    assert len(run([twice], "It")) == 1


def test_finding_in_one_line() -> None:
    """A finding is said in one line: how bad, where, what, what to do, which rule."""
    (finding,) = run([rule_with(1)], "It")
    assert str(finding) == "error: line 0: It is wrong. Mend it. [a-rule]"


def test_finding_without_place() -> None:
    """A finding about a whole file names no place."""
    (finding,) = not_readable("It is torn.", "Mend it.")
    assert str(finding) == "error: It is torn. Mend it. [not-readable]"
