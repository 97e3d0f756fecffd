"""Rules about what a file holds beside its pages: bookmarks, layers, files, actions."""

from collections.abc import Iterator

from handout.audit.pdf.elements import is_heading, spoken
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Fault, Rule

BOOKMARKS = "Switch on bookmarks from headings where the file is made."
EXPORT_IT = "Make the file again with a program that writes PDF/UA."

LONG = 20
"""Pages of a file that has to have bookmarks."""

FEW_HEADINGS = 2


def long_file_has_bookmarks(file: PdfFile) -> Iterator[Fault]:
    """A file of more than 20 pages has bookmarks."""
    if len(file.pages) > LONG and not file.bookmarks:
        yield Fault("", f"The file has {len(file.pages)} pages and no bookmarks.")


def bookmarks(file: PdfFile) -> Iterator[Fault]:
    """A shorter file with three headings or more has bookmarks too."""
    count = len(file.headings)
    if len(file.pages) <= LONG and count > FEW_HEADINGS and not file.bookmarks:
        yield Fault("", f"The file has {count} headings and no bookmarks.")


def bookmarks_sound(file: PdfFile) -> Iterator[Fault]:
    """Every bookmark has words and leads to a place in the file."""
    for number, bookmark in enumerate(file.bookmarks or (), start=1):
        if not bookmark.title:
            yield Fault(f"bookmark {number}", "The bookmark has no words.")
        if not bookmark.leads:
            yield Fault(f"bookmark {number}", "The bookmark leads nowhere.")


def bookmarks_apart(file: PdfFile) -> Iterator[Fault]:
    """Where headings stand on several pages, bookmarks do not all lead to one."""
    pages = {found.page for found in file.bookmarks or () if found.page}
    headed = {found.page for found in file.elements if is_heading(found.kind)} - {0}
    if len(file.bookmarks or ()) > 1 and len(pages) == 1 and len(headed) > 1:
        yield Fault("", "All bookmarks lead to the same page.")


def bookmarks_match(file: PdfFile) -> Iterator[Fault]:
    """Some bookmark has the words of a heading."""
    headings = {
        _letters(spoken(e)) for e in file.elements if is_heading(e.kind) and spoken(e)
    }
    titles = {_letters(bookmark.title) for bookmark in file.bookmarks or ()}
    if titles and len(headings) > FEW_HEADINGS and headings.isdisjoint(titles):
        yield Fault("", "No bookmark has the words of a heading.")


def _letters(line: str) -> str:
    """Return the letters in an order of their own: pages show Arabic mirrored."""
    return "".join(sorted(filter(str.isalnum, line.casefold())))


def runs_nothing(file: PdfFile) -> Iterator[Fault]:
    """The file runs no scripts and starts no programs."""
    for kind in file.catalog.scripts:
        yield Fault("", f"The file holds an action of the kind {kind}.")


def form_static(file: PdfFile) -> Iterator[Fault]:
    """A form, if any, does not have to be drawn anew (XFA)."""
    if file.catalog.has_dynamic_form:
        yield Fault("", "The file is a dynamic form that few programs can read.")


def layers_sound(file: PdfFile) -> Iterator[Fault]:
    """Sets of layers have names, and do not switch by themselves."""
    if file.catalog.nameless_layers:
        yield Fault("", "A set of layers has no name.")
    if file.catalog.automatic_layers:
        yield Fault("", "Layers are switched on and off by themselves.")


def files_named(file: PdfFile) -> Iterator[Fault]:
    """Files inside the file have names."""
    if file.catalog.nameless_files:
        yield Fault("", "A file inside has no name, or only one of two.")


def files_related(file: PdfFile) -> Iterator[Fault]:
    """Files inside the file say what they are to it."""
    if file.catalog.unrelated_files:
        yield Fault("", "A file inside does not say what it is there for.")


def media_described(file: PdfFile) -> Iterator[Fault]:
    """Sounds and films inside the file say what they are."""
    if file.catalog.silent_media:
        yield Fault("", "A sound or film has no type or no description.")


def forms_inside(file: PdfFile) -> Iterator[Fault]:
    """No part of a page is taken from another file."""
    if file.catalog.foreign_forms:
        yield Fault("", "A part of a page is taken from another file.")


RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-bookmarks-long",
        source="ISO 14289-1 7.17; Matterhorn 27; WCAG 2.4.5",
        remedy=BOOKMARKS,
        faults=long_file_has_bookmarks,
    ),
    Rule(
        id="pdf-bookmarks",
        source="ISO 14289-1 7.17; Matterhorn 27; WCAG 2.4.5",
        remedy=BOOKMARKS,
        faults=bookmarks,
        severity="warning",
    ),
    Rule(
        id="pdf-bookmarks-sound",
        source="ISO 14289-1 7.17; ISO 32000-1 12.3.3; Matterhorn 27",
        remedy=BOOKMARKS,
        faults=bookmarks_sound,
    ),
    Rule(
        id="pdf-bookmarks-apart",
        source="ISO 14289-1 7.17; WCAG 2.4.5",
        remedy=BOOKMARKS,
        faults=bookmarks_apart,
        severity="warning",
    ),
    Rule(
        id="pdf-bookmarks-match",
        source="ISO 14289-1 7.17; Matterhorn 27-001; WCAG 2.4.5",
        remedy=BOOKMARKS,
        faults=bookmarks_match,
        severity="warning",
    ),
    Rule(
        id="pdf-runs-nothing",
        source="ISO 14289-1 7.19; Matterhorn 29-001; ISO 19005-2 6.5.1",
        remedy="Take scripts and actions out of the file.",
        faults=runs_nothing,
    ),
    Rule(
        id="pdf-form-static",
        source="ISO 14289-1 7.15; Matterhorn 25-001",
        remedy="Save the form as an ordinary PDF form.",
        faults=form_static,
    ),
    Rule(
        id="pdf-layers",
        source="ISO 14289-1 7.10; Matterhorn 20-001, 20-002, 20-003",
        remedy=EXPORT_IT,
        faults=layers_sound,
    ),
    Rule(
        id="pdf-files-named",
        source="ISO 14289-1 7.11; Matterhorn 21-001",
        remedy="Attach the file again with a program that names it.",
        faults=files_named,
    ),
    Rule(
        id="pdf-files-related",
        source="ISO 32000-2 14.13; ISO 14289-2 8.14.3",
        remedy="Attach the file again, and say what it is to the document.",
        faults=files_related,
        severity="warning",
    ),
    Rule(
        id="pdf-media",
        source="ISO 14289-1 7.18.6.2; Matterhorn 28-014, 28-015; WCAG 1.2",
        remedy="Describe the sound or film in the source.",
        faults=media_described,
    ),
    Rule(
        id="pdf-reference-forms",
        source="ISO 14289-1 7.20; Matterhorn 30-001",
        remedy=EXPORT_IT,
        faults=forms_inside,
    ),
)
