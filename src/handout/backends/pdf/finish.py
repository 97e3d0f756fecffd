"""Links as PDF/UA-1 wants them, before and after the pages are painted.

WeasyPrint makes an annotation of every box inside a link, and describes each by
its address (ISO 14289-1, 7.18.1 and 7.18.5).
"""

from typing import Any

import pydyf  # type: ignore[import-untyped]

PRINTED = 4
"""The annotation flag Print: ISO 32000-1, 12.5.3."""

Pages = Any
"""A `weasyprint.Document`, which carries no types."""


def keep_whole_links(pages: Pages) -> None:
    """Leave one annotation a line of a link: not one more for each word in it."""
    for page in pages.pages:
        page.links = [link for link in page.links if link[-1].element_tag == "a"]


def describe_links(pages: Pages, _pdf: pydyf.PDF) -> None:
    """Describe every link by its title or its words."""
    for page in pages.pages:
        for *_, box in page.links:
            words = box.element.get("title") or "".join(box.element.itertext())
            box.link_annotation["Contents"] = pydyf.String(" ".join(words.split()))
            box.link_annotation["F"] = PRINTED
