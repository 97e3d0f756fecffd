import subprocess
import sys

import click

from cli.conftest import Call
from handout.cli.main import COMMANDS, group
from handout.errors import Unforeseen


def test_help_names_every_command(call: Call) -> None:
    """`handout --help` lists what there is."""
    said = call("--help")
    assert all(name in said.out for name in COMMANDS)


def test_help_loads_no_heavy_library() -> None:
    """`--help` answers at once because nothing is imported for it."""
    program = (
        "import sys, contextlib\n"
        "from handout.cli import main\n"
        "sys.argv = ['handout', '--help']\n"
        "with contextlib.suppress(SystemExit): main()\n"
        "heavy = {'weasyprint', 'docx', 'lxml', 'pikepdf', 'rich'}\n"
        "print('loaded:', sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "loaded: []" in done.stdout


def test_every_command_has_examples() -> None:
    """Each command's help ends in examples that can be typed."""
    context = click.Context(group)
    for name in COMMANDS:
        command = group.get_command(context, name)
        assert command is not None
        assert f"handout {name}" in (command.epilog or "")


def test_the_table_and_the_command_say_the_same() -> None:
    """The short help in the table is the first sentence of the command."""
    context = click.Context(group)
    for name, (_, short_help) in COMMANDS.items():
        command = group.get_command(context, name)
        assert command is not None
        assert (command.help or "").startswith(short_help.rstrip("."))


def test_an_unknown_command_is_a_usage_error(call: Call) -> None:
    """A word that is no command gives exit code 2."""
    assert call("rendr").code == 2


def test_the_version_is_told(call: Call) -> None:
    """`--version` prints name and version."""
    assert call("--version").out.startswith("handout 0.")


def test_an_unforeseen_error_says_nothing_of_what_was_in_hand() -> None:
    """A defect is told by kind and place, never by its text."""
    told = str(Unforeseen.of(RuntimeError("Maria Canary")))
    assert "RuntimeError" in told
    assert "Canary" not in told


def test_completion_prints_a_script(call: Call) -> None:
    """The completion script names the variable that the shell sets."""
    assert "_HANDOUT_COMPLETE" in call("completion", "bash").out


def test_schema_prints_each_kind(call: Call) -> None:
    """The schema of an overlay describes overlays."""
    assert '"based_on"' in call("schema", "overlay").out
