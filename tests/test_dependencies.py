"""What is imported is declared, and what is declared is imported."""

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
NAMES = {
    "PIL": "pillow",
    "babel": "babel",
    "docx": "python-docx",
    "fontTools": "fonttools",
    "markdown_it": "markdown-it-py",
    "ruamel": "ruamel.yaml",
}
"""Modules whose packages are called otherwise."""


def imported() -> set[str]:
    """The packages that the source imports."""
    modules = {
        name.partition(".")[0]
        for path in (ROOT / "src").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for name in _names(node)
    }
    ours = {"handout", *sys.stdlib_module_names}
    return {NAMES.get(name, name).lower() for name in modules - ours}


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []


def test_imports_and_dependencies_are_the_same() -> None:
    """Neither a hidden dependency nor an unused one."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = {
        re.split(r"[ <>=!~]", line, maxsplit=1)[0].lower()
        for line in project["project"]["dependencies"]
    }
    assert imported() == declared
