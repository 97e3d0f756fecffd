"""`handout library show`: all that is known of one condition."""

from collections.abc import Iterator
from pathlib import Path

import click

from handout.cli.library.empty import require_some
from handout.cli.library.grades import Grade, grades
from handout.cli.library_option import library_option
from handout.cli.printing import echo_json
from handout.codec import to_plain
from handout.document import format_edition
from handout.errors import one_line
from handout.library import EditionNote, Library, Linked, ShelvedOverlay, Shown, Version
from handout.library.codes.lookup import KnownCode
from handout.library.taking import take
from handout.model import Condition

EXAMPLES = """\b
Examples:
  handout library show river fever
  handout library show topic/asthma --language es
  handout library show icd10:W70.1 --json
"""


@click.command(epilog=EXAMPLES)
@click.argument("words", nargs=-1, required=True, metavar="ID|NAME|CODE")
@library_option
@click.option("--language", default="", help="The one in this language, such as es.")
@click.option("--json", "as_json", is_flag=True, help="Report as JSON.")
def command(
    words: tuple[str, ...], *, library: Path | None, language: str, as_json: bool
) -> None:
    """Tell all that is known of one condition.

    Versions, levels, languages, codes, reading grade, review, pages about the same
    thing, and which editions were printed. Where several may be meant, they are
    listed, and the exit code is 4.
    """
    with Library.open(library, read_only=True) as shelf:
        require_some(shelf)
        taken = take(shelf, " ".join(words), language)
        one = taken.held.condition
        shown = shelf.show(one.id, language=one.language)
    measured = grades(taken.held)
    if as_json:
        echo_json({**to_plain(shown), "grades": to_plain(measured)})
    else:
        click.echo("\n".join(lines(shown, measured)))


def lines(shown: Shown, measured: tuple[Grade, ...]) -> Iterator[str]:
    """Yield what is known of a condition, from its name to its editions."""
    condition = shown.condition
    yield one_line(condition.title)
    yield f"  id: {condition.id}"
    yield from _facts(condition)
    yield f"  languages: {', '.join(shown.languages)}"
    if shown.gone:
        yield f"  gone: its source has it no more since {shown.gone:%Y-%m-%d}"
    yield f"  read from: {one_line(shown.file) or 'not told'}"
    yield from _listed("codes", map(_code, shown.codes))
    yield from _listed("reading grade", map(_grade, measured))
    yield from _listed("plain texts", map(_overlay, shown.overlays))
    yield from _listed("versions", map(_version, shown.versions))
    yield from _listed("about the same thing", map(_link, shown.links))
    yield from _listed("editions printed", map(_edition, shown.editions))


def _facts(condition: Condition) -> Iterator[str]:
    source = condition.source
    if condition.other_names:
        yield f"  also called: {one_line('; '.join(condition.other_names))}"
    told = (source.publisher, str(source.newest or ""), source.address)
    named = one_line(", ".join(part for part in told if part))
    yield f"  source: {named or 'not told'}"


def _listed(heading: str, items: Iterator[str]) -> Iterator[str]:
    told = tuple(items)
    if told:
        yield f"  {heading}:"
        yield from (f"    {one_line(item)}" for item in told)


def _code(known: KnownCode) -> str:
    covers = "" if known.relation == "exact" else f" ({known.relation})"
    says = f", says {known.origin}" if known.origin else ""
    return f"{known.system} {known.code}{covers}{says}"


def _grade(grade: Grade) -> str:
    if not grade.scores:
        return f"{grade.level}: {grade.note}"
    told = ", ".join(f"{name} {value:.1f}" for name, value in grade.scores.items())
    return f"{grade.level} ({grade.language}): {told}{grade.note and f'; {grade.note}'}"


def _overlay(shelved: ShelvedOverlay) -> str:
    overlay, review = shelved.overlay, shelved.overlay.review
    signed = f", reviewed by {review.by} on {review.on}" if review.by else ""
    due = f", due {review.due}" if review.due else ""
    told = f"{overlay.language}: {review.state}{signed}{due}"
    if overlay.withdrawn:
        told += f"; withdrawn on {overlay.withdrawn.on}: {overlay.withdrawn.reason}"
    if shelved.stale:
        told += f"; stale, the source changed in: {', '.join(shelved.stale)}"
    return told


def _version(version: Version) -> str:
    first, last = f"{version.first_seen:%Y-%m-%d}", f"{version.last_seen:%Y-%m-%d}"
    return f"{version.sha256[:12]}, seen from {first} to {last}"


def _link(link: Linked) -> str:
    told = ", ".join(part for part in (link.publisher, str(link.date or "")) if part)
    why = ", ".join(link.reasons)
    return f"{link.id} ({link.language}): {link.title}; {told}; same {why}"


def _edition(note: EditionNote) -> str:
    told = f"{format_edition(note.edition)}, {note.level}, {note.language}"
    why = f"; withdrawn {note.withdrawn}" if note.withdrawn else ""
    return f"{told}, first printed {note.kept:%Y-%m-%d}{why}"
