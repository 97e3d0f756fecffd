"""Answers of MedlinePlus Connect: Atom, JSON of both layouts, none, and broken ones."""

import html
import json
from typing import Any

import pytest

from handout.errors import HandoutError, Malformed, TooLarge
from handout.model.condition import Code
from handout.readers import Reading, read

SUMMARY = (
    "<h3>What is moonhair?</h3><p>It is the kind of hair that glows for you and me.</p>"
)
OLD_SUMMARY = (
    '<p class="NLMalsoCalled">Also called:   Curls, Locks</p><p>Hair that glows.</p>'
    '<p class="NLMattribution"> NIH: National Institute of Hair</p>'
    '<p class="NLMrelatedLinks"><ul><li><a href="https://medlineplus.gov/ency/a.htm">'
    "Hair loss</a></li></ul></p>"
)
ADDRESS = "https://medlineplus.gov/moonhair.html"
TAIL = "?utm_source=mplusconnect&utm_medium=service"


def entry(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - any plain data
    """Return an entry in the layout of today."""
    return {
        "title": {"_value": "Moonhair", "type": "text"},
        "link": [{"href": f"{ADDRESS}{TAIL}", "rel": "alternate"}],
        "id": {"_value": "tag: medlineplus.gov, 2026-08-10:/moonhair.html"},
        "summary": {"type": "html", "_value": SUMMARY},
        "updated": {"_value": "2026-10-08T09:10:11Z"},
        **changes,
    }


def answer(*entries: object, **changes: object) -> bytes:
    """Return an answer in JSON."""
    asked = {"c": "Z99.9", "cs": "ICD10CM", "dn": ""}
    feed = {
        "lang": "en",
        "updated": {"_value": "2026-10-08T09:10:11Z"},
        "id": {"_value": ""},
        "category": [
            {"scheme": f"mainSearchCriteria.v.{part}", "term": term}
            for part, term in asked.items()
        ],
        "entry": list(entries),
        **changes,
    }
    return json.dumps({"feed": feed}).encode()


def of(*entries: object, **changes: object) -> Reading:
    """Read an answer."""
    return read(answer(*entries, **changes), "answer.json")


def atom(*entries: str, namespace: str = "", outer: str = "") -> bytes:
    """Return an answer as Atom, inside another element if one is named."""
    feed = (
        f"<feed{namespace} xml:lang='en'><title>MedlinePlus</title>"
        "<updated>2014-03-11T10:08:31.426-06:00</updated>"
        '<category scheme="mainSearchCriteria.v.c" term="595.9"/>'
        '<category scheme="mainSearchCriteria.v.cs" term="2.16.840.1.113883.6.103"/>'
        '<category scheme="mainSearchCriteria.v.dn" term="Hair &amp; glow"/>'
        f"{''.join(entries)}</feed>"
    )
    whole = f"<{outer}>{feed}</{outer}>" if outer else feed
    return f'<?xml version="1.0"?>{whole}'.encode()


def atom_entry(summary: str, title: str = "Moonhair", address: str = ADDRESS) -> str:
    """Return an entry of Atom with an escaped summary."""
    return (
        f'<entry><title>{title}</title><link href="{address}" rel="alternate"/>'
        f'<summary type="html">{html.escape(summary)}</summary></entry>'
    )


def test_an_entry_is_the_condition_of_its_page() -> None:
    (condition,) = of(entry()).conditions
    assert (condition.id, condition.title) == ("topic/moonhair", "Moonhair")
    assert condition.sections[0].heading == "What is moonhair?"
    assert condition.source.address == ADDRESS


def test_the_day_of_the_answer_is_the_day_that_it_was_read() -> None:
    source = of(entry()).conditions[0].source
    assert (source.captured, source.updated) == ("2026-10-08", None)


def test_the_code_that_was_asked_for_is_only_near_its_answers() -> None:
    assert of(entry()).conditions[0].codes == (
        Code(system="ICD-10-CM", code="Z99.9", relation="related"),
    )


def test_entries_stay_in_the_order_of_their_rank() -> None:
    other = entry(title="Combs", link={"href": "https://medlineplus.gov/combs.html"})
    found = of(other, entry()).conditions
    assert [condition.title for condition in found] == ["Combs", "Moonhair"]


def test_the_layout_of_2016_reads_as_well() -> None:
    old = entry(
        lang="en",
        link=[{"title": "Moonhair", "rel": "alternate", "href": ADDRESS}],
        summary={"_value": OLD_SUMMARY, "type": "html"},
    )
    (condition,) = of(old).conditions
    assert condition.other_names == ("Curls", "Locks")
    assert condition.source.attribution.endswith("NIH: National Institute of Hair")
    assert condition.related[0].kind == "encyclopedia"
    assert condition.sections[0].prose.plain == "Hair that glows."


def test_one_entry_may_stand_without_a_list() -> None:
    assert len(of(entry=entry()).conditions) == 1


def test_an_answer_inside_a_call_is_read() -> None:
    called = b"callback(" + answer(entry()) + b");"
    assert read(called, "answer.js").conditions[0].title == "Moonhair"


@pytest.mark.parametrize(
    "data",
    [
        answer(),
        atom(),
        atom(outer="aggregateKnowledgeResponse"),
        answer(entry=None),
    ],
)
def test_an_unknown_code_is_an_answer_without_conditions(data: bytes) -> None:
    reading = read(data, "answer")
    assert reading.conditions == ()
    assert [warning.kind for warning in reading.warnings] == ["no-entry"]


def test_the_code_without_a_page_is_told() -> None:
    assert "no page for ICD-10-CM Z99.9." in of().warnings[0].sentence


@pytest.mark.parametrize(
    "data",
    [
        atom(atom_entry(SUMMARY)),
        atom(atom_entry(SUMMARY), namespace=' xmlns="http://www.w3.org/2005/Atom"'),
        atom(atom_entry(SUMMARY), outer="aggregateKnowledgeResponse"),
    ],
)
def test_atom_is_read_with_and_without_its_namespace(data: bytes) -> None:
    (condition,) = read(data, "answer.xml").conditions
    assert condition.sections[0].prose.plain.startswith("It is the kind of hair")
    assert condition.codes == (
        Code(
            system="ICD-9-CM", code="595.9", display="Hair & glow", relation="related"
        ),
    )
    assert condition.source.captured == "2014-03-11"


def test_markup_may_stand_in_the_feed_itself() -> None:
    plain = atom_entry("x").replace(
        '<summary type="html">x</summary>',
        '<summary type="xhtml"><div><p>a <b>b</b></p></div></summary>',
    )
    condition = read(atom(plain), "answer.xml").conditions[0]
    assert condition.sections[0].prose.plain == "a b"


def test_an_entry_that_is_not_well_formed_spoils_no_other() -> None:
    broken = atom_entry(SUMMARY).replace('rel="alternate"', 'rel="a "b" c"')
    reading = read(atom(broken, atom_entry(SUMMARY)), "answer.xml")
    assert len(reading.conditions) == 1
    assert reading.refused[0].place == "answer.xml, line 1, record 1"


def test_broken_markup_in_a_summary_is_read_as_browsers_do() -> None:
    broken = "<p>a < href='x'> b</p><p>c"
    condition = read(atom(atom_entry(broken)), "answer.xml").conditions[0]
    assert condition.sections[0].prose.plain.endswith("c")


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://medlineplus.gov/druginfo/meds/a682878.html", "drug/meds-a682878"),
        ("https://medlineplus.gov/ency/article/000873.htm", "encyclopedia/"),
    ],
)
def test_a_page_under_copyright_is_only_linked(address: str, found: str) -> None:
    reading = of(entry(link=[{"href": address}], summary={"_value": "<p>Take.</p>"}))
    (condition,) = reading.conditions
    assert condition.id.startswith(found)
    assert (condition.sections, condition.source.attribution) == ((), "")
    assert [warning.kind for warning in reading.warnings] == ["link-only"]


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://medlineplus.gov/genetics/condition/tide/", "genetics/tide"),
        ("https://medlineplus.gov/lab-tests/hair-test/", "test/hair-test"),
        ("http://www.nlm.nih.gov/medlineplus/moonhair.html", "topic/moonhair"),
    ],
)
def test_pages_of_all_kinds_are_entries(address: str, found: str) -> None:
    assert of(entry(link=[{"href": address}])).conditions[0].id == found


def test_an_english_text_with_a_spanish_address_is_english_and_told() -> None:
    link = [{"href": "https://medlineplus.gov/spanish/moonhair.html"}]
    long = "It is the hair of a kind that is not for you or for the rest of us. "
    reading = of(entry(link=link, summary={"_value": f"<p>{long * 3}</p>"}), lang="sp")
    assert reading.conditions[0].language == "en"
    assert "language" in {warning.kind for warning in reading.warnings}


def test_a_summary_that_is_plain_text_is_read() -> None:
    found = of(entry(summary={"_value": "Hair that glows & hums."}))
    assert found.conditions[0].sections[0].prose.plain == "Hair that glows & hums."


def test_an_entry_without_summary_is_told() -> None:
    reading = of(entry(summary={"_value": ""}))
    assert [warning.kind for warning in reading.warnings] == ["no-text"]


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        7,
        None,
        entry(title=""),
        entry(link=[]),
        entry(link=[{"href": "https://x.y"}]),
    ],
)
def test_a_wrong_entry_is_named_and_the_rest_goes_on(wrong: object) -> None:
    reading = of(wrong, entry())
    assert len(reading.conditions) == 1
    assert [refusal.place for refusal in reading.refused] == ["answer.json, entry 1"]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b'{"feed": {"entry": [', Malformed),
        (b'{"feed": {"entry": ' + b"[" * 999, TooLarge),
        (b'<!DOCTYPE f [<!ENTITY a "b">]><feed><entry>&a;</entry></feed>', Malformed),
    ],
)
def test_a_wrong_answer_ends_in_one_error(
    data: bytes, error: type[HandoutError]
) -> None:
    with pytest.raises(error):
        read(data, "answer")
