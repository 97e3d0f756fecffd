"""The rules that `docs/` lists are the rules that are run."""

from conftest import Golden
from handout.audit import docx, html, pdf, text
from handout.audit.rules import describe

HEAD = """\
# What `handout check` looks for

Every file that handout makes is checked before it is written, and any PDF, Word,
HTML or text file in the world can be. A file with an error is not handed over.
"""
FORMATS = {
    "PDF": describe(pdf.RULES),
    "Word": describe(docx.RULES),
    "HTML": describe(html.RULES),
    "Plain text": describe(text.RULES),
}


def test_the_documentation_lists_every_rule(golden: Golden) -> None:
    """Written with `--accept`, read before it is committed."""
    tables = (f"## {name}\n\n{table}" for name, table in FORMATS.items())
    golden("../../docs/accessibility-rules.md", "\n".join((HEAD, *tables)))
