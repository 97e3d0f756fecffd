"""The styles part: the stylebook in the look of one document.

ECMA-376 part 1, section 17.7. Every paragraph style says its own size and
leading, so that nothing depends on what a program thinks of an absent one.
"""

from collections.abc import Iterator

from handout.backends.docx.elements import Element, type_size, wml
from handout.backends.docx.frames import borders, indents
from handout.backends.docx.look import Look
from handout.backends.docx.measures import twips
from handout.backends.docx.numbering import Numbering, numbered
from handout.backends.docx.numbering import indents as list_indents
from handout.backends.docx.stylebook import Style
from handout.backends.docx.tablestyle import table_styles
from handout.backends.docx.theme import theme_fonts
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


def styles_element(look: Look, voice: Voice, numbering: Numbering) -> Element:
    """Return `w:styles` for one look and the language of the document."""
    return wml(
        "styles",
        _defaults(look, voice),
        _latent_styles(),
        *(_style(style, look, numbering) for style in look.styles),
        *table_styles(look),
        wml(
            "style",
            wml("name", val="No List"),
            type="numbering",
            default=1,
            styleId="NoList",
        ),
    )


def _defaults(look: Look, voice: Voice) -> Element:
    run = wml(
        "rPr",
        theme_fonts("minor", east_asian=voice.is_east_asian),
        wml("color", val=look.colour("text")),
        *type_size(look.scale.body),
        voice.default(),
    )
    direction = [wml("bidi")] if voice.is_right_to_left else []
    paragraph = wml("pPr", wml("widowControl"), *direction)
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


def _style(style: Style, look: Look, numbering: Numbering) -> Element:
    flags = {"default": style.default, "customStyle": style.custom}
    return wml(
        "style",
        wml("name", val=style.name),
        *_relations(style),
        *_paragraph_properties(style, look, numbering),
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


def _paragraph_properties(
    style: Style, look: Look, numbering: Numbering
) -> Iterator[Element]:
    if style.kind == "paragraph":
        yield wml("pPr", *_layout(style, look, numbering))


def _layout(style: Style, look: Look, numbering: Numbering) -> Iterator[Element]:
    """Yield the properties of a paragraph in the order of the schema."""
    frame = look.frame(style.frame)
    if style.keep_next:
        yield wml("keepNext")
    if style.keep_lines:
        yield wml("keepLines")
    if style.list:
        yield numbered(numbering.base(style.list), style.level)
    yield from borders(frame, look)
    yield from _tabs(style, look)
    if not style.inherits:
        yield _spacing(style, look)
    yield indents(frame) if style.frame else _indents(style, look)
    if style.contextual:
        yield wml("contextualSpacing")
    if style.centred:
        yield wml("textAlignment", val="center")
    if style.outline is not None:
        yield wml("outlineLvl", val=style.outline)


def _spacing(style: Style, look: Look) -> Element:
    line = look.line(style.line_of or style.size or "body", style.leading)
    return wml(
        "spacing",
        before=look.twips(style.before),
        after=look.twips(style.after),
        line=twips(HAIR if style.unseen else line),
        lineRule="exact" if style.unseen else "atLeast",
    )


def _indents(style: Style, look: Look) -> Element:
    """Return where lines begin and, as far as the page is wider, where they end."""
    begin = {"left": look.twips(style.left)}
    if style.list:
        begin = list_indents(style.list, "", style.level, look)
    right = 0.0
    if style.measure:
        right = max(0.0, look.width - style.measure * look.size(style.size or "body"))
    return wml("ind", **begin, right=twips(right))


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
    if style.major:
        yield theme_fonts("major")
    if style.bold:
        yield wml("b")
        yield wml("bCs")
    if style.hidden:
        yield wml("vanish")
    if style.colour:
        yield wml("color", val=look.colour(style.colour))
    if style.unseen:
        yield from type_size(HAIR)
    elif style.size:
        yield from type_size(look.size(style.size))
    if style.underline:
        yield wml("u", val="single", color=look.colour(style.underline))
    if style.raised:
        yield wml("vertAlign", val="superscript")
