"""What the printers of one document share."""

import msgspec
from msgspec.structs import replace

from handout.backends.docx.anchors import Anchors, find_anchors
from handout.backends.docx.look import Look
from handout.backends.docx.notes import Notes
from handout.backends.docx.numbering import Numbering
from handout.backends.docx.page import Page
from handout.backends.docx.stylebook import Frame
from handout.backends.docx.voices import Voice
from handout.backends.docx.wordfile import Story, WordFile
from handout.document import Document, Part
from handout.layout import Layout
from handout.resources import Resources


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """The file in the making, the document, and where in it a printer stands.

    `voice` is that of the part being printed; `style` and `frame` are those of
    the box around it, whose paragraphs stay `together` on a page. `story` is the
    part of the file that it stands in.
    """

    file: WordFile
    numbering: Numbering
    notes: Notes
    document: Document
    resources: Resources
    look: Look
    anchors: Anchors
    voice: Voice
    style: str = "Normal"
    frame: Frame = Frame(sides={})
    together: bool = False
    story: Story = "document"

    @classmethod
    def of(
        cls, document: Document, layout: Layout, resources: Resources, page: Page
    ) -> "Context":
        """Begin a file for a document on a page."""
        return cls(
            file=WordFile(),
            numbering=Numbering(),
            notes=Notes(),
            document=document,
            resources=resources,
            look=Look.of(document, layout, page),
            anchors=find_anchors(document),
            voice=Voice(document.language, document.direction),
        )

    @property
    def document_voice(self) -> Voice:
        """The language and direction of the whole."""
        return Voice(self.document.language, self.document.direction)

    @property
    def is_boxed(self) -> bool:
        """Whether paragraphs stand in a box."""
        return bool(self.frame.sides)

    def speaking(self, part: Part) -> "Context":
        """Return the context of one part."""
        return replace(self, voice=Voice(part.language, part.direction))

    def in_table(self) -> "Context":
        """Return the context of a cell: no box goes around its words."""
        return replace(self, frame=Frame(sides={}), together=False)

    def in_note(self) -> "Context":
        """Return the context of a note: it stands in a part of its own."""
        return replace(self.in_table(), story="footnotes")

    def inside(self, style: str, frame: str = "") -> "Context":
        """Return the context inside a box."""
        return replace(self, style=style, frame=self.look.frame(frame), together=True)
