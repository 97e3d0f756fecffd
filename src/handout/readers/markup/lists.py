"""What a list of a sheet may be: few levels, and numbers that begin at one."""

from handout.prose import List, Paragraph, Prose
from handout.readers.markup.tree import Element
from handout.shorthand import MOST_LEVELS


def limited(block: List, levels: int = MOST_LEVELS) -> List:
    """Return a list of so many levels; items deeper down stand on the last."""
    if levels == 1:
        texts = (text for text in block.texts() if text)
        items = tuple(Prose.of(Paragraph(text)) for text in texts)
    else:
        items = tuple(_limited_item(item, levels - 1) for item in block.items)
    return List(items, ordered=block.ordered)


def _limited_item(item: Prose, levels: int) -> Prose:
    return Prose(
        limited(block, levels) if isinstance(block, List) else block for block in item
    )


def lost_numbers(element: Element) -> str:
    """Say in a sentence what of the numbers of a list a sheet cannot keep, or ""."""
    start = element.get("start") or "1"
    values = element.xpath("boolean(./li[@value])")
    if start.strip() == "1" and not values and element.get("reversed") is None:
        return ""
    return (
        f"a numbered list begins at {start.strip()[:9]} or counts otherwise in the "
        "source; here it counts from 1."
    )
