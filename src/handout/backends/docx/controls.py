"""Content controls: places to fill in, and one that is locked.

ECMA-376 part 1, 17.5.2. Each has a title, without which Word's accessibility
checker reports an error.
"""

from collections.abc import Iterator

from handout.backends.docx.context import Context
from handout.backends.docx.elements import Element, wml
from handout.backends.docx.spans import run

RULE_STYLE = "PlaceholderText"
EM_SPACE = "\u2003"


def filled_control(
    title: str, tag: str, words: str, context: Context, style: str = ""
) -> Element:
    """Make a control that holds words and can be changed."""
    return _control(title, tag, [run(words, context, style)], context)


def empty_control(title: str, tag: str, context: Context) -> Element:
    """Make a control to fill in, of which nothing is printed."""
    blank = [run(EM_SPACE, context, RULE_STYLE)]
    marks = (wml("showingPlcHdr"), wml("text"))
    return _control(title, tag, blank, context, *marks)


def ruled_control(title: str, tag: str, lines: int, context: Context) -> Element:
    """Make a control that prints ruled lines until somebody writes there.

    It is not declared as plain text, because LibreOffice then begins with an
    empty line.
    """
    blank = [*ruled_lines(lines)]
    return _control(title, tag, blank, context, wml("showingPlcHdr"))


def locked_control(title: str, tag: str, words: str, context: Context) -> Element:
    """Make a control whose words cannot be changed, nor the control removed."""
    marks = (wml("lock", val="sdtContentLocked"), wml("text"))
    return _control(title, tag, [run(words, context)], context, *marks)


def ruled_lines(count: int) -> Iterator[Element]:
    """Yield runs that draw ruled lines up to the tab stops of the style."""
    for number in range(count):
        style = wml("rPr", wml("rStyle", val=RULE_STYLE))
        breaks = [wml("br")] if number else []
        yield wml("r", style, *breaks, wml("tab"))


def _control(
    title: str, tag: str, content: list[Element], context: Context, *marks: Element
) -> Element:
    number = wml("id", val=context.file.next_number())
    names = (wml("alias", val=title), wml("tag", val=tag))
    properties = wml("sdtPr", *names, number, *marks)
    return wml("sdt", properties, wml("sdtContent", *content))
