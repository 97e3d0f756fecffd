"""Less rubbish collection while a page is laid out.

The layout engine makes some hundred thousand objects that live until the file
is written; looking through them again and again took a sixth of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

OBJECTS = 200_000
"""New objects before Python looks for rubbish: about 50 MB."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Look for rubbish seldom inside the block, and as before after it."""
    before = gc.get_threshold()
    gc.set_threshold(OBJECTS, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
