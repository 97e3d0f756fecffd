"""The styles part: the stylebook in the look of one document.

ECMA-376 part 1, section 17.7. Every paragraph style says its own size and
leading, so that nothing depends on what a program thinks of an absent one.
"""

from collections.abc import Iterator

from handout.backends.docx.elements import Element, wml
from handout.backends.docx.frames import borders, indents
from handout.backends.docx.look import Look
from handout.backends.docx.measures import half_points, twips
from handout.backends.docx.stylebook import Style
from handout.backends.docx.tablestyle import table_style
from handout.backends.docx.voices import Voice

GUTTER = 18
"""Points between two fields that stand side by side."""

HAIR = 1
"""Points of a line that nobody should see."""

SLACK = 1
"""Points that a ruled stop keeps from the margin: a program that rounds it past
the margin begins a new line."""

BUILT_IN_STYLES = 376
"""How many built-in styles Word knows; those that are not ours stay hidden."""


def styles_element(look: Look, voice: Voice) -> Element:
    """Return `w:styles` for one look and the language of the document."""
    return wml(
        "styles",
        _defaults(look, voice),
        _latent_styles(),
        *(_style(style, look) for style in look.book.styles),
        table_style(look),
    )


def _defaults(look: Look, voice: Voice) -> Element:
    run = wml(
        "rPr",
        voice.default_fonts(),
        wml("color", val=look.colour("text")),
        *_type_size(look.scale.body),
        voice.default(),
    )
    paragraph = wml("pPr", wml("widowControl"))
    return wml("docDefaults", wml("rPrDefault", run), wml("pPrDefault", paragraph))


def _latent_styles() -> Element:
    return wml(
        "latentStyles",
        defLockedState=0,
        defUIPriority=99,
        defSemiHidden=1,
        defUnhideWhenUsed=1,
        defQFormat=0,
        count=BUILT_IN_STYLES,
    )


def _style(style: Style, look: Look) -> Element:
    flags = {"default": style.default, "customStyle": style.custom}
    return wml(
        "style",
        wml("name", val=style.name),
        *_relations(style),
        *_paragraph_properties(style, look),
        wml("rPr", *_run_properties(style, look)),
        type=style.kind,
        **{name: 1 for name, is_set in flags.items() if is_set},
        styleId=style.id,
    )


def _relations(style: Style) -> Iterator[Element]:
    if style.based_on:
        yield wml("basedOn", val=style.based_on)
    if style.next:
        yield wml("next", val=style.next)
    if style.quick:
        yield wml("uiPriority", val=1)
        yield wml("qFormat")


def _paragraph_properties(style: Style, look: Look) -> Iterator[Element]:
    if style.kind == "paragraph":
        yield wml("pPr", *_layout(style, look))


def _layout(style: Style, look: Look) -> Iterator[Element]:
    """Yield the properties of a paragraph in the order of the schema."""
    frame = look.frame(style.frame)
    if style.keep_next:
        yield wml("keepNext")
    if style.keep_lines:
        yield wml("keepLines")
    yield from borders(frame, look)
    yield from _tabs(style, look)
    yield _spacing(style, look)
    yield from indents(frame, left=look.grown(style.left))
    if style.contextual:
        yield wml("contextualSpacing")
    if style.centred:
        yield wml("textAlignment", val="center")
    if style.outline is not None:
        yield wml("outlineLvl", val=style.outline)


def _spacing(style: Style, look: Look) -> Element:
    line = look.line(style.size or "body", style.leading)
    return wml(
        "spacing",
        before=look.twips(style.before),
        after=look.twips(style.after),
        line=twips(HAIR if style.unseen else line),
        lineRule="exact" if style.unseen else "atLeast",
    )


def _tabs(style: Style, look: Look) -> Iterator[Element]:
    """Yield ruled tab stops, or the one that moves words to the right margin."""
    stops = [*_ruled_stops(style, look)]
    if style.right_tab:
        stops.append(wml("tab", val="right", pos=twips(look.width)))
    if stops:
        yield wml("tabs", *stops)


def _ruled_stops(style: Style, look: Look) -> Iterator[Element]:
    """Yield a ruled stop at the end of each column, a plain one before the next."""
    width = look.width - style.inset - SLACK
    column = (width + GUTTER) / max(style.columns, 1)
    for number in range(1, style.columns + 1):
        end = column * number - GUTTER
        yield wml("tab", val="left", leader="underscore", pos=twips(end))
        if number < style.columns:
            yield wml("tab", val="left", pos=twips(end + GUTTER))


def _run_properties(style: Style, look: Look) -> Iterator[Element]:
    """Yield the properties of characters in the order of the schema."""
    if style.bold:
        yield wml("b")
        yield wml("bCs")
    if style.colour:
        yield wml("color", val=look.colour(style.colour))
    if style.unseen:
        yield from _type_size(HAIR)
    elif style.size:
        yield from _type_size(look.size(style.size))
    if style.underline:
        yield wml("u", val="single", color=look.colour(style.underline))
    if style.raised:
        yield wml("vertAlign", val="superscript")


def _type_size(points: float) -> Iterator[Element]:
    """Yield the type size for Latin and for complex scripts."""
    value = half_points(points)
    yield wml("sz", val=value)
    yield wml("szCs", val=value)
