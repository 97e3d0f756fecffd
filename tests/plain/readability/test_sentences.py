import pytest

from handout.plain.readability import Block, Material, Section
from handout.plain.readability.counts import total
from handout.plain.readability.sentences import paragraphs


def joined(*blocks: Block) -> tuple[int, int]:
    """Sentences of one section by both ways to count a list."""
    told = paragraphs(Material(title="X", sections=(Section("A", blocks),)))
    counts = total(
        sentence.counts for found in told["A"] for sentence in found.sentences
    )
    return counts.sentences, counts.joined


def items(*texts: str) -> tuple[Block, ...]:
    """Items of a list."""
    return tuple(Block(text, is_item=True) for text in texts)


LISTS = [
    ("lead", (Block("Signs are:"), *items("fever", "a rash")), (3, 1)),
    ("no lead", items("fever", "a rash"), (2, 1)),
    ("whole sentences", items("It hurts.", "It itches."), (2, 2)),
    ("behind a full stop", (Block("So."), *items("Rest.", "Eat.")), (3, 3)),
    ("two in an item", (Block("Do:"), *items("Rest. Sleep.", "Eat.")), (4, 2)),
    ("text behind", (Block("Do:"), *items("rest"), Block("Call us.")), (3, 2)),
]


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [row[1:] for row in LISTS],
    ids=[row[0] for row in LISTS],
)
def test_items_go_on_what_leads_to_them(
    blocks: tuple[Block, ...], expected: tuple[int, int]
) -> None:
    """Words that end in no full stop lead to the list."""
    assert joined(*blocks) == expected


def test_the_first_word_is_hard_if_it_is_elsewhere() -> None:
    """A capital at the start of a sentence hides no word, a name stays one."""
    text = "Platelets help. Evans syndrome harms platelets."
    told = Material(title="X", sections=(Section("A", (Block(text),)),))
    (found,) = paragraphs(told)["A"]
    first, second = found.sentences
    assert first.rare == ("platelets",)
    assert "Evans" not in second.rare


def test_a_shouted_sentence_is_read_as_any_other() -> None:
    """Its words are no acronyms."""
    told = Material(
        title="X", sections=(Section("A", (Block("CALL YOUR DOCTOR NOW."),)),)
    )
    (found,) = paragraphs(told)["A"][0].sentences
    assert found.acronyms == ()
    assert found.counts.syllables == 5


def test_sections_of_one_name_are_told_together() -> None:
    """As a sheet may have two about what to do."""
    one, two = Section("A", (Block("One."),)), Section("A", (Block("Two."),))
    assert len(paragraphs(Material(title="X", sections=(one, two)))["A"]) == 2
