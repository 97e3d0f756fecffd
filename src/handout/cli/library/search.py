"""`handout library search`: conditions by name, misspelling or code."""

from pathlib import Path

import click

from handout.cli.choices import lines
from handout.cli.library.empty import require_some
from handout.cli.library_option import library_option
from handout.cli.printing import echo_json
from handout.codec import to_plain
from handout.errors import Choice, NoMatch
from handout.library import FoundByCodes, Library
from handout.library.codes.systems import is_known
from handout.library.taking import choice_by_code, choice_by_name, no_code

EXAMPLES = """\b
Examples:
  handout library search river fever
  handout library search rivr fevr          a slip does no harm
  handout library search asma --language es
  handout library search icd10:D89
"""


@click.command(epilog=EXAMPLES)
@click.argument("words", nargs=-1, required=True, metavar="QUERY")
@library_option
@click.option("--language", default="", help="Only names in it, such as es.")
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=20, help="At most so many."
)
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(
    words: tuple[str, ...],
    *,
    library: Path | None,
    language: str,
    limit: int,
    as_json: bool,
) -> None:
    """Find conditions by name or code.

    The best comes first, and each says why it was found. The exit code is 4 where
    there is none.
    """
    query = " ".join(words)
    with Library.open(library, read_only=True) as shelf:
        system, colon, code = query.partition(":")
        if colon and is_known(system):
            choices = _by_code(shelf.by_code(system, code), language)
        else:
            found = shelf.search(query, language=language, limit=limit)
            choices = tuple(map(choice_by_name, found))
        if not choices:
            if as_json:
                echo_json([])
            require_some(shelf)
            raise _nothing(query, language)
    if as_json:
        echo_json(to_plain(choices[:limit]))
        return
    for choice in choices[:limit]:
        click.echo("\n".join(lines(choice)))


def _by_code(answer: FoundByCodes, language: str) -> tuple[Choice, ...]:
    """Return what a code leads to. Raises `NoMatch` with the nearest parent."""
    if not answer.matches:
        raise no_code(answer)
    choices = map(choice_by_code, answer.matches)
    return tuple(one for one in choices if language in {"", one.language})


def _nothing(query: str, language: str) -> NoMatch:
    other = " in another language," if language else ""
    return NoMatch(
        "found nothing that is called so or nearly so.",
        place=repr(query[:80]),
        remedy=f"Try fewer words,{other} another name, or a code such as icd10:D89.82.",
    )
