"""Rules about what a PDF says of itself as a whole."""

from collections.abc import Iterator

from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault
from handout.audit.words import is_file_name, is_language_tag

LONG = 20
"""Pages of a file that has to have bookmarks."""

FEW_HEADINGS = 2


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


def title_shown(file: PdfFile) -> Iterator[Fault]:
    """The window shows the title instead of the file's name."""
    if not file.shows_title:
        yield Fault("", "Readers announce the file's name instead of its title.")


def has_language(file: PdfFile) -> Iterator[Fault]:
    """The file says which language it is in."""
    if not file.language:
        yield Fault("", "The file does not say which language it is in.")
    elif not is_language_tag(file.language):
        yield Fault("", "What stands as the language is not a language tag.")


def claims_accessibility(file: PdfFile) -> Iterator[Fault]:
    """The metadata says that the file follows PDF/UA."""
    if not file.metadata.ua_part:
        yield Fault("", "The metadata does not name PDF/UA.")


def open_to_assistive_technology(file: PdfFile) -> Iterator[Fault]:
    """Protection, if any, lets screen readers in."""
    if not file.allows_assistive_technology:
        yield Fault("", "The file's protection locks screen readers out.")


def fonts_embedded(file: PdfFile) -> Iterator[Fault]:
    """Every font is inside the file."""
    for font in file.fonts:
        if not font.embedded:
            yield Fault(font.place, f"The font {font.name} is not embedded.")


def fonts_in_unicode(file: PdfFile) -> Iterator[Fault]:
    """The codes of every font lead to characters."""
    for font in file.fonts:
        if not font.has_unicode:
            yield Fault(font.place, f"Text in the font {font.name} cannot be read out.")


def long_file_has_bookmarks(file: PdfFile) -> Iterator[Fault]:
    """A file of more than 20 pages has bookmarks."""
    if len(file.pages) > LONG and not file.has_bookmarks:
        yield Fault("", f"The file has {len(file.pages)} pages and no bookmarks.")


def bookmarks(file: PdfFile) -> Iterator[Fault]:
    """A shorter file with three headings or more has bookmarks too."""
    count = len(file.headings)
    if len(file.pages) <= LONG and count > FEW_HEADINGS and not file.has_bookmarks:
        yield Fault("", f"The file has {count} headings and no bookmarks.")


def whole(file: PdfFile) -> Iterator[Fault]:
    """The file is not too deep or too large to be looked at as a whole."""
    if not file.is_whole:
        yield Fault("", "The file is so large or deep that not all of it was checked.")
