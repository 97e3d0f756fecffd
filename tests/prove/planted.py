"""Planted faults: what veraPDF says of each PDF, and what this audit says of all.

Faults that a validator can see have to be refused by both. Faults of meaning have
to be found by the audit alone: where veraPDF refuses such a file, the fault is not
one of meaning. In Word files the audit has to find every fault that a person could
make.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from audit.docx_planting import PLANTED, plant
from audit.pdf_faults_seen import SEEN
from audit.pdf_faults_semantic import SEMANTIC
from audit.pdf_planting import Faults
from audit.pdf_samples import good
from handout.audit import check, examine
from prove import verapdf
from prove.verdict import Verdict, ask

AUDIT = "handout check"


def try_planted(folder: Path) -> list[Verdict]:
    """Plant every fault into a good file, and ask veraPDF and the audit of each.

    A verdict passes when the judge said of the file what it has to say.
    """
    seen = _write(folder, "seen", SEEN)
    meant = _write(folder, "meant", SEMANTIC)
    said = ask(verapdf.JUDGE, [*seen, *meant])
    refused = (_expected(verdict, wanted=verdict.file in meant) for verdict in said)
    audited = [*_audited(seen, SEEN), *_audited(meant, SEMANTIC)]
    return [*refused, *audited, *_audited_word(folder)]


def _write(folder: Path, kind: str, faults: Faults) -> dict[Path, str]:
    """Write a file for each fault, and return the faults' names by file."""
    files = {folder / f"planted-{kind}-{name}.pdf": name for name in faults}
    for file, name in files.items():
        file.write_bytes(faults[name].plant(good()))
    return files


def _expected(verdict: Verdict, *, wanted: bool) -> Verdict:
    if verdict.passed == wanted:
        return verdict._replace(passed=True, message="")
    message = verdict.message or "the planted fault was not refused"
    return verdict._replace(passed=False, message=message)


def _audited(files: Mapping[Path, str], faults: Faults) -> Iterator[Verdict]:
    for file, name in files.items():
        rule = faults[name].rule
        found = {finding.rule for finding in check(file.read_bytes())}
        message = "" if rule in found else f"{rule} did not find it"
        yield Verdict(AUDIT, file, passed=rule in found, message=message)


def _audited_word(folder: Path) -> Iterator[Verdict]:
    """Plant every fault into a Word file of ours, and ask the audit of each."""
    for number, (name, fault) in enumerate(PLANTED.items(), 1):
        file = folder / f"planted-word-{number}.docx"
        file.write_bytes(plant(fault))
        report = examine(file.read_bytes())
        found = {told.rule for told in (*report.findings, *report.notes)}
        message = "" if fault.rule in found else f"{fault.rule} did not find {name}"
        yield Verdict(AUDIT, file, passed=not message, message=message)
