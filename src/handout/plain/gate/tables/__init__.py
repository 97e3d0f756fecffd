"""The words that carry facts, by class.

A table maps a class to its values, and a value to the forms in which it stands in
a text. Only inflections share a value here: what else says the same is told by the
one list of equivalences, `templates/plain/gate/equivalences.tsv`.
"""

from collections.abc import Mapping

from handout.plain.gate.tables.cause import CAUSE
from handout.plain.gate.tables.certainty import CERTAINTY
from handout.plain.gate.tables.direction import DIRECTION
from handout.plain.gate.tables.inheritance import INHERITANCE
from handout.plain.gate.tables.logic import LOGIC
from handout.plain.gate.tables.negation import NEGATION
from handout.plain.gate.tables.people import PEOPLE
from handout.plain.gate.tables.phrasal import PHRASAL
from handout.plain.gate.tables.quantity import QUANTITY
from handout.plain.gate.tables.time import TIME
from handout.plain.gate.tables.units import UNITS

Table = Mapping[str, Mapping[str, str]]

TABLES: tuple[Table, ...] = (
    NEGATION,
    CERTAINTY,
    DIRECTION,
    PEOPLE,
    CAUSE,
    TIME,
    QUANTITY,
    INHERITANCE,
    LOGIC,
    UNITS,
    PHRASAL,
)
