"""A row of a mapping file, and what is told where a row is wrong."""

import re
from collections.abc import Iterator
from collections.abc import Mapping as Columns
from typing import Literal, get_args

import msgspec

from handout.library.codes.notation import span_of
from handout.library.codes.systems import SYSTEMS, is_known, system_of
from handout.model.condition import Relation
from handout.model.kinds import ConditionId

MappingRelation = Relation | Literal["none"]
"""As in the model: a `broader` code covers more than the condition.

`none` says that a code of a source is wrong for this condition.
"""

RELATIONS: tuple[str, ...] = (*get_args(Relation), "none")
SPREADSHEET_NUMBER = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
"""What a spreadsheet makes of the long numbers of SNOMED CT: 7.02E+08."""

KNOWN_SYSTEMS = ", ".join(system.name for system in SYSTEMS)


class MappingRow(msgspec.Struct, frozen=True):
    """One code of one condition, and the line that says so."""

    system: str
    code: str
    condition: str
    relation: MappingRelation = "exact"
    line: int = 0


class Refusal(msgspec.Struct, frozen=True):
    """A line that was not taken: why, and what to do."""

    line: int
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.problem} {self.remedy}"


class Mapping(msgspec.Struct, frozen=True):
    """What a mapping file says, and what of it was refused."""

    rows: tuple[MappingRow, ...] = ()
    refusals: tuple[Refusal, ...] = ()


def gathered(read: Iterator[MappingRow | Refusal]) -> Mapping:
    """Part rows from refusals."""
    told = tuple(read)
    return Mapping(
        tuple(one for one in told if isinstance(one, MappingRow)),
        tuple(one for one in told if isinstance(one, Refusal)),
    )


def checked(columns: Columns[str, str], line: int) -> MappingRow | Refusal:
    """Make a row of what stands in its columns, or refuse it."""
    system, code, condition, relation = (
        columns.get(name, "").strip()
        for name in ("system", "code", "condition", "relation")
    )
    relation = relation.casefold() or "exact"
    if told := _wrong(system, code, condition, relation):
        return Refusal(line, *told)
    known = msgspec.convert(relation, MappingRelation)
    return MappingRow(system, code, condition, known, line)


def _wrong(
    system: str, code: str, condition: str, relation: str
) -> tuple[str, str] | None:
    if not is_known(system):
        found = f"found the system {system[:40]!r}."
        return found, f"Write one of: {KNOWN_SYSTEMS}."
    if SPREADSHEET_NUMBER.fullmatch(code):
        return f"found the code {code!r}.", "Format the column of codes as text."
    if not span_of(system_of(system), code).low:
        return f"found the code {code[:40]!r}.", "Write the code as it is printed."
    if not _is_id(condition):
        found = f"found the condition {condition[:60]!r}."
        return found, "Write its id, such as clinic/wound-care."
    if relation not in RELATIONS:
        found = f"found the relation {relation[:40]!r}."
        return found, f"Write one of: {', '.join(RELATIONS)}."
    return None


def _is_id(condition: str) -> bool:
    try:
        msgspec.convert(condition, ConditionId)
    except msgspec.ValidationError:
        return False
    return True
