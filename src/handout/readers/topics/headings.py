"""The headings of a health-topic page, in English and Spanish, of all generations."""

import re
from typing import Literal

from handout.model.condition import LinkKind
from handout.readers.pieces import Heading, fold
from handout.readers.section_kinds import kind_of

TopicPart = Literal["summary", "links", "cover", "image", "disclaimers"] | LinkKind

BEGINNINGS: dict[TopicPart, tuple[str, ...]] = {
    "summary": (
        "summary",
        "resumen",
    ),
    "topics": (
        "related health topics",
        "temas de salud relacionados",
    ),
    "institute": (
        "national institutes of health",
        "institutos nacionales de la salud",
    ),
    "encyclopedia": (
        "medical encyclopedia",
        "enciclopedia médica",
    ),
    "languages": (
        "other languages",
        "otros idiomas",
    ),
    "image": (
        "topic image",
        "imagen del tema",
    ),
    "disclaimers": (
        "disclaimers",
        "disclaimer",
        "exenciones",
        "exención",
        "exención de responsabilidad",
        "exenciones de responsabilidad",
    ),
    "cover": (
        "basics",
        "learn more",
        "see, play and learn",
        "research",
        "resources",
        "for you",
        "lo básico",
        "aprenda más",
        "vea, juegue y aprenda",
        "investigaciones",
        "recursos",
        "para usted",
    ),
    "links": (
        "start here",
        "overviews",
        "latest news",
        "symptoms",
        "diagnosis and tests",
        "diagnosis/symptoms",
        "prevention and risk factors",
        "prevention/screening",
        "treatments and therapies",
        "treatment",
        "living with",
        "related issues",
        "specifics",
        "specific conditions",
        "genetics",
        "images",
        "anatomy/physiology",
        "health check tools",
        "videos and tutorials",
        "videos",
        "tutorials",
        "test your knowledge",
        "games",
        "statistics and research",
        "statistics",
        "clinical trials",
        "journal articles",
        "reference desk",
        "find an expert",
        "directories",
        "organizations",
        "law and policy",
        "financial issues",
        "nutrition",
        "coping",
        "disease management",
        "rehabilitation",
        "alternative therapy",
        "children",
        "teenagers",
        "men",
        "women",
        "older adults",
        "seniors",
        "patient handouts",
        "comience aquí",
        "resúmenes",
        "últimas noticias",
        "síntomas",
        "diagnóstico y exámenes",
        "diagnósticos/síntomas",
        "prevención y factores de riesgo",
        "tratamientos y terapias",
        "tratamiento",
        "viviendo con...",
        "viviendo con",
        "asuntos relacionados",
        "asuntos específicos",
        "condiciones específicas",
        "genética",
        "imágenes",
        "herramientas de salud",
        "videos y tutoriales",
        "tutoriales",
        "autoevaluación",
        "juegos",
        "estadísticas e investigaciones",
        "ensayos clínicos",
        "estudios clínicos",
        "artículos científicos",
        "información de referencia",
        "encuentre un experto",
        "especialistas",
        "organizaciones",
        "niños",
        "adolescentes",
        "hombres",
        "mujeres",
        "adultos mayores",
        "materiales para el paciente",
        "información para el paciente",
        "más información",
    ),
}
"""How the site has called its parts; `cover` heads headings, `links` a list."""

PARTS: dict[str, TopicPart] = {
    words: part for part, names in BEGINNINGS.items() for words in names
}

CONTENTS = frozenset({"on this page", "en esta página"})
"""What stands above the list of the page's own parts."""

LONGEST_QUESTION = 80
QUESTION = re.compile(
    r"(?:What|How|Who|When|Why|Which|Where|Can|¿\s*(?:Qué|Cómo|Cuál(?:es)?|Cuándo"
    r"|Quién(?:es)?|Por qué|Dónde|Se puede))\b.{3,140}\?"
)


def topic_part_of(heading: Heading) -> TopicPart | None:
    """Return what a heading of a topic page begins, if it is a known one."""
    return PARTS.get(fold(heading.words).lower())


def is_topic_structure(words: str) -> bool:
    """Tell whether a line of a topic's text is known to be a heading."""
    return fold(words).lower() in PARTS.keys() | CONTENTS or is_question(words)


def is_no_title(words: str) -> bool:
    """Tell whether a line begins the page below its title."""
    known = fold(words).lower()
    return known in CONTENTS or PARTS.get(known) == "summary"


def is_question(words: str) -> bool:
    """Tell a question that heads a section: it is short, or asks for a known kind."""
    if not QUESTION.fullmatch(words):
        return False
    return len(words) <= LONGEST_QUESTION or kind_of(words) != "other"
