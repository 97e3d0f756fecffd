"""The command line. Each command is loaded only when it is called."""

from handout.cli.main import main as main
