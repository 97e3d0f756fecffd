"""What the printers of one document share."""

import msgspec
from msgspec.structs import replace

from handout.backends.docx.anchors import Anchors, find_anchors
from handout.backends.docx.derived import Box, DerivedStyles
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

RUNNING_TEXT = "BodyText"


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """The file in the making, the document, and where in it a printer stands.

    `voice` is that of the part being printed, `box` the box around it, if any.
    `story` is the part of the file that it stands in.
    """

    file: WordFile
    numbering: Numbering
    derived: DerivedStyles
    notes: Notes
    document: Document
    resources: Resources
    look: Look
    anchors: Anchors
    voice: Voice
    box: Box | None = None
    story: Story = "document"

    @classmethod
    def of(
        cls, document: Document, layout: Layout, resources: Resources, page: Page
    ) -> "Context":
        """Begin a file for a document on a page."""
        look, numbering = Look.of(document, layout, page), Numbering()
        return cls(
            file=WordFile(),
            numbering=numbering,
            derived=DerivedStyles(look, numbering),
            notes=Notes(),
            document=document,
            resources=resources,
            look=look,
            anchors=find_anchors(document),
            voice=Voice(document.language, document.direction),
        )

    @property
    def document_voice(self) -> Voice:
        """The language and direction of the whole."""
        return Voice(self.document.language, self.document.direction)

    @property
    def style(self) -> str:
        """The style of running text."""
        return self.box.style if self.box else RUNNING_TEXT

    @property
    def frame(self) -> Frame:
        """The lines around paragraphs."""
        return self.look.frame(self.frame_name)

    @property
    def frame_name(self) -> str:
        """The name of those lines, empty where there are none."""
        return self.box.frame if self.box else ""

    def styled(self, style: str) -> str:
        """Return the id of a paragraph style in this place: none is running text."""
        if self.box and style and style != self.box.style:
            return self.derived.boxed(style, self.box)
        return style or self.style

    def speaking(self, part: Part) -> "Context":
        """Return the context of one part."""
        return replace(self, voice=Voice(part.language, part.direction))

    def in_table(self) -> "Context":
        """Return the context of a cell: no box goes around its words."""
        return replace(self, box=None)

    def in_note(self) -> "Context":
        """Return the context of a note: it stands in a part of its own."""
        return replace(self.in_table(), story="footnotes")

    def inside(self, style: str, frame: str = "") -> "Context":
        """Return the context inside a box."""
        return replace(self, box=Box(style, frame))
