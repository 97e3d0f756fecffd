"""The words of a question that tell which condition is meant.

Who asks "what is river fever" or "river fever treatment" types words that are in no
name. Where nothing is found as it was typed, these are left out; where that does not
help, names are weighed by the words that they share with the question.
"""

from collections.abc import Iterable, Mapping

from handout.library.names.asking import Asking, Named
from handout.library.names.memory import Memory

TYPED_FIRST = (
    "a about am an are can did do does for had has have how i if is me my of please "
    "should tell that the this to was what when where which who why will with "
    "acerca al como con cual cuales cuando de del donde el en es esta la las lo los "
    "me mi para por que quien se ser si sobre son su tener tengo tiene un una"
)
TYPED_BESIDE = (
    "causes cure cured diagnosis diagnosed explained handout help information leaflet "
    "meaning means patient patients prognosis sheet sign signs symptom symptoms "
    "treat treated treating treatment treatments "
    "causa causas cura cuidados diagnostico diagnosticar explicacion folleto hoja "
    "informacion paciente pacientes pronostico senal senales significa sintoma "
    "sintomas trata tratar tratamiento tratamientos"
)
OPENING = frozenset(TYPED_FIRST.split())
"""Words with which a question begins, in English and Spanish, as they are folded."""

LITTLE = OPENING.union(TYPED_BESIDE.split()) - {"a", "i"}
"""What is left out wherever it stands; "hepatitis A" and "type I" keep a letter."""

MOST_WORDS = 4
"""So many words lead to names, the rarest ones."""

MOST_ROWS = 100
OF_NAME, OF_QUESTION = 0.6, 0.4
"""What it counts that the question has all of a name, and the name all of it."""

SET_RIGHT = 0.8
"""What a word counts that was misspelled."""

LEAST = 0.5
"""Names that share less are not about it."""

Scored = list[tuple[Named, float]]


def rest_of(form: str) -> str:
    """Return a folded question without the words that tell nothing, "" for itself."""
    words = form.split()
    while words and words[0] in OPENING:
        words = words[1:]
    rest = " ".join(word for word in words if word not in LITTLE)
    return "" if rest == form.strip() else rest


def find(memory: Memory, asking: Asking, form: str) -> Scored:
    """Return names that share words with a question, with how much of both, up to 1."""
    words = form.split()
    if len(words) < 2:  # noqa: PLR2004 - one word is told by its letters
        return []
    telling = [word for word in words if word not in LITTLE] or words
    meant = {memory.nearest_word(word) or word: word for word in telling}
    rows = asking.with_any(_rarest(memory, meant), MOST_ROWS)
    scored = ((row, _share(memory, meant, row)) for row in rows)
    return [(row, score) for row, score in scored if score >= LEAST]


def _rarest(memory: Memory, words: Iterable[str]) -> list[str]:
    known = filter(memory.count, words)
    return sorted(known, key=memory.count)[:MOST_WORDS]


def _share(memory: Memory, meant: Mapping[str, str], row: Named) -> float:
    """Weigh the words in common; a rare word tells more than a common one.

    `meant` are the words as names have them, and as they were typed.
    """
    name = frozenset(row.folded.split())
    shared = sum(
        memory.rarity(word) * (1.0 if meant[word] == word else SET_RIGHT)
        for word in name & meant.keys()
    )
    of_name, of_question = (
        sum(map(memory.rarity, words)) for words in (name, meant.keys())
    )
    return OF_NAME * shared / of_name + OF_QUESTION * shared / of_question
