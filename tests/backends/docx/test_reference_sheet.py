"""What styles come to: sizes, colours and contrast, with those that they stand on."""

import pytest
from docx.oxml.parser import parse_xml

from backends.docx.references import DECLARED
from handout.backends.docx.reference.sheet import Sheet
from handout.backends.docx.reference.theme import ThemeColours
from handout.resources import template

OFFICE = (
    template("docx/theme.xml")
    .replace(
        '<a:accent1><a:srgbClr val="14375E"/>', '<a:accent1><a:srgbClr val="4F81BD"/>'
    )
    .encode()
)
DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault>'
    "</w:docDefaults>"
)


def style(inside: str, name: str = "A", kind: str = "paragraph") -> str:
    """Return a style."""
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>'
        f"{inside}</w:style>"
    )


def sheet(*styles: str) -> Sheet:
    """Return the styles of a file, with a theme of Word."""
    root = f"<w:styles {DECLARED}>{DEFAULTS}{''.join(styles)}</w:styles>"
    return Sheet(parse_xml(root), parse_xml(OFFICE))


def contrast(inside: str, *others: str, kind: str = "paragraph") -> float:
    """Return the contrast of a style."""
    return round(sheet(style(inside, kind=kind), *others).contrast("A"), 2)


@pytest.mark.parametrize(
    ("tint", "shade", "colour"),
    [
        ("", "", "4F81BD"),
        ("", "BF", "366092"),
        ("99", "", "95B3D7"),
        ("x", "", "4F81BD"),
    ],
)
def test_theme_colours(tint: str, shade: str, colour: str) -> None:
    """Lighter and darker colours are those that Word shows, within a step."""
    found = ThemeColours.of(parse_xml(OFFICE)).resolve("accent1", tint, shade)
    pairs = zip(bytes.fromhex(found), bytes.fromhex(colour), strict=True)
    assert all(abs(a - b) <= 1 for a, b in pairs)


def test_colour_of_the_letters() -> None:
    """A colour on paper."""
    assert contrast('<w:rPr><w:color w:val="4F81BD"/></w:rPr>') == 4.03


def test_colour_of_the_theme_goes_first() -> None:
    """What stands beside it is for programs that know no themes."""
    inside = '<w:rPr><w:color w:val="000000" w:themeColor="accent1"/></w:rPr>'
    assert contrast(inside) == 4.03


def test_automatic_colour() -> None:
    """Word chooses one that can be read."""
    assert contrast('<w:rPr><w:color w:val="auto"/></w:rPr>') == 21


def test_colour_of_the_base() -> None:
    """A style has the colour of the one that it is based on."""
    base = style('<w:rPr><w:color w:val="777777"/></w:rPr>', "B")
    assert contrast('<w:basedOn w:val="B"/>', base) == 4.48


@pytest.mark.parametrize(
    "shade",
    [
        '<w:pPr><w:shd w:val="clear" w:fill="4F81BD"/></w:pPr>',
        '<w:pPr><w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="accent1"/></w:pPr>',
        '<w:pPr><w:shd w:val="solid" w:color="4F81BD" w:fill="FFFFFF"/></w:pPr>',
        '<w:pPr><w:shd w:val="pct100" w:color="4F81BD" w:fill="auto"/></w:pPr>',
    ],
)
def test_shades(shade: str) -> None:
    """White letters on a shade of any make."""
    assert contrast(f'{shade}<w:rPr><w:color w:val="FFFFFF"/></w:rPr>') == 4.03


def test_half_a_pattern() -> None:
    """A pattern of half its dots is half as dark."""
    shade = '<w:pPr><w:shd w:val="pct50" w:color="000000" w:fill="FFFFFF"/></w:pPr>'
    assert contrast(f'{shade}<w:rPr><w:color w:val="FFFFFF"/></w:rPr>') == 3.95


def test_head_of_a_table() -> None:
    """The parts of a table that look different count as well."""
    head = (
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
        '<w:tcPr><w:shd w:val="clear" w:fill="4F81BD"/></w:tcPr></w:tblStylePr>'
    )
    assert contrast(head, kind="table") == 4.03


def test_ring() -> None:
    """Styles that stand on each other have an end."""
    other = style('<w:basedOn w:val="A"/>', "B")
    assert sheet(style('<w:basedOn w:val="B"/>'), other).size("A") == 10.5


def test_sizes() -> None:
    """A size is said by a style, its base, or the defaults."""
    given = sheet(
        style('<w:rPr><w:sz w:val="30"/></w:rPr>'),
        style("", "B"),
        style("", "C", "character"),
    )
    assert [given.size(name) for name in "ABC"] == [15, 10.5, None]
