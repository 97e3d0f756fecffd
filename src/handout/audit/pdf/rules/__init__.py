"""The rules for PDF files.

Clauses are those of ISO 14289-1:2014 (PDF/UA-1), checkpoints those of the
Matterhorn Protocol 1.1, success criteria those of WCAG 2.2.
"""

from handout.audit.pdf.rules import pages, properties, structure
from handout.audit.pdf.view import PdfFile
from handout.audit.rules import Rule

TAG_IT = "Make the file again from its source with tags (PDF/UA) switched on."
NAME_IT = "Give the document a title in its properties, then make the file again."
HEADING = "Mark headings in the source with heading styles of the right level."
DESCRIBE_IT = "Say in the source what the picture shows, or mark it as decoration."
EXPORT_IT = "Make the file again with a program that writes PDF/UA."
TABLE = "Mark the header row, and the header cells of rows, in the source."
LINK = "Give the link words that say where it leads."
BOOKMARKS = "Switch on bookmarks from headings where the file is made."

RULES: tuple[Rule[PdfFile], ...] = (
    Rule(
        id="pdf-tagged",
        source="ISO 14289-1 7.1; Matterhorn 01; WCAG 1.3.1",
        remedy=TAG_IT,
        faults=properties.tagged,
    ),
    Rule(
        id="pdf-not-suspect",
        source="ISO 14289-1 7.1; Matterhorn 01-007",
        remedy=TAG_IT,
        faults=properties.sure,
    ),
    Rule(
        id="pdf-title",
        source="ISO 14289-1 7.1; Matterhorn 06-003; WCAG 2.4.2",
        remedy=NAME_IT,
        faults=properties.has_title,
    ),
    Rule(
        id="pdf-title-in-words",
        source="Matterhorn 06-004; WCAG 2.4.2, failure F25",
        remedy=NAME_IT,
        faults=properties.title_in_words,
    ),
    Rule(
        id="pdf-title-shown",
        source="ISO 14289-1 7.1; Matterhorn 07-001, 07-002; WCAG 2.4.2",
        remedy="Have the program that makes the file show its title.",
        faults=properties.title_shown,
    ),
    Rule(
        id="pdf-language",
        source="ISO 14289-1 7.2; Matterhorn 11; WCAG 3.1.1",
        remedy="Set the language of the document in the source.",
        faults=properties.has_language,
    ),
    Rule(
        id="pdf-ua-identifier",
        source="ISO 14289-1 5; Matterhorn 06-002",
        remedy=EXPORT_IT,
        faults=properties.claims_accessibility,
    ),
    Rule(
        id="pdf-standard-types",
        source="ISO 14289-1 7.1; Matterhorn 02-001; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=structure.standard_types,
    ),
    Rule(
        id="pdf-one-h1",
        source="ISO 14289-1 7.4.2; WCAG 1.3.1, 2.4.6",
        remedy=HEADING,
        faults=structure.one_title_heading,
    ),
    Rule(
        id="pdf-heading-order",
        source="ISO 14289-1 7.4.2; Matterhorn 14-002, 14-003; WCAG 1.3.1",
        remedy=HEADING,
        faults=structure.headings_in_order,
    ),
    Rule(
        id="pdf-figure-alt",
        source="ISO 14289-1 7.3; Matterhorn 13-004; WCAG 1.1.1",
        remedy=DESCRIBE_IT,
        faults=structure.figures_described,
    ),
    Rule(
        id="pdf-alt-in-words",
        source="WCAG 1.1.1, failure F30",
        remedy=DESCRIBE_IT,
        faults=structure.figures_described_in_words,
    ),
    Rule(
        id="pdf-table-heads",
        source="ISO 14289-1 7.5; Matterhorn 15; WCAG 1.3.1",
        remedy=TABLE,
        faults=structure.tables_have_heads,
    ),
    Rule(
        id="pdf-head-scope",
        source="ISO 14289-1 7.5; Matterhorn 15-003; WCAG 1.3.1",
        remedy=TABLE,
        faults=structure.heads_have_scope,
    ),
    Rule(
        id="pdf-list-structure",
        source="ISO 14289-1 7.6; Matterhorn 09-005; WCAG 1.3.1",
        remedy="Make lists with the list buttons of the source, not by hand.",
        faults=structure.lists_in_order,
    ),
    Rule(
        id="pdf-link-described",
        source="ISO 14289-1 7.18.5; Matterhorn 28-012; WCAG 2.4.4",
        remedy=EXPORT_IT,
        faults=pages.links_described,
    ),
    Rule(
        id="pdf-link-in-words",
        source="WCAG 2.4.4, 2.4.9",
        remedy=LINK,
        faults=pages.links_described_in_words,
        severity="warning",
    ),
    Rule(
        id="pdf-link-tagged",
        source="ISO 14289-1 7.18.5; Matterhorn 28-011; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=pages.links_tagged,
    ),
    Rule(
        id="pdf-tab-order",
        source="ISO 14289-1 7.18.3; Matterhorn 28-008, 28-009; WCAG 2.4.3",
        remedy=EXPORT_IT,
        faults=pages.tab_order,
    ),
    Rule(
        id="pdf-field-named",
        source="ISO 14289-1 7.18.1; Matterhorn 28-005; WCAG 4.1.2",
        remedy="Give every form field a name (tooltip) in the source.",
        faults=pages.fields_named,
    ),
    Rule(
        id="pdf-font-embedded",
        source="ISO 14289-1 7.21.4.1; Matterhorn 31-009",
        remedy="Have the program that makes the file embed all fonts.",
        faults=properties.fonts_embedded,
    ),
    Rule(
        id="pdf-font-unicode",
        source="ISO 14289-1 7.21.7; Matterhorn 10-001; WCAG 1.3.1",
        remedy=EXPORT_IT,
        faults=properties.fonts_in_unicode,
    ),
    Rule(
        id="pdf-bookmarks-long",
        source="ISO 14289-1 7.17; Matterhorn 27; WCAG 2.4.5",
        remedy=BOOKMARKS,
        faults=properties.long_file_has_bookmarks,
    ),
    Rule(
        id="pdf-bookmarks",
        source="ISO 14289-1 7.17; Matterhorn 27; WCAG 2.4.5",
        remedy=BOOKMARKS,
        faults=properties.bookmarks,
        severity="warning",
    ),
    Rule(
        id="pdf-open-to-readers",
        source="ISO 14289-1 7.16; Matterhorn 26-002",
        remedy="Save the file without this protection.",
        faults=properties.open_to_assistive_technology,
    ),
    Rule(
        id="pdf-checked-whole",
        source="ISO 32000-1 annex C: limits of implementations",
        remedy="Part the file, and check the parts.",
        faults=properties.whole,
        severity="warning",
    ),
)
