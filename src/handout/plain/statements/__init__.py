"""Standard statements: those that sources repeat, and those that typed fields make."""

from handout.plain.statements.names import Names as Names
from handout.plain.statements.names import names_of as names_of
from handout.plain.statements.recognising import Recognised as Recognised
from handout.plain.statements.recognising import recognise as recognise
from handout.plain.statements.told import patterns_told as patterns_told
