"""The Word backend: a document becomes an accessible .docx file.

python-docx is the container; what it lacks (languages, alternative texts,
header rows, content controls, embedded fonts) is made here, one module a
concern, after ECMA-376. The same four values always give the same bytes.
"""

from handout.backends.docx.blocks import print_parts
from handout.backends.docx.context import Context
from handout.backends.docx.fonts import embedded_faces
from handout.backends.docx.footer import STYLE, mark_edition
from handout.backends.docx.footnotes import add_footnotes
from handout.backends.docx.page import section
from handout.backends.docx.page_ends import add_page_ends, set_right
from handout.backends.docx.reference import read_reference
from handout.backends.docx.reference.sheet import Sheet
from handout.backends.docx.reference.styles import dress, themed
from handout.backends.docx.settings import settings_element
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
    reference = read_reference(options.reference_docx, layout)
    context = Context.of(document, layout, resources, reference.page)
    file, embed = context.file, options.embed_fonts
    settings = settings_element(context, embed=embed, on=reference.switches)
    file.add_part("settings", settings)
    file.add_fonts(embedded_faces(document) if embed else ())
    ends = add_page_ends(context, reference)
    file.body.extend(print_parts(context))
    file.body.append(section(reference.page, context.voice, ends.references))
    mark_edition(ends.lines, file.body, add_footnotes(context))
    # The body comes first: only then is it known which styles it has.
    theme = themed(reference, context)
    styles = dress(reference, theme, context).root
    set_right(ends.lines, Sheet(styles, theme).stops(STYLE), context.look.width)
    file.add_part("styles", styles)
    file.add_part("theme", theme)
    file.add_part("numbering", context.numbering.element(context.look))
    return file.save(document)
