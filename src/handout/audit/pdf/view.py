"""What the rules see of a PDF: plain frozen values, read once."""

from collections.abc import Iterator, Mapping

import msgspec

from handout.audit.headings import Heading
from handout.audit.pdf.elements import Element, Key, is_heading

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""


class PageContent(msgspec.Struct, frozen=True, kw_only=True):
    """How the content of a page is marked: how often something is wrong.

    `unlisted` counts MCIDs that the parent tree does not know, `repeated` those
    that are used twice, `strays` those whose element is not in the tree. `inks`
    counts colours of a printing press that no profile explains.
    """

    number: int
    untagged_text: int = 0
    untagged_graphics: int = 0
    artifacts_inside: int = 0
    tags_inside: int = 0
    repeated: int = 0
    unlisted: int = 0
    is_balanced: bool = True
    inks: int = 0
    has_picture: bool = False

    @property
    def place(self) -> str:
        """The page in words."""
        return page_place(self.number)


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """Text that one operator shows.

    `x`, `y` and `size` are points on the page; `is_placed` says that `x` was given,
    and not guessed from the letters before. `colour` and `ground`, the colour behind,
    are None where they cannot be told. `is_hidden` says that no letter is painted,
    `is_covered` that something opaque was painted over it.
    """

    page: int
    key: Key | None
    is_artifact: bool
    is_pagination: bool
    language: str
    text: str
    x: float
    y: float
    is_placed: bool
    size: float
    colour: str | None
    ground: str | None
    is_heavy: bool
    is_hidden: bool = False
    is_covered: bool = False


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page; `tab_order` is the letter of `/Tabs`, `box` what is seen of it.

    `has_row` says that the parent tree has a row for the page's content.
    """

    number: int
    tab_order: str
    has_annotations: bool
    box: Box
    has_row: bool

    @property
    def place(self) -> str:
        """The page in words."""
        return page_place(self.number)


class Annotation(msgspec.Struct, frozen=True, kw_only=True):
    """What lies on a page and can be used: a link, a field, a note.

    `parent` is the kind of the element that holds it, `listed_parent` that of the
    element to which the parent tree says that it belongs. `name` is the name for
    people of a form field, and `target` the name of the place that a link leads
    to inside the file.
    """

    place: str
    kind: str
    description: str
    name: str
    parent: str
    listed_parent: str
    prints: bool
    target: str = ""
    leads: bool = True


class Font(msgspec.Struct, frozen=True, kw_only=True):
    """A font, at the first page that names it.

    `problems` says in sentences what keeps codes from leading to their glyphs.
    """

    place: str
    name: str
    embedded: bool
    has_unicode: bool
    shows_unmapped: bool = False
    shows_forbidden: bool = False
    shows_private: bool = False
    shows_nothing: bool = False
    shows_wrong_widths: bool = False
    problems: tuple[str, ...] = ()


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """What the XMP packet says; `ua_part` is 1 for PDF/UA-1, 2 for PDF/UA-2.

    `is_sound` is False where a packet is there but is not well-formed XML.
    """

    exists: bool = False
    is_sound: bool = True
    title: str = ""
    languages: tuple[str, ...] = ()
    ua_part: str = ""
    ua_prefixes: tuple[str, ...] = ()
    ua_revision: str = ""
    archive_part: str = ""
    describes_ua: bool = False


class Bookmark(msgspec.Struct, frozen=True):
    """A bookmark: its title, and whether it leads to a place in the file.

    `page` is the object of the page that it leads to, where that is plain.
    """

    title: str
    leads: bool
    page: tuple[int, int] | None = None


class Catalog(msgspec.Struct, frozen=True, kw_only=True):
    """What the file holds beside pages, and that a reader could stumble upon.

    The numbers count what is wrong, but for `intent_components`: that many make a
    colour of the output intent. `scripts` are the kinds of actions that run
    by themselves or start programs.
    """

    scripts: tuple[str, ...] = ()
    has_dynamic_form: bool = False
    nameless_layers: int = 0
    automatic_layers: int = 0
    nameless_files: int = 0
    unrelated_files: int = 0
    silent_media: int = 0
    foreign_forms: int = 0
    has_output_intent: bool = False
    intent_components: int = 0


class Tree(msgspec.Struct, frozen=True, kw_only=True):
    """How the structure tree holds together.

    `has_identifiers` says that there is a list of identifiers (`/IDTree`).
    `strays` counts content by page whose element is not in the tree, and
    `mismatched` content that tree and parent tree give to different elements.
    """

    unknown_kinds: tuple[str, ...] = ()
    circular_kinds: tuple[str, ...] = ()
    remapped_kinds: tuple[str, ...] = ()
    has_parent_tree: bool = True
    has_identifiers: bool = True
    strays: Mapping[int, int] = {}
    mismatched: Mapping[int, int] = {}
    claimed_twice: int = 0
    reused_forms: tuple[int, ...] = ()


class PdfFile(msgspec.Struct, frozen=True, kw_only=True):
    """A PDF as the rules see it.

    `info_title` is the older twin of the title in the metadata. `bookmarks` is
    None where there are none at all. `is_whole` says that nothing was left unread
    because of its depth or number.
    """

    is_marked: bool
    is_suspect: bool
    version: str
    language: str
    metadata: Metadata
    info_title: str
    shows_title: bool
    bookmarks: tuple[Bookmark, ...] | None
    allows_assistive_technology: bool
    structure: tuple[Element, ...]
    tree: Tree
    is_whole: bool
    pages: tuple[Page, ...]
    contents: tuple[PageContent, ...]
    runs: tuple[Run, ...]
    annotations: tuple[Annotation, ...]
    fonts: tuple[Font, ...]
    catalog: Catalog
    elements: tuple[Element, ...]

    def of_kind(self, *kinds: str) -> Iterator[Element]:
        """Yield the elements of some kinds in reading order."""
        return (element for element in self.elements if element.kind in kinds)

    @property
    def links(self) -> Iterator[Annotation]:
        """The links that can be clicked, page by page."""
        return (found for found in self.annotations if found.kind == "Link")

    @property
    def headings(self) -> list[Heading]:
        """The numbered headings in reading order."""
        return [
            Heading(int(element.kind[1:]), element.place)
            for element in self.elements
            if is_heading(element.kind)
        ]


def page_place(page_number: int) -> str:
    """Name a page, counted from 1."""
    return f"page {page_number}"
