"""The style sheets: templates filled with numbers and colours, never with words."""

import functools
import re
from collections.abc import Mapping
from typing import Literal

from markupsafe import Markup
from msgspec.structs import asdict

from handout.backends.markup.page import NOTHING, environment
from handout.document import Palette
from handout.errors import UsageError
from handout.layout import PAPER_INCHES, TYPE_SCALES, Layout, TypeScale
from handout.resources import LEADING_FAMILY, families

COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
SCREEN_BODY = 12
"""The body size in points that a browser's own size (`100%`) stands for."""
NARROW = 34
"""The width in rem of a regular screen page under which nothing stands beside."""

SIZES = ("body", "title", "heading", "subheading", "small", "strip", "phone")
"""The type sizes among the measures of a `TypeScale`."""

Unit = Literal["pt", "rem"]


def fill_styles(
    name: str,
    layout: Layout,
    palette: Palette,
    unit: Unit,
    more: Mapping[str, object] = NOTHING,
) -> Markup:
    """Return a style sheet for a layout and a palette.

    Sizes come in points for paper, and relative to the reader's own setting
    for the screen. Raises `UsageError` for a colour that is no `#rrggbb`.
    """
    scale = TYPE_SCALES[layout.size]
    sheet = environment().get_template(name)
    styles = sheet.render(
        size=_sizes(scale, unit),
        root=f"{scale.body / SCREEN_BODY:.0%}",
        narrow=f"{NARROW * scale.body / SCREEN_BODY:g}rem",
        scale=scale,
        leading=functools.partial(leading, layout),
        paper=PAPER_INCHES[layout.paper],
        colour=_colours(palette.in_mono() if layout.ink == "mono" else palette),
        families=families(),
        stacks=_stacks(),
        beside=stands_beside(layout),
        **more,
    )
    return Markup(styles)  # noqa: S704 - numbers and checked colours only


def leading(layout: Layout, regular: float) -> float:
    """Return the leading of small words: in large print, that of all words.

    American Council of the Blind, large print guidelines, 2025.
    """
    return regular if layout.size == "regular" else TYPE_SCALES[layout.size].leading


def stands_beside(layout: Layout) -> bool:
    """Tell whether two columns are wide enough for the print size."""
    return layout.size == "regular"


def _stacks() -> dict[str, tuple[str, ...]]:
    """Return families by the selector of the languages that look at them first."""
    spoken: dict[str, list[str]] = {}
    for language, family in LEADING_FAMILY.items():
        spoken.setdefault(family, []).append(language)
    return {
        ", ".join(f":lang({language})" for language in languages): families(
            languages[0]
        )
        for languages in spoken.values()
    }


def _sizes(scale: TypeScale, unit: Unit) -> dict[str, str]:
    """Return the type sizes as CSS lengths."""
    whole = scale.body if unit == "rem" else 1
    return {name: f"{getattr(scale, name) / whole:.6g}{unit}" for name in SIZES}


def _colours(palette: Palette) -> dict[str, str]:
    """Return the colours by name. Raises `UsageError` where one is none."""
    colours: dict[str, str] = asdict(palette)
    for name, value in colours.items():
        if not COLOUR.fullmatch(value):
            raise UsageError(
                f"found the colour {value[:20]!r} for {name}, "
                "expected # and six hexadecimal digits."
            )
    return colours
