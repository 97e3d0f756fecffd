"""The Word backend: a document becomes an accessible .docx file.

python-docx is the container; what it lacks (languages, alternative texts,
header rows, content controls, embedded fonts) is made here, one module a
concern, after ECMA-376. The same four values always give the same bytes.
"""

from handout.backends.docx.blocks import print_parts
from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element
from handout.backends.docx.fonts import embedded_faces
from handout.backends.docx.footer import footer, mark_edition
from handout.backends.docx.footnotes import add_footnotes
from handout.backends.docx.page import section
from handout.backends.docx.reference import lay_over, read_reference
from handout.backends.docx.settings import settings_element
from handout.backends.docx.styles import styles_element
from handout.backends.docx.theme import theme_element
from handout.document import Document
from handout.layout import Layout, Options
from handout.resources import Resources


def render(
    document: Document, layout: Layout, options: Options, resources: Resources
) -> bytes:
    """Return a document as the bytes of a Word file.

    Raises `MachineLacks` where a font of this installation is missing, and
    `UsageError` where the reference document is no Word file.
    """
    context = Context.of(document, layout, resources)
    file = context.file
    file.add_part("settings", settings_element(context, embed=options.embed_fonts))
    file.add_fonts(embedded_faces(document) if options.embed_fonts else ())
    foot = footer(context)
    page_foot = file.add_part("footer", foot)
    file.body.extend(print_parts(context))
    file.body.append(section(layout, context.voice, page_foot))
    mark_edition(foot, file.body, add_footnotes(context))
    styles, theme = _styles_and_theme(context, options.reference_docx)
    file.add_part("styles", styles)
    file.add_part("theme", theme)
    file.add_part("numbering", context.numbering.element(context.look))
    return file.save(document)


def _styles_and_theme(
    context: Context, reference: bytes | None
) -> tuple[Element, Element]:
    """Return our styles and theme, or a clinic's with ours where it has none.

    The body comes first: only then is it known which styles it has.
    """
    ours = styles_element(context.look, context.voice, context.numbering)
    ours.extend(context.derived.elements)
    theme = theme_element(context.look, context.voice)
    if reference is None:
        return ours, theme
    theirs = read_reference(reference)
    lay_over(theirs.styles, ours, context.voice)
    return theirs.styles, theme if theirs.theme is None else theirs.theme
