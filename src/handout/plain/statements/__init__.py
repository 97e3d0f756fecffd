"""Standard statements: those that sources repeat, and those that typed fields make."""

from handout.plain.statements.family import FamilyDiagram as FamilyDiagram
from handout.plain.statements.family import family_diagram as family_diagram
from handout.plain.statements.names import Names as Names
from handout.plain.statements.names import names_of as names_of
from handout.plain.statements.recognising import Recognised as Recognised
from handout.plain.statements.recognising import recognise as recognise
from handout.plain.statements.templates import frequency_told as frequency_told
from handout.plain.statements.templates import genes_told as genes_told
from handout.plain.statements.templates import inheritance_told as inheritance_told
from handout.plain.statements.templates import other_names_told as other_names_told
from handout.plain.statements.told import patterns_told as patterns_told
