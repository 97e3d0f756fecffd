"""A full-level sheet of four to five pages, with lists, links and references."""

from collections.abc import Iterator

from backends.sheets import ADDRESS, heading, paragraph, sheet
from handout.blocks import Bibliography, Block, Fact, Facts
from handout.document import Document
from handout.prose import Span, Text, bullets

CELLS = (
    "The goblet cells that line the airways of affected individuals release between "
    "three and five times the usual volume of secretion. Its protein content is "
    "normal, but its water content falls during the night, so that the secretion "
    "thickens and takes on the colour that gave the disorder its name. "
)
COURSE = (
    "The course differs between families and within them. Cough is the first sign in "
    "most children, and it is often taken for asthma. Recurrent infection of the "
    "lower airways follows in about half of those affected; the upper lobes are "
    "involved more often than the lower ones. Clubbing of the fingers appears late. "
)
GENETICS = (
    "Variants in the AMB1 gene account for the great majority of cases. The gene "
    "provides instructions for making a channel that moves water across the surface "
    "of the cell. Most variants shorten the channel, and the shortened channel closes "
    "when the temperature of the body falls in sleep. "
)


def full_sheet() -> Document:
    """Return a full-level sheet of four to five pages, with lists and references."""
    blocks = (_glance(), *_sections(), *_genes(), *_resources(), *_references())
    return sheet("full text", blocks)


def _sections() -> Iterator[Block]:
    told = {
        "Description": (CELLS, COURSE),
        "Frequency": ("About 1 in 40,000 people is affected. ", COURSE + CELLS),
        "Causes": (GENETICS, GENETICS + CELLS),
        "Inheritance": (GENETICS + COURSE, CELLS + COURSE),
    }
    for name, (first, second) in told.items():
        yield from (heading(name), paragraph(first), paragraph(second))


def _glance() -> Facts:
    return Facts(
        caption=Text.of("At a glance"),
        header=(Text.of("Fact"), Text.of("What the source says")),
        rows=(
            Fact(Text.of("How common"), Text.of("about 1 in 40,000 people")),
            Fact(Text.of("Inheritance"), Text.of("autosomal dominant")),
            Fact(Text.of("Genes"), Text.of("AMB1, AMB2, RES7, TAR3")),
            Fact(Text.of("Page last updated"), Text.of("March 3, 2026")),
        ),
    )


def _genes() -> tuple[Block, ...]:
    names = ("AMB1", "AMB2", "RES7", "TAR3", "TAR4", "VAL1")
    links = tuple(Text.of(Span(n, link=f"{ADDRESS}/genes/{n}")) for n in names)
    return (heading("Genes linked to this condition"), bullets(links))


def _resources() -> Iterator[Block]:
    yield heading("Where to learn more")
    for group in ("Genetic testing", "Rare disease centre", "Support", "Trials"):
        yield from (heading(group, 3), bullets([_resource(group)]))


def _resource(group: str) -> Text:
    address = f"https://example.org/{group.replace(' ', '-').lower()}"
    return Text.of(Span(f"{group} register of lungs", link=address), " (Test Library)")


def _references() -> tuple[Block, ...]:
    items = tuple(_reference(number) for number in range(1, 15))
    return (heading("References"), Bibliography(items=items))


def _reference(number: int) -> Text:
    words = (
        f"Vale O, Orrin P, Quill R, Tamber S. Secretions of the amber lung, part "
        f"{number}: observations in {number * 7} families of the northern valleys. J "
        f"Invented Med. 2019 Mar;{number}(2):{number * 11}-{number * 11 + 6}. "
    )
    doi = f"10.5555/amber.{number}"
    return Text.of(words, Span(f"doi:{doi}", link=f"https://doi.org/{doi}"))
