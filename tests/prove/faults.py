"""A good file and a planted fault for each judge: a judge must tell them apart."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pikepdf
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from weasyprint import HTML

from documents import RESOURCES, every_block
from handout.backends.docx import render as render_word
from handout.backends.pdf import render as render_pdf
from handout.layout import Layout, Options, PdfStandard
from prove import (
    axe,
    fax,
    libreoffice,
    mono,
    ooxml_validate,
    openxml,
    own_check,
    resaved,
    tagcount,
    verapdf,
)
from prove.verdict import UNABLE, Judge, Verdict, ask


class Trial(NamedTuple):
    """What a judge must pass, and the faults that it must find."""

    judge: Judge
    good: bytes
    faulty: Sequence[bytes]


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>
<body><main><h1>A page</h1><p>Some text.</p>{more}</main></body></html>
"""

_UNKNOWN = f"<w:nonsense {nsdecls('w')}/>"

# A row one point high hides its second line, as a careless form does.
_CUT_OFF = f"""<w:tbl {nsdecls("w")}>
<w:tblPr><w:tblW w:w="2000" w:type="dxa"/></w:tblPr>
<w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>
<w:tr><w:trPr><w:trHeight w:val="20" w:hRule="exact"/></w:trPr>
<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>
<w:p><w:r><w:t>Seen.</w:t></w:r></w:p><w:p><w:r><w:t>Cut off.</w:t></w:r></w:p>
</w:tc></w:tr></w:tbl>"""

# A frame stands elsewhere on the page than between the paragraphs around it.
_MOVED = f"""<w:p {nsdecls("w")}><w:pPr><w:framePr w:w="4000" w:h="600" w:hRule="exact"
w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="1000" w:y="12000"/></w:pPr>
<w:r><w:t>Moved.</w:t></w:r></w:p>"""

# A row that is no first one cannot be printed again on each page.
_LATE_HEAD = f"""<w:tbl {nsdecls("w")}>
<w:tblPr><w:tblW w:w="2000" w:type="dxa"/></w:tblPr>
<w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>
<w:tr><w:tc><w:p><w:r><w:t>First.</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Head.</w:t></w:r></w:p></w:tc>
</w:tr></w:tbl>"""


def _html(more: str = "") -> bytes:
    return _PAGE.format(more=more).encode()


def _pdf(**options: object) -> bytes:
    data: bytes = HTML(string=_html().decode()).write_pdf(**options)
    return data


def _ours(standard: PdfStandard) -> bytes:
    """Return a sheet of ours with every kind of block."""
    options = Options(pdf_standard=standard)
    return render_pdf(every_block(), Layout(), options, RESOURCES)


def _pdf_in(colour: str) -> bytes:
    """Return the page with its text in a colour."""
    page = _html(f"<style>p {{ color: {colour} }}</style>").decode()
    data: bytes = HTML(string=page).write_pdf()
    return data


def _orphan() -> bytes:
    """Return a tagged page whose paragraph is taken out of the tag tree."""
    with pikepdf.open(BytesIO(_pdf(pdf_tags=True))) as pdf:
        for element in pdf.objects:
            if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/H1":
                del element.P.K
        buffer = BytesIO()
        pdf.save(buffer)
    return buffer.getvalue()


def _docx(*more: str) -> bytes:
    document = Document()
    for key, relation in list(document.part.rels.items()):
        # A leftover of the library's template, which Word would repair.
        if relation.reltype.endswith("stylesWithEffects"):
            del document.part.rels[key]
    document.add_paragraph("The first paragraph.")
    document.add_paragraph("The last paragraph.")
    for element in more:
        document.element.body.insert(1, parse_xml(element))
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def trials() -> list[Trial]:
    """Write one trial for each judge."""
    word, unknown, cut_off = _docx(), _docx(_UNKNOWN), _docx(_CUT_OFF)
    broken = word[:1000]
    ours = render_word(every_block(), Layout(), Options(), RESOURCES)
    return [
        Trial(verapdf.JUDGE, _pdf(pdf_variant="pdf/ua-1"), [_pdf(), b"%PDF-1.7\n"]),
        Trial(own_check.JUDGE, ours, [word, ours[: len(ours) // 2]]),
        Trial(openxml.JUDGE, word, [unknown, broken]),
        Trial(ooxml_validate.JUDGE, word, [unknown, broken]),
        Trial(axe.JUDGE, _html(), [_html('<img src="data:,">')]),
        Trial(libreoffice.JUDGE, word, [cut_off, _docx(_MOVED), broken]),
        Trial(resaved.JUDGE, ours, [_docx(_LATE_HEAD), broken]),
        Trial(verapdf.strict_on("ua1"), _ours("ua1"), [_pdf(pdf_variant="pdf/ua-1")]),
        Trial(verapdf.strict_on("ua2"), _ours("ua2"), [_ours("ua1")]),
        Trial(tagcount.JUDGE, _pdf(pdf_tags=True), [_pdf(), _orphan()]),
        Trial(mono.JUDGE, _pdf(), [_pdf_in("#cccccc"), _pdf_in("#ffff00")]),
        Trial(fax.JUDGE, _pdf(), [_pdf_in("#cccccc")]),
    ]


def try_all(folder: Path) -> list[Verdict]:
    """Ask every judge about its good file and its faulty ones.

    A verdict passes when the judge passed the good file and failed the faulty one.
    """
    return [verdict for trial in trials() for verdict in _try(trial, folder)]


def _try(trial: Trial, folder: Path) -> list[Verdict]:
    good = _write(trial, folder, "good", trial.good)
    faulty = [
        _write(trial, folder, f"faulty-{number}", data)
        for number, data in enumerate(trial.faulty, 1)
    ]
    verdicts = ask(trial.judge, [good, *faulty])
    return [_turned(verdict, wanted=verdict.file == good) for verdict in verdicts]


def _write(trial: Trial, folder: Path, name: str, data: bytes) -> Path:
    file = folder / f"{trial.judge.name}-{name}{trial.judge.suffix}"
    file.write_bytes(data)
    return file


def _turned(verdict: Verdict, *, wanted: bool) -> Verdict:
    """Turn a verdict on a planted file into one on the judge."""
    if UNABLE in verdict.message:
        return verdict
    if verdict.passed == wanted:
        return verdict._replace(passed=True)
    message = verdict.message if wanted else "the planted fault was not found"
    return verdict._replace(passed=False, message=message)
