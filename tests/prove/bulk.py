"""Renders the files that are made in bulk: in this program's own processes.

Each goes the whole way that a handout goes: composed, laid out, audited.
"""

import json
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from handout.rendering import Rendered, finish
from prove.orders import Order
from prove.tagcount import expected_path
from prove.verdict import Verdict
from stress.tags import tags_of

NAME = "handout.render"
SHARE = 4
"""Orders that a process takes at once."""


def render_in_bulk(orders: Sequence[Order], folder: Path) -> list[Verdict]:
    """Render all orders on all processors, and return a verdict on each."""
    for kind in {order.kind for order in orders}:
        (folder / kind).mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        return list(pool.map(partial(_render, folder), orders, chunksize=SHARE))


def _render(folder: Path, order: Order) -> Verdict:
    """Write one file. Whatever goes wrong is a fault of it."""
    path = folder / order.kind / order.file_name
    try:
        made = _made(order, path)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        told = f"{type(error).__name__}: {error}"
        return Verdict(NAME, path, passed=False, message=told)
    path.write_bytes(made.data)
    faults = "\n".join(map(str, made.errors))
    return Verdict(NAME, path, not faults, faults)


def _made(order: Order, path: Path) -> Rendered:
    """Make a file; where tags can be counted, write down how many it must have."""
    composed, resources = order.sheet.make()
    if order.format == "pdf" and order.sheet.has_known_tags:
        wanted = json.dumps(tags_of(composed.document))
        expected_path(path).write_text(wanted, encoding="ascii")
    return finish(
        composed,
        to=order.format,
        level="full",
        layout=order.layout,
        options=order.options,
        resources=resources,
    )
