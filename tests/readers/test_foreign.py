"""Files that hold no text about a condition are refused in one kind line."""

import pytest

from handout.errors import UnknownFormat
from handout.readers import read

RECORDS = {
    "a document": '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3">'
    "<title>Mary Roe</title></ClinicalDocument>",
    "one with a mark": '\ufeff<ClinicalDocument><id extension="Mary Roe"/>',
    "a part": '<act><templateId root="2.16.840.1.113883.10"/>Mary Roe</act>',
    "a bundle": '{"id": "Mary Roe", "resourceType": "Bundle"} trailing',
    "lines": '{"resourceType":"Patient","id":"Mary Roe"}\n{"resourceType":"X"}',
    "xml": '<Bundle xmlns="http://hl7.org/fhir"><id value="Mary Roe"/></Bundle>',
    "messages": "MSH|^~\\&|A|B|||||ADT^A01\rPID|1||||Roe^Mary",
}


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_cases_16_and_17_a_patients_record_is_refused_without_a_word_of_it(
    record: str,
) -> None:
    with pytest.raises(UnknownFormat, match="a patient's record") as caught:
        read(record.encode(), "given.xml")
    assert "Roe" not in str(caught.value)


def test_the_list_of_topics_of_2011_is_told() -> None:
    with pytest.raises(UnknownFormat, match="until 2011"):
        read(b"<?xml version='1.0'?><MedicalTopics total='1'/>", "x.xml")


def test_a_page_that_talks_of_records_is_no_record() -> None:
    page = b"<html><body>medlineplus.gov ClinicalDocument urn:hl7-org:v3</body></html>"
    with pytest.raises(Exception, match="page") as caught:
        read(page, "x.html")
    assert "a patient's record" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (
            b"From: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
            "MHTML",
        ),
        (b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource", "Safari"),
    ],
)
def test_a_page_saved_with_its_parts_is_to_be_saved_alone(
    data: bytes, found: str
) -> None:
    with pytest.raises(UnknownFormat, match=f"{found}.*HTML only"):
        read(data, "x.mht")
