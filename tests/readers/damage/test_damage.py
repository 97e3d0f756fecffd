"""Damage of a text is put right where that is exact, and told where it is not."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout.model import Condition
from handout.model.condition import Section
from handout.prose import Block, Prose, Span, bullets, paragraph
from handout.readers import Reading
from handout.readers.damage import mended, placeholders, screen_words
from handout.readers.damage.lost_letters import (
    DAMAGED,
    damaged_form,
    has_lost_letters,
    repaired_name,
)
from handout.readers.damage.stubs import STUBS, WHOLE, WORDS
from handout.readers.slugs import slug_of
from readers.strategies import conditions

LONG = "People with river fever are known to swim for a very long time every day"


def of(*blocks: Block | str, heading: str = "", **fields: object) -> Condition:
    """Return a condition with one section of blocks; a string is a paragraph."""
    prose = Prose(paragraph(b) if isinstance(b, str) else b for b in blocks)
    section = Section(kind="description", heading=heading, prose=prose)
    given = {"id": "genetics/river-fever", "title": "River fever", **fields}
    return Condition(sections=(section,), **given)  # type: ignore[arg-type]


def kinds(condition: Condition) -> list[str]:
    """Return the kinds of damage that are told."""
    return [one.kind for one in mended(Reading((condition,)), "x").warnings]


def mend(condition: Condition) -> Condition:
    """Return a condition with its damage put right."""
    return mended(Reading((condition,)), "x").conditions[0]


def test_a_whole_text_is_not_doubtful() -> None:
    text = "River fever, 5 °C (41 °F) – a fever with β-actin. See Dr. Brook, Ph.D."
    assert kinds(of(text, "It has two forms:", bullets(["wet", "dry"]))) == []


def test_misread_letters_are_put_right_everywhere_but_in_addresses() -> None:
    link = Span("PeÃ±a", link="https://example.org/PeÃ±a")
    condition = of("p110Î´", other_names=("SjÃ¶gren",))
    whole = mend(condition)
    assert whole.sections[0].prose.plain == "p110δ"
    assert whole.other_names == ("Sjögren",)
    assert kinds(condition) == ["mojibake"]
    linked = mend(of(paragraph(link))).sections[0].prose[0]
    assert next(linked.texts())[0] == Span("Peña", link="https://example.org/PeÃ±a")


def test_a_mail_address_that_was_written_around_is_no_misread_letter() -> None:
    condition = of("The café answers: ask info (at) river.example today.")
    assert mend(condition) != condition
    assert kinds(condition) == []


def test_letters_that_stay_misread_are_told() -> None:
    assert kinds(of("voilÃ  an end.")) == ["mojibake-left"]


@pytest.mark.parametrize(
    ("name", "slug", "whole"),
    [
        ("Sjgren-Larsson syndrome", "sjogren-larsson-syndrome", "Sjögren-Larsson"),
        ("Behet disease", "behcet-disease", "Behçet"),
        ("Senior-Lken syndrome", "senior-loken-syndrome", "Senior-Løken"),
        ("Birt-Hogg-Dub syndrome", "birt-hogg-dube-syndrome", "Birt-Hogg-Dubé"),
        ("Sj?gren syndrome", "sjogren-syndrome", "Sjögren syndrome"),
    ],
)
def test_a_name_is_repaired_where_its_address_proves_it(
    name: str, slug: str, whole: str
) -> None:
    condition = of("Text.", id=f"genetics/{slug}", title=name)
    assert mend(condition).title.startswith(whole)
    assert kinds(condition) == ["name-repaired"]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Sjgren-Larsson syndrome", "larsson-syndrome"),
        ("Sjgren syndrome", "sjgren-syndrome"),
        ("Mrquez syndrome", "marquez-syndrome"),
        ("Behet disease", "behaviour-disease"),
    ],
)
def test_a_name_that_nothing_proves_stays_as_it_is(name: str, slug: str) -> None:
    assert mend(of("Text.", id=f"genetics/{slug}", title=name)).title == name


@given(st.sampled_from(sorted(DAMAGED)), st.sampled_from(("", "Hunter-", "X ")))
def test_every_known_name_comes_back_from_what_was_left_of_it(
    damaged: str, before: str
) -> None:
    whole = f"{before}{DAMAGED[damaged]} syndrome"
    assert repaired_name(damaged_form(whole), slug_of(whole)) == whole


@pytest.mark.parametrize(
    ("name", "slug", "is_lost"),
    [
        ("Mrquez syndrome", "marquez-syndrome", True),
        ("River fever", "river-fever", False),
        ("17,20-lyase/x", "17-20-lyase-x", False),
        ("Rivers fever", "river-fever", False),
        ("Fever", "river-fever", False),
    ],
)
def test_a_name_that_lacks_letters_of_its_address_is_told(
    name: str, slug: str, *, is_lost: bool
) -> None:
    assert has_lost_letters(name, slug) is is_lost


@pytest.mark.parametrize(
    "text",
    [
        "It needs alpha ()-actin to work.",
        "People lack the -secretase that they need.",
        "It resembles Sjgren syndrome.",
        "Spots (caf-au-lait) are seen.",
        "A spot of caf au lait is seen.",
        "It resembles Sj?gren's syndrome.",
        "It resembles SJ?GREN syndrome.",
        "It resembles Guillain-Barr? syndrome.",
        "Un ni?o nada.",
        "Take 5 ?g of it at 20 ?C.",
        "Los nios nadan.",
        "Sin diagnstico del corazn.",
        "It follows TGF- signaling.",
        "It was treated with interferon- for a year.",
        "People lack 5- reductase.",
    ],
)
def test_lost_letters_are_told(text: str) -> None:
    assert kinds(of(text)) == ["lost-letters"]


@pytest.mark.parametrize(
    "text",
    [
        "The parts -tendinous and cerebro- have meanings: -tendinous means of tendons.",
        "The pyridoxal 5'-phosphate helps.",
        'The ending "-otic" is Greek.',
        "It was -5 degrees on Monday.",
        "Epstein-Barr virus may be found.",
        "Words that end in -itis and -emia tell of rivers.",
        "The suffix -ectomy is surgery.",
        "The Nez Perce swim.",
        "Swim -again and again -in the river.",
        "Is it rare? yes. Is it?",
        "See example.org/page?id=3 or ask?",
        "Vitamin- and mineral-rich, 5- to 10-year rivers with TNF- and IFN-like parts.",
    ],
)
def test_what_only_resembles_a_loss_is_not_told(text: str) -> None:
    assert "lost-letters" not in kinds(of(text))


@pytest.mark.parametrize(
    ("text", "is_joined"),
    [
        ("It lasts a year or two.Most people swim.", True),
        ("It needs peroxins (proteins).Variants matter.", True),
        ("See ClinicalTrials.gov for more.", False),
        ("Ask Dr.Brook or St.Mary.", False),
        ("In the U.S.A. it is rare.", False),
        ("It lasts a year or two. Most people swim.", False),
        ("It was seen in Berlin.Most people swim.", True),
        ("It (or a part).Most people swim.", True),
        ("Ask Prof.Smith or Mrs.Jones.", False),
        ("It is a loss of RNA.Most people swim.", True),
        ("It is seen in 1 in 9,000.Most people swim.", True),
        ("It was told in 2015.The people swim.", True),
        ("It is mild (type 2).Most people swim.", True),
        ("It is one gene.A mutation follows.", True),
        ("It is one gene.BRK3 is another.", True),
        ("Is it rare?Yes, it is.", True),
        ("The signs are feverCough and more.", True),
        ("Steps: 1.Wash 2.Dry and 3.Swim.", False),
        ("See River.Net or HealthBrook.Gov for more.", False),
        ("See example.org/river?Page=3 or @riverFever.", False),
        ("Use an iPhone, mRNA or predniSONE, Dr. McBrook.", False),
    ],
)
def test_sentences_that_were_run_together_are_told(
    text: str, *, is_joined: bool
) -> None:
    assert ("run-together" in kinds(of(text))) is is_joined


@pytest.mark.parametrize(
    ("blocks", "is_lost"),
    [
        (["Signs may include:"], True),
        (["Signs may include:", "Fever", "Cold feet"], True),
        (["Signs may include:", bullets(["Fever"])], False),
        (["Some common ones are", bullets(["Fever"])], False),
        (["Call us if you have:", bullets(["Fever"]), "Any day"], False),
        (["Signs may include:", "Fever Cold feet"], True),
        (["Note:", "It is rare."], False),
        (["Note:", LONG * 4 + "."], False),
        (["Los síntomas incluyen"], True),
        (["One.", bullets(["Cold feet, including:", "Fever"])], True),
        (["One.", bullets(["Fever", "Any of these:"]), "Two."], False),
        (["One.", bullets(["Name:", "Date:"])], False),
    ],
)
def test_a_list_that_is_announced_and_missing_is_told(
    blocks: list[Block | str], *, is_lost: bool
) -> None:
    assert ("list-lost" in kinds(of(*blocks))) is is_lost


def test_a_list_may_be_the_parts_below_its_section() -> None:
    upper = Section(kind="signs", heading="A", prose=Prose.of(paragraph("Two:")))
    lower = Section(heading="B", level=2, prose=Prose.of(paragraph("One.")))
    condition = Condition(
        id="clinic/river-fever", title="River fever", sections=(upper, lower)
    )
    assert kinds(condition) == []


@pytest.mark.parametrize(
    ("text", "is_cut"),
    [
        (f"{LONG} and kidney prob", True),
        ("They swim...", True),
        (f"{LONG}.", False),
        (f"{LONG} (or more)", False),
        (f"{LONG}.12", False),
        ("NIH", False),
        ("Two forms are known", True),
        ("Two forms", False),
        ("Also has kidney prob", True),
        ("A disease that af<", True),
        ("About 1 in 5,0", True),
        ("It goes with a fever (often hi", True),
        ("You should see your", True),
        ("It is a", True),
        ("Some have hepatitis A", False),
        ("Its level is < 5", False),
        ("River Library, 12 Brook Road, Upper Water, Far County, State 20894", False),
        (f"{LONG} or call 555-0100", False),
    ],
)
def test_a_text_that_stops_in_the_middle_is_told(text: str, *, is_cut: bool) -> None:
    assert ("cut-off" in kinds(of(text))) is is_cut


@pytest.mark.parametrize(
    ("above", "is_cut"), [((), False), (("It swims.",), True), (("Rest",), False)]
)
def test_a_clinics_own_line_needs_an_end_where_others_have_one(
    above: tuple[str, ...], *, is_cut: bool
) -> None:
    sheet = of(*above, "Wash your hands with water", id="clinic/x")
    assert ("cut-off" in kinds(sheet)) is is_cut


@pytest.mark.parametrize(
    ("items", "is_cut"),
    [
        (["Cold feet", "It helps with your kidney prob"], True),
        (["It is wet.", "It is cold.", "It is dry.", "It is rare in all"], True),
        (["It is wet.", "It is cold.", "It is dry.", "Swim often"], False),
        (["It is wet.", "It is cold.", "It is rare in all"], False),
        (["Cold feet", "It is cold.", "It is rare in all"], False),
        (["Cold feet", "shining hands"], False),
        (["Swim", "It is told in three parts that are known to every"], False),
    ],
)
def test_an_item_is_cut_off_only_where_something_shows_it(
    items: list[str], *, is_cut: bool
) -> None:
    assert ("cut-off" in kinds(of(bullets(items)))) is is_cut


def test_spanish_is_cut_off_by_its_own_words() -> None:
    assert kinds(of("Causa fiebre y problem", language="es")) == ["cut-off"]
    assert kinds(of("Nada por la vida de los", language="es")) == ["cut-off"]
    assert kinds(of("Se trata", language="es")) == []


def test_no_half_of_a_word_is_a_whole_one() -> None:
    assert not any(STUBS[language] & {*words} for language, words in WORDS.items())


@pytest.mark.parametrize("half", sorted(WHOLE))
def test_a_half_that_is_a_word_is_half_of_one(half: str) -> None:
    assert any(one.startswith(half) for words in WORDS.values() for one in words)


@pytest.mark.parametrize(
    ("text", "heading", "is_placeholder"),
    [
        ("TBD", "", True),
        ("Lorem ipsum dolor sit amet.", "", True),
        ("No information available.", "", True),
        ("[Insert text about causes here]", "", True),
        ("What is river fever?", "Description", True),
        ("What is river fever?", "What is river fever?", True),
        ("Sin información", "", True),
        ("No information is lost in river fever.", "", False),
        ("Information is not available at this time.", "", True),
        ("Información no disponible.", "", True),
        ("Próximamente", "", True),
        ("Swim [dose] mg a day.", "", True),
        ("Call [clinic phone number] today.", "", True),
        ("Ask {{name}} today.", "", True),
        ("Take ___ mg or XX mL a day.", "", True),
        ("Call 555-XXX-XXXX today.", "", True),
        ("Take [DOSE] mg.", "", True),
        ("Call <Clinic Phone Number>.", "", True),
        ("It is rare. Click or tap here to enter text.", "", True),
        ("Name: ______ Dose: ____", "", False),
        ("It is seen [in rivers] and with XX or XXY.", "", False),
        ("It is rare.", "What is river fever?", False),
    ],
)
def test_what_only_stands_for_a_text_is_told(
    text: str, heading: str, *, is_placeholder: bool
) -> None:
    assert ("placeholder" in kinds(of(text, heading=heading))) is is_placeholder


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("The genes are described in more detail below.", True),
        ("On this page, you'll find links.", True),
        ("Watch the video about feet.", True),
        ("Click here to swim.", True),
        ("Haga clic aquí.", True),
        ("En esta página hay enlaces.", True),
        ("A level below 5 is low, and pain below the knee is rare.", False),
        ("It is found above the knee.", False),
        ("Your provider will swipe your nose.", False),
        ("A spinal tap to look for germs may be done.", False),
        ("The doctor will tap on the knee, then tap the heel.", False),
        ("Tap the button to hear the words.", True),
        ("Tests show more river in the lungs, and you may see more stars.", False),
        ("It is rare. Read more about rivers.", True),
        ("Swelling at this site, or on this site, may last.", False),
        ("On this site, you'll find books.", True),
        ("Follow the menu that the cook gives.", False),
        ("Open the menu at the top.", True),
        ("Undo the buttons at the top of your shirt.", False),
        ("Use the tabs at the top of the page.", True),
        ("Con el tiempo puede ver más lejos.", False),
        ("Es raro. Ver más.", True),
        ("Hay dolor en este sitio de la pierna.", False),
        ("En este sitio web hay enlaces.", True),
        ("You may need to read more than one book.", False),
    ],
)
def test_sentences_that_point_at_a_screen_are_told(text: str, *, points: bool) -> None:
    assert ("points-at-screen" in kinds(of(text))) is points


@pytest.mark.parametrize(
    ("text", "mail"),
    [
        ("Ask info [at] river [dot] example.", "info@river.example"),
        ("Ask info (at) river.example today.", "info@river.example"),
    ],
)
def test_a_mail_address_that_was_written_around_is_whole(text: str, mail: str) -> None:
    spans = next(mend(of(text)).sections[0].prose[0].texts())
    assert Span(mail, link=f"mailto:{mail}") in spans


def test_a_mail_address_in_a_list_is_whole_too() -> None:
    whole = mend(of(bullets(["info [at] river [dot] example"])))
    assert whole.sections[0].prose.plain == "info@river.example"


def test_a_text_does_not_end_in_its_notes() -> None:
    note = (Span("see the page about"),)
    assert kinds(of(paragraph(Span("It is a long sentence.", note=note)))) == []


def test_letters_are_mended_in_notes_too() -> None:
    note = (Span("cafÃ©"),)
    whole = mend(of(paragraph(Span("It hums.", note=note))))
    assert whole.sections[0].prose.plain == "It hums.\ncafé"


def test_a_note_behind_a_mail_address_is_told_once() -> None:
    note = (Span("By day."),)
    whole = mend(of(paragraph(Span("info [at] river [dot] example", note=note))))
    assert whole.sections[0].prose.plain == "info@river.example\nBy day."


def test_a_mail_address_that_is_gone_is_told() -> None:
    assert kinds(of("Write to [email\u00a0protected].")) == ["mail-lost"]


def test_many_places_are_counted_and_a_few_are_quoted() -> None:
    condition = of(*(f"Year {n} passed.Then came {n}." for n in range(9)))
    (warning,) = mended(Reading((condition,)), "x").warnings
    assert "(and 6 more)" in warning.sentence


@given(conditions)
def test_mending_twice_changes_nothing_more(condition: Condition) -> None:
    once = mend(condition)
    assert mend(once) == once


@pytest.mark.parametrize(
    "piece", ["a-", "a.", ".", "-", "? ", "[ ", "_ ", "1,", "()", "#", "1-"]
)
def test_a_long_run_of_signs_is_read_in_a_moment(piece: str) -> None:
    started = time.monotonic()
    mend(of(piece * 200_000 + "x"))
    assert time.monotonic() - started < 2


@pytest.mark.parametrize(
    ("pattern", "needles"),
    [
        *((pattern, screen_words.NEEDLES) for pattern in screen_words.PATTERNS),
        *((pattern, placeholders.NEEDLES) for pattern in placeholders.GAPS),
    ],
)
@given(st.data())
def test_no_text_that_a_pattern_finds_is_passed_over(
    pattern: str, needles: tuple[str, ...], data: st.DataObject
) -> None:
    words = data.draw(st.from_regex(re.compile(pattern, re.ASCII)))
    assert any(needle in words for needle in needles)
