"""The rules for Word files, each from the room that knows its subject.

"Checker" is the Accessibility Checker of Microsoft Word, whose errors, warnings and
tips are errors, warnings and notes here. "Section 508" are its baseline tests for
documents, "ACB" the guidelines for large print of the American Council of the Blind.
Success criteria are those of WCAG 2.2 as WCAG2ICT applies them to documents.
"""

from handout.audit.docx import (
    colours,
    controls,
    editions,
    fonts,
    headings,
    languages,
    large_print,
    leftovers,
    letters,
    links,
    pictures,
    properties,
    spaces,
    tables,
)
from handout.audit.docx.view import WordFile
from handout.audit.rules import Rule

RULES: tuple[Rule[WordFile], ...] = (
    *properties.RULES,
    *languages.RULES,
    *headings.RULES,
    *pictures.RULES,
    *tables.RULES,
    *links.RULES,
    *controls.RULES,
    *spaces.RULES,
    *colours.RULES,
    *letters.RULES,
    *leftovers.RULES,
    *fonts.RULES,
    *large_print.RULES,
    *editions.RULES,
)
