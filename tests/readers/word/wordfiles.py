"""Word files for the tests of their reader, built of small pieces of XML."""

import io
import zipfile
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from handout.codec import to_plain
from handout.model import Condition
from handout.prose import Prose, Span
from handout.readers import Reading, word

OFFICE = "http://schemas.openxmlformats.org"
W = f'xmlns:w="{OFFICE}/wordprocessingml/2006/main"'
NAMES = (
    f'{W} xmlns:r="{OFFICE}/officeDocument/2006/relationships"'
    f' xmlns:wp="{OFFICE}/drawingml/2006/wordprocessingDrawing"'
    f' xmlns:a="{OFFICE}/drawingml/2006/main"'
    f' xmlns:pic="{OFFICE}/drawingml/2006/picture"'
    f' xmlns:m="{OFFICE}/officeDocument/2006/math"'
    f' xmlns:mc="{OFFICE}/markup-compatibility/2006"'
    f' xmlns:c="{OFFICE}/drawingml/2006/chart"'
    f' xmlns:dgm="{OFFICE}/drawingml/2006/diagram"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:o="urn:schemas-microsoft-com:office:office"'
)
KIND = f"{OFFICE}/officeDocument/2006/relationships"
RELATIONS = f'xmlns="{OFFICE}/package/2006/relationships"'
TYPES = (
    f'<Types xmlns="{OFFICE}/package/2006/content-types">'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
CORE = (
    f'<cp:coreProperties xmlns:cp="{OFFICE}/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">%s</cp:coreProperties>'
)
OUTSIDE = ("https:", "http:", "file:", "javascript:", "..\\")

Parts = dict[str, str | bytes]
Targets = Mapping[str, tuple[str, str]]


def run(words: str, properties: str = "", more: str = "") -> str:
    """Write a run; `more` stands behind its words."""
    text = f'<w:t xml:space="preserve">{escape(words)}</w:t>' if words else ""
    return f"<w:r><w:rPr>{properties}</w:rPr>{text}{more}</w:r>"


def paragraph(content: str = "", style: str = "", properties: str = "") -> str:
    """Write a paragraph of runs, or of words that are one run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = content if content.startswith("<") or not content else run(content)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def heading(words: str, level: int = 1) -> str:
    """Write a heading."""
    return paragraph(words, f"berschrift{level}")


def numbered(list_id: int, level: int = 0) -> str:
    """Write that a paragraph is in a list."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'


def item(words: str, list_id: int = 1, level: int = 0) -> str:
    """Write a paragraph in a list."""
    return paragraph(words, properties=numbered(list_id, level))


def style(identifier: str, name: str, inside: str = "", kind: str = "paragraph") -> str:
    """Write a style."""
    flag = ' w:default="1"' if name == "Normal" else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{identifier}"{flag}>'
        f'<w:name w:val="{name}"/>{inside}</w:style>'
    )


STYLES = (
    style("Normal", "Normal")
    + style("Titel", "Title")
    + "".join(style(f"berschrift{n}", f"heading {n}") for n in range(1, 10))
    + style("Fett", "Strong", "<w:rPr><w:b/></w:rPr>", "character")
)
"""The styles of a German Word: their names are English all the same."""

TITLE = paragraph("Paper hand", "Titel")


def level(number: int, way: str, text: str, inside: str = "") -> str:
    """Write one level of a list."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{way}"/>'
        f'{inside}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def design(identifier: int, *levels: str) -> str:
    """Write the design of a list."""
    inside = "".join(levels)
    return f'<w:abstractNum w:abstractNumId="{identifier}">{inside}</w:abstractNum>'


def instance(list_id: int, design_id: int, inside: str = "") -> str:
    """Write a list of a design."""
    return (
        f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="{design_id}"/>'
        f"{inside}</w:num>"
    )


NUMBERING = (
    design(1, *(level(n, "bullet", "\uf0b7") for n in range(9)))
    + design(2, *(level(n, "decimal", f"%{n + 1}.") for n in range(9)))
    + instance(1, 1)
    + instance(2, 2)
)
"""List 1 has bullets, list 2 numbers."""


def relations(targets: Targets) -> str:
    """Write references by id: the kind of each, and where it leads."""
    found = "".join(_relation(name, *target) for name, target in targets.items())
    return f"<Relationships {RELATIONS}>{found}</Relationships>"


def _relation(name: str, kind: str, target: str) -> str:
    mode = ' TargetMode="External"' if target.startswith(OUTSIDE) else ""
    return (
        f'<Relationship Id="{name}" Type="{KIND}/{kind}" Target="{escape(target)}"'
        f"{mode}/>"
    )


def document(body: str) -> str:
    """Write the part that holds the text."""
    return f"<w:document {NAMES}><w:body>{body}</w:body></w:document>"


def parts_of(
    body: str,
    *,
    styles: str = STYLES,
    numbering: str = NUMBERING,
    targets: Targets | None = None,
    core: str = "",
) -> Parts:
    """Return the parts of a Word file with this body."""
    related = {
        "styles": ("styles", "styles.xml"),
        "numbering": ("numbering", "numbering.xml"),
        **(targets or {}),
    }
    whole = {
        "main": ("officeDocument", "word/document.xml"),
        "core": ("core-properties", "/docProps/core.xml"),
    }
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations(whole),
        "word/_rels/document.xml.rels": relations(related),
        "word/document.xml": document(body),
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {W}>{numbering}</w:numbering>",
        "docProps/core.xml": CORE % core,
    }


def pack(parts: Mapping[str, str | bytes]) -> bytes:
    """Return parts as a Word file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def of(  # noqa: PLR0913 - a Word file has many parts
    body: str,
    *,
    title: str = TITLE,
    styles: str = STYLES,
    numbering: str = NUMBERING,
    targets: Targets | None = None,
    core: str = "",
    parts: Mapping[str, str | bytes] | None = None,
) -> Reading:
    """Read a Word file with a title and this body."""
    own = parts_of(
        title + body, styles=styles, numbering=numbering, targets=targets, core=core
    )
    return word.read(pack({**own, **(parts or {})}), "paper.docx")


def condition_of(body: str, **given: str) -> Condition:
    """Read the condition of a Word file with this body."""
    return of(body, **given).conditions[0]  # type: ignore[arg-type]


def prose(reading: Reading) -> Prose:
    """Return the prose of all sections."""
    sections = reading.conditions[0].sections
    return Prose(block for section in sections for block in section.prose)


def spans_of(content: str, style_id: str = "", **given: str) -> tuple[Span, ...]:
    """Return the spans of a paragraph with this content."""
    reading = of(paragraph(content, style_id), **given)  # type: ignore[arg-type]
    return next(prose(reading)[0].texts())


def words_of(content: str) -> str:
    """Return the words of a paragraph with this content."""
    return "".join(span.text for span in spans_of(content))


def shape(reading: Reading) -> list[Any]:
    """Return all blocks in short: words, `ul` and `ol` with items, rows of cells."""
    return [_shape(block) for block in to_plain(prose(reading))]


def _shape(block: Any) -> Any:  # noqa: ANN401 - plain data
    kind = block["type"]
    if kind == "list":
        items = [[_shape(inner) for inner in one] for one in block["items"]]
        return {"ol" if block.get("ordered") else "ul": items}
    if kind == "table":
        rows = (block["header"], *block["rows"])
        return [[_words(cell) for cell in row] for row in rows]
    return _words(block["text"]) if kind == "paragraph" else block


def _words(spans: Any) -> str:  # noqa: ANN401 - plain data
    return "".join(span["text"] for span in spans)


def kinds(reading: Reading) -> list[str]:
    """Return the kinds of warnings."""
    return [warning.kind for warning in reading.warnings]


def told(reading: Reading) -> str:
    """Return all warnings as one text."""
    return "\n".join(map(str, reading.warnings))
