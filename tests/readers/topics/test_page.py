"""Pages of health topics: saved, in Spanish, within a clinic's page, and as text."""

import pytest

from handout.errors import Malformed
from handout.model import Condition
from handout.model.condition import Link
from handout.readers import Reading, capture, read
from handout.readers.capture import CAPTURE_RULES, places
from readers.pages import fixture

ADDRESS = "https://medlineplus.gov/moonhair.html"
SPANISH = "https://medlineplus.gov/spanish/moonhair.html"
SUMMARY = (
    "<h3>What is moonhair?</h3><p>Hair that <a href='glow.html'>glows</a>.</p>"
    "<h3>What are the symptoms?</h3><p>They may include:</p><ul><li>A glow</ul>"
)
PAGE = (
    "<article><h1 class='with-also'>Moonhair</h1>"
    "<span class='alsocalled'>Also called: Silver curls, Tide locks</span>"
    "<section id='toc-section'><span>On this page</span><h3>Basics</h3>"
    "<ul><li><a href='#summary'>Summary</a></ul></section>"
    "<section id='topsum_section'><h2>Summary</h2><div id='topic-summary'>"
    f"{SUMMARY}<p class='attribution'>Institute of Combs</p></div></section>"
    "<h2>Start Here</h2><ul><li><a href='https://example.org/a'>Combing</a>"
    " <img alt='From the National Institutes of Health'> (League of Barbers)"
    " <span>Also in <a href='https://example.org/es'>Spanish</a></span></ul>"
    "<h2>A new kind of part</h2><ul><li><a href='https://example.org/b'>New</a></ul>"
    "<aside><h2>Topic Image</h2><img src='x.jpg' alt='A head of hair'>"
    "<h2>Related Health Topics</h2><ul><li><a href='starnails.html'>Star Nails</a></ul>"
    "<h2>National Institutes of Health</h2><p>The primary NIH organization for "
    "research on <em>Moonhair</em> is the <a href='https://example.org/i'>Institute"
    " of Combs</a></p><h2>MEDICAL ENCYCLOPEDIA</h2><ul>"
    "<li><a href='ency/article/1.htm'>Hair loss</a></ul></aside></article>"
    "<footer><h2>Disclaimers</h2><p>Ask a barber.</p><ul><li>Site map</ul>"
    "<p>Last updated May 12, 2024</p></footer>"
)


def page(content: str = PAGE, *, head: str = "", address: str = ADDRESS) -> Reading:
    """Read a saved page."""
    link = f'<link rel="canonical" href="{address}">' if address else ""
    data = (
        f"<!DOCTYPE html><html><head>{link}{head}</head><body>{content}</body></html>"
    )
    return read(data.encode(), "moonhair.html")


@pytest.fixture(scope="module")
def saved() -> Condition:
    """Return the condition of the saved page."""
    return page().conditions[0]


@pytest.fixture(scope="module")
def captured() -> Condition:
    """Return the condition of the text of a page."""
    return capture.read(fixture("moonhair.txt"), "moonhair.txt").conditions[0]


def groups(condition: Condition) -> list[tuple[str, str, list[str]]]:
    """Return kind, heading and texts of all groups of links."""
    return [
        (group.kind, group.heading, [link.text for link in group.links])
        for group in (*condition.resources, *condition.related)
    ]


def test_names_and_sections_arrive(saved: Condition) -> None:
    assert (saved.id, saved.title) == ("topic/moonhair", "Moonhair")
    assert saved.other_names == ("Silver curls", "Tide locks")
    assert [section.kind for section in saved.sections] == ["description", "signs"]
    assert saved.sections[1].prose.plain == "They may include:\nA glow"


def test_relative_links_are_resolved(saved: Condition) -> None:
    spans = next(saved.sections[0].prose[0].texts())
    assert spans[1].link == "https://medlineplus.gov/glow.html"


def test_every_list_of_links_arrives_under_its_heading(saved: Condition) -> None:
    assert groups(saved) == [
        ("resources", "Start Here", ["Combing"]),
        ("resources", "A new kind of part", ["New"]),
        ("topics", "", ["Star Nails"]),
        ("institute", "", ["Institute of Combs"]),
        ("encyclopedia", "", ["Hair loss"]),
    ]


def test_a_link_tells_its_publishers_and_its_translation(saved: Condition) -> None:
    assert saved.resources[0].links[0] == Link(
        text="Combing",
        address="https://example.org/a",
        publisher="League of Barbers, National Institutes of Health",
        translated="https://example.org/es",
    )


def test_credit_disclaimer_and_date_arrive(saved: Condition) -> None:
    assert saved.source.attribution.endswith("Institute of Combs")
    assert saved.disclaimers.plain == "Ask a barber."
    assert saved.source.updated == "2024-05-12"


def test_nothing_of_the_page_is_left_over() -> None:
    reading = page()
    assert reading.not_understood == ()
    assert [warning.kind for warning in reading.warnings] == ["not-kept"]


def test_the_text_of_a_page_gives_the_same_parts(captured: Condition) -> None:
    assert captured.other_names == ("Silver curls", "Tide locks (by the sea)")
    assert [section.kind for section in captured.sections] == [
        "description",
        "signs",
        "when-to-call",
    ]
    assert groups(captured) == [
        ("resources", "Start Here", ["Combing by night", "Moon and Hair"]),
        ("resources", "Related Issues", ["Wind Ears"]),
        ("topics", "", ["Star Nails"]),
        ("institute", "", ["National Institute of Invented Hair"]),
        ("encyclopedia", "", ["Hair loss"]),
        (
            "languages",
            "",
            ["Find health information in languages other than English on Moonhair"],
        ),
    ]


def test_marks_of_a_link_in_a_text_stand_apart(captured: Condition) -> None:
    first, second = captured.resources[0].links
    assert (first.publisher, second.publisher) == (
        "League of Barbers",
        "National Institutes of Health",
    )
    (third,) = captured.resources[1].links
    assert (third.publisher, third.filed_under) == ("Moon Society", ("PDF",))


def test_dates_in_the_order_of_the_old_site_are_read(captured: Condition) -> None:
    assert captured.source.updated == "2024-05-12"


def test_every_line_of_the_text_goes_somewhere() -> None:
    unclear = [
        line.words
        for line in places(fixture("moonhair.txt"), "moonhair.txt")
        if not line.placed.field and line.placed.rule not in CAPTURE_RULES
    ]
    assert unclear == []


def test_a_spanish_page_speaks_spanish() -> None:
    content = (
        "<p>Dirección de esta página: <b>https://medlineplus.gov/spanish/moonhair.html"
        "</b></p><h1>Pelo de luna</h1><p>Otros nombres: Rizos de plata</p>"
        "<h2>Resumen</h2><h3>¿Qué es el pelo de luna?</h3><p>Un pelo que brilla.</p>"
        "<h2>Comience aquí</h2><ul><li>Peinarse (Liga)</ul>"
        "<h2>Temas de salud relacionados</h2><ul><li>Uñas</ul>"
        "<p>Última actualización 12 mayo 2024</p>"
    )
    condition = page(content, address="").conditions[0]
    assert (condition.id, condition.language) == ("topic/es/moonhair", "es")
    assert condition.other_names == ("Rizos de plata",)
    assert [section.kind for section in condition.sections] == ["description"]
    assert [group[0] for group in groups(condition)] == ["resources", "topics"]
    assert condition.source.updated == "2024-05-12"


def test_only_the_summary_of_a_topic_within_a_clinics_page_is_read() -> None:
    content = (
        "<h1>Wobbleton Clinic</h1><ul><li>Menu</ul><h1>Moonhair</h1><p>Our view.</p>"
        f"<p>URL of this page: {ADDRESS}</p><div id='topic-summary'>{SUMMARY}</div>"
        "<h3>Leave a comment</h3><form><p>Name</p></form><h2>Our doctors</h2>"
    )
    reading = page(content, address="https://clinic.example/moonhair")
    (condition,) = reading.conditions
    assert (condition.id, condition.title) == ("topic/moonhair", "Moonhair")
    assert "Leave a comment" not in condition.sections[-1].prose.plain
    assert [section.kind for section in condition.sections] == ["description", "signs"]


def test_a_clinics_page_may_tell_the_address_by_its_link_alone() -> None:
    content = (
        f"<h1>Moonhair</h1><h2>Summary</h2>{SUMMARY}"
        f"<p>Courtesy of <a href='{ADDRESS}?utm_source=x'>MedlinePlus</a></p>"
    )
    reading = page(content, address="https://clinic.example/hair")
    assert reading.conditions[0].id == "topic/moonhair"


def test_a_page_without_summary_holds_its_links_and_says_so() -> None:
    content = "<h1>Moonhair</h1><h2>Start Here</h2><ul><li>Combing</ul>"
    reading = page(content)
    assert groups(reading.conditions[0]) == [("resources", "Start Here", ["Combing"])]
    assert "no-text" in {warning.kind for warning in reading.warnings}


@pytest.mark.parametrize("content", ["<h1>Moonhair</h1>", "<h1>M</h1><p>Hello.</p>"])
def test_a_page_without_text_and_links_is_refused(content: str) -> None:
    with pytest.raises(Malformed, match="neither a summary nor links"):
        page(content)


def test_links_are_relative_to_the_base_of_the_page() -> None:
    content = "<h1>M</h1><h2>Start Here</h2><ul><li><a href='b'>Combing</a></ul>"
    reading = page(content, head="<base href='https://mirror.example/a/'>")
    links = reading.conditions[0].resources[0].links
    assert links[0].address == "https://mirror.example/a/b"


def test_items_whose_marks_were_lost_stay_in_the_summary() -> None:
    text = (
        f"URL of this page: {ADDRESS}\n\nGenetics\n\nSummary\n\nIt may touch:\n"
        "Children\nGenetics\nOlder adults\nAsk a barber.\n"
    )
    condition = read(text.encode(), "x.txt").conditions[0]
    assert condition.title == "Genetics"
    assert condition.sections[0].prose.plain == (
        "It may touch:\nChildren\nGenetics\nOlder adults\nAsk a barber."
    )


def test_lines_that_were_broken_in_a_sentence_are_joined() -> None:
    text = (
        f"URL of this page: {ADDRESS}\n\nMoonhair\n\nSummary\n\n"
        f"{'Long ' * 30}line.\nMoonhair is found on people who never looked for it \n"
        "under a full moon.\n\tBy night\n\tBy day\n"
    )
    condition = read(text.encode(), "x.txt").conditions[0]
    assert condition.sections[0].prose.plain.split("\n")[1:] == [
        "Moonhair is found on people who never looked for it under a full moon.",
        "By night",
        "By day",
    ]


def test_a_summary_without_heading_is_read_and_told() -> None:
    content = (
        "<h1>Moonhair</h1><p>Hair that shines.</p>"
        "<h2>Start Here</h2><ul><li>Combing</ul>"
    )
    reading = page(content)
    assert reading.conditions[0].sections[0].prose.plain == "Hair that shines."
    assert "no-summary-heading" in {warning.kind for warning in reading.warnings}


def test_the_contents_end_where_links_begin() -> None:
    content = (
        "<h1>Moonhair</h1><p>On this page</p><h3>Basics</h3><ul><li>Start Here</ul>"
        "<h2>Start Here</h2><ul><li><a href='/combs.html'>Combing</a></ul>"
    )
    assert groups(page(content).conditions[0]) == [
        ("resources", "Start Here", ["Combing"])
    ]


def test_what_a_clinic_has_below_a_marked_summary_is_not_the_pages() -> None:
    content = (
        f"<p>URL of this page: {ADDRESS}</p><h1>Moonhair</h1>"
        f"<div id='topic-summary'>{SUMMARY}</div>"
        "<h2>Start Here</h2><ul><li><a href='/forms'>Forms</a></ul>"
        "<h2>Disclaimers</h2><p>Ours.</p><p>Last updated June 1, 2024</p>"
    )
    condition = page(content, address="https://clinic.example/hair").conditions[0]
    assert (condition.resources, condition.disclaimers.plain) == ((), "")
    assert condition.source.updated is None


def test_the_sentence_about_the_institute_may_be_an_item() -> None:
    content = (
        f"<h1>M</h1><h2>Summary</h2>{SUMMARY}<h2>National Institutes of Health</h2>"
        "<ul><li>The primary organization for research on hair is the "
        "<a href='https://nih.example'>National Institute of Hair</a></ul>"
    )
    assert groups(page(content).conditions[0]) == [
        ("institute", "", ["National Institute of Hair"])
    ]


def test_a_link_outside_of_a_list_keeps_the_words_around_it() -> None:
    content = (
        f"<h1>M</h1><h2>Summary</h2>{SUMMARY}<h2>Start Here</h2>"
        "<p>Ask: <a href='https://a.example'>Combing</a> (Barbers)</p>"
    )
    (group,) = page(content).conditions[0].resources
    assert (group.links[0].text, group.links[0].publisher) == (
        "Ask: Combing",
        "Barbers",
    )


FLAT = (
    "<h1>Moonhair</h1><h2>Summary</h2><p>Hair that glows.</p>"
    "<h2>What are the treatments for moonhair?</h2><p>A dark hat.</p>"
    "<h2>Symptoms</h2><ul><li>A glow<li>A hum</ul>"
    "<h2>Children</h2><ul><li>Hats for children are small</ul>"
)


def test_headings_of_one_rank_do_not_end_the_summary() -> None:
    end = "<h2>Start Here</h2><ul><li><a href='https://a.example'>Combing</a></ul>"
    reading = page(f"{FLAT}{end}")
    sections = reading.conditions[0].sections
    assert [(section.heading, section.prose.plain) for section in sections] == [
        ("", "Hair that glows."),
        ("What are the treatments for moonhair?", "A dark hat."),
        ("Symptoms", "A glow\nA hum"),
        ("Children", "Hats for children are small"),
    ]
    assert groups(reading.conditions[0]) == [("resources", "Start Here", ["Combing"])]
    assert reading.not_understood == ()


def test_a_summary_may_be_the_last_part_and_have_headings_of_lists() -> None:
    content = f"{FLAT}<h2>Outlook for moonhair</h2><p>It fades.</p>"
    told = " ".join(
        section.prose.plain for section in page(content).conditions[0].sections
    )
    assert "A glow" in told


def test_a_list_of_links_under_a_word_of_medicine_ends_the_summary() -> None:
    content = (
        f"<h1>M</h1><h2>Summary</h2>{SUMMARY}<h2>Symptoms</h2>"
        "<ul><li><a href='https://a.example'>Glowing at night</a></ul>"
    )
    assert groups(page(content).conditions[0]) == [
        ("resources", "Symptoms", ["Glowing at night"])
    ]


def test_advice_in_the_text_of_a_page_is_no_link() -> None:
    text = (
        f"URL of this page: {ADDRESS}\n\nMoonhair\n\nSummary\n\n"
        "Hair that glows.\n\nSymptoms\n\n  • A glow (faint)\n  • A hum\n\n"
        "What are the treatments?\n\nA dark hat.\n\nTreatment\n\n"
        "  • A dark hat every night\n\nSymptoms\n\n  • Glowing (League of Barbers)\n"
    )
    reading = read(text.encode(), "x.txt")
    condition = reading.conditions[0]
    assert [section.heading for section in condition.sections] == [
        "",
        "Symptoms",
        "What are the treatments?",
        "Treatment",
    ]
    assert groups(condition) == [("resources", "Symptoms", ["Glowing"])]
    assert reading.not_understood == ()


def test_a_heading_with_nothing_below_it_is_told() -> None:
    content = (
        f"<h1>M</h1><h2>Summary</h2>{SUMMARY}<h2>Our films</h2>"
        "<h2>Start Here</h2><ul><li><a href='https://a.example'>Combing</a></ul>"
    )
    assert page(content).not_understood == ("Our films",)


def test_a_list_without_links_below_the_summary_is_told() -> None:
    content = (
        f"<h1>M</h1><h2>Summary</h2>{SUMMARY}"
        "<h2>Start Here</h2><ul><li><a href='https://a.example'>Combing</a></ul>"
        "<h2>Games</h2><ul><li>Wear a hat</ul>"
        "<h2>Disclaimers</h2><p>Ask a barber.</p>"
    )
    reading = page(content)
    assert groups(reading.conditions[0]) == [("resources", "Start Here", ["Combing"])]
    assert reading.not_understood == ("Games", "Wear a hat")


def test_the_contents_of_a_page_are_no_links_of_it() -> None:
    content = (
        "<h1>Moonhair</h1><div><h2>On this page</h2><h3>Basics</h3>"
        "<ul><li><a href='#cat_1'>Start Here</a></ul></div>"
        "<h2>Start Here</h2><ul><li><a href='https://a.example'>Combing</a></ul>"
    )
    reading = page(content)
    assert groups(reading.conditions[0]) == [("resources", "Start Here", ["Combing"])]
    assert reading.not_understood == ()


def test_all_that_stands_in_the_frame_of_a_page_is_told() -> None:
    links = '<ul><li><a href="https://example.org/x">Combing</a></li></ul>'
    content = (
        "<article><h1>Moonhair</h1><h2>Summary</h2><p>It glows.</p>"
        f"<h2>Start Here</h2>{links}<h2>Disclaimers</h2><p>Ask a barber.</p>"
        "<h3>Pets</h3><p>Cats too</p></article><p>Hill Street 1</p>"
    )
    assert page(content).not_understood == ("Pets", "Cats too")


def test_a_heading_with_nothing_but_the_date_below_it_is_told() -> None:
    links = '<ul><li><a href="https://example.org/x">Combing</a></li></ul>'
    content = (
        f"<h1>Moonhair</h1><h2>Summary</h2><p>It glows.</p><h2>Start Here</h2>{links}"
        "<h2>Treatment</h2><p>Last updated May 3, 2020</p>"
    )
    assert page(content).not_understood == ("Treatment",)


def test_disclaimers_may_have_a_line_that_is_no_sentence() -> None:
    links = '<ul><li><a href="https://example.org/x">Combing</a></li></ul>'
    content = (
        f"<h1>Moonhair</h1><h2>Summary</h2><p>It glows.</p><h2>Start Here</h2>{links}"
        "<h2>Disclaimers</h2><p><b>Of barbers</b><br>Ask one of them."
        "</p><p>This replaces no doctor</p><p>Hill Street 1</p>"
    )
    (moonhair,) = page(content).conditions
    assert moonhair.disclaimers.plain == (
        "Of barbers\nAsk one of them.\nThis replaces no doctor"
    )


@pytest.mark.parametrize("behind", ["", "<h2>Start Here</h2>{links}"])
def test_a_summary_goes_on_behind_a_list_of_links_inside_it(behind: str) -> None:
    links = '<ul><li><a href="https://example.org/x">Combing</a></li></ul>'
    content = (
        "<h1>Moonhair</h1><h2>Summary</h2><p>It glows.</p>"
        f"<h3>Symptoms</h3>{links}<h3>Outlook</h3><p>It fades away.</p>"
    )
    (moonhair,) = page(content + behind.format(links=links)).conditions
    assert [one.heading for one in moonhair.sections] == ["", "Symptoms", "Outlook"]
