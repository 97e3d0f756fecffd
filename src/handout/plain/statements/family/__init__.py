"""A drawn family for an inheritance pattern, with its words."""

import functools

from handout.model.kinds import Struct
from handout.plain.statements.family.layout import HEIGHT, WIDTH, marks
from handout.plain.statements.family.people import FAMILIES
from handout.plain.statements.family.png import png
from handout.plain.statements.family.svg import svg
from handout.plain.statements.templates import Pattern, templates
from handout.resources import Picture


class FamilyDiagram(Struct, frozen=True):
    """A picture for the store, its alt text and its caption.

    The caption says what the signs mean, then the chances: those of the pattern in
    general, never a person's.
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
    drawn = marks(family, words.family)
    picture = Picture(
        media_type="image/svg+xml",
        data=svg(drawn, WIDTH, HEIGHT),
        width=WIDTH,
        height=HEIGHT,
        raster=png(drawn, WIDTH, HEIGHT),
    )
    told = words.patterns[pattern]
    caption = " ".join((*(words.key[s] for s in family.statuses), told.caption))
    return FamilyDiagram(picture=picture, alt=told.alt, caption=caption)
