"""`handout render`: make handouts."""

import sys
from pathlib import Path
from typing import Any, get_args

import click

from handout import delivery, sources
from handout.cli import telling
from handout.cli.library_option import library_option
from handout.cli.making import Maker
from handout.cli.order import (
    DEFAULT_FORMATS,
    LEVELS,
    Order,
    find_clinic,
    find_date,
    find_lexicon,
    find_parts,
    today,
)
from handout.codec import convert, printable
from handout.compose.request import PARTS
from handout.errors import UsageError
from handout.layout import Ink, Layout, Options, Paper, PdfStandard, PrintSize
from handout.model import Label
from handout.rendering import FORMATS
from handout.sources.files import read_file

EXAMPLES = f"""\b
Examples:
  handout render ALPS
  handout render page.html --level full --to pdf --size large -o out
  handout render mine.yaml --clinic clinic.yaml --label - < label.json
  handout render icd10:D89.82 --to html --without references,genes
  handout render mplus_topics.xml --only Asthma
  handout render edition:7f3a-91c2-04be   a sheet of before, as it was

\b
The label is JSON on standard input, never words of the command line:
  {{"name": "...", "date": "...", "prepared_by": "...", "note": "..."}}

Parts that --without leaves out: {", ".join(PARTS)}.
"""
PATH = click.Path(path_type=Path)
LABEL_FIELDS = {
    "name": "Patient's name",
    "date": "Date (empty for the print date)",
    "prepared_by": "From",
    "note": "Note",
}


def choice(kind: Any) -> click.Choice[str]:  # noqa: ANN401 - a Literal has no type
    """Make a choice of the words of a `Literal`."""
    return click.Choice(get_args(kind))


@click.command(epilog=EXAMPLES)
@click.argument("source", nargs=-1, required=True)
@click.option(
    "--level", "levels", multiple=True, type=click.Choice(LEVELS), help="Both if none."
)
@click.option(
    "--to",
    "formats",
    multiple=True,
    type=click.Choice(list(FORMATS)),
    help="PDF and Word if none.",
)
@click.option(
    "-o", "--output", "folder", type=PATH, default=".", help="Folder to write into."
)
@click.option("--only", default="", help="The one condition wanted of many.")
@click.option("--size", type=choice(PrintSize), default="regular", help="Print size.")
@click.option("--paper", type=choice(Paper), default="letter", help="Paper.")
@click.option("--ink", type=choice(Ink), default="colour", help="Colour or black.")
@click.option("--language", default="", help="Language tag, such as es.")
@click.option(
    "--pdf-standard",
    type=choice(PdfStandard),
    default="ua1",
    help="ua1: PDF/UA-1 and PDF/A-2a. ua2: PDF/UA-2, PDF/A-4 and WTPDF.",
)
@click.option("--reference-docx", type=PATH, help="Word file whose look wins.")
@click.option("--no-embed-fonts", is_flag=True, help="Leave fonts out of Word, HTML.")
@click.option("--clinic", type=PATH, help="Clinic file; else HANDOUT_CLINIC.")
@click.option(
    "--lexicon", "lexicons", multiple=True, type=PATH, help="Plain words of yours."
)
@library_option
@click.option("--overlay", "overlays", multiple=True, type=PATH, help="Overlay file.")
@click.option(
    "--label", "label", type=click.Choice(["-"]), help="Label, JSON on stdin."
)
@click.option("--without", default="", help="Parts to leave out, comma between.")
@click.option("--date", "date", help="The day to print, such as 2026-03-31.")
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(source: tuple[str, ...], *, as_json: bool, **given: Any) -> None:  # noqa: ANN401 - click's
    """Make handouts: PDF, Word, HTML or text.

    SOURCE is a file, - for standard input, a name, an id or a code, or the edition of
    a sheet that was printed from the library. Without options four files are written:
    PDF and Word, full text and plain language.
    """
    order = _order(source, given)
    delivery.sweep(order.folder)
    maker = Maker(order)
    outcomes = telling.with_progress(order.sources, maker.make)
    if as_json:
        telling.echo_report(outcomes)
    else:
        for outcome in outcomes:
            telling.tell(outcome)
    sys.exit(telling.exit_code(outcomes))


def _order(source: tuple[str, ...], given: dict[str, Any]) -> Order:
    """Read what the call names beside its sources."""
    if given["label"] and "-" in source:
        raise UsageError(
            "found - for both source and label, expected standard input once."
        )
    reference, size = given["reference_docx"], given["size"]
    layout = Layout(size=size, paper=given["paper"], ink=given["ink"])
    clinic = find_clinic(given["clinic"])
    return Order(
        sources=source,
        folder=given["folder"],
        only=given["only"],
        levels=tuple(dict.fromkeys(given["levels"])),
        formats=tuple(dict.fromkeys(given["formats"])) or DEFAULT_FORMATS,
        layout=layout,
        options=Options(
            pdf_standard=given["pdf_standard"],
            embed_fonts=not given["no_embed_fonts"],
            reference_docx=_reference(reference, layout) if reference else None,
        ),
        clinic=clinic,
        lexicon=find_lexicon(clinic, given["lexicons"]).lexicon,
        overlays=given["overlays"],
        inputs=(
            *(path for path in (given["clinic"], reference) if path),
            *given["lexicons"],
        ),
        label=_label() if given["label"] else None,
        library=given["library"],
        language=given["language"],
        without=find_parts(given["without"]),
        printed=find_date(given["date"], today()),
        strict=given["strict"],
    )


def _reference(path: Path, layout: Layout) -> bytes:
    """Read a clinic's Word file, and refuse by its name what is none."""
    from handout.backends.docx.reference import read_reference  # noqa: PLC0415 - slow

    data = read_file(path)
    try:
        read_reference(data, layout)
    except UsageError as error:
        raise UsageError(error.problem, place=str(path), remedy=error.remedy) from None
    return data


def _label() -> Label:
    """Read the label from standard input, or ask for it where a person sits."""
    if not sys.stdin.isatty():
        return sources.read_label(sys.stdin.buffer)
    answers = {
        field: click.prompt(question, default="", show_default=False, err=True)
        for field, question in LABEL_FIELDS.items()
    }
    return convert(printable(answers), Label)
