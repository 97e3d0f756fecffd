"""The rules for HTML pages. Success criteria and techniques are those of WCAG 2.2."""

from handout.audit.html import appearance, content, page
from handout.audit.html.view import HtmlFile
from handout.audit.rules import Rule

HEADINGS = "Mark headings with h1 to h6, and skip no level."
PICTURE = 'Say what the picture shows in alt, or write alt="" for decoration.'
TABLE = "Mark header cells as th, with scope col or row."
LANGUAGE = "Name the language with a tag such as en or es."
TITLE = "Say in the title what the page is about."

RULES: tuple[Rule[HtmlFile], ...] = (
    Rule(
        id="html-title",
        source="WCAG 2.4.2, technique H25",
        remedy=TITLE,
        faults=page.has_title,
    ),
    Rule(
        id="html-title-in-words",
        source="WCAG 2.4.2, failure F25",
        remedy=TITLE,
        faults=page.title_in_words,
    ),
    Rule(
        id="html-title-heading",
        source="WCAG 2.4.2, technique G88",
        remedy=TITLE,
        faults=page.title_names_content,
        severity="warning",
    ),
    Rule(
        id="html-language",
        source="WCAG 3.1.1, technique H57",
        remedy=LANGUAGE,
        faults=page.has_language,
    ),
    Rule(
        id="html-language-tags",
        source="WCAG 3.1.1, 3.1.2, technique H58; BCP 47",
        remedy=LANGUAGE,
        faults=page.languages_known,
    ),
    Rule(
        id="html-language-of-parts",
        source="WCAG 3.1.2, technique H58",
        remedy="Mark words in another language with lang.",
        faults=appearance.parts_in_their_language,
    ),
    Rule(
        id="html-language-of-texts",
        source="WCAG 3.1.1, 3.1.2, techniques H57, H58",
        remedy="Mark words in another language with lang.",
        faults=appearance.texts_in_their_language,
        severity="warning",
    ),
    Rule(
        id="html-direction",
        source="HTML 3.2.6.4; WCAG 1.3.2, technique H56",
        remedy='Write dir="rtl" beside the language.',
        faults=appearance.direction_told,
        severity="warning",
    ),
    Rule(
        id="html-one-h1",
        source="WCAG 1.3.1, 2.4.6, technique H42",
        remedy=HEADINGS,
        faults=content.one_title_heading,
    ),
    Rule(
        id="html-heading-order",
        source="WCAG 1.3.1, technique G141",
        remedy=HEADINGS,
        faults=content.headings_in_order,
    ),
    Rule(
        id="html-heading-words",
        source="WCAG 1.3.1, 2.4.6, technique G130",
        remedy="Take the empty heading out.",
        faults=content.headings_have_words,
    ),
    Rule(
        id="html-image-alt",
        source="WCAG 1.1.1, technique H37, failure F65",
        remedy=PICTURE,
        faults=content.pictures_described,
    ),
    Rule(
        id="html-alt-in-words",
        source="WCAG 1.1.1, failure F30",
        remedy=PICTURE,
        faults=content.pictures_described_in_words,
    ),
    Rule(
        id="html-table-heads",
        source="WCAG 1.3.1, technique H51, failure F91",
        remedy=TABLE,
        faults=content.tables_have_heads,
    ),
    Rule(
        id="html-head-scope",
        source="WCAG 1.3.1, technique H63",
        remedy=TABLE,
        faults=content.heads_have_scope,
        severity="warning",
    ),
    Rule(
        id="html-scope-known",
        source="WCAG 1.3.1, technique H63; HTML 4.9.10",
        remedy=TABLE,
        faults=content.rows_headed_in_order,
    ),
    Rule(
        id="html-list-structure",
        source="WCAG 1.3.1, technique H48; HTML 4.4.8",
        remedy="Put list items into ul, ol or dl.",
        faults=content.items_in_lists,
    ),
    Rule(
        id="html-list-typed",
        source="WCAG 1.3.1, technique H48, failure F2",
        remedy="Put list items into ul or ol.",
        faults=content.lists_not_typed,
        severity="warning",
    ),
    Rule(
        id="html-link-named",
        source="WCAG 2.4.4, 4.1.2, technique H30, failure F89",
        remedy="Give the link words.",
        faults=content.links_named,
    ),
    Rule(
        id="html-link-in-words",
        source="WCAG 2.4.4, 2.4.9, technique G91",
        remedy="Say in the link's words where it leads.",
        faults=content.links_say_where,
        severity="warning",
    ),
    Rule(
        id="html-link-address",
        source="WCAG 2.4.4, 2.4.9",
        remedy="Say in the link's words where it leads.",
        faults=content.links_in_words,
        severity="warning",
    ),
    Rule(
        id="html-link-leads",
        source="HTML 7.4.6.4; WCAG 2.4.4",
        remedy="Give the place that is meant this id, or take the link out.",
        faults=content.links_lead,
    ),
    Rule(
        id="html-button-named",
        source="WCAG 4.1.2, technique H91, failure F68",
        remedy="Give the button words.",
        faults=content.buttons_named,
    ),
    Rule(
        id="html-main",
        source="WCAG 1.3.1, 2.4.1, technique ARIA11",
        remedy="Put the content into one main element.",
        faults=page.main_landmark,
        severity="warning",
    ),
    Rule(
        id="html-landmarks-named",
        source="WCAG 1.3.1, 2.4.1, technique ARIA11; WAI-ARIA 1.2 5.3.4",
        remedy="Give each navigation a name with aria-label.",
        faults=page.landmarks_named,
        severity="warning",
    ),
    Rule(
        id="html-unique-ids",
        source="HTML 3.2.6; WCAG 1.3.1, 4.1.2, failure F77",
        remedy="Give each element an id of its own.",
        faults=page.ids_unique,
    ),
    Rule(
        id="html-references",
        source="WCAG 1.3.1, 4.1.2, techniques ARIA16, H43, H44",
        remedy="Name an id that there is.",
        faults=page.references_found,
    ),
    Rule(
        id="html-zoom",
        source="WCAG 1.4.4, failure F69",
        remedy="Take user-scalable and maximum-scale out of the viewport.",
        faults=page.can_zoom,
    ),
    Rule(
        id="html-contrast",
        source="WCAG 1.4.3, failure F24",
        remedy="Choose a darker colour for the text, or a lighter one behind it.",
        faults=appearance.text_stands_out,
    ),
    Rule(
        id="html-still",
        source="WCAG 2.2.1, 2.2.2, failures F41, F47, F16",
        remedy="Let nothing move by itself.",
        faults=appearance.nothing_moves,
    ),
    Rule(
        id="html-tab-order",
        source="WCAG 2.4.3, failure F44",
        remedy="Take tabindex out.",
        faults=page.order_kept,
        severity="warning",
    ),
    Rule(
        id="html-field-named",
        source="WCAG 1.3.1, 4.1.2, technique H44, failure F68",
        remedy="Give each form field a label.",
        faults=page.fields_named,
    ),
    Rule(
        id="html-stands-alone",
        source="W3C Privacy Principles; WCAG 2.1, conformance requirement 5",
        remedy="Keep everything that the page needs inside the file.",
        faults=page.stands_alone,
        severity="warning",
    ),
)
