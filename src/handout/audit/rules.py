"""What a rule of the audit is, and how the rules of a format are run.

Each format has a table `RULES`. A rule's function takes the prepared view of a
file and yields the faults it sees; everything else about the rule stands in
the table, and `docs/accessibility-rules.md` is made from it.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, TypeVar

import msgspec

from handout.audit.findings import Finding, Severity

View = TypeVar("View")

MOST = 20
"""How many findings of one rule are told; a hostile file could have millions."""


class Fault(msgspec.Struct, frozen=True):
    """What a rule sees: where, and what is wrong there, in one sentence.

    `words` are the first ones at the place, where they may be shown.
    """

    place: str
    found: str
    words: str = ""


class Rule(msgspec.Struct, Generic[View], frozen=True, kw_only=True):
    """One rule: its name, the standard it comes from, and its function.

    `source` names standard and clause. The first line of the function's
    docstring says what the rule asks for.
    """

    id: str
    source: str
    remedy: str
    faults: Callable[[View], Iterable[Fault]]
    severity: Severity = "error"

    @property
    def summary(self) -> str:
        """What the rule asks for, in one line."""
        return (inspect.getdoc(self.faults) or "").partition("\n")[0]


def run(rules: Iterable[Rule[View]], view: View) -> tuple[Finding, ...]:
    """Hold every rule against a view; findings come in the order of the table."""
    return tuple(finding for rule in rules for finding in _findings(rule, view))


def _findings(rule: Rule[View], view: View) -> Iterator[Finding]:
    """Tell each fault once, though a page may have it at many places."""
    told: set[Fault] = set()
    for fault in rule.faults(view):
        if fault in told:
            continue
        if len(told) == MOST:
            yield _finding(rule, Fault("", "The same is wrong at more places."))
            return
        told.add(fault)
        yield _finding(rule, fault)


def _finding(rule: Rule[View], fault: Fault) -> Finding:
    return Finding(
        rule.id, rule.severity, fault.place, fault.found, rule.remedy, fault.words
    )


def describe(rules: Iterable[Rule[View]]) -> str:
    """Return the documentation of rules as a Markdown table."""
    head = ("| rule | severity | what it asks for | source |", "|---|---|---|---|")
    rows = (
        f"| `{rule.id}` | {rule.severity} | {rule.summary} | {rule.source} |"
        for rule in rules
    )
    return "\n".join((*head, *rows)) + "\n"
