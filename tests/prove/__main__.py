"""The command: renders the batch, asks every judge, prints what they say."""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from prove import axe, libreoffice, ooxml_validate, openxml, verapdf
from prove.faults import try_all
from prove.planted import try_planted
from prove.render_batch import render_all
from prove.verdict import Verdict, ask

JUDGES = (
    verapdf.JUDGE,
    openxml.JUDGE,
    ooxml_validate.JUDGE,
    axe.JUDGE,
    libreoffice.JUDGE,
)


def main() -> int:
    """Run the self-test or the batch; return 1 when anything failed."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="prove-") as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        verdicts = _self_test(folder) if options.self_test else _batch(folder)
        return _report(verdicts, folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="prove", description=__doc__)
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="judge planted faults instead: every judge must find its own",
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


def _batch(folder: Path) -> list[Verdict]:
    files, verdicts = render_all(folder)
    print(f"{len(files)} files rendered.", flush=True)
    for judge in JUDGES:
        started = time.monotonic()
        verdicts += ask(judge, files)
        seconds = time.monotonic() - started
        print(f"{judge.name} has judged in {seconds:.0f} seconds.", flush=True)
    return verdicts


def _report(verdicts: Sequence[Verdict], folder: Path) -> int:
    print()
    _print_table(verdicts)
    failed = [verdict for verdict in verdicts if not verdict.passed]
    for verdict in failed:
        _print_failure(verdict, folder)
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
