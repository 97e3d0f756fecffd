"""Rules about what a PDF says of itself as a whole."""

import re
from collections.abc import Iterator

from handout.audit.pdf.elements import spoken
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule
from handout.audit.words import is_file_name
from handout.language_tags import has_right_to_left_letters, same_language

EXPORT_IT = "Make the file again with a program that writes PDF/UA."
NAME_IT = "Give the document a title in its properties, then make the file again."
TAG_IT = "Make the file again from its source with tags (PDF/UA) switched on."

PARTS = frozenset({"1", "2"})
UA_PREFIX = "pdfuaid"
VERSIONS = {"1": "1.", "2": "2."}
LETTERS = re.compile(r"\w+")


def tagged(file: PdfFile) -> Iterator[Fault]:
    """The file is tagged: it is marked so and has a structure tree."""
    if not file.is_marked:
        yield Fault("", "The file is not marked as tagged.")
    if not file.structure:
        yield Fault("", "The file has no tags.")


def sure(file: PdfFile) -> Iterator[Fault]:
    """The tags are not marked as suspect."""
    if file.is_suspect:
        yield Fault("", "The program that made the tags marked them as suspect.")


def has_sound_metadata(file: PdfFile) -> Iterator[Fault]:
    """There is a packet of metadata (XMP), and it can be read."""
    if not file.metadata.exists:
        yield Fault("", "The file has no metadata.")
    elif not file.metadata.is_sound:
        yield Fault("", "The metadata are broken and cannot be read.")


def has_title(file: PdfFile) -> Iterator[Fault]:
    """The metadata has a title."""
    if not file.metadata.title and file.info_title:
        yield Fault("", "The title stands only in the old properties, not in XMP.")
    elif not file.metadata.title:
        yield Fault("", "The file has no title.")


def title_in_words(file: PdfFile) -> Iterator[Fault]:
    """The title is not the name of a file or of a program."""
    if is_file_name(file.metadata.title or file.info_title):
        yield Fault("", "The title is the name of a file.")


def titles_agree(file: PdfFile) -> Iterator[Fault]:
    """The title in the metadata is that of the old properties."""
    titles = (file.metadata.title, file.info_title)
    if all(titles) and titles[0].split() != titles[1].split():
        yield Fault("", "The file has two different titles.")


def title_names_content(file: PdfFile) -> Iterator[Fault]:
    """The title and the heading of level 1 have a word in common."""
    first = next(file.of_kind("H1"), None)
    heading = _words(spoken(first)) if first else set()
    title = _words(file.metadata.title)
    if first and heading and title and heading.isdisjoint(title):
        yield Fault(first.place, "The heading and the file's title share no word.")


def _words(line: str) -> set[str]:
    """Return the words; Arabic ones both ways, because pages show them mirrored."""
    words = set(LETTERS.findall(line.casefold()))
    return words | {word[::-1] for word in words if has_right_to_left_letters(word)}


def title_shown(file: PdfFile) -> Iterator[Fault]:
    """The window shows the title instead of the file's name."""
    if not file.shows_title:
        yield Fault("", "Readers announce the file's name instead of its title.")


def claims_accessibility(file: PdfFile) -> Iterator[Fault]:
    """The metadata says that the file follows PDF/UA, and which part of it."""
    part = file.metadata.ua_part
    if not part:
        yield Fault("", "The metadata does not name PDF/UA.")
    elif part not in PARTS:
        yield Fault("", "The metadata names a part of PDF/UA that there is not.")
    elif part == "2" and not file.metadata.ua_revision:
        yield Fault("", "The metadata names PDF/UA-2 without its year.")
    elif any(prefix != UA_PREFIX for prefix in file.metadata.ua_prefixes):
        yield Fault("", "The metadata names PDF/UA under another short name.")


def version_fits(file: PdfFile) -> Iterator[Fault]:
    """The file is in the version of PDF that its part of PDF/UA is written for."""
    wanted = VERSIONS.get(file.metadata.ua_part, "")
    if not file.version.startswith(wanted):
        yield Fault("", f"PDF {file.version} does not fit the named part of PDF/UA.")


def open_to_assistive_technology(file: PdfFile) -> Iterator[Fault]:
    """Protection, if any, lets screen readers in."""
    if not file.allows_assistive_technology:
        yield Fault("", "The file's protection locks screen readers out.")


def metadata_language_agrees(file: PdfFile) -> Iterator[Fault]:
    """The languages in the metadata hold that of the file."""
    named = file.metadata.languages
    if file.language and named:
        agree = (same_language(language, file.language) for language in named)
        if not any(agree):
            yield Fault("", "The metadata names another language than the file.")


def whole(file: PdfFile) -> Iterator[Fault]:
    """The file is not too deep or too large to be looked at as a whole."""
    if not file.is_whole:
        yield Fault("", "The file is so large or deep that not all of it was checked.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-tagged",
        source="ISO 14289-1 7.1; Matterhorn 01; WCAG 1.3.1",
        remedy=TAG_IT,
        faults=tagged,
    ),
    Rule(
        id="pdf-not-suspect",
        source="ISO 14289-1 7.1; Matterhorn 01-007",
        remedy=TAG_IT,
        faults=sure,
    ),
    Rule(
        id="pdf-metadata",
        source="ISO 14289-1 7.1; Matterhorn 06-001; ISO 32000-1 14.3.2",
        remedy=EXPORT_IT,
        faults=has_sound_metadata,
    ),
    Rule(
        id="pdf-title",
        source="ISO 14289-1 7.1; Matterhorn 06-003; WCAG 2.4.2",
        remedy=NAME_IT,
        faults=has_title,
    ),
    Rule(
        id="pdf-title-in-words",
        source="Matterhorn 06-004; WCAG 2.4.2, failure F25",
        remedy=NAME_IT,
        faults=title_in_words,
    ),
    Rule(
        id="pdf-title-agrees",
        source="ISO 32000-1 14.3.2; Matterhorn 06-004",
        remedy=NAME_IT,
        faults=titles_agree,
        severity="warning",
    ),
    Rule(
        id="pdf-title-heading",
        source="Matterhorn 06-004; WCAG 2.4.2",
        remedy="Name in the title what the document's first heading names.",
        faults=title_names_content,
        severity="warning",
    ),
    Rule(
        id="pdf-title-shown",
        source="ISO 14289-1 7.1; Matterhorn 07-001, 07-002; WCAG 2.4.2",
        remedy="Have the program that makes the file show its title.",
        faults=title_shown,
    ),
    Rule(
        id="pdf-ua-identifier",
        source="ISO 14289-1 5; ISO 14289-2 5; Matterhorn 06-002",
        remedy=EXPORT_IT,
        faults=claims_accessibility,
    ),
    Rule(
        id="pdf-version",
        source="ISO 14289-1 6.1; ISO 14289-2 6.1",
        remedy=EXPORT_IT,
        faults=version_fits,
    ),
    Rule(
        id="pdf-open-to-readers",
        source="ISO 14289-1 7.16; Matterhorn 26-002",
        remedy="Save the file without this protection.",
        faults=open_to_assistive_technology,
    ),
    Rule(
        id="pdf-metadata-language",
        source="WCAG 3.1.1; ISO 32000-1 14.9.2",
        remedy="Name one language in the source's settings and in its properties.",
        faults=metadata_language_agrees,
        severity="warning",
    ),
    Rule(
        id="pdf-checked-whole",
        source="ISO 32000-1 annex C: limits of implementations",
        remedy="Part the file, and check the parts.",
        faults=whole,
        severity="warning",
    ),
)
