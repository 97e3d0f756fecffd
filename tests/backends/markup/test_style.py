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
