import pydyf

from handout.backends.pdf.finish import drop_empty_elements


def element(pdf: pydyf.PDF, kind: str, *kids: object) -> pydyf.Dictionary:
    """Add a structure element to a file."""
    content = pydyf.Array(kids)
    made = pydyf.Dictionary({"Type": "/StructElem", "S": kind, "K": content})
    pdf.add_object(made)
    return made


def test_an_empty_list_item_leaves_the_tree() -> None:
    """A page that breaks before an item must not leave an item without body."""
    pdf = pydyf.PDF()
    empty = element(pdf, "/LI")
    full = element(pdf, "/LI", 3)
    whole = element(pdf, "/L", empty.reference, full.reference)
    drop_empty_elements(pdf)
    assert whole["K"] == [full.reference]


def test_a_list_of_empty_items_leaves_the_tree() -> None:
    """The list goes with its last item."""
    pdf = pydyf.PDF()
    whole = element(pdf, "/L", element(pdf, "/LI").reference)
    section = element(pdf, "/Sect", whole.reference, 1)
    drop_empty_elements(pdf)
    assert section["K"] == [1]
