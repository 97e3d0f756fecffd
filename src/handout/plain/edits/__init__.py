"""Safe edits of a source sentence: each is logged, and each can be taken back.

What is safe was judged on real text, rule by rule. An edit cuts a sentence where it
has a joint, or puts a plain phrase in the place of a hard one. It never says anything
that the sentence does not say; the gate looks at every edit.
"""

from handout.plain.edits.log import Edit as Edit
from handout.plain.edits.people import people_first as people_first
from handout.plain.edits.splitting import split as split
from handout.plain.edits.turns import turned as turned
