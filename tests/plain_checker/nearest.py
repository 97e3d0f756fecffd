"""For each printed sentence the source sentence that it retells."""

from collections import Counter
from collections.abc import Iterator, Sequence

from plain_checker.told import stems

LEAST_SHARE = 0.3
BACKWARDS = 0.3
NEW_WORD = 2
"""A word that no source sentence has is likely a plain one for another."""
MANY = 20
"""Sentences of a section beyond which its own words are met more often, too."""
FARTHEST = 150
"""Sentences of a long section between where one stands in it and on the sheet."""


def closest(printed: Sequence[str], source: Sequence[str]) -> Iterator[int]:
    """Yield for each printed sentence the source sentence that is nearest to it.

    A word counts for more where few sentences of the source have it, and a sheet
    seldom goes back in its source.
    """
    rows = _shares(printed, source)
    best = dict.fromkeys(rows[0], 0.0) if rows else {0: 0.0}
    paths: list[dict[int, int]] = []
    for row in rows:
        highest = max(best, key=best.__getitem__)
        before, now, path = min(best), {}, {}
        for place, share in row.items():
            before = place if best.get(place, -1.0) >= best[before] else before
            goes_back = best[highest] - BACKWARDS > best[before]
            path[place] = highest if goes_back else before
            now[place] = share + best[path[place]] - BACKWARDS * goes_back
        best = now
        paths.append(path)
    place = max(best, key=best.__getitem__)
    for row, path in zip(reversed(rows), reversed(paths), strict=True):
        if row[place] >= LEAST_SHARE:
            yield place
        place = path[place]


def _shares(printed: Sequence[str], source: Sequence[str]) -> list[dict[int, float]]:
    """Return how much each printed sentence shares with those about as far on."""
    words = [stems(sentence) for sentence in source]
    met = Counter(word for every in words for word in every)
    new = 1 / (NEW_WORD * max(1, len(source) / MANY))

    def weight(every: frozenset[str]) -> float:
        return sum(1 / met[word] if met[word] else new for word in every)

    weights = [weight(every) or 1.0 for every in words]
    shares = []
    for number, told in enumerate(map(stems, printed)):
        middle = number * len(source) // len(printed)
        first, end = max(0, middle - FARTHEST), middle + FARTHEST + 1
        whole = weight(told) or 1.0
        both = {n: weight(told & words[n]) for n in range(len(source))[first:end]}
        shares.append(
            {n: one / whole + one / weights[n] / 10 for n, one in both.items()}
        )
    return shares
