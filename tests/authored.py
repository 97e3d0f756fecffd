"""Authored files of the project as values, without a reader in between."""

from pathlib import Path
from typing import TypeVar

from ruamel.yaml import YAML

from handout.codec import convert

Value = TypeVar("Value")


def load(path: Path, kind: type[Value]) -> Value:
    """Read an authored YAML file. Raises `msgspec.ValidationError` if it is wrong."""
    return convert(YAML(typ="safe", pure=True).load(path), kind)
