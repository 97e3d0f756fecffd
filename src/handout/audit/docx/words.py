"""The words inside an element of a Word file, and the few that a finding shows."""

from collections.abc import Iterator

from handout.audit.docx.names import Element, W

TEXT, TAB, BREAK = f"{W}t", f"{W}tab", f"{W}br"
CONTROL = f"{W}sdt"
SPOKEN = {TAB: "\t", BREAK: "\n", f"{W}noBreakHyphen": "-", f"{W}cr": "\n"}
NOT_EMPTY = tuple(
    f"{W}{name}"
    for name in ("drawing", "pict", "object", "sym", "ptab", "fldChar", "fldSimple")
)

LONGEST_QUOTE = 40
"""Characters of the words that show a person where to look."""


def words(element: Element) -> str:
    """Return the text inside an element, tabs and breaks among it."""
    return "".join(_spoken(found) for found in element.iter(TEXT, *SPOKEN))


def is_empty(element: Element) -> bool:
    """Tell whether nothing is to be seen or said inside an element."""
    has_things = next(element.iter(*NOT_EMPTY), None) is not None
    return not has_things and not words(element).strip()


def quotable(element: Element) -> str:
    """Return the first words inside an element that are not in a place to fill in.

    What stands in content controls may be a patient's.
    """
    if next(element.iterancestors(CONTROL), None) is not None:
        return ""
    pieces: list[str] = []
    for piece in _outside_controls(element):
        pieces.append(piece)
        if sum(map(len, pieces)) > 2 * LONGEST_QUOTE:
            break
    return shortened("".join(pieces))


def shortened(text: str) -> str:
    """Return the first words of a text, cut at a word, fit to be shown."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    line = " ".join(plain.replace('"', "'").split())
    if len(line) <= LONGEST_QUOTE:
        return line
    whole = line[: LONGEST_QUOTE + 1].rpartition(" ")[0] or line[:LONGEST_QUOTE]
    return f"{whole}..."


def _outside_controls(element: Element) -> Iterator[str]:
    if next(element.iter(CONTROL), None) is None:
        yield from (_spoken(found) for found in element.iter(TEXT, *SPOKEN))
        return
    for found in element.iter(TEXT, *SPOKEN):
        if next(found.iterancestors(CONTROL), None) is None:
            yield _spoken(found)


def _spoken(element: Element) -> str:
    if element.tag == TEXT:
        return element.text or ""
    # In the properties of a paragraph, `w:tab` is a tab stop.
    parent = element.getparent()
    is_stop = parent is not None and parent.tag == f"{W}tabs"
    return "" if is_stop else SPOKEN[str(element.tag)]
