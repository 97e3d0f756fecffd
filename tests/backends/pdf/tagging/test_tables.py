from backends.pdf.tagging.pages import tagged_page
from backends.pdf.tagtree import tag_tree
from conftest import Golden

TWO_LEVELS = """
<table>
<caption>Doses of <strong>lumenol</strong></caption>
<thead>
<tr><th scope="col" rowspan="2">Age</th><th scope="col" colspan="2">Dose</th></tr>
<tr><th scope="col">Morning</th><th scope="col">Night</th></tr>
</thead>
<tbody>
<tr><th scope="row">4 to 9</th><td>1</td><td>2</td></tr>
<tr><th scope="row">10 and more</th><td colspan="2">3</td></tr>
</tbody>
</table>
"""


def test_cells_name_their_heads_where_heads_stand_above_heads(golden: Golden) -> None:
    """One scope is not enough then: each cell lists its heads by id."""
    golden("pdf/two-level-heads.txt", tag_tree(tagged_page(TWO_LEVELS)))


def test_the_ids_of_heads_are_in_the_tree_of_ids() -> None:
    """A reader finds the head that a cell names."""
    file = tagged_page(TWO_LEVELS)
    names = file.Root.StructTreeRoot.IDTree.Names

    assert [str(name) for name in list(names)[::2]] == [
        f"table-1-head-{number}" for number in range(1, 7)
    ]


def test_one_row_of_heads_needs_no_ids() -> None:
    """What a head heads is said by its scope alone."""
    table = "<table><thead><tr><th>a</thead><tr><td>b</table>"

    file = tagged_page(table)

    assert "/IDTree" not in file.Root.StructTreeRoot
