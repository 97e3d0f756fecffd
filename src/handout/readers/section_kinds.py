"""What a section is about, told by its heading in English or Spanish."""

import re

from handout.model.condition import SectionKind
from handout.readers.pieces import fold

NO_DEFINITION = (
    r"(?!.*\b(?:types|kinds|differences?|risks|dangers|benefits|stages"
    r"|tipos|diferencias?|riesgos|peligros|beneficios|etapas)\b)"
)
"""What follows "What are the" where the question does not ask what a thing is."""

ASKED: tuple[tuple[SectionKind, tuple[str, ...]], ...] = (
    (
        "when-to-call",
        (
            r"\bwhen (?:should|does|do|to|must)\b.*\b(?:call|see|contact|help|go to)\b",
            r"\bcuándo\b.*\b(?:llamar|consultar|acudir|ver a|buscar ayuda)",
        ),
    ),
    (
        "other",
        (r"\bwhat conditions\b", r"\bside effects?\b", r"\befectos secundarios\b"),
    ),
    ("outlook", (r"\b(?:outlook|prognosis|pronóstico)\b",)),
    ("prevention", (r"\bprevent", r"\bprevenir", r"\bprevención")),
    (
        "diagnosis",
        (r"\bdiagnos", r"\bdiagnóstic", r"\bexámenes y pruebas\b"),
    ),
    (
        "treatment",
        (r"\btreat(?:ed|ments?)?\b", r"\btratamientos?\b", r"\btratar?\b"),
    ),
    ("signs", (r"\b(?:symptoms?|signs|síntomas?|signos|señales)\b",)),
    (
        "risk",
        (
            r"\bat (?:a )?(?:higher |greater |increased )?risk\b",
            r"\brisk factors?\b",
            r"\bmo(?:re|st) likely\b",
            r"\bfactores? de riesgo\b",
            r"\ben riesgo\b",
            r"\bcorren? .*riesgo\b",
            r"\bmás probab",
        ),
    ),
    (
        "effects",
        (
            r"\bproblems\b.*\bcause\b",
            r"\bcomplications?\b",
            r"\beffects on\b",
            r"\bproblemas\b.*\bcausa",
            r"\bcomplicaci",
            r"\befectos en\b",
        ),
    ),
    (
        "causes",
        (r"^what causes\b", r"^causes?$", r"^qué (?:lo |la )?causa", "^causas?$"),
    ),
    (
        "inheritance",
        (r"\binherit", r"\brun in (?:the )?famil", r"\bhereda", r"\bherencia\b"),
    ),
    (
        "frequency",
        (
            r"\bhow (?:common|many people)\b",
            r"^frequency$",
            r"\bqué tan común\b",
            r"^frecuencia$",
        ),
    ),
    (
        "self-care",
        (
            r"\bself-?care\b",
            r"\bliving with\b",
            r"\btake care of\b",
            r"\bhome care\b",
            r"\bvivir con\b",
            r"\bautocuidado\b",
            r"\bcuidados? en (?:el hogar|casa)\b",
        ),
    ),
    (
        "description",
        (
            rf"^what (?:is|are)\b{NO_DEFINITION}",
            rf"^qué (?:es|son)\b{NO_DEFINITION}",
            r"^(?:description|overview|summary|introduction)$",
            r"^(?:descripción|resumen|introducción)$",
        ),
    ),
)
"""A kind and how headings ask for it; the first that fits is taken."""

KINDS: tuple[tuple[SectionKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile("|".join(asked), re.IGNORECASE)) for kind, asked in ASKED
)


def kind_of(heading: str) -> SectionKind:
    """Return what a heading asks for; `other` where it fits none."""
    words = fold(heading).strip("¿?¡!:. ")
    for kind, asks in KINDS:
        if asks.search(words):
            return kind
    return "other"
