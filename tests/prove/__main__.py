"""The command: renders the batch, asks every judge, prints what they say."""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from prove import (
    axe,
    fax,
    libreoffice,
    mono,
    ooxml_validate,
    openxml,
    own_check,
    resaved,
    same_words,
    tagcount,
    verapdf,
)
from prove.bulk import render_in_bulk
from prove.edited import edit_some
from prove.endurance import endure
from prove.faults import try_all
from prove.orders import orders
from prove.planted import try_planted
from prove.render_batch import files_in, render_all
from prove.verdict import Verdict, ask

JUDGES = (
    verapdf.JUDGE,
    tagcount.JUDGE,
    mono.JUDGE,
    fax.JUDGE,
    own_check.JUDGE,
    openxml.JUDGE,
    ooxml_validate.JUDGE,
    axe.JUDGE,
    same_words.JUDGE,
    libreoffice.JUDGE,
    resaved.JUDGE,
)

MOST_TOLD = 50
"""Failures that are told in full."""


def main() -> int:
    """Run the self-test or the batch; return 1 when anything failed."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        if options.self_test:
            return _report(_self_test(folder), folder)
        return _report(_batch(folder, everything=options.all), folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="prove", description=__doc__)
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="judge planted faults instead: every judge must find its own",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="judge every page of the corpus, every size, and sheets at an extreme",
    )
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="FOLDER",
        help="leave the files in this folder, which should be empty",
    )
    return parser.parse_args()


def _self_test(folder: Path) -> list[Verdict]:
    return [*try_all(folder), *try_planted(folder)]


def _batch(folder: Path, *, everything: bool) -> list[Verdict]:
    verdicts = _rendered(folder, everything=everything)
    files = files_in(folder)
    for judge in JUDGES:
        started = time.monotonic()
        verdicts += ask(judge, [file for file in files if judge.wants(file)])
        _tell(f"{judge.name} has judged", started)
    if everything:
        verdicts += endure()
    return verdicts


def _rendered(folder: Path, *, everything: bool) -> list[Verdict]:
    """Render what is judged: by the command line, then in bulk."""
    started = time.monotonic()
    verdicts = render_all(folder)
    _tell(f"{len(files_in(folder))} files rendered by the command line", started)
    started = time.monotonic()
    wanted = orders(everything=everything)
    verdicts += render_in_bulk(wanted, folder / "bulk")
    _tell(f"{len(wanted)} files rendered in bulk", started)
    verdicts += edit_some(files_in(folder / "bulk"), folder / "edited")
    return verdicts


def _tell(what: str, started: float) -> None:
    print(f"{what} in {time.monotonic() - started:.0f} seconds.", flush=True)


def _report(verdicts: Sequence[Verdict], folder: Path) -> int:
    print()
    _print_table(verdicts)
    failed = [verdict for verdict in verdicts if not verdict.passed]
    for verdict in failed[:MOST_TOLD]:
        _print_failure(verdict, folder)
    if len(failed) > MOST_TOLD:
        print(f"\n... and {len(failed) - MOST_TOLD} more")
    print()
    print(f"{len(verdicts) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def _print_table(verdicts: Sequence[Verdict]) -> None:
    print(f"{'judge':<20}{'passed':>8}{'failed':>8}")
    for name in dict.fromkeys(verdict.judge for verdict in verdicts):
        mine = [verdict.passed for verdict in verdicts if verdict.judge == name]
        print(f"{name:<20}{mine.count(True):>8}{mine.count(False):>8}")


def _print_failure(verdict: Verdict, folder: Path) -> None:
    file = verdict.file
    if file.is_relative_to(folder):
        file = file.relative_to(folder)
    print()
    print(f"{verdict.judge}: {file}")
    for line in verdict.message.splitlines():
        print(f"    {line}")


if __name__ == "__main__":
    sys.exit(main())
