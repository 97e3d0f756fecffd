"""What runs from left to right stays whole among words that run to the left."""

import pytest

from conditions import full
from handout.blocks import PhoneLine, WriteIn
from handout.compose import lay_label
from handout.compose.directions import MARK, keep_whole, marked
from handout.model import Label
from languages import document

KEPT = [
    ("اتصل بالرقم 903-555-0142 الآن.", "اتصل بالرقم |903-555-0142| الآن."),
    ("ثم (903) 555-0142، ثم", "ثم |(903) 555-0142|، ثم"),
    ("ثم +1 903 555 0142", "ثم |+1 903 555 0142|"),
    ("الطبيبة Mary Smith (MD).", "الطبيبة |Mary Smith (MD)|."),
    ("ركبة الصفصاف (WK)", "ركبة الصفصاف (|WK|)"),
    ("خذ 5 mg من", "خذ |5 mg| من"),
    ("من -2 إلى 4،", "من |-2| إلى 4،"),
    ("-2 to 4", "|-2 to 4|"),
    ("بلغت −3.5%.", "بلغت |−3.5%|."),
    ("على https://example.org/a/ ثم", "على |https://example.org/a/| ثم"),
    ("WK · النص · الإصدار 7f3a-91c2-04be", "|WK| · النص · الإصدار |7f3a-91c2-04be|"),
]
LEFT = ["من 40,000 إلى 50,000", "3 مارس 2026", "من 10-20 مرة", "ثم 911.", "", "نص"]


@pytest.mark.parametrize(("words", "expected"), KEPT)
def test_a_stretch_is_kept_whole(words: str, expected: str) -> None:
    """Marks stand at its ends, and not around the signs of the sentence."""
    assert marked(words).replace(MARK, "|") == expected


@pytest.mark.parametrize("words", LEFT)
def test_what_is_read_to_the_left_is_left_as_it_is(words: str) -> None:
    """Counts, dates and ranges follow the words around them."""
    assert marked(words) == words


def test_marks_are_not_set_twice() -> None:
    """A stretch that is whole already stays as it is."""
    assert marked(marked("ثم 903-555-0142")).count(MARK) == 2


def test_a_sheet_that_runs_to_the_right_has_no_marks() -> None:
    """English has no need of them."""
    assert keep_whole(full()) == full()


def test_the_clinic_s_number_is_kept_whole() -> None:
    """It stands in the box, in large figures."""
    numbers = [
        block.number
        for box in document("ar").parts[0].blocks
        for block in getattr(box, "blocks", ())
        if isinstance(block, PhoneLine)
    ]
    assert numbers == [f"{MARK}903-555-0142{MARK}"]


def test_words_in_bold_stay_bold() -> None:
    """A stretch has a span of its own with the properties of the one around it."""
    spans = [
        span
        for block in document("ar").parts[0].blocks
        for text in block.texts()
        for span in text
    ]
    (number,) = {span for span in spans if "903" in span.text and span.strong}
    assert number.text == f"{MARK}903-555-0142{MARK}"


def test_an_address_that_is_a_link_has_no_marks() -> None:
    """It is to be copied as it is."""
    links = [
        span.text
        for block in document("ar").parts[0].blocks
        for text in block.texts()
        for span in text
        if span.link
    ]
    assert links
    assert not any(MARK in words for words in links)


def test_a_patient_s_fields_are_kept_whole() -> None:
    """A Latin name, and a number in the note."""
    label = Label(name="Maria (Mia) Lopez", note="ثم 903-555-0142")
    labelled = lay_label(document("ar"), label)
    fields = [
        field.value
        for block in labelled.parts[0].blocks
        for field in (*getattr(block, "fields", ()), getattr(block, "note", None))
        if isinstance(field, WriteIn) and field.value
    ]
    assert fields == [f"{MARK}Maria (Mia) Lopez{MARK}", f"ثم {MARK}903-555-0142{MARK}"]


def test_a_label_on_an_english_sheet_has_no_marks() -> None:
    """It is printed as it was typed."""
    labelled = lay_label(full(), Label(name="Maria"))
    assert labelled.footer.label == "Maria"
