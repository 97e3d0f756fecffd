"""The command: mutates fixtures until a reader shows a defect.

    python -m fuzzing all 600       every reader, so many seconds each
    python -m fuzzing page          one reader, until Control-C

What stands behind one reader's name goes to libFuzzer. The bytes that show a
defect are left in the folder `.fuzz`, a file each: give that file behind the
reader's name to see the defect again.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

LARGEST = 200_000
MEGABYTES = 500
SECONDS = 30
FOLDER = Path(".fuzz")
SETTINGS = (
    f"-max_len={LARGEST}",
    f"-rss_limit_mb={MEGABYTES}",
    f"-timeout={SECONDS}",
    "-print_final_stats=1",
)


def main() -> int:
    """Fuzz the reader that is named, or all of them."""
    name, *given = sys.argv[1:] or ["all"]
    if name == "all":
        from fuzzing.every import fuzz_every  # noqa: PLC0415 - see below

        return fuzz_every(int(given[0]) if given else 600)
    return _fuzz(name, given)


def _fuzz(name: str, given: list[str]) -> int:
    atheris: Any = import_module("atheris")

    # What is imported before this is not watched, and mutation is blind for it.
    with atheris.instrument_imports(include=["handout"]):
        from fuzzing.targets import TARGETS, seeds, try_out  # noqa: PLC0415

    target = TARGETS[name]
    corpus, found = FOLDER / name / "corpus", FOLDER / name / "defects"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for seed, data in seeds(target):
        (corpus / seed).write_bytes(data)
    where = [] if any(map(_is_file, given)) else [str(corpus)]
    words = [sys.argv[0], *where, f"-artifact_prefix={found}/", *SETTINGS, *given]
    atheris.Setup(words, lambda data: try_out(target, data))
    atheris.Fuzz()
    return 0


def _is_file(word: str) -> bool:
    return not word.startswith("-") and Path(word).is_file()


if __name__ == "__main__":
    sys.exit(main())
