"""Renders the PDFs that are made in bulk: in this program's own processes.

Each goes the whole way that a handout goes: composed, laid out, audited.
"""

import json
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import handout
from handout.compose import Composed
from handout.layout import Options
from handout.rendering import Rendered, finish
from prove.orders import Order
from prove.tagcount import expected_path
from prove.verdict import Verdict
from stress.notes import with_notes
from stress.pictures import RESOURCES
from stress.sheets import stress_document
from stress.tags import tags_of

NAME = "handout.render"
SHARE = 4
"""Orders that a process takes at once."""


def render_in_bulk(orders: Sequence[Order], folder: Path) -> list[Verdict]:
    """Render all orders on all processors, and return a verdict on each."""
    for standard in {order.standard for order in orders}:
        (folder / standard).mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        return list(pool.map(partial(_render, folder), orders, chunksize=SHARE))


def _render(folder: Path, order: Order) -> Verdict:
    """Write one PDF. Whatever goes wrong is a fault of it."""
    path = folder / order.standard / order.file_name
    try:
        sheet = _sheet(order, path)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        told = f"{type(error).__name__}: {error}"
        return Verdict(NAME, path, passed=False, message=told)
    path.write_bytes(sheet.data)
    faults = "\n".join(map(str, sheet.errors))
    return Verdict(NAME, path, not faults, faults)


def _sheet(order: Order, path: Path) -> Rendered:
    """Make a sheet; of a stress document, write down how many tags it must have.

    Where notes stand depends on the print size, and so does the number of lists.
    """
    options = Options(pdf_standard=order.standard)
    if order.condition:
        return handout.render(order.condition, layout=order.layout, options=options)
    document = stress_document(order.stress or "en")
    if order.has_notes:
        document = with_notes(document)
    else:
        expected_path(path).write_text(json.dumps(tags_of(document)), encoding="ascii")
    return finish(
        Composed(document=document),
        to="pdf",
        level="full",
        layout=order.layout,
        options=options,
        resources=RESOURCES,
    )
