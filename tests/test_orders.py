"""The matrix of `make prove`: no file twice, every layout met."""

from itertools import product

import pytest

from prove.orders import ALL_SIZES, INKS, KINDS, PAPERS, Order, orders


@pytest.fixture(scope="module", params=[False, True], ids=["a sample", "everything"])
def found(request: pytest.FixtureRequest) -> list[Order]:
    """Return the orders of a usual run, or those of a whole one."""
    return orders(everything=request.param)


def test_no_file_is_written_twice(found: list[Order]) -> None:
    """One would take the place of the other."""
    places = [(order.kind, order.file_name) for order in found]
    assert len(places) == len(set(places))


def test_word_files_meet_every_layout(found: list[Order]) -> None:
    """Every size on every paper in both inks."""
    layouts = {order.layout for order in found if order.kind == "docx"}
    told = {(layout.size, layout.paper, layout.ink) for layout in layouts}
    assert told == set(product(ALL_SIZES, PAPERS, INKS))


def test_every_kind_is_made(found: list[Order]) -> None:
    """Both standards of PDF, and Word."""
    assert {order.kind for order in found} == set(KINDS)


def test_every_sheet_of_a_pdf_is_a_word_file_as_well(found: list[Order]) -> None:
    """So that their words can be compared."""
    sheets = {kind: set[str]() for kind in KINDS}
    for order in found:
        sheets[order.kind].add(order.sheet.name)
    assert sheets["ua1"] | sheets["ua2"] == sheets["docx"]
