import pytest

from handout.plain.readability import Advice, Block, Material, Report, Section, report


def reported(text: str, **given: object) -> Report:
    """The report on one paragraph."""
    advice = given.pop("advice", Advice())
    assert isinstance(advice, Advice)
    told = Material(title="X", sections=(Section("A", (Block(text),)),))
    return report(told, advice=advice)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It takes 2.5 hours.", "2.5"),
        ("About 75 percent have it.", "75 percent"),
        ("In 5% it is mild.", "5%"),
        ("The odds are 1:40,000 here.", "1:40,000"),
        ("Take 1/2 of it.", "1/2"),
        ("It is 3 per 100,000 births.", "per 100,000"),
        ("The risk is 50-fold.", "50-fold"),
        ("Les pasa a 75 por ciento.", "75 por ciento"),
        ("Tarda 2,5 horas.", "2,5"),
    ],
)
def test_a_number_in_a_hard_form_is_told(text: str, found: str) -> None:
    """With what to say instead."""
    assert [notice.found for notice in reported(text).numbers] == [found]


@pytest.mark.parametrize(
    "text",
    [
        "About 1 in 40,000 people.",
        "Call at 4:30 p.m. or at 9:00 am.",
        "Age 12.",
        "Over 101.5 F or 38.6 °C.",
        "En 1 de cada 40.000 personas.",
        "In 1 of 40,000 people.",
    ],
)
def test_a_plain_number_is_not_told(text: str) -> None:
    """Nor the time of the day, nor a fever."""
    assert reported(text).numbers == ()


def test_numbers_out_of_different_wholes_are_told() -> None:
    """A reader cannot compare them."""
    (notice,) = reported("It is 1 in 10 of boys. It is 3 out of 100 of girls.").numbers
    assert notice.found == "out of 10, out of 100"


def test_thousands_are_one_whole_however_they_are_parted() -> None:
    """With a comma, a point or a blank."""
    text = "1 de cada 5,000 nace; 2 de cada 5.000 y 3 de cada 5 000 mueren."
    assert reported(text).numbers == ()


def test_an_acronym_that_nobody_explains_is_told_once() -> None:
    """Genes, and what brackets explain, are not."""
    text = (
        "ALPS may be mild. A form of lymphoma (NHL) is rare. A change in the FAS gene "
        "causes it. CT scans may help. CT scans are quick."
    )
    assert [notice.found for notice in reported(text).acronyms] == ["ALPS", "CT"]


def test_a_name_is_no_acronym() -> None:
    """The condition may be called by its letters."""
    told = Material(
        title="X", sections=(Section("A", (Block("ALPS is rare."),)),), names=("ALPS",)
    )
    assert report(told).acronyms == ()


def test_a_long_paragraph_is_told_with_its_numbers() -> None:
    """And how it begins, so that it can be found."""
    (notice,) = reported("It is a very long story of words. " * 8).long_paragraphs
    assert notice.found.startswith("64 words in 8 sentences: It is a very long story")


def test_words_that_hurt_are_told_with_kinder_ones() -> None:
    """The longest phrase first, in capitals too."""
    advice = Advice(kinder={"sufferer": "person with it", "mentally retarded": ""})
    text = "Mentally retarded people and a sufferer."
    remedies = [
        (found.found, found.remedy)
        for found in reported(text, advice=advice).hurtful_words
    ]
    assert remedies == [
        ("Mentally retarded", "Say it in other words."),
        ("sufferer", "Say: person with it."),
    ]


def test_words_that_hurt_may_stand_in_phrases_that_do_not() -> None:
    """A medical name is no word for people."""
    advice = Advice(kinder={"senile": "old"}, harmless=frozenset({"senile plaques"}))
    found = reported("Senile plaques in senile men.", advice=advice).hurtful_words
    assert [notice.found for notice in found] == ["senile"]


def test_a_hard_sentence_says_why() -> None:
    """Its length, its rare words, its passives and its joints."""
    text = (
        "The abnormal gene, which is inherited in an autosomal recessive pattern, is "
        "found in both parents of each child who has the disease at birth."
    )
    (found,) = reported(text).hard_sentences
    assert found.reasons == (
        "25 words",
        "rare: autosomal, recessive",
        "passive: is inherited, is found",
        "2 ideas joined by which",
    )
    assert found.index == 4.5


def test_the_hardest_sentence_stands_first() -> None:
    """By words / 10 + rare words + acronyms."""
    text = "Autosomal and recessive. Hepatomegaly, splenomegaly and uveitis hurt. Rest."
    lower = f"autosomal hepatomegaly. {text}"
    assert reported(lower).hard_sentences[0].text.startswith("Hepatomegaly")


def test_a_hard_word_has_a_plainer_one() -> None:
    """If somebody knows one for this form."""
    advice = Advice(plainer={"accumulates": "builds up"})
    (word,) = reported("Fat accumulates.", advice=advice).hard_words
    assert (word.word, word.explained, word.plainer) == (
        "accumulates",
        False,
        "builds up",
    )


def test_a_compound_of_easy_words_says_itself_what_it_means() -> None:
    """Rare in print is not hard to read: "oxygen-rich", but not "filamin-rich"."""
    words = reported("The oxygen-rich blood is filamin-rich.").hard_words
    told = {word.word: word.explained for word in words}
    assert told["oxygen-rich"]
    assert not told["filamin-rich"]
