import io

from handout.backends.pdf.engine import pydyf
from handout.backends.pdf.streams import STOCK, clear_ends


def written(data: bytes) -> bytes:
    """Write a file with one stream."""
    pdf = pydyf.PDF()
    pdf.add_object(pydyf.Stream([data]))
    out = io.BytesIO()
    with clear_ends():
        pdf.write(out)
    return out.getvalue()


def test_data_that_end_with_a_carriage_return_keep_it() -> None:
    """The end of line before `endstream` is not taken for a part of the data."""
    assert b"/Length 2>>\nstream\nx\r\r\nendstream" in written(b"x\r")


def test_other_data_are_written_as_before() -> None:
    """One line feed is enough."""
    assert b"/Length 2>>\nstream\nxy\nendstream" in written(b"xy")


def test_the_library_is_left_as_it_was() -> None:
    """Others in the same process write as before."""
    written(b"x")

    assert pydyf.Stream.data is STOCK
