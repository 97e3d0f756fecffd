"""What a published file must be, and what it is not."""

import io
import zipfile
from pathlib import Path

import pytest

from conftest import TESTS
from fetching.publisher import summaries
from handout.errors import FetchFailed
from handout.fetching.kinds import (
    CONDITION,
    GENETICS,
    PACKED_TOPICS,
    TOPICS,
    Kind,
    require_kind,
)


def archive(name: str) -> bytes:
    """A zip archive with one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr(name, "<health-topics/>")
    return packed.getvalue()


GENETICS_FIXTURES = TESTS / "fixtures" / "genetics"
WITH_HTML = (GENETICS_FIXTURES / "ghr-summaries-invented.xml").read_bytes()
"""Its texts stand in elements that are called html."""

PREFIXED = b'<?xml version="1.0"?><g:summaries xmlns:g="u"></g:summaries>\n'
DOCTYPE = b'<!DOCTYPE health-topics SYSTEM "x.dtd"><health-topics>\n</health-topics>'


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (GENETICS, summaries()),
        (GENETICS, PREFIXED),
        (GENETICS, WITH_HTML),
        (TOPICS, DOCTYPE),
        (TOPICS, b"\xef\xbb\xbf<health-topics></health-topics>"),
        (PACKED_TOPICS, archive("topics.xml")),
        (CONDITION, b'{"name": "x"}'),
    ],
)
def test_the_right_file_passes(kind: Kind, data: bytes) -> None:
    """Each kind, as it may be written."""
    require_kind(io.BytesIO(data), kind)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (GENETICS, DOCTYPE),
        (GENETICS, summaries()[:-5]),
        (TOPICS, DOCTYPE[:-1]),
        (TOPICS, summaries()),
        (PACKED_TOPICS, archive("topics.xml")[:-10]),
        (PACKED_TOPICS, archive("notes.txt")),
        (PACKED_TOPICS, DOCTYPE),
        (CONDITION, b"[]"),
        (CONDITION, b'{"name": "x"'),
        (CONDITION, b'{"name": "\xff"}'),
        (CONDITION, b"<!DOCTYPE html><html></html>"),
        (CONDITION, b""),
    ],
)
def test_another_file_does_not(kind: Kind, data: bytes) -> None:
    """Of another kind, or without its end."""
    with pytest.raises(FetchFailed):
        require_kind(io.BytesIO(data), kind)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (TOPICS, "mplus-topics-2012.xml"),
        (TOPICS, "mplus-topics-2026-excerpt.xml"),
        (CONDITION, "alzheimer-disease.json"),
        (CONDITION, "alzheimer-disease-current-keys.json"),
    ],
)
def test_real_files_pass(shared_data: Path, kind: Kind, name: str) -> None:
    """Those that were published are what we expect."""
    require_kind(io.BytesIO((shared_data / name).read_bytes()), kind)
