"""Word files of clinics, made part by part: what stands in them, and what lurks."""

import io
import zipfile
from collections.abc import Mapping

import segno

OFFICE = "http://schemas.openxmlformats.org"
PACKAGE = f"{OFFICE}/package/2006"
RELATED = f"{OFFICE}/officeDocument/2006/relationships"
SPACES = {
    "w": f"{OFFICE}/wordprocessingml/2006/main",
    "r": RELATED,
    "wp": f"{OFFICE}/drawingml/2006/wordprocessingDrawing",
    "a": f"{OFFICE}/drawingml/2006/main",
    "pic": f"{OFFICE}/drawingml/2006/picture",
    "mc": f"{OFFICE}/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
DECLARED = " ".join(f'xmlns:{name}="{uri}"' for name, uri in SPACES.items())
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN_TYPE = f"{WORD}.document.main+xml"

STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/>'
    '<w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/></w:style>'
)
SIZE = '<w:pgSz w:w="12240" w:h="15840"/>'
MARGINS = (
    '<w:pgMar w:top="2000" w:right="1500" w:bottom="1800" w:left="1700" '
    'w:header="600" w:footer="500" w:gutter="100"/>'
)

OUTSIDE = ' TargetMode="External"'

Relations = Mapping[str, tuple[str, str]]
"""By id: the kind of a relationship, and where it leads; outside with `://`."""


def paragraph(words: str) -> str:
    """Return a paragraph."""
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def picture_data() -> bytes:
    """Return a small PNG."""
    buffer = io.BytesIO()
    segno.make("clinic").save(buffer, kind="png", scale=2)
    return buffer.getvalue()


def picture(alt: str = "River Clinic", *, relation: str = "rId1") -> str:
    """Return a run with a picture in the line, one inch wide."""
    inside = _picture(alt, relation)
    return f"<w:r><w:drawing><wp:inline>{inside}</wp:inline></w:drawing></w:r>"


def floating(
    alt: str = "River Clinic", *, behind: int = 0, height: int = 914400
) -> str:
    """Return a run with a picture that floats."""
    inside = _picture(alt, "rId1").replace('cy="914400"', f'cy="{height}"', 1)
    return (
        f'<w:r><w:drawing><wp:anchor behindDoc="{behind}">{inside}</wp:anchor>'
        "</w:drawing></w:r>"
    )


def _picture(alt: str, relation: str) -> str:
    return (
        f'<wp:extent cx="914400" cy="914400"/><wp:docPr id="7" name="x" descr="{alt}"/>'
        f'<a:graphic><a:graphicData uri="{SPACES["pic"]}"><pic:pic><pic:nvPicPr/>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/></pic:blipFill><pic:spPr/>'
        "</pic:pic></a:graphicData></a:graphic>"
    )


def field(kind: str, shown: str = "1") -> str:
    """Return a field over several runs, as Word writes it."""
    marks = {name: f'<w:r><w:fldChar w:fldCharType="{name}"/></w:r>' for name in MARKS}
    instruction = f"<w:r><w:instrText> {kind} </w:instrText></w:r>"
    words = f"<w:r><w:t>{shown}</w:t></w:r>"
    return marks["begin"] + instruction + marks["separate"] + words + marks["end"]


MARKS = ("begin", "separate", "end")


class ReferenceFile:
    """A Word file in the making."""

    def __init__(self, styles: str = STYLES, main_type: str = MAIN_TYPE) -> None:
        self.styles = styles
        self.settings = ""
        self.section = SIZE + MARGINS
        self.body = paragraph("Words of the clinic")
        self.parts: dict[str, bytes] = {}
        self.types = {"document": main_type, "styles": f"{WORD}.styles+xml"}
        self.types["settings"] = f"{WORD}.settings+xml"
        self.relations: dict[str, dict[str, tuple[str, str]]] = {
            "document": {
                "rId1": ("styles", "styles.xml"),
                "rId2": ("settings", "settings.xml"),
            }
        }
        self.references = ""

    def end(
        self,
        place: str,
        content: str,
        kind: str = "default",
        relations: Relations = {},  # noqa: B006 - never changed
    ) -> "ReferenceFile":
        """Add a header or footer."""
        name = f"{place}{len(self.parts) + 1}"
        root = {"header": "hdr", "footer": "ftr"}[place]
        self.parts[f"word/{name}.xml"] = _xml(root, content)
        self.types[name] = f"{WORD}.{place}+xml"
        self.relations[name] = dict(relations)
        identifier = f"rIdEnd{name}"
        self.relations["document"][identifier] = (place, f"{name}.xml")
        self.references += f'<w:{place}Reference w:type="{kind}" r:id="{identifier}"/>'
        return self

    def theme(self, xml: bytes) -> "ReferenceFile":
        """Add a theme."""
        self.parts["word/theme/theme1.xml"] = xml
        self.relations["document"]["rIdTheme"] = ("theme", "theme/theme1.xml")
        return self

    def media(self, name: str, data: bytes) -> "ReferenceFile":
        """Add a picture, or what says that it is one."""
        self.parts[f"word/media/{name}"] = data
        return self

    def with_part(self, name: str, data: bytes) -> "ReferenceFile":
        """Put a part in the place of what it would be."""
        self.parts[name] = data
        return self

    def data(self) -> bytes:
        """Return the file."""
        section = f"<w:sectPr>{self.references}{self.section}</w:sectPr>"
        parts = {
            "word/document.xml": _xml(
                "document", f"<w:body>{self.body}{section}</w:body>"
            ),
            "word/styles.xml": _xml("styles", self.styles),
            "word/settings.xml": _xml("settings", self.settings),
            "_rels/.rels": _relations(
                {"rId1": ("officeDocument", "word/document.xml")}
            ),
            "[Content_Types].xml": self._content_types(),
        } | self.parts
        for name, relations in self.relations.items():
            parts[f"word/_rels/{name}.xml.rels"] = _relations(relations)
        return zipped(parts)

    def _content_types(self) -> bytes:
        overrides = "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>'
            for name, kind in self.types.items()
        )
        return (
            f'<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="png" ContentType="image/png"/>'
            f"{overrides}</Types>"
        ).encode()


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive with these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _xml(root: str, content: str) -> bytes:
    return f"<w:{root} {DECLARED}>{content}</w:{root}>".encode()


def _relations(relations: Relations) -> bytes:
    found = "".join(
        f'<Relationship Id="{identifier}" Type="{RELATED}/{kind}" Target="{target}"'
        f"{OUTSIDE if ':' in target else ''}/>"
        for identifier, (kind, target) in relations.items()
    )
    space = f'xmlns="{PACKAGE}/relationships"'
    return f"<Relationships {space}>{found}</Relationships>".encode()
