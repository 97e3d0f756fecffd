"""What content streams show: characters, colours, marks, and where they stop."""

import io
import time
from collections.abc import Callable

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from audit.pdf_samples import good
from handout.audit import check
from handout.audit.pdf.content.character_maps import MOST_CODES, read_map
from handout.audit.pdf.content.ground import MOST_PAINTS, Ground
from handout.audit.pdf.content.walk import ContentWalk
from handout.audit.pdf.parent_tree import ParentTree
from handout.audit.pdf.view import Run

FONT = Dictionary(
    Type=Name.Font,
    Subtype=Name.Type1,
    BaseFont=Name.Helvetica,
    Encoding=Name.WinAnsiEncoding,
)
unhurried = settings(deadline=None, max_examples=60)


def walked(content: bytes, states: Dictionary | None = None) -> ContentWalk:
    """Walk a page that shows only this, in a font called F."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(600, 800)).obj
        page.Resources = Dictionary(Font=Dictionary(F=FONT))
        page.Resources.ExtGState = states or Dictionary()
        page.Contents = pdf.make_stream(content)
        walk = ContentWalk(ParentTree(None))
        walk.read_page(page, 1)
        return walk


def shown(content: bytes) -> Run:
    """Return the one run of text that a page shows."""
    (run,) = walked(content).runs
    return run


def mapped(words: bytes) -> dict[int, str]:
    """Return the characters of a ToUnicode map."""
    with pikepdf.new() as pdf:
        found = read_map(Stream(pdf, words))
    return dict(found.characters) if found else {}


def test_characters() -> None:
    """Codes become characters, by the encoding of the font."""
    assert shown(b"BT /F 12 Tf (caf\\351) Tj ET").text == "café"


def test_place() -> None:
    """Text stands where matrices and moves have brought it."""
    run = shown(b"2 0 0 2 10 20 cm BT /F 12 Tf 5 5 Td 0 1 TD (a) Tj ET")
    assert (run.x, run.y, run.size) == (20, 32, 24)


@pytest.mark.parametrize(
    ("operators", "colour"),
    [
        (b"0.5 g", "#808080"),
        (b"1 0 0 rg", "#ff0000"),
        (b"0 0 0 1 k", "#000000"),
        (b"/DeviceRGB cs 0 1 0 sc", "#00ff00"),
        (b"/Unknown cs 0.2 scn", None),
        (b"0.5 g q 1 g Q", "#808080"),
        (b"/Half gs 0.5 g", None),
    ],
)
def test_colour(operators: bytes, colour: str | None) -> None:
    """The colour of text is known where the page says it plainly."""
    half = Dictionary(Half=Dictionary(ca=0.5))
    words = operators + b" BT /F 12 Tf (a) Tj ET"
    (run,) = walked(words, half).runs
    assert run.colour == colour


@pytest.mark.parametrize(
    ("operators", "ground"),
    [
        (b"", "#ffffff"),
        (b"0 g 0 0 50 50 re f", "#000000"),
        (b"0 g 200 200 50 50 re f", "#ffffff"),
        (b"0 g 0 0 50 1 re f", "#ffffff"),
        (b"0 g 0 0 m 50 0 l 50 50 l 0 50 l f", None),
        (b"q 100 100 5 5 re W n 0 g 0 0 50 50 re f Q", "#ffffff"),
        (b"0 g 0 0 50 50 re 1 1 48 48 re f*", None),
    ],
)
def test_ground(operators: bytes, ground: str | None) -> None:
    """What is behind text is known where only plain rectangles were painted."""
    words = operators + b" BT /F 12 Tf 10 10 Td (a) Tj ET"
    assert shown(words).ground == ground


def test_crowded_ground() -> None:
    """Behind more than can be kept in mind no colour is told."""
    ground = Ground()
    for _ in range(MOST_PAINTS + 1):
        ground.paint((0, 0, 9, 9), "#000000")
    assert ground.colour_at(50, 50) is None


def test_form() -> None:
    """A form is walked where it is drawn, with its own matrix."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(600, 800)).obj
        form = pdf.make_stream(b"BT /F 12 Tf (a) Tj ET", Subtype=Name.Form)
        form.Matrix = Array([1, 0, 0, 1, 7, 8])
        form.Resources = Dictionary(Font=Dictionary(F=FONT))
        page.Resources = Dictionary(XObject=Dictionary(X=form))
        page.Contents = pdf.make_stream(b"/Artifact BMC /X Do EMC")
        walk = ContentWalk(ParentTree(None))
        walk.read_page(page, 1)
    (run,) = walk.runs
    assert (run.x, run.y, run.is_artifact) == (7, 8, True)


@pytest.mark.parametrize(
    ("content", "untagged"),
    [
        (b"BT /F 9 Tf (a) Tj ET", 1),
        (b"/Artifact BMC BT /F 9 Tf (a) Tj ET EMC", 0),
        (b"/P <</MCID 0>> BDC BT /F 9 Tf (a) Tj ET EMC", 0),
        (b"/Span BMC BT /F 9 Tf (a) Tj ET EMC", 1),
        (b"BT /F 9 Tf () Tj ET", 0),
    ],
)
def test_untagged_text(content: bytes, untagged: int) -> None:
    """Text is tagged by a number, or an artifact, or neither."""
    (page,) = walked(content).pages
    assert page.untagged_text == untagged


@pytest.mark.parametrize("content", [b"EMC", b"/P <</MCID 0>> BDC", b"BMC EMC EMC"])
def test_unbalanced_marks(content: bytes) -> None:
    """Marks that do not end, or end twice, are noted."""
    (page,) = walked(content).pages
    assert not page.is_balanced


def test_map_of_single_codes() -> None:
    """A map names characters one by one, ligatures among them."""
    assert mapped(b"1 beginbfchar <01> <00660069> <02> <0041> endbfchar") == {
        1: "fi",
        2: "A",
    }


def test_map_of_ranges() -> None:
    """A map counts on from the first of a range, or lists what it means."""
    words = b"beginbfrange <01> <03> <0041> <07> <08> [<0058> <0059>] endbfrange"
    assert mapped(words) == {1: "A", 2: "B", 3: "C", 7: "X", 8: "Y"}


def test_vast_map() -> None:
    """A map of more codes than a font can have is read in part."""
    ranges = b"<00000000> <ffffffff> <0041> " * 50
    assert len(mapped(b"beginbfrange " + ranges + b"endbfrange")) <= MOST_CODES + 1


@unhurried
@given(words=st.binary(max_size=200))
def test_map_of_anything(words: bytes) -> None:
    """Any bytes are some map, if only an empty one."""
    mapped(b"beginbfchar " + words + b" endbfchar beginbfrange " + words)


OPERATORS = (
    b"q Q cm re f f* W n BT ET Tf Td TD Tm T* Tj TJ ' \" BMC BDC EMC Do gs rg g k cs "
    b"scn sh w Tr TL BI ID EI"
).split()
OPERANDS = (
    b"0",
    b"-1e9",
    b"/F",
    b"(a)",
    b"<41",
    b"[(a) 3]",
    b"<</MCID 0>>",
    b"/P",
    b"[",
)


@unhurried
@given(words=st.lists(st.sampled_from([*OPERATORS, *OPERANDS]), max_size=60))
def test_content_of_anything(words: list[bytes]) -> None:
    """Operators in any order, with any operands, are walked without a fault."""
    walked(b" ".join(words))


def form_in_itself(pdf: Pdf) -> None:
    """Let a form draw itself, ten times each time."""
    form = pdf.make_stream(b"/X Do " * 10, Type=Name.XObject, Subtype=Name.Form)
    form.Resources = Dictionary(XObject=Dictionary(X=form))
    pdf.pages[0].obj.Resources.XObject = Dictionary(X=form)
    pdf.pages[0].obj.Contents.write(b"/X Do")


def long_content(pdf: Pdf) -> None:
    """Let a page show very much."""
    pdf.pages[0].obj.Contents.write(b"/P BMC 0 g 0 0 9 9 re f EMC " * 100_000)


def parents_in_ring(pdf: Pdf) -> None:
    """Let the parent tree, the places and the bookmarks hold themselves."""
    root = pdf.Root.StructTreeRoot
    tree = pdf.make_indirect(Dictionary())
    tree.Kids = Array([tree, tree])
    root.ParentTree = tree
    pdf.Root.Names = Dictionary(Dests=tree)
    first = pdf.Root.Outlines.First
    first.Next = first
    first.First = first


def vast_table(pdf: Pdf) -> None:
    """Let cells span more rows and columns than there can be."""
    for value in pdf.objects:
        if isinstance(value, Dictionary) and value.get("/S") == Name.TD:
            value.A = Dictionary(O=Name.Table, RowSpan=10**9, ColSpan=10**9)


HOSTILE: list[Callable[[Pdf], None]] = [
    form_in_itself,
    long_content,
    parents_in_ring,
    vast_table,
]


@pytest.mark.parametrize("change", HOSTILE)
def test_hostile_file(change: Callable[[Pdf], None]) -> None:
    """What an enemy makes is checked in seconds, not in hours."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(good())) as pdf:
        change(pdf)
        pdf.save(out)
    started = time.process_time()
    check(out.getvalue())
    assert time.process_time() - started < 30


def strange_values() -> list[object]:
    """Make anew what may stand where something else belongs."""
    array, inner = Array([1]), Dictionary()
    return [True, -1, 10**9, String("a"), Name.P, Array([]), inner, array]


@unhurried
@given(data=st.data())
def test_objects_of_anything(data: st.DataObject) -> None:
    """A file of which some entries are something else is checked or refused."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(good())) as pdf:
        holders = [value for value in pdf.objects if isinstance(value, Dictionary)]
        for _ in range(data.draw(st.integers(1, 5))):
            holder = data.draw(st.sampled_from(holders))
            key = data.draw(st.sampled_from(sorted(holder.keys()) or ["/K"]))
            holder[key] = data.draw(st.sampled_from(strange_values()))
        pdf.save(out, fix_metadata_version=False)
    check(out.getvalue())


@unhurried
@given(data=st.data())
def test_references_of_anything(data: st.DataObject) -> None:
    """A file whose entries point at other objects is checked or refused."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(good())) as pdf:
        values = list(pdf.objects)
        holders = [value for value in values if isinstance(value, Dictionary)]
        for _ in range(data.draw(st.integers(1, 5))):
            holder = data.draw(st.sampled_from(holders))
            key = data.draw(st.sampled_from(sorted(holder.keys()) or ["/K"]))
            holder[key] = data.draw(st.sampled_from(values))
        pdf.save(out, fix_metadata_version=False)
    check(out.getvalue())
