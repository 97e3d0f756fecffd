"""What is measured: how often the right condition is found, and how long it takes."""

import gc
import time
from collections.abc import Iterable, Sequence
from statistics import mean, quantiles

import msgspec

from handout.library.names.search import NameSearch
from library_measure.drawing import Drawn

TEN = 10


class Found(msgspec.Struct, frozen=True):
    """Shares of queries that found their condition, in per cent."""

    first: float
    in_ten: float


class Draws(msgspec.Struct, frozen=True):
    """The shares of several draws, and the worst of them."""

    mean: Found
    worst: Found


class Times(msgspec.Struct, frozen=True):
    """How long single searches took, in milliseconds of the processor.

    `p95_by_the_clock` counts also what other programs took meanwhile.
    """

    median: float
    p95: float
    p99: float
    p95_by_the_clock: float


def found(search: NameSearch, drawn: Sequence[Drawn], typed: Sequence[str]) -> Found:
    """Search for what was typed; any condition that has the name is the right one."""
    first = in_ten = 0
    for name, query in zip(drawn, typed, strict=True):
        shelves = [hit.shelf for hit in search.find(query)][:TEN]
        first += bool(shelves) and shelves[0] in name.shelves
        in_ten += not name.shelves.isdisjoint(shelves)
    return Found(100 * first / len(typed), 100 * in_ten / len(typed))


def together(draws: Sequence[Found]) -> Draws:
    """Return the shares of all draws together; each draw has as many names."""
    firsts, in_tens = [one.first for one in draws], [one.in_ten for one in draws]
    return Draws(Found(mean(firsts), mean(in_tens)), Found(min(firsts), min(in_tens)))


def as_typed(search: NameSearch, typed: Iterable[str]) -> Times:
    """Search after every keystroke."""
    keystrokes = (name[:length] for name in typed for length in range(1, len(name) + 1))
    gc.collect()
    of_processor: list[float] = []
    of_clock: list[float] = []
    for query in keystrokes:
        started, began = time.thread_time(), time.perf_counter()
        search.find(query)
        of_processor.append(1000 * (time.thread_time() - started))
        of_clock.append(1000 * (time.perf_counter() - began))
    cuts = quantiles(of_processor, n=100)
    return Times(cuts[49], cuts[94], cuts[98], quantiles(of_clock, n=100)[94])


def loading(search: NameSearch) -> float:
    """Return how long it takes to read all names into memory, in milliseconds."""
    started = time.thread_time()
    search.find("qqqq")
    return 1000 * (time.thread_time() - started)
