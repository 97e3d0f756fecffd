"""A clinic's own Word file: its styles, headers, footers and pages win.

Only what is known to be harmless travels: every header and footer is made anew of
known elements, and everything else is told as a warning. Of the text of the file
nothing is taken over.
"""

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.elements import Element
from handout.backends.docx.page import Page
from handout.backends.docx.reference.losses import Losses
from handout.backends.docx.reference.package import Package, no_word_file
from handout.backends.docx.reference.page import read_page, read_switches
from handout.backends.docx.reference.stories import Kind, Place, Story, read_stories
from handout.errors import HandoutWarning
from handout.layout import Layout

DANGERS = {
    "vbaProject": "macros",
    "attachedTemplate": "an attached template",
    "control": "a control",
}
"""What may hang on a document or its settings and never travels."""


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """What is taken over from a clinic's Word file, or ours where there is none.

    `switches` are the settings of its pages that are on. `styles` and `theme` are
    None where it has none.
    """

    page: Page
    theme: Element | None = None
    styles: Element | None = None
    switches: frozenset[str] = frozenset()
    stories: tuple[Story, ...] = ()
    losses: tuple[HandoutWarning, ...] = ()

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of headers and footers that its pages have."""
        there_is: dict[Kind, bool] = {
            "default": True,
            "first": self.page.has_title_page,
            "even": "evenAndOddHeaders" in self.switches,
        }
        return tuple(kind for kind, is_there in there_is.items() if is_there)

    def story(self, place: Place, kind: Kind) -> Story | None:
        """Return one of its headers or footers, or None."""
        wanted = (place, kind)
        return next((s for s in self.stories if (s.place, s.kind) == wanted), None)


def read_reference(data: bytes | None, layout: Layout) -> Reference:
    """Read a clinic's file. Raises `UsageError` for what is no Word file."""
    if data is None:
        return Reference(page=Page.of(layout))
    package, losses = Package(data), Losses()
    document = package.related("", "officeDocument")
    styles = package.related(document, "styles")
    if not document or not styles:
        raise no_word_file()
    sections = _sections(package.parse(document, "w:document"))
    settings = package.related(document, "settings")
    switches = _switches(package, settings)
    page = read_page(sections[-1], switches, losses) if sections else None
    _tell_dangers(package, (document, settings), losses)
    theme = package.related(document, "theme")
    shown = page or Page.of(layout)
    return Reference(
        page=shown,
        theme=package.parse(theme, "a:theme") if theme else None,
        styles=package.parse(styles, "w:styles"),
        switches=switches,
        stories=tuple(read_stories(package, document, sections, shown, losses)),
        losses=losses.warnings,
    )


def _switches(package: Package, settings: str) -> frozenset[str]:
    root = package.parse(settings, "w:settings") if settings else None
    return read_switches(root)


def _sections(document: Element) -> list[Element]:
    """Return the sections as they are, not as they were before a tracked change."""
    changes = {*document.iterfind(f".//{qn('w:sectPrChange')}/*")}
    return [found for found in document.iter(qn("w:sectPr")) if found not in changes]


def _tell_dangers(package: Package, parts: tuple[str, ...], losses: Losses) -> None:
    for part in filter(None, parts):
        for relation in package.relations(part).values():
            if relation.kind in DANGERS:
                losses.tell(DANGERS[relation.kind])
