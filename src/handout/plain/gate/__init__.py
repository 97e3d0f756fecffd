"""The gate: an edit passes only where no fact moved.

Source and edit are read as facts by class (numbers, names, negation, hedges, who,
direction, time ...) and compared as multisets and in order. What is not on the one
list of equivalences is a difference, and sends the sentence back to its source.
"""

from handout.plain.gate.checking import differences as differences
from handout.plain.gate.difference import Difference as Difference
from handout.plain.gate.phrases import Equivalence as Equivalence
from handout.plain.gate.phrases import equivalences as equivalences
