"""One record of the health-topic file: what the library knows of a topic."""

from collections.abc import Iterator

from handout.dates import PartialDate
from handout.errors import HandoutWarning, Malformed
from handout.model.condition import (
    Code,
    Condition,
    Link,
    LinkGroup,
    LinkKind,
    Translation,
)
from handout.readers.limits import require_title
from handout.readers.markup.links import cleaned
from handout.readers.medlineplus.addresses import (
    PageAddress,
    is_under_copyright,
    page_address,
    understood,
)
from handout.readers.medlineplus.dates import partial_date
from handout.readers.medlineplus.terms import credited, source
from handout.readers.pieces import fold
from handout.readers.reading import Reading
from handout.readers.records import Root
from handout.readers.records.parsing import (
    Element,
    attribute,
    children,
    markup_of,
    texts,
)
from handout.readers.topics.summary import read_summary

NOT_SHOWN = ("NON-DISPLAY", "Spanish/Español")
"""How the file marks what is no heading of the site, but a mark of the link."""

ENCYCLOPEDIA = "Encyclopedia"
MESH = "MeSH"
RELATED: dict[str, LinkKind] = {
    "related-topic": "topics",
    "primary-institute": "institute",
    "group": "groups",
    "other-language": "languages",
}
"""Elements that link to what is near the topic, and what each leads to."""

NO_SUMMARY = "the source has no summary of this topic; the sheet holds its links alone."


def read_topic(record: Element, root: Root, place: str) -> Reading:
    """Read one topic.

    Raises `Malformed` and `UnknownFormat` where it has no name or no address of a
    topic, `TooLarge` where its summary is hostile.
    """
    title = attribute(record, "title")
    require_title(title, place)
    address = page_address(attribute(record, "url"), place)
    if address.kind != "topic":
        raise Malformed(
            f"found the address {address.canonical!r}, expected that of a topic.",
            place=place,
            remedy="Take the page or file of the topic.",
        )
    summary = read_summary(_summary(record), address, place)
    condition = Condition(
        id=address.condition_id,
        title=title,
        language=address.language,
        other_names=_names(record, summary.other_names),
        index_terms=texts(record, "see-reference"),
        brief=attribute(record, "meta-desc"),
        codes=tuple(_codes(record)),
        sections=summary.sections,
        resources=tuple(_resources(record, address)),
        related=(*_related(record, address), *summary.related),
        source=credited(source(address, _dates(record, root)), summary.contributor),
        translations=tuple(_translations(record)),
    )
    return Reading(
        (condition,),
        (*summary.warnings, *_doubts(condition, place)),
        (*summary.not_understood, *_without_codes(record)),
    )


def _doubts(condition: Condition, place: str) -> Iterator[HandoutWarning]:
    if not condition.sections:
        yield HandoutWarning("no-text", f"{place}, {condition.id}", NO_SUMMARY)


def _summary(record: Element) -> str:
    return next(map(markup_of, children(record, "full-summary")), "")


def _names(record: Element, told: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*texts(record, "also-called"), *told)))


def _dates(record: Element, root: Root) -> dict[str, PartialDate]:
    """Return when the topic was made, and when the file was written."""
    found = {
        "published": partial_date(attribute(record, "date-created")),
        "captured": partial_date(root.attributes.get("date-generated", "")),
    }
    return {field: date for field, date in found.items() if date}


def _codes(record: Element) -> Iterator[Code]:
    """Yield the MeSH headings; one with a qualifier is an aspect of the topic."""
    for heading in children(record, "mesh-heading"):
        for descriptor in children(heading, "descriptor"):
            qualifiers = list(children(heading, "qualifier"))
            parts = (descriptor, *qualifiers)
            if attribute(descriptor, "id"):
                yield Code(
                    system=MESH,
                    code="".join(attribute(part, "id") for part in parts),
                    display="/".join(map(_words, parts)),
                    relation="related" if qualifiers else "exact",
                )


def _without_codes(record: Element) -> Iterator[str]:
    """Yield the words of MeSH headings that have no identifier."""
    for heading in children(record, "mesh-heading"):
        for descriptor in children(heading, "descriptor"):
            if not attribute(descriptor, "id"):
                yield f"mesh-heading: {_words(descriptor)}"


def _words(element: Element) -> str:
    return fold("".join(element.itertext()))


def _translations(record: Element) -> Iterator[Translation]:
    for topic in children(record, "language-mapped-topic"):
        if address := understood(attribute(topic, "url")):
            title = _words(topic)
            yield Translation(
                language=address.language, id=address.condition_id, title=title
            )


def _resources(record: Element, address: PageAddress) -> Iterator[LinkGroup]:
    """Yield the linked sites, each under the first category that the site shows.

    What may only be linked stands last.
    """
    groups: dict[str, list[Link]] = {}
    for site in children(record, "site"):
        link, category = _site(site, address)
        groups.setdefault(category, []).append(link)
    for category in sorted(groups, key=ENCYCLOPEDIA.__eq__):
        links = groups[category]
        yield LinkGroup(
            heading=category,
            links=tuple(links),
            kind="encyclopedia" if category == ENCYCLOPEDIA else "resources",
        )


def _site(site: Element, address: PageAddress) -> tuple[Link, str]:
    where = cleaned(attribute(site, "url"), address.base)
    categories = texts(site, "information-category")
    shown = (one for one in categories if not one.startswith(NOT_SHOWN))
    category = ENCYCLOPEDIA if is_under_copyright(where) else next(shown, "")
    others = (*categories, *texts(site, "standard-description"))
    link = Link(
        text=attribute(site, "title") or where,
        address=where,
        publisher=", ".join(texts(site, "organization")),
        translated=cleaned(attribute(site, "language-mapped-url"), address.base),
        filed_under=tuple(word for word in dict.fromkeys(others) if word != category),
    )
    return link, category


def _related(record: Element, address: PageAddress) -> Iterator[LinkGroup]:
    for element, kind in RELATED.items():
        links = tuple(_link(found, address) for found in children(record, element))
        if links:
            yield LinkGroup(heading="", links=links, kind=kind)


def _link(element: Element, address: PageAddress) -> Link:
    where = cleaned(attribute(element, "url"), address.base)
    return Link(
        text=_words(element) or where,
        address=where,
        native=attribute(element, "vernacular-name"),
    )
