"""Links as PDF/UA-1 wants them, before and after the pages are painted.

WeasyPrint makes an annotation of every box inside a link, and describes each by
its address (ISO 14289-1, 7.18.1 and 7.18.5).
"""

from typing import Any

import pydyf

PRINTED = 4
"""The annotation flag Print: ISO 32000-1, 12.5.3."""

Pages = Any
"""A `weasyprint.Document`, which carries no types."""


def keep_whole_links(pages: Pages) -> None:
    """Leave one annotation a line of a link: not one more for each word in it."""
    for page in pages.pages:
        page.links = [link for link in page.links if link[-1].element_tag == "a"]


def finish(pages: Pages, pdf: pydyf.PDF) -> None:
    """Mend what the engine leaves behind, before the file is written."""
    describe_links(pages)
    drop_empty_elements(pdf)


def describe_links(pages: Pages) -> None:
    """Describe every link by its title or its words."""
    for page in pages.pages:
        for *_, box in page.links:
            words = box.element.get("title") or "".join(box.element.itertext())
            box.link_annotation["Contents"] = pydyf.String(" ".join(words.split()))
            box.link_annotation["F"] = PRINTED


def drop_empty_elements(pdf: pydyf.PDF) -> None:
    """Take list items and lists without content out of the structure tree.

    The engine leaves one where a page breaks just before an item (ISO 14289-1,
    7.6 and ISO 32000-1, 14.8.4.3.3: an item has a body).
    """
    elements = [found for found in pdf.objects if _is_element(found)]
    for kind in ("/LI", "/L"):
        empty = {
            found.reference
            for found in elements
            if found["S"] == kind and not found.get("K")
        }
        for element in elements if empty else ():
            kids = element.get("K", ())
            element["K"] = pydyf.Array(kid for kid in kids if kid not in empty)


def _is_element(found: object) -> bool:
    return isinstance(found, pydyf.Dictionary) and found.get("Type") == "/StructElem"
