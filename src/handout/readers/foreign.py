"""Files that are known, and hold no text about a condition: what to say of them.

They are told before any reader looks at them, so that no word of a patient's record
comes into a message.
"""

import re
from collections.abc import Callable

import msgspec

from handout.readers.opening import Opening

FHIR_JSON = re.compile(r"""\A\ufeff?\s*[\[{][\s\S]*?"resourceType"\s*:\s*"[A-Z]""")
FHIR_XML = re.compile(r"""xmlns(?::\w+)?\s*=\s*["']http://hl7\.org/fhir["']""")
CDA_XML = re.compile(
    r"""xmlns(?::\w+)?\s*=\s*["']urn:hl7-org:(?:v3|sdtc)["']"""
    r"""|<templateid\s+root\s*=\s*["']2\.16\.840"""
)
"""Parts of such documents have no root of their own, and no namespace either."""

RECORD_REMEDY = (
    "A record tells what a patient has, not what there is to know about it. Give a "
    "page or a sheet about the condition."
)


PAGE_REMEDY = "Save the page as 'Web page, HTML only' and give that file."
MAIL_HEADS = re.compile(
    r"\A\ufeff?(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}?"
    r"content-type:\s*multipart/",
    re.IGNORECASE,
)
"""How a page begins that a browser saved with its pictures, in one file (RFC 2557)."""

WORD_REMEDY = "Save it as Word (.docx) and give that file."
WITHIN = 200
"""Bytes within which the first file in an archive says what the archive is."""

OPEN_DOCUMENT = "application/vnd.oasis.opendocument"


class Foreign(msgspec.Struct, frozen=True):
    """One kind of file that no condition can be read from, and what to do."""

    description: str
    recognises: Callable[[Opening], bool]
    remedy: str


def foreign(opening: Opening) -> Foreign | None:
    """Return what a file is, if it is known to hold no condition."""
    return next((kind for kind in KINDS if kind.recognises(opening)), None)


def _is_fhir(opening: Opening) -> bool:
    return bool(FHIR_JSON.match(opening.text) or _has_mark(opening, FHIR_XML))


def _is_clinical_document(opening: Opening) -> bool:
    return opening.root == "clinicaldocument" or _has_mark(opening, CDA_XML)


def _has_mark(opening: Opening, mark: re.Pattern[str]) -> bool:
    """Tell whether a mark stands in the beginning of XML that is no web page."""
    is_xml = opening.beginning.startswith("<") and not opening.is_web_page
    return is_xml and mark.search(opening.beginning) is not None


def _holds(beginning: str) -> Callable[[Opening], bool]:
    """Return a function that looks for a file in an archive."""
    return lambda opening: any(name.startswith(beginning) for name in opening.members)


def _says(media_type: str) -> Callable[[Opening], bool]:
    """Return a function that looks at what an archive says that it is."""
    return lambda opening: (
        opening.is_archive and media_type.encode() in opening.data[:WITHIN]
    )


KINDS: tuple[Foreign, ...] = (
    Foreign("a patient's record (C-CDA)", _is_clinical_document, RECORD_REMEDY),
    Foreign("a patient's record (FHIR)", _is_fhir, RECORD_REMEDY),
    Foreign(
        "a patient's record (HL7 version 2)",
        lambda opening: opening.text.lstrip("\ufeff\x0b\r\n ").startswith("MSH|"),
        RECORD_REMEDY,
    ),
    Foreign(
        "the list of topics of MedlinePlus as it was until 2011",
        lambda opening: opening.root in {"medicaltopics", "medicaltopic"},
        "Give a newer file of MedlinePlus: mplus_topics_….xml.",
    ),
    Foreign(
        "a web page with all its parts in one file (MHTML)",
        lambda opening: MAIL_HEADS.match(opening.text) is not None,
        PAGE_REMEDY,
    ),
    Foreign(
        "a web archive of Safari",
        lambda opening: opening.data.startswith(b"bplist00"),
        PAGE_REMEDY,
    ),
    Foreign("an Excel workbook", _holds("xl/workbook"), WORD_REMEDY),
    Foreign("a PowerPoint presentation", _holds("ppt/presentation"), WORD_REMEDY),
    Foreign("a Visio drawing", _holds("visio/document"), WORD_REMEDY),
    Foreign(
        "a file of Pages, Numbers or Keynote",
        _holds("index/document.iwa"),
        WORD_REMEDY,
    ),
    Foreign("an OpenDocument text", _says(f"{OPEN_DOCUMENT}.text"), WORD_REMEDY),
    Foreign(
        "an OpenDocument spreadsheet",
        _says(f"{OPEN_DOCUMENT}.spreadsheet"),
        WORD_REMEDY,
    ),
    Foreign("an OpenDocument file", _says(OPEN_DOCUMENT), WORD_REMEDY),
    Foreign("an electronic book", _says("application/epub+zip"), WORD_REMEDY),
)
"""Kinds of files, in the order in which they are tried."""
