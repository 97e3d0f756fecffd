"""Links in headers and footers: those that lead to the web or to a mail are kept."""

from collections.abc import Iterable, Mapping

from docx.oxml.ns import qn

from handout.backends.docx.elements import Element, unwrap
from handout.backends.docx.reference.losses import Losses
from handout.backends.docx.reference.package import Relation
from handout.prose import is_safe_address

KEPT = {qn("r:id"), qn("w:tooltip"), qn("w:history")}


def clean_links(
    content: Iterable[Element],
    relations: Mapping[str, Relation],
    place: str,
    losses: Losses,
) -> dict[str, str]:
    """Return the addresses of the links that stay, by the ids that they use."""
    addresses = {}
    for link in [link for block in content for link in block.iter(qn("w:hyperlink"))]:
        relation = relations.get(link.get(qn("r:id"), ""))
        if relation and relation.is_outside and is_safe_address(relation.target):
            addresses[link.get(qn("r:id"), "")] = relation.target
            _keep(link)
        else:
            losses.tell(
                f"a link in its {place} that leads elsewhere than to the web",
                "its words were kept",
            )
            unwrap(link)
    return addresses


def _keep(link: Element) -> None:
    for key in {*link.attrib} - KEPT:
        del link.attrib[key]
