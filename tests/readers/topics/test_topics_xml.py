"""The health-topic file: every field of an invented file of five topics."""

import io
import zipfile

import pytest

from handout.dates import PartialDate
from handout.model import Condition
from handout.model.condition import Code, Link, LinkGroup, Translation
from handout.prose import Span
from handout.readers import Reading, read
from readers.pages import FIXTURES

NAME = "mplus_topics_invented.xml"
DATA = (FIXTURES / "topics" / NAME).read_bytes()


@pytest.fixture(scope="module")
def reading() -> Reading:
    """Return what is read of the file."""
    return read(DATA, NAME)


@pytest.fixture(scope="module")
def topic(reading: Reading) -> Condition:
    """Return the first topic."""
    return reading.conditions[0]


@pytest.fixture(scope="module")
def spanish(reading: Reading) -> Condition:
    """Return the Spanish topic."""
    return reading.conditions[1]


def group(condition: Condition, kind: str) -> LinkGroup:
    """Return the one group of links of a kind."""
    groups = (*condition.resources, *condition.related)
    (found,) = (one for one in groups if one.kind == kind)
    return found


def test_every_topic_that_is_whole_is_read(reading: Reading) -> None:
    ids = [condition.id for condition in reading.conditions]
    assert ids == [
        "topic/moonhair",
        "topic/es/moonhair",
        "topic/starnails",
        "topic/windears",
    ]


def test_a_broken_record_is_named_with_its_place_and_the_rest_goes_on(
    reading: Reading,
) -> None:
    (refusal,) = reading.refused
    assert refusal.place == f"{NAME}, line 66, record 4"
    assert "this is not XML" in refusal.sentence


def test_names_are_kept_apart_from_words_of_the_index(topic: Condition) -> None:
    assert (topic.title, topic.other_names, topic.index_terms) == (
        "Moonhair",
        ("Silver curls", "Tide locks (by the sea)"),
        ("Hair that glows", "Combs, silver"),
    )


def test_sections_are_those_of_the_headings(topic: Condition) -> None:
    sections = [(found.kind, found.heading) for found in topic.sections]
    assert sections == [
        ("description", "What is moonhair?"),
        ("signs", "What are the symptoms of moonhair?"),
        ("when-to-call", "When should I see my barber about moonhair?"),
    ]


def test_text_outside_of_paragraphs_is_read(topic: Condition) -> None:
    assert topic.sections[0].prose.plain.endswith("Text outside of any paragraph.")


def test_lists_inside_lists_stay_so(topic: Condition) -> None:
    assert topic.sections[1].prose.plain == (
        "They may include:\nA glow\nby night\nat 18 °C\nCold ears"
    )


def test_links_are_absolute_and_without_tracking(topic: Condition) -> None:
    spans = [span for text in topic.sections[0].prose[0].texts() for span in text]
    assert [span for span in spans if span.link] == [
        Span("story books", link="https://medlineplus.gov/storybooks.html"),
        Span("combs", link="https://medlineplus.gov/combs.html"),
    ]


def test_who_gave_the_text_is_credited_and_no_part_of_it(topic: Condition) -> None:
    assert topic.source.attribution == (
        "Courtesy of MedlinePlus from the National Library of Medicine. "
        "NIH: National Institute of Invented Hair"
    )
    assert topic.sections[2].prose.plain == "On a Tuesday."


def test_source_and_dates_arrive(topic: Condition) -> None:
    source = topic.source
    assert (source.publisher, source.address, source.licence) == (
        "MedlinePlus, National Library of Medicine",
        "https://medlineplus.gov/moonhair.html",
        "Public domain",
    )
    assert (source.published, source.captured) == ("2003-01-07", "2026-10-02")


def test_codes_arrive_and_an_aspect_is_only_related(topic: Condition) -> None:
    assert topic.codes == (
        Code(system="MeSH", code="D999001", display="Moonhair"),
        Code(
            system="MeSH",
            code="D999002Q999003",
            display="Combs/history",
            relation="related",
        ),
    )


def test_what_announces_the_topic_is_kept(topic: Condition) -> None:
    assert topic.brief.startswith("Moonhair is invented.")


def test_both_languages_are_linked(topic: Condition, spanish: Condition) -> None:
    assert topic.translations == (
        Translation(language="es", id=spanish.id, title="Pelo de luna"),
    )
    assert [found.id for found in spanish.translations] == [topic.id]


def test_a_site_stands_under_its_first_category_with_all_that_is_told_of_it(
    topic: Condition,
) -> None:
    assert topic.resources[0] == LinkGroup(
        heading="Start Here",
        links=(
            Link(
                text="Combing by night",
                address="https://www.example.org/night?a=1",
                publisher="League of Barbers, Moon Society",
                translated="https://www.example.org/es/noche",
                filed_under=("Patient Handouts", "PDF"),
            ),
        ),
    )


def test_a_category_that_the_site_hides_is_no_heading(topic: Condition) -> None:
    assert topic.resources[1].heading == "Find an Expert"


def test_the_encyclopedia_is_linked_apart(topic: Condition) -> None:
    assert [link.text for link in group(topic, "encyclopedia").links] == ["Hair loss"]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("topics", "Star Nails"),
        ("groups", "Skin, Hair and Nails"),
        ("institute", "National Institute of Invented Hair"),
        ("languages", "Chinese, Simplified (Mandarin dialect)"),
    ],
)
def test_what_is_near_the_topic_is_linked(
    topic: Condition, kind: str, text: str
) -> None:
    assert group(topic, kind).links[0].text == text


def test_another_language_is_named_in_itself_and_its_address_holds_no_spaces(
    topic: Condition,
) -> None:
    chinese, vietnamese = group(topic, "languages").links
    assert (chinese.native, vietnamese.native) == ("中文", "Tiếng Việt")
    assert chinese.address.endswith("#Chinese,%20Simplified%20(Mandarin%20dialect)")


def test_the_parts_of_an_old_summary_are_told_by_their_class(
    spanish: Condition,
) -> None:
    assert spanish.other_names == ("Rizos de plata", "Melena (de mar)")
    assert spanish.source.attribution.endswith("Instituto Nacional del Pelo Inventado")
    assert [section.kind for section in spanish.sections] == ["description", "signs"]
    assert group(spanish, "topics").links[0].text == "Uñas de estrella"
    assert group(spanish, "encyclopedia").links[0].text == "Caída del pelo"


def test_a_spanish_topic_speaks_spanish_throughout(spanish: Condition) -> None:
    source = spanish.source
    assert (spanish.language, source.licence) == ("es", "Dominio público")


def test_a_topic_without_summary_is_told(reading: Reading) -> None:
    kinds = [(warning.kind, warning.place) for warning in reading.warnings]
    assert kinds == [("no-text", f"{NAME}, line 62, record 3, topic/starnails")]


def test_a_topic_of_the_old_host_has_the_id_of_today(reading: Reading) -> None:
    address = reading.conditions[2].source.address
    assert address == "https://medlineplus.gov/starnails.html"


def test_an_end_tag_in_unparsed_text_ends_nothing(reading: Reading) -> None:
    assert reading.conditions[3].sections[0].prose.plain.endswith("They do no harm.")


def test_a_date_that_is_none_is_left_out(reading: Reading) -> None:
    assert reading.conditions[3].source.published is None


def test_each_record_has_a_hash_of_its_own(reading: Reading) -> None:
    hashes = {condition.source.sha256 for condition in reading.conditions}
    assert len(hashes) == 4


def zipped(**files: bytes) -> bytes:
    """Return an archive of files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("_", "."), data)
    return target.getvalue()


def test_the_file_in_an_archive_reads_as_the_same(reading: Reading) -> None:
    found = read(zipped(topics_xml=DATA), "topics.zip")
    assert found.conditions == reading.conditions


def test_a_file_of_an_archive_that_is_none_of_ours_is_named() -> None:
    found = read(zipped(notes_txt=b"only words", topics_xml=DATA), "topics.zip")
    assert found.refused[0].place == "topics.zip, notes.txt"
    assert len(found.conditions) == 4


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "windows-1252"])
def test_the_file_may_be_in_any_encoding(encoding: str, reading: Reading) -> None:
    text = DATA.decode().replace('"UTF-8"', f'"{encoding}"').replace("中文", "x")
    found = read(text.encode(encoding, errors="xmlcharrefreplace"), NAME)
    assert [one.sections for one in found.conditions] == [
        one.sections for one in reading.conditions
    ]


def test_a_topic_that_stands_twice_is_read_once() -> None:
    start, end = DATA.index(b'<health-topic title="Star'), DATA.rindex(b"</health-t")
    record = DATA[start : DATA.index(b"</health-topic>", start) + 15]
    found = read(DATA[:end] + record + DATA[end:], NAME)
    assert len(found.conditions) == 4
    assert found.warnings[-1].kind == "twice"


def test_a_topic_without_a_name_is_refused() -> None:
    data = DATA.replace(b'title="Star Nails"', b'title=" "')
    assert "title without words" in read(data, NAME).refused[0].sentence


def test_a_topic_with_the_address_of_another_kind_is_refused() -> None:
    data = DATA.replace(b"moonhair.html", b"ency/article/1.htm", 1)
    assert "expected that of a topic" in read(data, NAME).refused[0].sentence


def test_partial_dates_are_dates(topic: Condition) -> None:
    assert isinstance(topic.source.published, PartialDate)


def test_a_heading_without_its_code_is_told_and_is_no_code() -> None:
    heading = "<mesh-heading><descriptor>Combs</descriptor></mesh-heading>"
    record = (
        "<health-topics><health-topic title='M' language='English' "
        f"url='https://medlineplus.gov/m.html'>{heading}</health-topic></health-topics>"
    )
    reading = read(record.encode(), NAME)
    assert reading.conditions[0].codes == ()
    assert reading.not_understood == ("mesh-heading: Combs",)
