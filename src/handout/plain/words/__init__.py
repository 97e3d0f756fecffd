"""Sentences, words and syllables: what all of plain language counts with."""

from handout.plain.words.familiar import is_hard as is_hard
from handout.plain.words.familiar import is_rare as is_rare
from handout.plain.words.sentences import sentences as sentences
from handout.plain.words.syllables import syllables as syllables
from handout.plain.words.tokens import is_acronym as is_acronym
from handout.plain.words.tokens import tokens as tokens
