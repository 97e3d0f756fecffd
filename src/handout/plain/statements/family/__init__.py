"""A drawn family for an inheritance pattern, with its words."""

import functools

from handout.model.kinds import Struct
from handout.plain.statements.family.layout import WIDTH, height, marks
from handout.plain.statements.family.people import FAMILIES
from handout.plain.statements.family.png import png
from handout.plain.statements.family.svg import svg
from handout.plain.statements.templates import Pattern, templates
from handout.resources import Picture


class FamilyDiagram(Struct, frozen=True):
    """A picture for the store, its alt text and its caption.

    Chances in the caption are those of the pattern in general, never a person's.
    """

    picture: Picture
    alt: str
    caption: str


@functools.cache
def family_diagram(pattern: Pattern, language: str = "en") -> FamilyDiagram | None:
    """Return the family of a pattern, or None where none can be drawn.

    It is drawn in black and white, as SVG with a PNG of the same for Word.
    """
    words, family = templates(language), FAMILIES.get(pattern)
    if words is None or family is None:
        return None
    drawn, tall = marks(family, words.family), height(family)
    picture = Picture(
        media_type="image/svg+xml",
        data=svg(drawn, WIDTH, tall),
        width=WIDTH,
        height=tall,
        raster=png(drawn, WIDTH, tall),
    )
    told = words.patterns[pattern]
    return FamilyDiagram(picture=picture, alt=told.alt, caption=told.caption)
