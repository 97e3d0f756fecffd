import pytest
from msgspec.structs import replace

from backends.pdf.boxes import feet, pages
from backends.pdf.labels import labelled as filled_in
from backends.plain_sheet import plain_sheet
from backends.sheets import RESOURCES
from handout.backends.pdf.completeness import is_whole
from handout.backends.pdf.foot import foot, with_short_label
from handout.backends.pdf.press import lay_out
from handout.document import Document
from handout.layout import TYPE_SCALES, Layout, PrintSize
from languages import LANGUAGES, document

LINE = {size: 2 * scale.small / 72 * 1.4 for size, scale in TYPE_SCALES.items()}
"""Two lines more than none, in inches."""


def labelled(label: str) -> Document:
    """Return a sheet with a label at its foot."""
    document = plain_sheet()
    return replace(document, footer=replace(document.footer, label=label))


def test_a_usual_foot_fits_the_usual_margin() -> None:
    """Words and draft notice need no more room than the design gives."""
    assert foot(labelled(""), Layout()).height <= 0.85


@pytest.mark.parametrize("size", TYPE_SCALES)
def test_a_long_label_makes_room_for_itself(size: PrintSize) -> None:
    """No line of the foot runs off the paper."""
    layout = Layout(size=size)

    short, long = (foot(labelled("x" * n), layout) for n in (10, 400))
    assert long.height > short.height


@pytest.mark.parametrize("size", TYPE_SCALES)
@pytest.mark.parametrize("name", ["Maria Lopez", "Maria Lopez " * 40, "x" * 400])
def test_the_label_takes_two_lines_of_a_page_at_most(
    size: PrintSize, name: str
) -> None:
    """The date stays, and so does the beginning of the name."""
    layout = Layout(size=size)
    made = labelled(f"{name.strip()} · 3/5/2026")
    short = with_short_label(made, layout)
    assert short.footer.label.startswith(name[:8])
    assert short.footer.label.endswith("· 3/5/2026")
    assert foot(short, layout).height <= foot(labelled("x"), layout).height + LINE[size]


def test_a_name_is_cut_between_its_words() -> None:
    """An ellipsis says that there is more, and a name that fits is whole."""
    layout = Layout(size="xlarge")
    long = with_short_label(labelled("Maria Lopez " * 20 + "· 1/2"), layout)
    assert long.footer.label.endswith((" Maria… · 1/2", " Lopez… · 1/2"))
    whole = labelled("Maria Lopez · 1/2")
    assert with_short_label(whole, layout) == whole


def test_a_cut_name_leaves_the_date_its_direction() -> None:
    """An override that was opened in the name ends before the date."""
    made = labelled(f"\u202d{'٩٠٣-٥٥٥ ' * 60}\u202c · 3/5/2026")
    label = with_short_label(made, Layout(size="xlarge")).footer.label
    assert label.endswith("\u202c… · 3/5/2026")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", TYPE_SCALES)
def test_the_foot_keeps_away_from_the_edge(size: PrintSize, language: str) -> None:
    """As far as printers cannot reach, in faces with tall letters too."""
    made = document(language)
    made = replace(made, footer=replace(made.footer, label="Maria Lopez · 3/5/2026"))
    lowest = max(box.position_y + box.height for box in feet(made, size)[0])
    assert 11 - lowest / 96 >= (0.32 if size == "regular" else 0.4)


@pytest.mark.parametrize("size", ["large", "xlarge"])
def test_large_print_has_the_same_leading_everywhere(size: PrintSize) -> None:
    """At the foot, too (American Council of the Blind, large print guidelines)."""
    layout = Layout(size=size)
    assert foot(labelled(""), layout).leading == TYPE_SCALES[size].leading


def test_in_large_print_the_page_number_has_a_line_of_its_own() -> None:
    """Two columns would be too narrow."""
    found = foot(labelled(""), Layout(size="large"))

    assert (found.page_width, found.words_width) == (0, 6.5)


def test_the_foot_is_mirrored_for_scripts_from_right_to_left() -> None:
    """The words begin where the lines begin."""
    mirrored = replace(labelled(""), direction="rtl")

    assert foot(mirrored, Layout()).words_at == "bottom-right"


@pytest.mark.parametrize("size", TYPE_SCALES)
@pytest.mark.parametrize("word", ["Wolfeschlegelsteinhausenberger" * 2, "W" * 22])
def test_a_word_longer_than_a_field_is_whole_on_paper(
    size: PrintSize, word: str
) -> None:
    """Fields stand one under another where a word has no room in a column."""
    assert is_whole(lay_out(filled_in(word), Layout(size=size), RESOURCES))
    end = (8.5 - TYPE_SCALES[size].margin) * 96
    boxes = (box for page in pages(filled_in(word), size) for box in page)
    assert all(
        box.position_x + box.width <= end + 1 for box in boxes if word in box.text
    )
