"""The health-topic file of MedlinePlus, one topic at a time.

`mplus_topics_YYYY-MM-DD.xml` holds all topics in English and Spanish; so it has
since 2012. Its DTD is never looked at.
"""

from collections.abc import Iterator
from typing import BinaryIO

from handout.readers.reading import Reading
from handout.readers.records import read_records
from handout.readers.topics.record import read_topic


def stream(file: BinaryIO, name: str) -> Iterator[Reading]:
    """Yield the topics of a file. Raises as `read_records` does."""
    return read_records(file, name, ("health-topic",), read_topic)
