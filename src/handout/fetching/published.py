"""What MedlinePlus publishes, and at which addresses.

Nothing but a day or the name of a condition that somebody asked for ever becomes
part of an address.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from handout.errors import UsageError
from handout.fetching.kinds import CONDITION, GENETICS, PACKED_TOPICS, TOPICS, Kind
from handout.fetching.sites import MEDLINEPLUS, Site
from handout.readers.slugs import slug_of

MOST_LETTERS = 150
"""Letters of one name; the longest of a real condition has 106."""

TUESDAY, SATURDAY = 1, 5
"""The first and last weekday on which topics are published (Monday is 0)."""

MOST_DAYS = 10
"""Days of publishing to go back, two weeks: a holiday is over by then."""


class Published(msgspec.Struct, frozen=True):
    """One file of a publisher: where it is, what it is called here, what it is."""

    address: str
    name: str
    kind: Kind


def genetics(site: Site = MEDLINEPLUS) -> Published:
    """Return all conditions of MedlinePlus Genetics in one file."""
    name = "ghr-summaries.xml"
    return Published(f"{site.home}/download/{name}", name, GENETICS)


def topics(day: date, site: Site = MEDLINEPLUS) -> tuple[Published, ...]:
    """Return the health topics of one day: packed, and the same unpacked."""
    packed = f"mplus_topics_compressed_{day.isoformat()}.zip"
    plain = f"mplus_topics_{day.isoformat()}.xml"
    return (
        Published(f"{site.home}/xml/{packed}", packed, PACKED_TOPICS),
        Published(f"{site.home}/xml/{plain}", plain, TOPICS),
    )


def days_of_topics(newest: date) -> Iterator[date]:
    """Yield the days on which topics may have been published, the newest first."""
    day, left = newest, MOST_DAYS
    while left and day > date.min:
        if TUESDAY <= day.weekday() <= SATURDAY:
            yield day
            left -= 1
        day -= timedelta(days=1)


def condition(name: str, site: Site = MEDLINEPLUS) -> Published:
    """Return one condition of MedlinePlus Genetics by its name or its slug.

    Raises `UsageError` for what cannot be the name of a condition.
    """
    slug = slug_of(name) if len(name) <= MOST_LETTERS else ""
    if not slug:
        raise UsageError(
            f"found {name[:40]!r}, expected genetics, topics or the name of a "
            "condition, such as 'Alzheimer disease'."
        )
    address = f"{site.home}/download/genetics/condition/{slug}.json"
    return Published(address, f"{slug}.json", CONDITION)
