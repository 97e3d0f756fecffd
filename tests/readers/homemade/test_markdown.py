"""A clinic's own sheet in Markdown."""

import pytest

from handout.dates import PartialDate
from handout.errors import Malformed, TooLarge
from handout.model import Condition
from handout.model.review import Review
from handout.prose import Figure, List, Span, Table
from handout.readers import Reading, read

SHEET = """\
---
id: clinic/wound-care
other_names: [Cut care]
source: {publisher: Riverbend Test Clinic, updated: 2026-03-01}
review: {state: reviewed, by: Dr. Reed, "on": 2026-03-02}
---
# Wound care at home

Keep the **wound** clean. See [our page](https://example.org/wound?utm_source=x).

## What is a wound?

A cut in the skin. H<sub>2</sub>O helps. <script>alert(1)</script>

![A bone](pictures/bone.png)

## What are the treatments?

1. Wash it
2. Dry it
   - gently

| When | What |
|------|------|
| Day 1 | Wash |

### By night

Rest.
"""


@pytest.fixture(scope="module")
def condition() -> Condition:
    """Return the condition of the sheet."""
    return of(SHEET).conditions[0]


def of(text: str) -> Reading:
    """Read a text, whatever its file is called."""
    return read(text.encode(), "wound.md")


def kinds(text: str) -> list[str]:
    """Return the kinds of warnings that a text gives."""
    return [warning.kind for warning in of(text).warnings]


def test_the_head_fills_the_fields_of_the_condition(condition: Condition) -> None:
    assert (condition.id, condition.other_names) == (
        "clinic/wound-care",
        ("Cut care",),
    )
    assert condition.source.publisher == "Riverbend Test Clinic"
    assert condition.review == Review(
        state="reviewed", by="Dr. Reed", on=PartialDate("2026-03-02")
    )


def test_the_first_heading_is_the_title(condition: Condition) -> None:
    assert condition.title == "Wound care at home"


def test_headings_head_sections_of_their_kind(condition: Condition) -> None:
    sections = [(one.kind, one.heading, one.level) for one in condition.sections]
    assert sections == [
        ("description", "", 1),
        ("description", "What is a wound?", 1),
        ("treatment", "What are the treatments?", 1),
        ("other", "By night", 2),
    ]


def test_words_keep_what_they_mean(condition: Condition) -> None:
    first = next(condition.sections[0].prose[0].texts())
    assert Span("wound", strong=True) in first
    assert Span("our page", link="https://example.org/wound") in first
    second = next(condition.sections[1].prose[0].texts())
    assert Span("2", position="subscript") in second


def test_a_program_is_no_text(condition: Condition) -> None:
    assert "alert" not in condition.sections[1].prose.plain


def test_a_picture_keeps_its_path_and_words(condition: Condition) -> None:
    assert condition.sections[1].prose[1] == Figure(
        alt="A bone", picture="pictures/bone.png"
    )


def test_lists_and_tables_are_such(condition: Condition) -> None:
    told, table = condition.sections[2].prose
    assert isinstance(told, List)
    assert told.ordered
    assert isinstance(told.items[1][1], List)
    assert isinstance(table, Table)
    assert [text.plain for text in table.header] == ["When", "What"]


def test_a_heading_with_nothing_below_it_is_told() -> None:
    """It may be a text that was lost."""
    found = of("# River fever\n\nIt is hot.\n\n## Causes\n\n## Treatment\n\nRest.")
    told = [str(one) for one in found.warnings if one.kind == "few-words"]
    assert ["'Causes'" in one for one in told] == [True]


def test_text_that_nobody_has_reviewed_is_a_draft() -> None:
    assert of("# A\n\nb.").conditions[0].review == Review()


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Wound care: at home", "clinic/wound-care-at-home"),
        ("Café naïve", "clinic/cafe-naive"),
        ("创伤", "clinic/sheet"),
    ],
)
def test_a_text_without_an_id_is_called_by_its_title(title: str, found: str) -> None:
    assert of(f"# {title}\n\nb.").conditions[0].id == found


def test_a_title_in_the_head_leaves_the_headings_to_sections() -> None:
    condition = of("---\ntitle: A\n---\n# B\n\nc.").conditions[0]
    assert (condition.title, condition.sections[0].heading) == ("A", "B")


def test_a_title_that_is_repeated_below_the_head_stands_once() -> None:
    condition = of("---\ntitle: A\n---\n# a\n\nc.").conditions[0]
    assert [section.heading for section in condition.sections] == [""]


def test_a_text_is_underlined_as_well_as_marked() -> None:
    assert of("A sheet\n=======\n\nb.").conditions[0].title == "A sheet"


def test_a_picture_may_stand_above_the_title() -> None:
    text = "![Logo](logo.png)\n\n# A\n\nb."
    assert of(text).conditions[0].title == "A"


def test_a_spanish_text_is_known_by_its_words_and_told() -> None:
    text = "# Herida\n\nLa piel que se lava con agua y se seca para que no tenga daño."
    assert of(text).conditions[0].language == "es"
    assert kinds(text) == ["language"]


def test_the_language_of_the_head_is_taken_as_it_is() -> None:
    text = "---\nlanguage: en\n---\n# Herida\n\nLa piel que se lava con agua y se seca."
    assert of(text).conditions[0].language == "en"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# A\n\n![](b.png)", "picture-without-alt"),
        ("# A\n\n[b](c.md)", "link-left-out"),
        ("# A\n\n[b](javascript:c)\n\n~~d~~ e", "not-kept"),
    ],
)
def test_what_an_author_should_look_at_is_told(text: str, kind: str) -> None:
    assert kind in kinds(text)


def test_words_that_are_struck_out_are_told_and_not_printed() -> None:
    reading = of("# A\n\nTake ~~two~~ one.")
    assert reading.conditions[0].sections[0].prose.plain == "Take one."
    assert reading.not_understood == ("two",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\nid: clinic/x\n---\nno heading", "found no title"),
        (
            "---\nid: clinic/x\nbogus: 1\n---\n# A",
            r"line 3: .* unknown key 'bogus'",
        ),
        ("---\nid: [\n---\n# A", "this is not YAML"),
        ("---\nsections: []\n---\n# A", "sections in the head"),
        ("---\n- a\n---\n# A", "head that is no list of keys"),
    ],
)
def test_a_wrong_text_tells_its_place(text: str, message: str) -> None:
    with pytest.raises(Malformed, match=message):
        of(text)


@pytest.mark.parametrize(
    "text",
    ["# A\n\n" + "[" * 30_000, "# A\n\n" + "a " * 200_000, "# A\n\n" + "<b>" * 6000],
)
def test_a_hostile_text_is_refused(text: str) -> None:
    with pytest.raises(TooLarge):
        of(text)


@pytest.mark.parametrize("nested", ["- " * 900, "1. " * 900, "    " * 900, "> " * 90])
def test_deep_nesting_ends_soon(nested: str) -> None:
    assert of(f"# A\n\n{nested}b").conditions[0].title == "A"


@pytest.mark.parametrize(
    "words",
    [
        "Take <dose> mg.",
        "Call <clinic phone>.",
        "Stop if a<b and b>c.",
        "Stay </calm>.",
        "Rest <b",
    ],
)
def test_words_in_angle_brackets_stay(words: str) -> None:
    section = of(f"# Hum\n\n{words}\n").conditions[0].sections[0]
    assert section.prose.plain == words


@pytest.mark.parametrize(
    "markup",
    [
        "<b>Stop</b>",
        '<span class="x" data-y>Stop</span>',
        "<div hidden>no</div>\n\nStop",
        "<p align=left>Stop</p>",
        "<hr noshade>\n\nStop",
        "<ul compact><li>Stop</ul>",
        "<!-- <dose> -->\n\nStop",
        "St<wbr/>op",
    ],
)
def test_html_in_a_sheet_is_html(markup: str) -> None:
    section = of(f"# Hum\n\n{markup}\n").conditions[0].sections[0]
    assert section.prose.plain == "Stop"


@pytest.mark.parametrize(
    ("row", "lost"),
    [
        ("| 1 | 2 |", ()),
        ("1 | 2", ()),
        ("| 1 |", ()),
        (r"| 1 | 2 \| 3 |", ()),
        ("| 1 | 2 | 3 mg | 4 |", ("3 mg", "4")),
        ("1 | 2 | 3 mg", ("3 mg",)),
    ],
)
def test_a_cell_without_a_column_is_told(row: str, lost: tuple[str, ...]) -> None:
    assert of(f"# Hum\n\n| A | B |\n|---|---|\n{row}\n").not_understood == lost


def test_a_cell_without_a_column_is_told_inside_a_quotation() -> None:
    table = "> | A | B |\n> |---|---|\n> | 1 | 2 | 3 mg |"
    assert of(f"# Hum\n\nx\n\n{table}\n").not_understood == ("3 mg",)


@pytest.mark.parametrize("above", ["", "---\n\n", "Riverbend Test Clinic\n\n---\n"])
def test_a_few_lines_may_stand_above_the_title(above: str) -> None:
    assert of(f"{above}# Hum\n\nIt hums.\n").conditions[0].title == "Hum"


@pytest.mark.parametrize(
    "text",
    [
        "[a](javascript:alert)",
        "[a](file:///etc/passwd)",
        "[a](data:text/html,x)",
        "x\n\n## See [a](https://example.org)\n\nx",
        '<figure>x<figcaption><a href="https://example.org">a</a></figcaption></figure>',
    ],
)
def test_a_link_that_is_left_out_is_told(text: str) -> None:
    assert "link-left-out" in kinds(f"# Hum\n\n{text}\n")


@pytest.mark.parametrize(
    ("heading", "kept"),
    [("Signs ![A chart](a.png)", "Signs"), ("![A chart](a.png)", "A chart")],
)
def test_a_picture_in_a_heading_is_told(heading: str, kept: str) -> None:
    """The heading keeps its words, or has those of the picture."""
    found = read(f"# X\n\nx\n\n## {heading}\n\nx\n".encode(), "x.md")
    (warning,) = found.warnings
    assert found.conditions[0].sections[-1].heading == kept
    assert warning.kind == "picture-in-heading"
    assert "'A chart'" in warning.sentence
