"""What is left of lists, tables and headings in a text: marks, numbers, tabs."""

import pytest

from handout.model.condition import Section
from handout.prose import Block, List, Paragraph
from handout.readers import capture
from readers.pages import capture_of, read_capture


def blocks(*lines: str) -> tuple[Block, ...]:
    """Return the blocks of a section with such lines."""
    return section("Causes", "\n".join(lines)).prose


def section(*written: str) -> Section:
    """Read the one section of a capture."""
    (found,) = read_capture(*written).conditions[0].sections
    return found


def items(block: Block) -> list[str]:
    """Return the words of each item of a list."""
    assert isinstance(block, List)
    return [item.plain for item in block.items]


@pytest.mark.parametrize("sign", "•—■►➢\u2043§")
def test_a_sign_before_a_line_makes_an_item_of_it(sign: str) -> None:
    (block,) = blocks(f"{sign} wet paper", f"{sign} dry ink")
    assert items(block) == ["wet paper", "dry ink"]


def test_an_o_is_a_sign_only_far_from_its_words() -> None:
    assert items(*blocks("o\twet paper", "o   dry ink")) == ["wet paper", "dry ink"]
    assert section("Causes", "tinta seca\no papel").prose.plain == "tinta seca o papel"


def test_a_sign_that_says_something_stays() -> None:
    (block,) = blocks("✓ soak the paper", "✗ burn the paper")
    assert items(block) == ["✓ soak the paper", "✗ burn the paper"]


@pytest.mark.parametrize("form", ["{}.", "{})", "({})"])
def test_numbers_that_count_from_one_are_those_of_a_list(form: str) -> None:
    lines = [f"{form.format(n)} fold {n}" for n in (1, 2, 3)]
    (block,) = blocks(*lines)
    assert isinstance(block, List)
    assert (block.ordered, items(block)) == (True, ["fold 1", "fold 2", "fold 3"])


def test_a_wrapped_line_belongs_to_the_numbered_item_above_it() -> None:
    (block,) = blocks("1. fold the", "paper", "2. press it.")
    assert items(block) == ["fold the paper", "press it."]


def test_numbers_may_be_set_flush_right() -> None:
    (block,) = blocks(*(f"{n:>2}. fold" for n in range(1, 12)))
    assert isinstance(block, List)
    assert (block.ordered, len(block.items)) == (True, 11)


@pytest.mark.parametrize("lines", [("3. fold", "4. press."), ("1. fold it.",)])
def test_numbers_that_do_not_count_from_one_stay_words(lines: tuple[str, ...]) -> None:
    (block,) = blocks(*lines)
    assert isinstance(block, Paragraph)
    assert block.text.plain == " ".join(lines)


def test_letters_stay_before_their_items_for_the_text_may_name_them() -> None:
    (block,) = blocks("a) fold", "b) press")
    assert isinstance(block, List)
    assert (block.ordered, items(block)) == (False, ["a) fold", "b) press"])


def test_numbers_that_begin_again_are_another_list() -> None:
    found = blocks("1. fold", "2. press", "1. soak", "2. dry")
    assert [items(block) for block in found] == [["fold", "press"], ["soak", "dry"]]


def test_bullets_inside_numbers_are_inside_the_item() -> None:
    (block,) = blocks("1. fold", "   • once", "   • twice", "2. press")
    assert isinstance(block, List)
    assert ([len(item) for item in block.items], block.ordered) == ([2, 1], True)


def test_a_paragraph_between_ends_the_counting() -> None:
    found = section("Causes", "1. Fold it.", "Then wait for a day.", "2. Press it.")
    assert found.prose.plain == "1. Fold it.\nThen wait for a day.\n2. Press it."


def test_lines_with_tabs_stay_a_line_each_and_are_told() -> None:
    reading = read_capture("Frequency", "Age\tFolds\n5\t10\n10\t\t20")
    (block,) = reading.conditions[0].sections[0].prose
    assert items(block) == ["Age; Folds", "5; 10", "10; ; 20"]
    assert "not-kept" in [warning.kind for warning in reading.warnings]


def test_a_column_without_words_is_left_out() -> None:
    assert items(*blocks("\tAge\t\tFolds", "\t5\t\t10")) == ["Age; Folds", "5; 10"]


def test_dates_with_tabs_are_no_table() -> None:
    dates = "Reviewed:\tJune 2012\nPublished:\tMay 2017"
    source = read_capture("Causes", "Paper.", dates).conditions[0].source
    assert (source.reviewed, source.published) == ("2012-06", "2017-05")


def test_names_below_their_heading_may_have_no_mark() -> None:
    reading = read_capture(
        "Causes", "Paper.", "Other Names for This Condition", "Leaf hand\nSheet hand"
    )
    assert reading.conditions[0].other_names == ("Leaf hand", "Sheet hand")


def test_a_long_line_below_the_heading_of_names_is_told_for_it_may_be_broken() -> None:
    long = "a name of paper that goes on and on and on and on until\nthe next line"
    reading = read_capture("Causes", "Paper.", "Other Names for This Condition", long)
    assert reading.conditions[0].other_names == ()


@pytest.mark.parametrize("form", ["{}:", "# {}", "## {} ##", "### {}:"])
def test_a_heading_may_have_a_colon_or_the_marks_of_markdown(form: str) -> None:
    found = section(form.format("Causes"), "Paper.")
    assert (found.kind, found.heading) == ("causes", "Causes")


def test_a_marked_heading_stands_alone_without_blank_lines() -> None:
    text = "## Description\nPaper.\n## Folding it\nOnce a day."
    found = read_capture(text).conditions[0].sections
    assert [one.heading for one in found] == ["Description", "Folding it"]


@pytest.mark.parametrize("mark", ["> ", ">", "> > "])
def test_a_quoted_capture_is_read_without_its_quote_marks(mark: str) -> None:
    page = capture_of("Causes", "Paper.\n> 5 folds.").decode()
    data = "\n".join(f"{mark}{line}" for line in page.split("\n")).encode()
    (condition,) = capture.read(data, "mail.txt").conditions
    assert condition.title == "Paper hand"
    assert condition.sections[0].prose.plain == "Paper. > 5 folds."
