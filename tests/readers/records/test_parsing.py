"""One record becomes a tree, and nothing hostile gets through."""

import pytest

from handout.errors import HandoutError, Malformed, TooLarge
from handout.readers.records.parsing import (
    attribute,
    children,
    name_of,
    parse_record,
    text,
    texts,
)

RECORD = (
    '<r a=" x  y "><list><one>1</one><one> </one><one>a <b>b</b></one></list>'
    '<one>2</one><h:p xmlns:h="urn:y">3</h:p></r>'
)


def test_elements_are_found_by_path_and_name_without_namespace() -> None:
    record = parse_record(RECORD, "", "x")
    assert texts(record, "list", "one") == ("1", "a b")
    assert (text(record, "one"), text(record, "p"), text(record, "q")) == ("2", "3", "")
    assert attribute(record, "a") == "x y"


def test_a_namespace_may_carry_a_date() -> None:
    record = parse_record("<r><x/></r>", 'xmlns="https://x/y-20250602.xsd"', "x")
    assert [name_of(child) for child in children(record, "x")] == ["x"]


def test_a_prefix_that_nothing_declares_is_that_of_html() -> None:
    record = parse_record("<r><html:p>a</html:p></r>", "", "x")
    assert text(record, "p") == "a"


def test_the_names_of_html_for_characters_are_known() -> None:
    record = parse_record(
        "<r>a&nbsp;&eacute;&lt;&bogus;</r>".replace("&bogus;", ""), "", "x"
    )
    assert record.text == "a\u00a0é<"


@pytest.mark.parametrize(
    ("record", "error"),
    [
        ("<r>a & b</r>", Malformed),
        ("<r>&unknown;</r>", Malformed),
        ("<r/><r/>", Malformed),
        ("<r>&#0;</r>", Malformed),
        ("<r a='1' a='2'/>", Malformed),
        ("<r>" + "<d>" * 300 + "</d>" * 300 + "</r>", TooLarge),
        ("<r>" + "<p>" * 300 + "</p>" * 300 + "</r>", HandoutError),
        ("<r>" + "<d/>" * 60_000 + "</r>", TooLarge),
        (f"<r {' '.join(f'a{n}=1' for n in range(10_000))}/>", TooLarge),
        ("</records><records><r/>", Malformed),
    ],
)
def test_a_hostile_or_broken_record_ends_in_one_error(
    record: str, error: type[HandoutError]
) -> None:
    with pytest.raises(error):
        parse_record(record, "", "x.xml, line 3, record 1")
