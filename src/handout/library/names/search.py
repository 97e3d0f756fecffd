"""Search by name, as it is typed.

What is found is ranked: exact id or code, exact title, exact other name, beginning, all
words, likeness or some of the words. A query is data: it is folded to words before any
of it comes near SQL or the syntax of FTS5.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator

import msgspec

from handout.language_tags import base
from handout.library.codes.lookup import meant_by
from handout.library.names import likeness, telling
from handout.library.names.asking import Asking, Named, all_of
from handout.library.names.folding import folds
from handout.library.names.hits import Hit, Reason, ordered, same_reason
from handout.library.names.memory import Memory
from handout.library.names.naming import Kind
from handout.library.names.short import is_short

LONGEST_QUERY = 300
"""How many characters of a query are read; names are shorter."""

MOST_WORDS = 16
FEW = 3
"""With fewer conditions than these, what is spelled alike is searched, too."""

TEN = 10
"""What is spelled like a short name fills up to so many conditions: it is often a slip
that makes one name of another."""

ONE_SLIP, TWO_SLIPS = 2.1, 4.2
"""What such a name may cost, where something is called so, and where nothing is."""

LONG = 8
"""So many letters with which a name begins are no slip."""

EXACT: dict[Kind, tuple[Reason, float]] = {
    "title": ("title", 0.98),
    "other-name": ("other-name", 0.96),
    "overlay": ("other-name", 0.95),
    "abbreviation": ("abbreviation", 0.94),
    "translation": ("other-name", 0.93),
    "index-term": ("other-name", 0.91),
}
ID, CODE, SLUG = 1.0, 0.99, 0.97
WHOLE = 0.9
"""Where the scores of whole names begin."""

PREFIX, CONTAINS, FUZZY = 0.67, 0.45, 0.0
"""Where the scores of inexact reasons begin."""

SHARE, LIKENESS = 0.2, 0.4
NEARLY = FUZZY + LIKENESS * likeness.GOOD
"""What is called so but for a slip has at least this score."""

MORE, MOST_MORE = 0.01, 3
"""What a score gains by further names of the condition that begin so."""

KIND_COSTS: dict[Kind, float] = {"title": 0.0, "index-term": 0.02}
OTHER_KIND_COSTS = 0.01

Step = Callable[[Asking, str], Iterator[Hit]]


class NameSearch:
    """Finds conditions of an open library by what a person types.

    Names are kept in memory once something was misspelled, and read again when the
    library has changed.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._memory: Memory | None = None
        self._seen: tuple[int, int] = (-1, -1)

    def find(
        self, query: str, *, language: str = "", limit: int = 20
    ) -> tuple[Hit, ...]:
        """Return at most `limit` conditions, the best first, each by its best name.

        `language` leaves only names of that language, and names of none. Nothing is
        raised for any text; what holds no letter and no figure finds nothing.
        """
        typed = query[:LONGEST_QUERY].lstrip()
        asking = Asking(self._connection, base(language) if language else "")
        marks = (*_by_id(asking, typed), *self._by_code(typed))
        forms = _forms(typed)
        if marks:
            hits = _as_written(asking, forms, limit)
        else:
            hits = self._by_name(asking, forms, limit)
            hits = self._in_other_words(asking, forms, hits, limit)
        return ordered((*marks, *hits))[: max(0, limit)]

    def _by_name(self, asking: Asking, forms: list[str], limit: int) -> tuple[Hit, ...]:
        """Return what is called so, and what may be meant where that is not sure."""
        hits = _as_written(asking, forms, limit)
        near = self._near(asking, forms, hits)
        if len(hits) >= FEW or any(_is_sure(hit, forms) for hit in hits):
            return _filled(hits, near)
        return _joined(ordered((*hits, *near)), self._alike, asking, forms)

    def _near(
        self, asking: Asking, forms: list[str], hits: tuple[Hit, ...]
    ) -> tuple[Hit, ...]:
        """Return short names that are spelled like a short text."""
        most = ONE_SLIP if any(hit.score >= WHOLE for hit in hits) else TWO_SLIPS
        short = [form for form in forms if is_short(form.strip())]
        return ordered(
            hit for form in short for hit in self._short(asking, form.strip(), most)
        )

    def _in_other_words(
        self, asking: Asking, forms: list[str], hits: tuple[Hit, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Add what a question is about, where nothing is called nearly so."""
        if any(hit.score >= NEARLY for hit in hits):
            return hits
        rests = [rest for form in forms if (rest := telling.rest_of(form))]
        about = self._by_name(asking, rests, limit) if rests else ()
        hits = ordered((*hits, *map(_weaker, about)))
        if any(hit.reason == "words" for hit in hits):
            return hits
        return _joined(hits, self._with_some, asking, forms)

    def _by_code(self, typed: str) -> Iterator[Hit]:
        for match in meant_by(self._connection, typed):
            code = f"{match.system} {match.code}"
            yield Hit(match.shelf, code, "code", CODE, "code")

    def _alike(self, asking: Asking, form: str) -> Iterator[Hit]:
        for row, score in likeness.find(self._names(), asking, form.strip()):
            yield _alike(row, score)

    def _short(self, asking: Asking, form: str, most: float) -> Iterator[Hit]:
        for row, score in likeness.find_short(self._names(), asking, form, most):
            yield _alike(row, score)

    def _with_some(self, asking: Asking, form: str) -> Iterator[Hit]:
        for row, score in telling.find(self._names(), asking, form):
            weight = FUZZY + LIKENESS * score
            yield Hit(row.shelf, row.name, "words", weight, row.kind)

    def _names(self) -> Memory:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        seen = (version, self._connection.total_changes)
        if self._memory is None or seen != self._seen:
            self._memory = Memory(self._connection)
            self._seen = seen
        return self._memory


def _forms(typed: str) -> list[str]:
    """Return what is searched; a space at the end says that the last word is whole."""
    end = " " if typed[-1:].isspace() else ""
    bounded = (" ".join(form.split()[:MOST_WORDS]) for form in folds(typed))
    return [form[:LONGEST_QUERY] + end for form in bounded if form]


def _as_written(asking: Asking, forms: list[str], limit: int) -> tuple[Hit, ...]:
    """Go from the best reason to the weakest until enough is found."""
    hits: tuple[Hit, ...] = ()
    for step in (_whole, _beginning, _with_words):
        if len(hits) < limit:
            hits = _joined(hits, step, asking, forms)
    return hits


def _joined(
    hits: tuple[Hit, ...], step: Step, asking: Asking, forms: list[str]
) -> tuple[Hit, ...]:
    return ordered((*hits, *(hit for form in forms for hit in step(asking, form))))


def _filled(hits: tuple[Hit, ...], near: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Fill up to ten conditions with what is spelled alike."""
    known = {hit.shelf for hit in hits}
    others = [hit for hit in near if hit.shelf not in known]
    return (*hits, *others[: max(0, TEN - len(hits))])


def _weaker(hit: Hit) -> Hit:
    """Tell of a hit that words of the question were left out; the order stays."""
    reason: Reason = "fuzzy" if hit.reason == "fuzzy" else "words"
    score = FUZZY + LIKENESS * (1 + hit.score) / 2
    return msgspec.structs.replace(hit, reason=reason, score=score)


def _is_sure(hit: Hit, forms: list[str]) -> bool:
    """Tell whether a hit leaves no doubt that it was spelled so on purpose."""
    return hit.score >= WHOLE or (hit.reason == "prefix" and len(forms[0]) >= LONG)


def _alike(row: Named, score: float) -> Hit:
    return Hit(row.shelf, row.name, "fuzzy", FUZZY + LIKENESS * score, row.kind)


def _by_id(asking: Asking, typed: str) -> Iterator[Hit]:
    lowered = typed.strip().casefold().encode(errors="replace").decode()
    for shelf, id_, _ in asking.by_id(lowered):
        yield Hit(shelf, id_, "id", ID, "id")
    for shelf, _, slug in asking.by_slug(lowered):
        yield Hit(shelf, slug, "id", SLUG, "slug")


def _whole(asking: Asking, form: str) -> Iterator[Hit]:
    rows = asking.whole(form.strip())
    titled = any(row.kind == "title" for row in rows)
    hits = [
        Hit(row.shelf, row.name, *EXACT[row.kind], row.kind)
        for row in rows
        if not (titled and row.kind == "translation")
    ]
    yield from same_reason(ordered(hits))


def _beginning(asking: Asking, form: str) -> Iterator[Hit]:
    """Yield names that begin so; a condition of many such names is the likelier."""
    rows = asking.beginning(form)
    counts = Counter(row.shelf for row in rows)
    for row in rows:
        more = MORE * min(counts[row.shelf] - 1, MOST_MORE)
        score = PREFIX + more + _share(row, form)
        yield Hit(row.shelf, row.name, "prefix", score, row.kind)


def _with_words(asking: Asking, form: str) -> Iterator[Hit]:
    for row in asking.with_words(all_of(form.split())):
        score = CONTAINS + _share(row, form)
        yield Hit(row.shelf, row.name, "contains", score, row.kind)


def _share(row: Named, form: str) -> float:
    """Return more where more of the name was typed, and a little more for titles."""
    typed = min(1.0, len(form) / len(row.folded))
    return SHARE * typed - KIND_COSTS.get(row.kind, OTHER_KIND_COSTS)
