"""What runs from left to right stays whole among words that run to the left."""

import time

import pytest
from msgspec.structs import replace

from conditions import full
from handout.blocks import PhoneLine, WriteIn
from handout.compose import lay_label
from handout.compose.directions import keep_whole
from handout.compose.stretches import (
    CONTROLS,
    END_OF_OVERRIDE,
    MARK,
    OVERRIDE,
    marked,
    marked_pieces,
)
from handout.model import Label
from handout.prose import Paragraph, Span, Text
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
    ("أو 9-1-1 في", "أو |9-1-1| في"),
    ("أو 116 123 في", "أو |116 123| في"),
    ("(((903) 555-0142", "|(((903) 555-0142|"),
    ("WK · النص · الإصدار 7f3a-91c2-04be", "|WK| · النص · الإصدار |7f3a-91c2-04be|"),
]
OVERRIDDEN = [
    ("اتصل بالرقم ٩٠٣-٥٥٥-٠١٤٢ الآن.", "اتصل بالرقم <٩٠٣-٥٥٥-٠١٤٢> الآن."),
    ("الخط: (٩٠٣) ٥٥٥-٠١٤٢،", "الخط: <(٩٠٣)\u00a0٥٥٥-٠١٤٢>،"),
    ("أو ٩-١-١ في", "أو <٩-١-١> في"),
    ("الإصدار B٢-٧f", "الإصدار <B٢-٧f>"),
]
LEFT = [
    "من ١٠-٢٠ مرة",
    "بلغت ٣٫٥٪.",
    "-٣ درجات",
    "من 40,000 إلى 50,000",
    "3 مارس 2026",
    "من 10-20 مرة",
    "ثم 911.",
    "",
    "نص",
]


@pytest.mark.parametrize(("words", "expected"), KEPT)
def test_a_stretch_is_kept_whole(words: str, expected: str) -> None:
    """Marks stand at its ends, and not around the signs of the sentence."""
    assert marked(words).replace(MARK, "|") == expected


@pytest.mark.parametrize(("words", "expected"), OVERRIDDEN)
def test_arabic_figures_are_overridden(words: str, expected: str) -> None:
    """Marks at their ends would not keep them; nor may a line end part them."""
    shown = str.maketrans({OVERRIDE: "<", END_OF_OVERRIDE: ">"})
    assert marked(words).translate(shown) == expected


@pytest.mark.parametrize("words", LEFT)
def test_what_is_read_to_the_left_is_left_as_it_is(words: str) -> None:
    """Counts, dates and ranges follow the words around them."""
    assert marked(words) == words


def test_marks_are_not_set_twice() -> None:
    """A stretch that is whole already stays as it is."""
    assert marked(marked("ثم 903-555-0142")).count(MARK) == 2
    assert marked(marked("ثم ٩٠٣-٥٥٥-٠١٤٢")).count(OVERRIDE) == 1


def test_words_without_letters_get_no_marks() -> None:
    """Marks of the next stretch are not told twice."""
    assert [*marked_pieces(["", "903-555-0142", ""])] == [
        [""],
        [f"{MARK}903-555-0142{MARK}"],
        [""],
    ]


@pytest.mark.parametrize("words", ["(" * 40_000, "([" * 20_000, "a)(" * 20_000])
def test_many_brackets_take_no_time(words: str) -> None:
    """Each is looked at once."""
    start = time.perf_counter()
    marked(words)
    assert time.perf_counter() - start < 1


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


def in_paragraph(span: Span, language: str = "ar") -> Text:
    """Return the words of a sheet's one paragraph, kept whole."""
    made = document(language) if language != "en" else full()
    part = replace(made.parts[0], blocks=(Paragraph(Text.of(span)),))
    (block,) = keep_whole(replace(made, parts=(part,))).parts[0].blocks
    return next(iter(block.texts()))


def test_a_telephone_number_that_is_a_link_is_kept_whole() -> None:
    """What is dialled is its address, and not its words."""
    words = in_paragraph(Span("903-555-0142", link="tel:+19035550142"))
    assert words.plain == f"{MARK}903-555-0142{MARK}"


def test_a_number_that_is_half_bold_is_kept_whole() -> None:
    """Marks stand at its ends, and not between its halves."""
    text = Text.of("ثم ", Span("903-", strong=True), "555-0142 الآن")
    made = document("ar")
    part = replace(made.parts[0], blocks=(Paragraph(text),))
    (block,) = keep_whole(replace(made, parts=(part,))).parts[0].blocks
    (words,) = block.texts()
    assert words.plain == f"ثم {MARK}903-555-0142{MARK} الآن"
    assert [span.text for span in words if span.strong] == [f"{MARK}903-"]


def test_words_in_another_language_stay_one() -> None:
    """Parted, they would stand in the order of the line around them."""
    (span,) = in_paragraph(Span("اتصل 903-555-0142 الآن", language="ar"), "en")
    assert span.text == f"اتصل {MARK}903-555-0142{MARK} الآن"


def test_arabic_figures_are_kept_whole_in_english() -> None:
    """Their hyphens would part them there, too."""
    assert in_paragraph(Span("٩٠٣-٥٥٥-٠١٤٢"), "en").plain[0] == OVERRIDE


def test_a_note_is_called_once() -> None:
    """Behind the last piece of its words; numbers in it are kept whole."""
    note = (Span("ثم 903-555-0142"),)
    words = in_paragraph(Span("ثم 903-555-0142، ثم", note=note))
    assert [bool(span.note) for span in words] == [False, False, True]
    assert [found.plain for found in words.notes] == [f"ثم {MARK}903-555-0142{MARK}"]


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


def test_a_number_in_arabic_on_an_english_label_is_kept_whole() -> None:
    """The note may be written in the patient's language."""
    labelled = lay_label(full(), Label(name="٩٠٣-٥٥٥-٠١٤٢"))
    assert labelled.footer.label[0] in CONTROLS
