"""What the README says is run."""

import re
from pathlib import Path

import pytest

from handout.cli.main import COMMANDS
from handout.cli.render import command

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    """The first block of code in a language."""
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_condition_and_the_five_lines_make_a_pdf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The YAML of the README, rendered by its Python."""
    monkeypatch.chdir(tmp_path)
    Path("condition.yaml").write_text(block("yaml"), encoding="utf-8")
    exec(compile(block("python"), "README.md", "exec"), {})  # noqa: S102 - our own words
    assert Path("sheet.pdf").read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_named(name: str) -> None:
    """A command that nobody knows of is no command."""
    assert f"handout {name}" in README


def test_every_option_of_render_is_named() -> None:
    """In the table, or in the examples above it."""
    options = {
        option
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }
    unnamed = {option for option in options if option not in README}
    assert unnamed <= {"--output"}
