import re

import pytest

from handout.backends.markup.style import fill_styles
from handout.document import Palette
from handout.errors import UsageError
from handout.layout import TYPE_SCALES, Layout, PrintSize

SCREEN: dict[str, object] = {"faces": []}
HOSTILE = 'red}</style><script>"'


def screen(layout: Layout) -> str:
    """Return the styles of a screen page without fonts."""
    return fill_styles("screen.css", layout, Palette(), "rem", SCREEN)


@pytest.mark.parametrize("size", TYPE_SCALES)
def test_large_print_enlarges_the_whole_page(size: PrintSize) -> None:
    """The root follows the body size, and everything follows the root."""
    percent = {"regular": "100%", "large": "150%", "xlarge": "200%"}[size]

    assert f"html {{ font-size: {percent} }}" in screen(Layout(size=size))


def test_a_printer_without_colour_gets_none() -> None:
    """In mono every colour is a grey or black."""
    colours = set(re.findall(r"#([0-9a-f]{6})", screen(Layout(ink="mono"))))

    assert colours
    assert all(c[:2] == c[2:4] == c[4:] for c in colours)


def test_nothing_is_slanted_hyphenated_or_justified() -> None:
    """Slanted, broken and stretched words are hard to read."""
    styles = screen(Layout())

    for word in ("italic", "oblique", "hyphens", "justify", "uppercase", "opacity"):
        assert word not in styles


def test_a_colour_that_is_none_is_refused() -> None:
    """A palette cannot carry anything else into the style sheet."""
    with pytest.raises(UsageError, match="six hexadecimal digits"):
        fill_styles("screen.css", Layout(), Palette(accent=HOSTILE), "rem", SCREEN)


@pytest.mark.parametrize(
    ("selector", "family"),
    [
        ("[lang]", "Atkinson Hyperlegible Next"),
        (":lang(vi)", "Noto Sans"),
        (":lang(ru)", "Noto Sans"),
        (":lang(zh)", "Noto Sans SC"),
    ],
)
def test_a_language_has_its_leading_family(selector: str, family: str) -> None:
    """A word in another language inside a sheet has the family of its own."""
    styles = screen(Layout())

    rules = re.findall(r"^(\S.*) \{ font-family: \"([^\"]+)\"", styles, re.MULTILINE)
    assert family in [first for named, first in rules if selector in named.split(", ")]


def test_no_style_knows_left_from_right() -> None:
    """What begins a line in English ends it in Arabic."""
    styles = screen(Layout())

    assert not re.search(r"(text-align|float|clear): *(left|right)", styles)
    assert not re.search(r"(margin|padding|border)-(left|right)", styles)
