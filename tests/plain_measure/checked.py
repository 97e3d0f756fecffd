"""The second checker over many finished sheets, and the time they take to make."""

import time
from collections.abc import Collection, Iterator
from concurrent.futures import ProcessPoolExecutor

import msgspec

from handout.compose import Request, compose
from handout.model import Condition
from plain_checker.fields import Finding
from plain_checker.finished import findings

CORES = 2
AT_ONCE = 16
SHOWN = 20
LONGEST = 160


class Checked(msgspec.Struct, frozen=True):
    """One sheet: what the checker finds, or the crash, and its making in seconds."""

    condition: str
    findings: tuple[Finding, ...]
    crash: str
    seconds: float


def check(condition: Condition) -> Checked:
    """Compose a plain sheet without an overlay, and compare it with its source."""
    started = time.process_time()
    try:
        document = compose(condition, Request(level="plain")).document
        seconds = time.process_time() - started
        return Checked(condition.id, findings(condition, document), "", seconds)
    except Exception as error:  # noqa: BLE001 - a crash is what is looked for
        return Checked(condition.id, (), f"{type(error).__name__}: {error}", 0.0)


def check_all(conditions: Collection[Condition]) -> tuple[Checked, ...]:
    """Check many sheets, on two cores where there are enough of them."""
    if len(conditions) <= AT_ONCE:
        return tuple(map(check, conditions))
    with ProcessPoolExecutor(CORES) as pool:
        return tuple(pool.map(check, conditions, chunksize=AT_ONCE))


def violations(found: Collection[Checked]) -> int:
    """Return the number of sections that tell a fact otherwise than their source."""
    return sum(len({one.question for one in sheet.findings}) for sheet in found)


def crashes(found: Collection[Checked]) -> int:
    """Return the number of sheets that could not be made or checked."""
    return sum(bool(sheet.crash) for sheet in found)


def told(name: str, found: Collection[Checked]) -> Iterator[str]:
    """Yield what to print: violations, the first of them one by one, and the time."""
    count = violations(found)
    state = "holds" if not (count or crashes(found)) else "DOES NOT HOLD"
    yield f"{name}, {len(found)} sheets without an overlay, by the second checker"
    yield f"    sections that differ from their source: {count} (wanted 0): {state}"
    yield from (
        f"    crashed: {one.condition}, {one.crash}" for one in found if one.crash
    )
    every = [(sheet.condition, one) for sheet in found for one in sheet.findings]
    for condition, one in every[:SHOWN]:
        what = one.violation
        yield (
            f"    {condition}, {one.question} {what.group} {what.what!r}: "
            f"{what.source} in the source, {what.printed} printed"
        )
        yield f"        source:  {_short(one.source)}"
        yield f"        printed: {_short(one.printed)}"
    yield from _time(found)


def _time(found: Collection[Checked]) -> Iterator[str]:
    seconds = sum(sheet.seconds for sheet in found)
    each = seconds / max(1, len(found))
    yield (
        f"    composing: {seconds:.1f} seconds of one core in all, "
        f"{1000 * each:.1f} milliseconds a sheet, "
        f"{1000 * each:.1f} seconds for 1,000 of them"
    )


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}..."
