"""Sheets at an extreme are made, and in less than a gigabyte of memory."""

from pathlib import Path

from benchmarks.endurance import endure_all
from prove.verdict import Verdict

NAME = "endurance"


def endure() -> list[Verdict]:
    """Make the largest sheet of each kind; their times are told and fail nothing."""
    verdicts = []
    for endured in endure_all(largest=True):
        print(f"    {endured}", flush=True)
        place = Path(f"{endured.number} {endured.name}")
        verdicts.append(Verdict(NAME, place, not endured.fault, endured.fault))
    return verdicts
