"""Condition, overlay, clinic and level become a `Document`.

All words and colours are resolved here, so that backends need no others. The
patient's label is laid on last, by `lay_label`, and never reaches the edition.
"""

from handout.compose.coverage import require_glyphs as require_glyphs
from handout.compose.coverage import require_label_glyphs as require_label_glyphs
from handout.compose.crowding import crowded_tables as crowded_tables
from handout.compose.dating import dated as dated
from handout.compose.label import lay_label as lay_label
from handout.compose.request import Composed as Composed
from handout.compose.request import Level as Level
from handout.compose.request import Request as Request
from handout.compose.sheet import compose as compose
