"""The pages that are always beside the tests: the sample, and invented ones."""

from pathlib import Path

from handout import sources
from handout.model import Condition

FIXTURES = Path(__file__).parents[1] / "fixtures"
PAGES = ("pages/*.txt", "pages/*.html", "genetics/*.json")


def own_pages(sample: str) -> tuple[Condition, ...]:
    """Return the sample's conditions and those of the invented pages."""
    paths = (path for glob in PAGES for path in sorted(FIXTURES.glob(glob)))
    read = (sources.read(sample), *map(sources.read, paths))
    return tuple(condition for found in read for condition in found.conditions)
