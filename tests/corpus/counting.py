"""How much of everything a reading holds, a number a field."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from handout.model import Condition
from handout.prose import Text
from handout.readers import Reading


def counted(reading: Reading) -> dict[str, int]:
    """Count what was read, field by field, and what was told about it."""
    counts = Counter[str](
        {
            "conditions": len(reading.conditions),
            "refused": len(reading.refused),
            "not understood": len(reading.not_understood),
        }
    )
    for condition in reading.conditions:
        counts.update(_told(condition))
    counts.update(f"warning {warning.kind}" for warning in reading.warnings)
    return {name: counts[name] for name in sorted(counts)}


def _told(condition: Condition) -> Iterator[str]:
    """Yield a word for each thing that a condition tells."""
    yield f"language {condition.language}"
    yield from (f"source {name}" for name in _filled(condition.source))
    for name in _filled(condition):
        yield f"with {name}"
    for section in condition.sections:
        yield f"section {section.kind}"
        yield from (f"block {type(block).__name__.lower()}" for block in section.prose)
        yield from ["words"] * len(section.prose.plain.split())
    yield from ["other name"] * len(condition.other_names)
    yield from ["index term"] * len(condition.index_terms)
    yield from (f"code {code.system}" for code in condition.codes)
    yield from (f"inheritance {pattern}" for pattern in condition.inheritance)
    for genes in condition.gene_groups:
        yield from ["gene"] * len(genes.genes)
        yield from ["chromosome"] * len(genes.chromosomes)
    for group in (*condition.resources, *condition.related):
        yield from (f"link {group.kind}" for _ in group.links)
    for reference in condition.references:
        yield "reference with PMID" if reference.pmid else "reference without PMID"
    yield from ("span link" for text in _texts(condition) for one in text if one.link)


def _filled(value: msgspec.Struct) -> Iterator[str]:
    """Yield the names of the fields that hold something."""
    for name in value.__struct_fields__:
        if getattr(value, name):
            yield name


def _texts(condition: Condition) -> Iterator[Text]:
    for section in condition.sections:
        for block in section.prose:
            yield from block.texts()
