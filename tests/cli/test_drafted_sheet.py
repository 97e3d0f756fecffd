"""From a draft to a sheet that prints it: what an educator does, step by step."""

from pathlib import Path

import pytest

from cli.conftest import Call, names
from handout.drafting.comments import REVIEW

SOURCE = """\
id: clinic/river-fever
title: River fever
sections:
  - kind: description
    prose: River fever affects the spleen; many people with it have ataxia.
  - kind: self-care
    prose: Stay dry. Drink water.
inheritance: [autosomal-dominant]
"""
SIGNED = """
review:
  state: reviewed
  by: Dr. Ada Wobble
  on: 2026-01-20
  due: 2026-06-30
"""
OWN_WORDS = "This part is in the source's own words."
BANNER = "Draft. Not yet reviewed by a clinician."
WITHDRAWN = "withdrawn: {reason: A number is wrong, on: 2026-03-01}\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A condition with prose and a field."""
    path = tmp_path / "fever.yaml"
    path.write_text(SOURCE, encoding="utf-8")
    return path


def printed(call: Call, source: Path, day: str = "2026-03-03") -> list[str]:
    """The lines of the plain sheet as text, without edition and empty lines."""
    out = source.parent / "out"
    words = ("--level", "plain", "--to", "text", "--date", day, "-o", out)
    assert call("render", source, *words).code == 0
    (sheet,) = out.glob("*.txt")
    lines = sheet.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and "Edition" not in line]


def signed(source: Path) -> Path:
    """Fill the review in, as the draft asks for it."""
    overlay = source.with_name("fever.overlay.yaml")
    text = overlay.read_text(encoding="utf-8")
    assert text.endswith(REVIEW)
    overlay.write_text(text.removesuffix(REVIEW) + SIGNED, encoding="utf-8")
    return overlay


def test_a_signed_draft_prints_the_same_words_without_the_banner(
    call: Call, source: Path
) -> None:
    """Definitions, captions and what is left out too; nothing is added."""
    before = printed(call, source)
    call("draft", source)
    signed(source)
    assert printed(call, source) == [line for line in before if line != BANNER]


def test_an_edited_draft_prints_exactly_the_edit(call: Call, source: Path) -> None:
    """Each word that somebody writes; they are not called the source's any more."""
    call("draft", source)
    overlay = signed(source)
    before = printed(call, source)
    text = overlay.read_text(encoding="utf-8")
    overlay.write_text(text.replace("Stay dry.", "Stay warm."), encoding="utf-8")
    after = printed(call, source)
    assert set(after) - set(before) == {"Stay warm. Drink water."}
    assert set(before) - set(after) == {OWN_WORDS, "Stay dry. Drink water."}


def test_a_review_that_is_due_is_told(call: Call, source: Path) -> None:
    """On the day after, and not on the day itself."""
    call("draft", source)
    signed(source)
    words = ("render", source, "--to", "text", "-o", source.parent / "out", "--date")
    assert "to be reviewed again" not in call(*words, "2026-06-30").err
    assert "to be reviewed again by 2026-06-30" in call(*words, "2026-07-01").err


@pytest.mark.parametrize("level", ["full", "plain"])
@pytest.mark.parametrize("kind", ["pdf", "docx", "html", "text"])
def test_what_was_withdrawn_prints_nothing(
    call: Call, source: Path, level: str, kind: str
) -> None:
    """At no level and in no format; the reason is told."""
    call("draft", source)
    overlay = signed(source)
    overlay.write_text(overlay.read_text() + WITHDRAWN, encoding="utf-8")
    before = names(source.parent)
    words = ("--level", level, "--to", kind, "-o", source.parent / "out")
    said = call("render", source, *words)
    assert (said.code, "A number is wrong" in said.errors[0]) == (1, True)
    assert names(source.parent) == before


def test_an_update_ends_the_review_and_the_banner_is_back(
    call: Call, source: Path
) -> None:
    """It was given for other words."""
    call("draft", source)
    signed(source)
    source.write_text(SOURCE.replace("Stay dry.", "Stay warm."), encoding="utf-8")
    call("draft", source, "--update")
    assert BANNER in printed(call, source)
    assert "Stay warm. Drink water." in printed(call, source)


def test_the_clinic_file_names_a_lexicon(
    call: Call, source: Path, tmp_path: Path
) -> None:
    """Its words are printed, drafted and told by the report alike."""
    entry = '[[entries]]\nterm = "ataxia"\nplain = "wobbling"\n'
    words = f'{entry}definition = "The body wobbles."\n'
    (tmp_path / "ours.toml").write_text(words, encoding="utf-8")
    clinic = tmp_path / "clinic.yaml"
    clinic.write_text("name: Riverbend\nlexicon: ours.toml\n", encoding="utf-8")
    out = ("--to", "text", "--level", "plain", "-o", tmp_path / "out")
    call("render", source, *out, "--clinic", clinic)
    sheet = next((tmp_path / "out").glob("*.txt")).read_text(encoding="utf-8")
    drafted = call("draft", source, "-o", "-", "--clinic", clinic).out
    report = call("readability", source, "--clinic", clinic).out
    assert "The body wobbles." in sheet
    assert "The body wobbles." in drafted
    assert 'ataxia  means "wobbling"' in report


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ('[[entries]]\nterm = "x\n', "bad.toml, line 2, column 10"),
        ('[[entries]]\nterm = "x"\nplan = "y"\n', "bad.toml, entry 1"),
    ],
)
@pytest.mark.parametrize("command", ["render", "draft", "readability"])
def test_a_broken_lexicon_is_told_with_its_place(
    call: Call, source: Path, command: str, words: str, told: str
) -> None:
    """By each command that reads it, and nothing is written."""
    bad = source.with_name("bad.toml")
    bad.write_text(words, encoding="utf-8")
    before = names(source.parent)
    said = call(command, source, "--lexicon", bad)
    assert (said.code, told in said.errors[0]) == (1, True)
    assert names(source.parent) == before
