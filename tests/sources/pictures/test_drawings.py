"""SVG drawings: harmless ones are measured, all others refused with a reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.sources.pictures.drawings import MOST_ELEMENTS, drawing_size
from handout.sources.pictures.lost import Lost
from sources.pictures.images import drawing
from strategies import steady

SIZES = [
    ('width="40" height="20"', (40, 20)),
    ('width="40.4px" height="20.6px"', (40, 21)),
    ('width="30pt" height="15pt"', (40, 20)),
    ('width="1in" height="25.4mm"', (96, 96)),
    ('width="2.54cm" height=" 96 "', (96, 96)),
    ('viewBox="0 0 40 20"', (40, 20)),
    ('viewBox="0,0,40,20"', (40, 20)),
    ('width="100%" height="100%" viewBox="0 0 40 20"', (40, 20)),
    ('width="40" viewBox="0 0 10 5"', (10, 5)),
]
UNSIZED = [
    "",
    'width="40"',
    'width="0" height="20"',
    'width="0.2" height="20"',
    'width="-4" height="20"',
    'width="1e400" height="20"',
    f'width="{"9" * 400}" height="20"',
    'viewBox="0 0 40"',
    'viewBox="a b c d"',
    'width="٤٠" height="20"',
]
OUTWARD = {
    "a script": "<script>alert(1)</script>",
    "a script in capitals": "<SCRIPT>alert(1)</SCRIPT>",
    "a script of another namespace": '<x:script xmlns:x="http://www.w3.org/1999/xhtml"/>',
    "a handler": '<rect onclick="alert(1)"/>',
    "a handler in capitals": '<rect ONLOAD="alert(1)"/>',
    "a link": '<a href="https://example.org"><rect/></a>',
    "a picture": '<image href="https://example.org/x.png"/>',
    "a picture inside": '<image xlink:href="data:image/png;base64,AAAA"/>',
    "a page": "<foreignObject><p>x</p></foreignObject>",
    "a frame": '<iframe src="https://example.org"/>',
    "an object": '<object data="https://example.org"/>',
    "a style sheet": "<style>@import 'https://example.org/x.css'</style>",
    "a use of another file": '<use href="other.svg#a"/>',
    "an old use of another file": '<use xlink:href="https://example.org/x.svg#a"/>',
    "a fill of another file": '<rect fill="url(https://example.org/x.svg#a)"/>',
    "a fill in quotes": "<rect fill=\"url( 'https://example.org/x.svg#a' )\"/>",
    "a style of another file": '<rect style="fill: URL(//example.org/x)"/>',
    "a style that hides its words": r'<rect style="fill: u\72l(//example.org/x)"/>',
    "an address that changes": '<use href="#a"><set to="x"/></use>',
    "an animation": '<rect><animate attributeName="x" to="9"/></rect>',
}
ENTITIES = {
    "an entity": '<!DOCTYPE svg [<!ENTITY a "b">]>',
    "a file as entity": '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
    "a parameter": '<!DOCTYPE svg [<!ENTITY % a "b">]>',
}
PUBLIC = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC '
    '"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
)
BROKEN = {
    "empty": b"",
    "binary": b"\0",
    "cut off in a tag": b"<svg",
    "cut off": drawing()[:-6],
    "an unknown entity": drawing("&x;"),
    "a web page": b"<html/>",
    "nested without end": b"<x>" * 100_000,
}
HARMLESS = [
    '<defs><g id="a"><rect/></g></defs><use href="#a"/><use xlink:href="#a"/>',
    '<linearGradient id="g"/><rect fill="url(#g)" style="stroke: url( \'#g\' )"/>',
    "<title>A hill</title><desc>Dark.</desc><!-- a comment --><text>Hill</text>",
    '<metadata><x about="https://example.org" xmlns="urn:x"/></metadata>',
]


def nested(levels: int) -> bytes:
    """Return a drawing that repeats each part twice in the next."""
    first = '<g id="a0"><rect/></g>'
    more = (
        f'<g id="a{n + 1}"><use href="#a{n}"/><use href="#a{n}"/></g>'
        for n in range(levels)
    )
    return drawing(f'{first}{"".join(more)}<use href="#a{levels}"/>')


@pytest.mark.parametrize(("attributes", "size"), SIZES)
def test_a_drawing_says_how_large_it_is(attributes: str, size: tuple[int, int]) -> None:
    """In CSS pixels, from its sides or from its view box."""
    assert drawing_size(drawing(attributes=attributes)) == size


@pytest.mark.parametrize("attributes", UNSIZED, ids=range(len(UNSIZED)))
def test_a_drawing_without_a_size_is_refused(attributes: str) -> None:
    """Nothing is guessed, and nothing is divided by zero."""
    with pytest.raises(Lost, match="does not say how large it is"):
        drawing_size(drawing(attributes=attributes))


@pytest.mark.parametrize("name", OUTWARD)
def test_a_drawing_that_reaches_out_is_refused(name: str) -> None:
    """No script, no file, no address, whatever the element is called."""
    with pytest.raises(Lost, match=r"the drawing (holds|reaches for)"):
        drawing_size(drawing(OUTWARD[name]))


@pytest.mark.parametrize("name", ENTITIES)
def test_a_drawing_with_entities_is_refused(name: str) -> None:
    """Before any is used."""
    with pytest.raises(Lost, match="declares entities"):
        drawing_size(drawing(prolog=ENTITIES[name]))


def test_a_drawing_with_a_style_sheet_outside_is_refused() -> None:
    """It may be named before the drawing begins."""
    sheet = '<?xml-stylesheet href="https://example.org/x.css"?>'
    with pytest.raises(Lost, match="instructions for another program"):
        drawing_size(drawing(prolog=sheet))


def test_the_usual_document_type_is_no_entity() -> None:
    """Many programs write it."""
    assert drawing_size(drawing(prolog=PUBLIC)) == (40, 20)


@pytest.mark.parametrize("content", HARMLESS)
def test_a_drawing_that_stands_by_itself_is_read(content: str) -> None:
    """Gradients, repeated parts, words and what a program notes down."""
    assert drawing_size(drawing(content)) == (40, 20)


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_whole_drawing_is_refused(name: str) -> None:
    """Nothing, or not to the end, or something else."""
    with pytest.raises(Lost, match=r"it is not a(n| whole) SVG drawing"):
        drawing_size(BROKEN[name])


@pytest.mark.parametrize(
    "data",
    [
        nested(30),
        drawing("<rect/>" * (MOST_ELEMENTS + 1)),
        drawing('<pattern id="p"><rect fill="url(#p)"/></pattern>'),
        drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    ],
    ids=["repeats", "elements", "itself", "each-other"],
)
def test_a_drawing_that_takes_too_long_is_refused(data: bytes) -> None:
    """Parts inside repeated parts are counted before anything is drawn."""
    with pytest.raises(Lost, match=r"more than 20,000 parts|repeats itself"):
        drawing_size(data)


def test_a_few_repeated_parts_are_fine() -> None:
    """A row of houses."""
    assert drawing_size(nested(3)) == (40, 20)


@steady
@given(st.binary(max_size=200) | st.text().map(drawing))
def test_any_bytes_are_measured_or_refused(data: bytes) -> None:
    """Nothing else is raised."""
    try:
        width, height = drawing_size(data)
    except Lost:
        return
    assert width > 0
    assert height > 0


def test_a_drawing_in_colours_of_a_press_is_refused() -> None:
    """PDF/A allows them only with a profile of that press."""
    ink = '<rect width="9" height="9" fill="device-cmyk(0 1 0 0)"/>'
    with pytest.raises(Lost, match="printing press"):
        drawing_size(drawing(ink))
