"""The rules for Word files.

"Checker" is the Accessibility Checker of Microsoft Word, "508" the baseline
tests of Section 508 for documents; success criteria are those of WCAG 2.2 as
WCAG2ICT applies them to documents.
"""

from handout.audit.docx import content, contrast, pictures, properties, tables
from handout.audit.docx.view import WordFile
from handout.audit.rules import Rule

TITLE = "Say in File, Info, Title what the document is about."
LANGUAGE = "Choose the language under Review, Language, Set Proofing Language."
HEADINGS = "Use the styles Heading 1 to Heading 6, and skip no level."
PICTURE = "Choose View Alt Text, and say what is seen or mark it as decorative."
LINK = "Write words that tell where the link leads."
TABLE = "Part the table into simple ones: one header row, each cell for itself."

RULES: tuple[Rule[WordFile], ...] = (
    Rule(
        id="docx-title",
        source="WCAG 2.4.2; 508 document title",
        remedy=TITLE,
        faults=properties.has_title,
    ),
    Rule(
        id="docx-title-in-words",
        source="WCAG 2.4.2, failure F25",
        remedy=TITLE,
        faults=properties.title_in_words,
    ),
    Rule(
        id="docx-language",
        source="WCAG 3.1.1; ECMA-376 17.3.2.20",
        remedy=LANGUAGE,
        faults=properties.has_language,
    ),
    Rule(
        id="docx-language-tags",
        source="WCAG 3.1.1, 3.1.2; BCP 47",
        remedy=LANGUAGE,
        faults=properties.languages_known,
    ),
    Rule(
        id="docx-language-agrees",
        source="WCAG 3.1.1",
        remedy=LANGUAGE,
        faults=properties.languages_agree,
        severity="warning",
    ),
    Rule(
        id="docx-one-h1",
        source="WCAG 1.3.1, 2.4.6; Checker: no heading styles",
        remedy=HEADINGS,
        faults=content.one_title_heading,
    ),
    Rule(
        id="docx-heading-order",
        source="WCAG 1.3.1; Checker: heading order",
        remedy=HEADINGS,
        faults=content.headings_in_order,
    ),
    Rule(
        id="docx-heading-words",
        source="WCAG 2.4.6",
        remedy="Write the heading, or give the line another style.",
        faults=content.headings_say_something,
    ),
    Rule(
        id="docx-picture-alt",
        source="WCAG 1.1.1; Checker: missing alternative text",
        remedy=PICTURE,
        faults=pictures.pictures_described,
    ),
    Rule(
        id="docx-alt-in-words",
        source="WCAG 1.1.1, failure F30",
        remedy=PICTURE,
        faults=pictures.pictures_described_in_words,
    ),
    Rule(
        id="docx-inline",
        source="WCAG 1.3.2; Checker: object not inline; 508 images and objects",
        remedy="Choose Layout Options, In Line with Text.",
        faults=pictures.nothing_floats,
        severity="warning",
    ),
    Rule(
        id="docx-table-heads",
        source="WCAG 1.3.1; Checker: no header row",
        remedy="Choose Layout, Repeat Header Rows for the first row.",
        faults=tables.tables_have_heads,
    ),
    Rule(
        id="docx-table-simple",
        source="WCAG 1.3.1; Checker: merged or split cells",
        remedy=TABLE,
        faults=tables.tables_simple,
        severity="warning",
    ),
    Rule(
        id="docx-cells-filled",
        source="508 data tables",
        remedy="Write 'none' or 'not known' into empty cells.",
        faults=tables.cells_filled,
        severity="warning",
    ),
    Rule(
        id="docx-link-named",
        source="WCAG 2.4.4",
        remedy=LINK,
        faults=content.links_named,
    ),
    Rule(
        id="docx-link-in-words",
        source="WCAG 2.4.4, 2.4.9; Checker: unclear hyperlink text",
        remedy=LINK,
        faults=content.links_in_words,
        severity="warning",
    ),
    Rule(
        id="docx-link-leads",
        source="WCAG 2.4.4",
        remedy="Link to a heading or bookmark of this document.",
        faults=content.links_lead_somewhere,
    ),
    Rule(
        id="docx-control-title",
        source="WCAG 4.1.2; Checker: content control without title",
        remedy="Write a title under Developer, Properties.",
        faults=content.controls_titled,
    ),
    Rule(
        id="docx-list-structure",
        source="WCAG 1.3.1; 508 lists",
        remedy="Make lists with the list buttons, not by hand.",
        faults=content.lists_are_lists,
        severity="warning",
    ),
    Rule(
        id="docx-blank-paragraphs",
        source="508 general; Checker: repeated blank characters",
        remedy="Set the space before and after in the style of the paragraph.",
        faults=content.space_by_style,
        severity="warning",
    ),
    Rule(
        id="docx-blank-characters",
        source="Checker: repeated blank characters",
        remedy="Set a tab stop or an indent in the style of the paragraph.",
        faults=content.words_by_single_spaces,
        severity="warning",
    ),
    Rule(
        id="docx-contrast",
        source="WCAG 1.4.3; Checker: hard-to-read text contrast",
        remedy="Choose a darker colour for the text, or leave it automatic.",
        faults=contrast.colours_readable,
    ),
    Rule(
        id="docx-open-to-readers",
        source="WCAG 4.1.2; Checker: document access is restricted",
        remedy="Choose Review, Restrict Editing, Stop Protection.",
        faults=properties.open_to_readers,
    ),
    Rule(
        id="docx-current",
        source="MS-DOCX 2.3",
        remedy="Choose File, Info, Convert.",
        faults=properties.made_for_current_word,
        severity="warning",
    ),
)
