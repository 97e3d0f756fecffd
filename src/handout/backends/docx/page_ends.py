"""Headers and footers: those of a clinic's file, and in each footer our lines.

Every page must carry what is on it for safety: the draft notice, the patient's
line, the edition, and which page of how many it is. So a clinic's footer stands
first and our lines below it, on first and on even pages too; where the clinic has
none there, ours stand alone. Our count of pages is left out where a clinic counts
them itself.
"""

from collections.abc import Iterable

import msgspec
from docx.oxml.ns import qn

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, legal, wml
from handout.backends.docx.footer import footer
from handout.backends.docx.links import escaped
from handout.backends.docx.measures import twips
from handout.backends.docx.reference import Reference
from handout.backends.docx.reference.stories import Kind, Place, Story


class PageEnds(msgspec.Struct, frozen=True):
    """The references of the section to headers and footers, and our own lines."""

    references: list[Element]
    lines: list[Element]


def add_page_ends(context: Context, reference: Reference) -> PageEnds:
    """Add headers and footers of each kind that the pages have."""
    ends = PageEnds([], [])
    for kind in reference.kinds:
        if header := reference.story("header", kind):
            root = wml("hdr", *header.content)
            ends.references.append(_added(root, "header", kind, header, context))
    for kind in reference.kinds:
        theirs = reference.story("footer", kind)
        root = footer(context, with_page=not _counts(reference, kind))
        ends.lines.extend(root)
        root[:0] = theirs.content if theirs else []
        ends.references.append(_added(root, "footer", kind, theirs, context))
    return ends


def set_right(lines: Iterable[Element], stops: set[int], width: float) -> None:
    """Have the page at the right margin, whatever stops a clinic's style has."""
    right = twips(width)
    others = sorted(stops - {right})
    for line in lines:
        if others and line.find(f"{qn('w:r')}/{qn('w:tab')}") is not None:
            clear = (wml("tab", val="clear", pos=stop) for stop in others)
            tabs = wml("tabs", *clear, wml("tab", val="right", pos=right))
            line[0].insert(1, tabs)


def _counts(reference: Reference, kind: Kind) -> bool:
    """Tell whether pages of a kind already say their number."""
    ends = (reference.story("header", kind), reference.story("footer", kind))
    return any(story and story.counts for story in ends)


def _added(
    root: Element, place: Place, kind: Kind, story: Story | None, context: Context
) -> Element:
    name = place if kind == "default" else f"{place}-{kind}"
    reference = wml(f"{place}Reference", type=kind)
    reference.set(qn("r:id"), context.file.add_part(place, root, name))
    if story:
        _relate(story, name, context)
    return reference


def _relate(story: Story, name: str, context: Context) -> None:
    """Give titles, pictures and links the words and numbers of this file."""
    file = context.file
    for words in story.titles:
        words.text = legal(context.document.title)
    for block in story.content:
        for picture in block.iter(qn("wp:docPr"), qn("pic:cNvPr")):
            number = file.next_number()
            picture.set("id", str(number))
            picture.set("name", f"Picture {number}")
        for blip in block.iter(qn("a:blip")):
            image = story.images[blip.get(qn("r:embed"), "")]
            relation = file.relate_to_picture(image.data, image.media_type, name)
            blip.set(qn("r:embed"), relation)
        for link in block.iter(qn("w:hyperlink")):
            address = escaped(story.addresses[link.get(qn("r:id"), "")])
            link.set(qn("r:id"), file.relate_to_address(address, name))
