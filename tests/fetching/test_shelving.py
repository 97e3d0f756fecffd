"""From the publisher to the shelf."""

import io
import zipfile
from datetime import date
from pathlib import Path

from conftest import TESTS
from fetching.publisher import BEGINNING, GENETICS, Publisher, Reply
from handout.fetching import Fetcher
from handout.library import Library
from handout.shelving import import_files

FIXTURES = TESTS / "fixtures"
SUMMARIES = FIXTURES / "genetics" / "ghr-summaries-invented.xml"
TOPICS = FIXTURES / "topics" / "mplus_topics_invented.xml"


def packed(path: Path) -> bytes:
    """The bytes of an archive of one file."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.write(path, path.name)
    return archive.getvalue()


def test_the_folder_of_what_was_fetched_can_be_imported(
    publisher: Publisher, fetcher: Fetcher, folder: Path, tmp_path: Path
) -> None:
    """Both files are read, and nothing that only fetching needs."""
    publisher.says(GENETICS, Reply(body=SUMMARIES.read_bytes()))
    publisher.says(
        "/xml/mplus_topics_compressed_2026-03-03.zip", Reply(body=packed(TOPICS))
    )
    fetcher.genetics()
    fetcher.topics(date(2026, 3, 3))
    with Library.open(tmp_path / "library.sqlite") as library:
        imported = import_files(library, [folder], now=BEGINNING)
    assert imported.files == 2
    collections = {new.id.partition("/")[0] for new in imported.changes.new}
    assert collections == {"genetics", "topic"}
