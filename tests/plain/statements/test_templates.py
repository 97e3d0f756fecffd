"""Typed fields are told in reviewed sentences, in English and in Spanish."""

import pytest

from handout.model.condition import Chromosome, Frequency, Gene, GeneGroup
from handout.plain.statements import (
    Names,
    frequency_told,
    genes_told,
    inheritance_told,
    other_names_told,
)
from handout.plain.statements.templates import PATTERNS, Pattern, templates
from plain.statements.grade import grade

NAMES = Names(condition="HLS", others=("Halden syndrome",))
PLAIN = 6.0
NAMED = {"en": "HLS", "es": "enfermedad"}
"""What our sentences call the condition: a Spanish name would need its article."""

each_pattern = pytest.mark.parametrize("pattern", PATTERNS)
each_language = pytest.mark.parametrize("language", ["en", "es"])


@each_language
@each_pattern
def test_each_pattern_is_told_in_each_language(pattern: Pattern, language: str) -> None:
    told = inheritance_told(pattern, NAMES, language)
    assert 1 <= len(told) <= 4
    assert any(NAMED[language] in sentence for sentence in told)


@each_pattern
def test_patterns_are_told_plainly(pattern: Pattern) -> None:
    assert grade(inheritance_told(pattern, NAMES)) <= PLAIN


@each_language
def test_all_sentences_wait_for_a_clinician(language: str) -> None:
    words = templates(language)
    assert words is not None
    assert words.state == "unreviewed"


def test_a_language_that_we_do_not_write_is_told_nothing() -> None:
    assert inheritance_told("unknown", NAMES, "vi") == ()


@each_language
@pytest.mark.parametrize("pattern", ["unknown", "not-inherited"])
def test_no_pattern_denies_the_others(pattern: Pattern, language: str) -> None:
    """Beside a pattern that is stated, another holds for some people alone."""
    (told,) = inheritance_told(pattern, NAMES, language, is_one=False)
    assert told.startswith(("In some people, ", "En algunas personas, "))


def test_regions_of_a_language_read_the_same() -> None:
    assert inheritance_told("unknown", NAMES, "es-MX") == (
        inheritance_told("unknown", NAMES, "es")
    )


def test_one_other_name_is_told() -> None:
    assert other_names_told(NAMES) == ("Another name for HLS is Halden syndrome.",)


def test_many_other_names_are_told_in_a_row() -> None:
    names = Names(condition="HLS", others=("a", "b", "c"))
    assert other_names_told(names) == ("Other names for HLS are a, b, and c.",)
    assert other_names_told(names, "es") == (
        "Otros nombres de esta enfermedad son a, b y c.",
    )


def test_no_other_name_is_told_by_nothing() -> None:
    assert other_names_told(Names(condition="HLS")) == ()


def test_genes_and_chromosomes_are_linked_not_causes() -> None:
    group = GeneGroup(
        genes=(Gene(symbol="HLD1"), Gene(symbol="HLD2")),
        chromosomes=(Chromosome(name="4"),),
    )
    assert genes_told([group], NAMES) == (
        "More than one gene is linked to HLS.",
        "These genes are HLD1 and HLD2.",
        "Chromosome 4 is linked to HLS.",
    )


def test_the_word_chromosome_is_told_once() -> None:
    """A source may name one with the word, or by its number alone."""
    group = GeneGroup(chromosomes=(Chromosome(name="chromosome 4"),))
    assert genes_told([group], NAMES) == ("Chromosome 4 is linked to HLS.",)


def test_a_gene_that_two_sources_list_is_told_once() -> None:
    groups = [GeneGroup(genes=(Gene(symbol="HLD1"),))] * 2
    assert genes_told(groups, NAMES)[-1] == "It is called the HLD1 gene."


@pytest.mark.parametrize(
    ("frequency", "sentence"),
    [
        (
            Frequency(form="one-in", low=40_000),
            "About 1 in 40,000 people has HLS.",
        ),
        (
            Frequency(form="one-in", low=20_000, high=40_000, among="newborns"),
            "About 1 in 20,000 to 40,000 newborns has HLS.",
        ),
        (
            Frequency(form="one-in", low=1_000, certainty="fewer-than"),
            "Fewer than 1 in 1,000 people has HLS.",
        ),
        (
            Frequency(form="reported", low=50, certainty="more-than"),
            "More than 50 people are known to have HLS.",
        ),
        (
            Frequency(form="reported", low=5, high=9, certainty="exact"),
            "5 to 9 people are known to have HLS.",
        ),
        (Frequency(form="rare"), "HLS is rare."),
        (Frequency(form="unknown"), "It is not known how common HLS is."),
    ],
)
def test_each_form_of_frequency_is_told(frequency: Frequency, sentence: str) -> None:
    assert frequency_told(frequency, NAMES)[0] == sentence


def test_a_picture_in_words_repeats_the_figure() -> None:
    frequency = Frequency(form="one-in", low=40_000)
    assert frequency_told(frequency, NAMES)[1:] == (
        "Think of a town of 40,000 people: about 1 of them has it.",
    )


@pytest.mark.parametrize(
    "frequency",
    [
        Frequency(form="one-in", low=20_000, high=40_000),
        Frequency(form="one-in", low=40_000, among="newborns"),
        Frequency(form="one-in", low=40_000, certainty="fewer-than"),
        Frequency(form="one-in", low=90_000_000),
        Frequency(form="rare"),
    ],
)
def test_where_no_picture_helps_none_is_told(frequency: Frequency) -> None:
    assert len(frequency_told(frequency, NAMES)) == 1


@pytest.mark.parametrize("among", ["personas", "people"])
def test_spanish_tells_the_same_figures(among: str) -> None:
    frequency = Frequency(form="one-in", low=40_000, among=among)
    assert frequency_told(frequency, NAMES, "es") == (
        "Alrededor de 1 de cada 40,000 personas tiene esta enfermedad.",
        "Piense en un pueblo de 40,000 personas: alrededor de 1 de ellas la tiene.",
    )
