"""The second checker: a printed section against its source section.

It is written apart from the gate and imports nothing of it: whole sections instead of
sentences, families of words instead of single words, patterns instead of tables of
phrases. Where both find nothing, a fact that moved must have slipped through twice.
"""

from plain_checker.judging import Violation as Violation
from plain_checker.judging import violations as violations
