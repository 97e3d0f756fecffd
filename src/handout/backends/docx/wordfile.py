"""The Word file in the making: the container of python-docx and its parts."""

import itertools
from collections.abc import Iterable

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.package import Package
from docx.parts.document import DocumentPart

from handout.backends.docx import properties
from handout.backends.docx.archive import pack
from handout.backends.docx.elements import Element, main_element, wml
from handout.backends.docx.fonts import Face, font_table
from handout.document import Document

OBFUSCATED_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"

PARTS = {
    "styles": (CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES),
    "theme": (CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME),
    "settings": (CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS),
    "numbering": (CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING),
    "fontTable": (CONTENT_TYPE.WML_FONT_TABLE, RELATIONSHIP_TYPE.FONT_TABLE),
    "footnotes": (CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES),
    "header": (CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER),
    "footer": (CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER),
}
"""The parts beside the body: media type, and how the body refers to them."""

Story = str
"""The name of a part that holds words, with links and pictures."""

MAIN: Story = "document"

IMAGE_ENDINGS = {"image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif"}
"""The pictures that every Word can show, and how their parts are named."""


class WordFile:
    """A package whose body grows; numbers and relationships are handed out here.

    Everything is numbered in the order in which it is asked for, so the same
    document always gives the same file.
    """

    def __init__(self) -> None:
        self.body = wml("body")
        self._package = Package()
        self._main = DocumentPart(
            PackURI("/word/document.xml"),
            CONTENT_TYPE.WML_DOCUMENT_MAIN,
            main_element(self.body),
            self._package,
        )
        self._package.relate_to(self._main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
        self._numbers = itertools.count(1)
        self._stories: dict[Story, Part] = {MAIN: self._main}
        self._addresses: dict[tuple[str, str], str] = {}
        self._pictures: dict[bytes, Part] = {}

    def next_number(self) -> int:
        """Return a number that nothing else in the file has."""
        return next(self._numbers)

    def relate_to_address(self, address: str, story: Story = MAIN) -> str:
        """Return the id of the relationship to an outside address, in ASCII.

        It belongs to the part with the words; that of the notes must be there.
        """
        if (story, address) not in self._addresses:
            # python-docx would search all relationships for a free id.
            relation = f"link{len(self._addresses) + 1}"
            kind = RELATIONSHIP_TYPE.HYPERLINK
            self._stories[story].load_rel(kind, address, relation, is_external=True)
            self._addresses[story, address] = relation
        return self._addresses[story, address]

    def relate_to_picture(
        self, data: bytes, media_type: str, story: Story = MAIN
    ) -> str:
        """Return the id of the relationship to a picture; one part a picture.

        Raises `KeyError` for a media type that is not in `IMAGE_ENDINGS`.
        """
        if data not in self._pictures:
            ending = IMAGE_ENDINGS[media_type]
            name = f"media/image{len(self._pictures) + 1}.{ending}"
            self._pictures[data] = Part(_uri(name), media_type, data, self._package)
        return self._stories[story].relate_to(
            self._pictures[data], RELATIONSHIP_TYPE.IMAGE
        )

    def add_part(self, kind: str, element: Element, name: str = "") -> str:
        """Add one of `PARTS` and return the id of the relationship to it.

        A kind of which there are several has a name for each.
        """
        content, relation = PARTS[kind]
        name = name or kind
        part = XmlPart(_uri(f"{name}.xml"), content, element, self._package)
        self._stories[name] = part
        return self._main.relate_to(part, relation)

    def add_fonts(self, embedded: Iterable[Face]) -> None:
        """Add the font table, and the faces that it refers to."""
        relation = self.add_part("fontTable", wml("fonts"))
        table = self._main.related_parts[relation]
        faces = {}
        for number, face in enumerate(embedded, 1):
            name = _uri(f"fonts/font{number}.odttf")
            part = Part(name, OBFUSCATED_FONT, face.data, self._package)
            faces[table.relate_to(part, RELATIONSHIP_TYPE.FONT)] = face
        table.element.extend(font_table(faces))

    def save(self, document: Document) -> bytes:
        """Say what the file is about, and return it as bytes."""
        application = Part(
            PackURI("/docProps/app.xml"),
            CONTENT_TYPE.OFC_EXTENDED_PROPERTIES,
            properties.APPLICATION,
            self._package,
        )
        self._package.relate_to(application, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
        properties.describe(self._package.core_properties, document)
        return pack(self._package)


def _uri(name: str) -> PackURI:
    return PackURI(f"/word/{name}")
