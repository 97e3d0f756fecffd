"""A plain-language sheet of two pages."""

from backends.sheets import TREE, call_box, heading, paragraph, sheet
from handout.blocks import Callout, Entry, Glossary, WriteIn
from handout.document import Document
from handout.prose import Figure, Span, Text, bullets


def plain_sheet() -> Document:
    """Return a plain-language sheet of two pages."""
    main_points = Callout(
        kind="main-points",
        heading=heading("The main points"),
        blocks=(
            bullets(
                (
                    "Amber lung syndrome is a rare illness that runs in families.",
                    "The lungs make too much thick fluid. It makes breathing hard.",
                    "It cannot be passed on by coughing or by touch.",
                )
            ),
        ),
    )
    blocks = (
        main_points,
        heading("What is it?"),
        paragraph(
            "The inside of your lungs is lined with a thin film of fluid. It traps "
            "dust and carries it out. In amber lung syndrome, small cells called ",
            _strong("goblet cells"),
            " (GOB-let sels) make too much of it. The fluid turns thick and yellow. "
            "It can block these parts:",
        ),
        bullets(
            (
                "the bronchi (the large tubes that carry air)",
                "the alveoli (the tiny sacs at the ends of the tubes)",
                "the sinuses",
            )
        ),
        heading("How does it affect the body?"),
        paragraph(
            "Most people cough in the morning and feel better at noon. Some people "
            "get ",
            _strong("pneumonia"),
            ". This is an infection in the lungs. Less often, the fluid blocks the "
            "sinuses, and the head aches. Fingertips can become round and wide.",
        ),
        paragraph(
            "The first signs are most often seen between the ages of 4 and 9. People "
            "with amber lung syndrome live about as long as other people. But they "
            "catch colds more often, and a cold lasts longer."
        ),
        heading("How common is it?"),
        paragraph("It is rare. About 1 in 40,000 people has it."),
        heading("Can it run in families?"),
        paragraph(
            "Yes, it can. Most people with amber lung syndrome have a change in one "
            "copy of a gene. One changed copy is enough. Doctors call this ",
            _strong("autosomal dominant"),
            ".",
        ),
        paragraph(
            "Most often, the changed gene comes from a parent who also has the "
            "illness. Sometimes the change is new. Then no one else in the family "
            "has had it."
        ),
        Figure(
            alt="One parent has the changed gene. Two of three children have it.",
            picture=TREE.sha256,
            caption=Text.of(
                "Dark: has the changed gene. Each child of a parent with the illness "
                "has a 1 in 2 chance of getting it."
            ),
        ),
        heading("What can I do?"),
        bullets(
            (
                "Drink water through the day.",
                "Breathe in slowly, hold, and cough. Do this ten times each morning.",
                "Stay away from smoke.",
            ),
            ordered=True,
        ),
        call_box(),
        heading("Words to know"),
        Glossary(
            caption=Text.of("Words to know"),
            header=(Text.of("Word"), Text.of("What it means")),
            entries=(
                _entry(
                    "gene",
                    "JEEN",
                    "A part of your cells that tells your body "
                    "how to work. You get genes from your parents.",
                ),
                _entry("goblet cells", "GOB-let sels", "They make fluid in the lungs."),
                _entry("pneumonia", "noo-MOH-nyuh", "An infection in the lungs."),
            ),
        ),
        heading("Questions to ask"),
        bullets(("What tests do I need?", "Which exercise is good for my lungs?")),
        WriteIn(label="My question:", lines=2),
    )
    return sheet("plain language", blocks)


def _strong(words: str) -> Span:
    return Span(words, strong=True)


def _entry(word: str, say: str, meaning: str) -> Entry:
    return Entry(Text.of(word), Text.of(meaning), say)
