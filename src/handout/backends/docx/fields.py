"""Fields: words that Word counts or keeps for itself.

ECMA-376 part 1, 17.16.
"""

from collections.abc import Iterator

from handout.backends.docx.elements import Element, wml

COUNT_STYLE = "CaptionNumber"


def simple_field(instruction: str, *shown: Element) -> Element:
    """Make a field with the runs that are shown until Word counts anew."""
    return wml("fldSimple", *shown, instr=f" {instruction} ")


def counted_figure() -> Iterator[Element]:
    """Yield the field that counts a figure for Word's list of figures.

    Nothing of it is seen, because captions say what is seen and have no numbers:
    17.16.5.56. Some programs need to be told so by the style as well.
    """
    instruction = wml("instrText")
    instruction.text = r" SEQ Figure \* ARABIC \h "
    for content in (
        wml("fldChar", fldCharType="begin"),
        instruction,
        wml("fldChar", fldCharType="end"),
    ):
        yield wml("r", wml("rPr", wml("rStyle", val=COUNT_STYLE)), content)
