"""`handout completion`: the script that completes commands in a shell."""

import click
from click.shell_completion import get_completion_class

from handout.errors import UsageError

SHELLS = ("bash", "zsh", "fish")

EXAMPLES = """\b
Examples:
  handout completion bash >> ~/.bashrc
  handout completion fish > ~/.config/fish/completions/handout.fish
"""


@click.command(epilog=EXAMPLES)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the shell's completion script.

    SHELL is bash, zsh or fish.
    """
    completion = get_completion_class(shell)
    if completion is None:
        raise UsageError(f"there is no completion for {shell}.")
    root = context.find_root().command
    click.echo(completion(root, {}, "handout", "_HANDOUT_COMPLETE").source())
