"""Who stands in the drawn family of each inheritance pattern.

The symbols are those of medical pedigrees: a square is male, a circle is female, a
filled one has the condition, a half filled one is a carrier (Bennett et al., Journal of
Genetic Counseling 2008). A family shows what a pattern means; it is nobody's family.
"""

from typing import Literal

from handout.model.kinds import Struct
from handout.plain.statements.templates import Pattern

Status = Literal[
    "clear", "carrier", "affected", "gene", "body", "first", "second", "both"
]


class Family(Struct, frozen=True):
    """Two parents and their children; sons and daughters stand in this order."""

    father: Status
    mother: Status
    sons: tuple[Status, Status]
    daughters: tuple[Status, Status]

    @property
    def statuses(self) -> tuple[Status, ...]:
        """The statuses that occur, each once, that of the healthy last."""
        everyone = (self.father, self.mother, *self.sons, *self.daughters)
        return tuple(sorted(dict.fromkeys(everyone), key=_is_clear))


def _is_clear(status: Status) -> bool:
    return status == "clear"


def _family(
    parents: tuple[Status, Status],
    sons: tuple[Status, Status],
    daughters: tuple[Status, Status],
) -> Family:
    father, mother = parents
    return Family(father=father, mother=mother, sons=sons, daughters=daughters)


FAMILIES: dict[Pattern, Family] = {
    "autosomal-dominant": _family(
        ("affected", "clear"), ("affected", "clear"), ("affected", "clear")
    ),
    "autosomal-recessive": _family(
        ("carrier", "carrier"), ("affected", "carrier"), ("carrier", "clear")
    ),
    "x-linked": _family(("gene", "clear"), ("clear", "clear"), ("gene", "gene")),
    "x-linked-dominant": _family(
        ("clear", "affected"), ("affected", "clear"), ("affected", "clear")
    ),
    "x-linked-recessive": _family(
        ("clear", "carrier"), ("affected", "clear"), ("carrier", "clear")
    ),
    "y-linked": _family(
        ("affected", "clear"), ("affected", "affected"), ("clear", "clear")
    ),
    "mitochondrial": _family(("clear", "gene"), ("gene", "gene"), ("gene", "gene")),
    "codominant": _family(("first", "second"), ("both", "both"), ("both", "both")),
    "new-change": _family(
        ("clear", "clear"), ("clear", "clear"), ("affected", "clear")
    ),
    "somatic": _family(("body", "clear"), ("clear", "clear"), ("clear", "clear")),
}
"""The patterns that a family can show; of the others nothing general can be drawn."""
