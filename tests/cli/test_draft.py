"""`handout draft`: an overlay beside its source, never over another."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from handout.cli.draft import command
from handout.errors import UsageError

SOURCE = """\
id: clinic/river-fever
title: River fever
sections:
  - kind: description
    prose: River fever is rare.
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Write a condition."""
    path = tmp_path / "fever.yaml"
    path.write_text(SOURCE)
    return path


def draft(*words: str | Path) -> str:
    """Run the command and return what it prints."""
    result = CliRunner().invoke(command, list(map(str, words)), catch_exceptions=False)
    return result.output


def test_the_overlay_lies_beside_its_source(source: Path) -> None:
    """Where `handout render` finds it."""
    draft(source)
    assert source.with_name("fever.overlay.yaml").is_file()


def test_it_can_be_printed(source: Path) -> None:
    """No file is written."""
    assert "question: what-is-it" in draft(source, "-o", "-")
    assert list(source.parent.iterdir()) == [source]


def test_a_folder_takes_the_file_inside(source: Path, tmp_path: Path) -> None:
    """One that is there, and one that is named as a folder."""
    (tmp_path / "there").mkdir()
    for folder in (f"{tmp_path / 'there'}", f"{tmp_path / 'new'}/"):
        draft(source, "-o", folder)
        assert (Path(folder) / "fever.overlay.yaml").is_file()


def test_a_draft_overwrites_no_source(source: Path) -> None:
    """The text that it is made from stays as it was."""
    with pytest.raises(UsageError, match="overwrite"):
        draft(source, "-o", source)
    assert source.read_text() == SOURCE


def with_family(source: Path) -> None:
    """Let the source state how it is passed down."""
    source.write_text(f"{SOURCE}inheritance: [autosomal-dominant]\n")


def test_a_printed_draft_says_that_its_drawings_were_not_written(
    source: Path,
) -> None:
    """And how to get them."""
    with_family(source)
    assert "With -o FOLDER/ they lie beside it" in draft(source, "-o", "-")
    assert list(source.parent.iterdir()) == [source]


def test_a_drawing_that_somebody_changed_is_not_written_over(source: Path) -> None:
    """Its name says what is drawn, so nothing else goes by that name."""
    with_family(source)
    draft(source)
    (drawing,) = source.parent.glob("*.svg")
    drawing.write_text("<svg/>")
    source.with_name("fever.overlay.yaml").unlink()
    draft(source)
    assert drawing.read_text() == "<svg/>"


def test_a_clinic_s_own_words_are_drafted(source: Path, tmp_path: Path) -> None:
    """A draft holds what `render` would print."""
    words = tmp_path / "ours.toml"
    words.write_text(
        '[[entries]]\nterm = "ague"\nplain = "chills"\ndefinition = "Chills."\n'
    )
    source.write_text(SOURCE.replace("is rare", "is an ague"))
    assert "word: ague" not in draft(source, "-o", "-")
    assert "word: ague" in draft(source, "-o", "-", "--lexicon", words)


def test_no_overlay_is_written_over(source: Path) -> None:
    """Somebody may have worked on it."""
    draft(source)
    with pytest.raises(UsageError, match="--update"):
        draft(source)


def test_an_update_of_nothing_changes_nothing(source: Path) -> None:
    """The file stays byte for byte."""
    draft(source)
    before = source.with_name("fever.overlay.yaml").read_bytes()
    assert "has not changed" in draft(source, "--update")
    assert source.with_name("fever.overlay.yaml").read_bytes() == before


def test_an_update_tells_what_changed(source: Path) -> None:
    """The old words and the new."""
    draft(source)
    source.write_text(SOURCE.replace("is rare", "is common"))
    told = draft(source, "--update")
    assert "- River fever is rare." in told
    assert "+ River fever is common." in told


def test_an_update_keeps_a_person_s_own_comments(source: Path) -> None:
    """Beside words that were drafted anew, and beside those that were kept."""
    draft(source)
    overlay = source.with_name("fever.overlay.yaml")
    noted = overlay.read_text().replace("    passages:", "    # ask Ada\n    passages:")
    overlay.write_text(noted + "# and Grace\n")
    source.write_text(SOURCE.replace("is rare", "is common"))
    draft(source, "--update")
    assert "# ask Ada\n" in overlay.read_text()
    assert overlay.read_text().endswith("# and Grace\n")


def test_comments_that_cannot_be_kept_stand_in_the_file_as_it_was(
    source: Path,
) -> None:
    """Nothing that somebody wrote is lost, however the file is laid out."""
    overlay = source.with_name("fever.overlay.yaml")
    flow = (
        "# ask Ada\n"
        "{based_on: {condition: clinic/river-fever, sections: {description: "
        "aaaaaaaaaaaa}}, answers: [{question: what-is-it, passages: [{prose: Wet.}]}]}"
    )
    overlay.write_text(flow)
    assert "could not be kept" in draft(source, "--update")
    assert source.with_name("fever.overlay.yaml.before").read_text() == flow
    assert "Wet." in overlay.read_text()


def test_an_overlay_of_another_condition_is_refused(source: Path) -> None:
    """Its words would be lost."""
    draft(source)
    source.write_text(SOURCE.replace("river-fever", "brook-fever"))
    with pytest.raises(UsageError, match="based on"):
        draft(source, "--update")


def test_each_condition_of_a_file_has_an_overlay_of_its_own(tmp_path: Path) -> None:
    """And each is found beside the file again."""
    topic = (
        '<health-topic id="{id}" title="{title}" language="English" '
        'url="https://medlineplus.gov/{title}.html" date-created="01/01/2000">'
        "<full-summary>&lt;p&gt;It is rare.&lt;/p&gt;</full-summary></health-topic>"
    )
    topics = "".join(topic.format(id=n, title=t) for n, t in ((1, "Ague"), (2, "Gout")))
    path = tmp_path / "topics.xml"
    path.write_text(
        f'<health-topics total="2" date-generated="01/01/2026">{topics}</health-topics>'
    )
    for title in ("Ague", "Gout"):
        draft(path, "--only", title)
    assert len(list(tmp_path.glob("topics.overlay.*.yaml"))) == 2
