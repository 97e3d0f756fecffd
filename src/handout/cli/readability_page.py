"""The readability report as a web page that needs nothing beside itself."""

from itertools import groupby

import jinja2

from handout.cli.readability_grades import verdict
from handout.cli.readability_text import (
    advised,
    by_remedy,
    by_state,
    notice_lists,
    size,
)
from handout.plain.readability import Report
from handout.plain.readability.checklists import Checked
from handout.resources import template


def html(reports: tuple[Report, ...]) -> str:
    """Return one page with every report."""
    environment = jinja2.Environment(
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    page = environment.from_string(template("plain/readability/report.html"))
    return page.render(
        reports=reports,
        notice_lists=notice_lists,
        by_remedy=by_remedy,
        advised=advised,
        size=size,
        checklists=_checklists,
        verdict=verdict,
    )


def _checklists(report: Report) -> dict[str, dict[str, list[Checked]]]:
    """Return the items of each checklist by their state."""
    named = groupby(report.checklists, key=lambda item: item.checklist)
    return {name: by_state(items) for name, items in named}
