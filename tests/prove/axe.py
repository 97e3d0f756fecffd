"""axe-core: does an HTML page meet WCAG A and AA, as far as a machine sees?"""

from collections.abc import Sequence
from pathlib import Path

from prove.devtools import Browser
from prove.programs import TOOLS, require
from prove.verdict import CannotRunError, Judge

TAGS = (
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
)
"""The groups of rules that a page must meet, by axe-core's own names."""

_AXE = TOOLS / "node/node_modules/axe-core/axe.min.js"
_QUESTION = """
axe.run(document, {runOnly: {type: "tag", values: %r}}).then(result => ({
    passes: result.passes.length,
    faults: result.violations.map(rule =>
        `${rule.id} (${rule.impact}, ${rule.nodes.length} times): ${rule.help}, ` +
        `first at ${rule.nodes[0].target.join(" ")}`),
}))
"""


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Open all pages in one browser and return the broken rules of each."""
    library = require(_AXE).read_text(encoding="utf-8")
    with Browser() as browser:
        return {file: _faults(browser, library, file) for file in files}


def _faults(browser: Browser, library: str, file: Path) -> list[str]:
    browser.open(file)
    # The last word of a script is its value, and axe itself cannot be returned.
    browser.evaluate(f"{library};\n0")
    answer = browser.evaluate(_QUESTION % list(TAGS))
    if not answer["passes"]:
        message = f"axe-core found nothing to check in {file.name}"
        raise CannotRunError(message)
    return [str(fault) for fault in answer["faults"]]


JUDGE = Judge("axe-core", ".html", hear)
