"""A plain-language draft as an overlay file that a person finishes."""

from handout.drafting.drafted import drafted as drafted
from handout.drafting.patched import patched as patched
from handout.drafting.pictures import with_files as with_files
from handout.drafting.updated import Change as Change
from handout.drafting.updated import updated as updated
from handout.drafting.written import written as written
