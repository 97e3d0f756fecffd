"""Formulas of a page say on one line what they say on the page."""

import pytest

from handout.prose import Span, Table, Text
from handout.readers.markup.losses import FORMULA
from handout.readers.pieces import Body, Heading, losses
from readers.gathered import block, pieces, text

HALF = "<mfrac><mn>1</mn><mn>2</mn></mfrac>"
SUM = "<mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo>"
POWER = "<msup><mn>10</mn><mn>9</mn></msup>"


@pytest.mark.parametrize(
    ("formula", "plain"),
    [
        (HALF, "1/2"),
        (f"<mn>2</mn>{HALF}", "2 1/2"),
        (f"<mrow><mn>2</mn>\n<mo>+</mo>{HALF}</mrow>", "2+1/2"),
        (
            "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>",
            "(a+b)/c",
        ),
        (f"<mfrac>{HALF}<mn>3</mn></mfrac>", "(1/2)/3"),
        (f"<mfrac><mrow>{HALF}</mrow><mn>3</mn></mfrac>", "(1/2)/3"),
        (f"<mfrac><mrow>{SUM}</mrow><mn>3</mn></mfrac>", "(a+b)/3"),
        (f"<msup>{HALF}<mn>2</mn></msup>", "(1/2)2"),
        (f"<msup><mrow>{HALF}</mrow><mn>2</mn></msup>", "(1/2)2"),
        (f"<msup><mrow><mo>(</mo>{HALF}<mo>)</mo></mrow><mn>2</mn></msup>", "(1/2)2"),
        (f"<msup>{POWER}<mn>3</mn></msup>", "(109)3"),
        ("<msup><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></msup>", "a+b2"),
        ("<mo>(</mo><mi>a</mi><msup><mo>)</mo><mn>2</mn></msup>", "(a)2"),
        (f"<mroot><mrow>{HALF}</mrow><mn>3</mn></mroot>", "3√(1/2)"),
        ("<msqrt><mn>4</mn></msqrt>", "√(4)"),
        ("<mroot><mn>8</mn><mn>3</mn></mroot>", "3√8"),
        ("<mfenced><mn>1</mn><mn>2</mn></mfenced>", "(1, 2)"),
        ("<mn>2</mn><mo>\u2062</mo><mn>3</mn>", "2 3"),
        (f"<semantics>{HALF}<annotation>x</annotation></semantics>", "1/2"),
        ("<msup><mn>2</mn><msup><mi>n</mi><mn>2</mn></msup></msup>", "2n^2"),
        ("x + 2", "x + 2"),
    ],
)
def test_a_formula_is_told_on_one_line(formula: str, plain: str) -> None:
    assert text(f"<p><math>{formula}</math></p>").plain == plain


def test_a_number_before_a_fraction_stands_apart() -> None:
    assert (
        text(f"<p>Take 1<math>{HALF}</math> tablets</p>").plain == "Take 1 1/2 tablets"
    )


def test_a_power_is_raised() -> None:
    assert text(f"<p><math>{POWER}</math> cells</p>") == Text.of(
        "10", Span("9", position="superscript"), " cells"
    )


def test_a_power_in_a_heading_is_raised() -> None:
    assert pieces(f"<h2><math>{POWER}</math> cells</h2>") == (
        Heading("10⁹ cells", 2, loss=FORMULA),
    )


@pytest.mark.parametrize(
    "around",
    [
        "<p>{}</p>",
        "<ul><li>{}</ul>",
        "<table><tr><th>A<tr><td>{}</table>",
        "<h2>{}</h2>",
    ],
)
def test_a_formula_is_told(around: str) -> None:
    last = pieces(around.format(f"<math>{HALF}</math>"))[-1]
    assert isinstance(last, Body | Heading)
    assert "formula" in last.loss


def test_only_the_block_of_a_formula_is_told() -> None:
    found = pieces(f"<p><math>{HALF}</math></p><p>x</p>")
    assert [one.loss != "" for one in found if isinstance(one, Body)] == [True, False]


def test_the_loss_of_a_heading_is_not_that_of_the_text_below_it() -> None:
    found = pieces(f"<h2><math>{HALF}</math></h2><h2>B</h2><p>x</p>")
    assert list(losses(found)) == [("not-kept", FORMULA)]


def test_a_formula_in_a_cell_keeps_its_fraction() -> None:
    found = block(f"<table><tr><th>A<tr><td><math>{HALF}</math></table>")
    assert isinstance(found, Table)
    assert found.rows[0][0].plain == "1/2"
