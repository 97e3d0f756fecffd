"""The names of a sheet, inside which no word is touched."""

import re
from collections.abc import Iterable

from handout.model.condition import Section
from handout.plain.statements import Names

GENE = re.compile(r"\b([A-Z][A-Z0-9-]*[A-Z0-9])(?=,? (?:and [A-Z0-9-]+ )?genes?\b)")


def protected_names(names: Names, sections: Iterable[Section]) -> tuple[str, ...]:
    """Return the names inside which no word is touched: condition and genes."""
    prose = " ".join(section.prose.plain for section in sections)
    every = (names.condition, *names.others, *names.genes, *GENE.findall(prose))
    return tuple(dict.fromkeys(name for name in every if name))
