"""The odd cases that real sources hold, one after another, under their numbers."""

import json

import pytest

from handout.model.condition import Translation
from handout.readers import read
from readers.odd_sources import SPANISH, TOPIC, answer, genetics, kinds, topic, topics
from readers.pages import ADDRESS, page_of, read_capture, read_page


def test_case_1_a_name_without_its_letters_is_put_right_from_the_address() -> None:
    address = "https://medlineplus.gov/genetics/condition/sjogren-paper-hand/"
    page = page_of("<h2>Causes</h2><p>The -actin gene.</p>", address=address)
    whole = page.replace(b"Paper hand", b"Sjgren paper hand")
    reading = read(whole, "x.html")
    assert reading.conditions[0].title == "Sjögren paper hand"
    assert "lost-letters" in kinds(reading)


def test_case_2_letters_read_in_the_wrong_encoding_are_put_right() -> None:
    reading = read_page("<h2>Causes</h2><p>the p110Î´ subunitÂ of it</p>")
    mended = read(page_of("<h2>Causes</h2><p>the p110Î´ subunitÂ of it</p>"), "x")
    assert reading.conditions[0].sections[0].prose.plain != "the p110δ subunit of it"
    assert mended.conditions[0].sections[0].prose.plain == "the p110δ subunit of it"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("It takes a year or two.Most people wait.", "run-together"),
        ("Signs may include:\n\nWarm hands\nCold feet\nA cough", "list-lost"),
    ],
)
def test_case_3_lost_marks_of_paragraphs_and_lists_are_told(
    text: str, kind: str
) -> None:
    capture = f"URL of this page: {ADDRESS}\n\nPaper hand\n\nCauses\n\n{text}\n"
    assert kind in kinds(read(capture.encode(), "x.txt"))


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("16p11.2 duplication", "16p112-duplication"),
        ("Arginine:glycine loss", "arginineglycine-loss"),
        ("46,XX fold", "46xx-fold"),
        ("17 alpha/17,20 fold", "17-alpha-17-20-fold"),
    ],
)
def test_case_4_the_key_of_a_condition_is_its_address(name: str, slug: str) -> None:
    address = f"https://medlineplus.gov/genetics/condition/{slug}/"
    assert genetics(name=name, ghr_page=address, **{"ghr-page": address}).id == (
        f"genetics/{slug}"
    )


def test_case_5_two_names_of_one_address_are_one_condition() -> None:
    ids = {genetics(name=name).id for name in ("Paper hand", "Folded hand")}
    assert ids == {"genetics/paper-hand"}


@pytest.mark.parametrize(
    "address",
    [
        "http://www.nlm.nih.gov/medlineplus/moonhair.html",
        "https://medlineplus.gov/moonhair.html?utm_source=mplusconnect",
        "http://medlineplus.gov/moonhair.html",
    ],
)
def test_case_6_every_generation_of_an_address_is_one_page(address: str) -> None:
    record = topic(summary="&lt;p&gt;Hair.&lt;/p&gt;").replace(TOPIC, address)
    assert topics(record).conditions[0].id == "topic/moonhair"


def test_case_6_links_of_a_summary_are_whole_and_without_tails() -> None:
    summary = "<p><a href='glow.html?utm_source=mplusconnect' tid='7'>glow</a></p>"
    (section,) = answer(summary).conditions[0].sections
    (span,) = next(section.prose[0].texts())
    assert span.link == "https://medlineplus.gov/glow.html"


@pytest.mark.parametrize(
    "summary",
    [
        "&lt;p class='' data-tid='3'&gt;a&lt;/p&gt;&lt;p&gt;&lt;/p&gt;b",
        "<p xmlns='http://www.w3.org/1999/xhtml'>a</p><p style='x'>b</p>",
        "<h:p xmlns:h='http://www.w3.org/1999/xhtml'>a</h:p>b",
        "&lt;p&gt;a&lt;/p&gt;\u202f&#160; b",
    ],
)
def test_case_7_every_kind_of_markup_gives_the_same_text(summary: str) -> None:
    (condition,) = topics(topic(summary=summary)).conditions
    assert condition.sections[0].prose.plain == "a\nb"


def test_case_7_a_list_inside_a_paragraph_stays_a_list() -> None:
    summary = "<p>Signs:<ul><li>\tA  glow<ul><li>at night</ul></ul></p>"
    (section,) = answer(summary).conditions[0].sections
    assert section.prose.plain == "Signs:\nA glow\nat night"


@pytest.mark.parametrize("summary", ["", " ", "&lt;p&gt; &lt;/p&gt;"])
def test_case_8_a_topic_without_text_says_so(summary: str) -> None:
    site = "<site title='T' url='https://a.example'><information-category>Overviews"
    links = f"{site}</information-category></site>"
    assert "no-text" in kinds(topics(topic(links, summary=summary)))


def test_case_8_an_answer_that_repeats_the_question_is_told() -> None:
    text = "Causes\n\nWhat are the genetic changes related to paper hand?\n"
    capture = f"URL of this page: {ADDRESS}\n\nPaper hand\n\n{text}"
    assert "placeholder" in kinds(read(capture.encode(), "x.txt"))


def test_case_9_every_text_tells_its_source_and_the_date_of_it() -> None:
    source = genetics(reviewed="2019-05", published="2020-01-21").source
    assert (source.address, source.reviewed, source.published) == (
        ADDRESS,
        "2019-05",
        "2020-01-21",
    )


def test_case_10_older_titles_of_a_topic_are_names_of_it() -> None:
    older = "<see-reference>Silver Hair</see-reference>"
    (condition,) = topics(topic(f"<also-called>Curls</also-called>{older}")).conditions
    assert "Curls" in condition.other_names
    assert "Silver Hair" in (*condition.other_names, *condition.index_terms)


@pytest.mark.parametrize(
    "sentence",
    [
        "This is described in more detail below.",
        "On this page, you'll find links to more.",
        "Watch the video to see it.",
    ],
)
def test_case_11_a_sentence_that_points_at_the_screen_is_told(sentence: str) -> None:
    page = page_of(f"<h2>Causes</h2><p>Paper. {sentence}</p>")
    assert "points-at-screen" in kinds(read(page, "x.html"))


def test_case_12_a_paragraph_whose_list_was_lost_is_told() -> None:
    page = page_of("<h2>Causes</h2><p>It has many causes, including:</p>")
    assert "list-lost" in kinds(read(page, "x.html"))


def test_case_13_a_summary_that_was_cut_in_a_word_is_told() -> None:
    text = "Moonhair is a kind of hair that people who have it see glow. " * 4
    assert "cut-off" in kinds(answer(f"{text}It may lead to hair prob"))


def test_case_14_the_date_of_an_answer_is_not_that_of_its_id() -> None:
    assert answer("<p>Hair.</p>").conditions[0].source.captured == "2026-10-08"


def test_case_14_no_entry_is_an_answer_too() -> None:
    nothing = json.dumps({"feed": {"id": {"_value": ""}, "entry": []}}).encode()
    assert read(nothing, "answer.json").conditions == ()


def test_case_14_an_english_answer_to_a_spanish_question_is_told() -> None:
    english = "<p>It is the kind of hair that glows at night for you and me.</p>"
    reading = answer(english, link=[{"href": SPANISH}])
    assert "language" in " ".join(kinds(reading))


@pytest.mark.parametrize(
    "data",
    [
        b"<aggregateKnowledgeResponse><feed><entry a='x'y'>\n</entry></feed>",
        b"<feed><entry>\n<summary>&lt; href=</summary></entry>",
        b"<h:summaries><h:health-condition-summary/>\n</h:summaries>",
    ],
)
def test_case_15_what_is_not_well_formed_is_told_in_a_line(data: bytes) -> None:
    (refusal,) = read(data, "x.xml").refused
    assert "\n" not in str(refusal)


def test_case_18_languages_are_linked_by_the_address_alone() -> None:
    other = f"<language-mapped-topic url='{TOPIC}' id='1' language='English'>M"
    record = topic(f"{other}</language-mapped-topic>", language="Spanish")
    (condition,) = topics(record).conditions
    assert condition.codes == ()
    assert condition.translations == (Translation("en", "topic/moonhair", title="M"),)


def test_case_18_addresses_with_blanks_and_brackets_are_made_safe() -> None:
    other = "<other-language vernacular-name='Ελληνικά' url='https://a.example/b (c)'>"
    (condition,) = topics(topic(f"{other}Greek</other-language>")).conditions
    (link,) = (link for group in condition.related for link in group.links)
    assert link.address == "https://a.example/b%20(c)"


@pytest.mark.parametrize(
    ("code", "relation"), [("E84", "exact"), ("I10-I16", "broader"), ("G309", "exact")]
)
def test_case_19_codes_of_every_shape_are_kept(code: str, relation: str) -> None:
    key = {"db-key": {"db": "ICD-10-CM", "key": code}}
    (found,) = genetics(**{"db-key-list": [key]}).codes
    assert (found.code, found.relation) == (code, relation)


LONG = "17 alpha-hydroxylase/17,20-lyase: 46,XX and β-paper with folds of every kind"


def test_case_20_a_long_name_with_every_sign_is_kept_whole() -> None:
    name = f"{LONG} that a clerk may think of"[:106]
    condition = genetics(name=name)
    assert (condition.title, "/" in condition.id.split("/", 1)[1]) == (name, False)


def test_case_21_several_patterns_and_two_lists_of_genes_are_kept() -> None:
    patterns = ("autosomal dominant", "not inherited", "unknown")
    told = [{"inheritance-pattern": {"code": "", "memo": memo}} for memo in patterns]
    condition = genetics(**{"inheritance-pattern-list": told})
    assert condition.inheritance == ("autosomal-dominant", "not-inherited", "unknown")


def test_case_21_two_lists_of_genes_and_a_chromosome_stay_apart() -> None:
    condition = read_capture(
        "Causes",
        "Paper.",
        "Learn more about the gene and chromosome associated with Paper hand",
        "  • PAPR1\n  • chromosome 9",
        "Additional Information from NCBI Gene:",
        "  • PAPR2",
    ).conditions[0]
    assert [
        (
            group.publisher,
            [gene.symbol for gene in group.genes],
            [one.name for one in group.chromosomes],
        )
        for group in condition.gene_groups
    ] == [
        ("MedlinePlus Genetics", ["PAPR1"], ["chromosome 9"]),
        ("NCBI Gene", ["PAPR2"], []),
    ]
