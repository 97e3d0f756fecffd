"""A condition in plain words, as passages under the questions of the plain sheet."""

from handout.plain.telling.subjects import part_of as part_of
from handout.plain.telling.telling import tell as tell
from handout.plain.telling.values import Telling as Telling
