"""The Word backend: a document becomes an accessible .docx file.

python-docx is the container; what it lacks (languages, alternative texts,
header rows, content controls, embedded fonts) is made here, one module a
concern, after ECMA-376. The same four values always give the same bytes.
"""

from docx.oxml.parser import parse_xml

from handout.backends.docx.blocks import print_parts
from handout.backends.docx.context import Context
from handout.backends.docx.footer import footer
from handout.backends.docx.page import section
from handout.backends.docx.settings import settings_element
from handout.backends.docx.styles import styles_element
from handout.document import Document
from handout.layout import Layout, Options
from handout.resources import Resources, template


def render(
    document: Document, layout: Layout, options: Options, resources: Resources
) -> bytes:
    """Return a document as the bytes of a Word file.

    Raises `MachineLacks` where a font of this installation is missing.
    """
    context = Context.of(document, layout, resources)
    file, voice = context.file, context.voice
    file.add_part("styles", styles_element(context.look, voice))
    file.add_part("theme", parse_xml(template("docx/theme.xml").encode()))
    file.add_part("settings", settings_element(voice, embed=options.embed_fonts))
    file.add_fonts(embed=options.embed_fonts)
    page_foot = file.add_part("footer", footer(context))
    file.body.extend(print_parts(context))
    file.body.append(section(layout, voice, page_foot))
    file.add_part("numbering", context.numbering.element(context.look))
    return file.save(document)
