import pytest
from msgspec.structs import replace

from backends.plain_sheet import plain_sheet
from handout.backends.pdf.foot import foot
from handout.document import Document
from handout.layout import TYPE_SCALES, Layout, PrintSize


def labelled(label: str) -> Document:
    """Return a sheet with a label at its foot."""
    document = plain_sheet()
    return replace(document, footer=replace(document.footer, label=label))


def test_a_usual_foot_fits_the_usual_margin() -> None:
    """Words and draft notice need no more room than the design gives."""
    assert foot(labelled(""), Layout()).height == 0.85


@pytest.mark.parametrize("size", TYPE_SCALES)
def test_a_long_label_makes_room_for_itself(size: PrintSize) -> None:
    """No line of the foot runs off the paper."""
    layout = Layout(size=size)

    short, long = (foot(labelled("x" * n), layout) for n in (10, 400))
    assert long.height > short.height


def test_in_large_print_the_page_number_has_a_line_of_its_own() -> None:
    """Two columns would be too narrow."""
    found = foot(labelled(""), Layout(size="large"))

    assert (found.page_width, found.words_width) == (0, 6.5)


def test_the_foot_is_mirrored_for_scripts_from_right_to_left() -> None:
    """The words begin where the lines begin."""
    mirrored = replace(labelled(""), direction="rtl")

    assert foot(mirrored, Layout()).words_at == "bottom-right"
