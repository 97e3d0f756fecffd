"""PEMAT-P of the AHRQ (2013), for what is printed: 24 items.

Numbers 13 and 14 are for films. The items are told in words of our own; a person
scores them with the guide beside.
"""

from handout.plain.readability.checklists.judges import (
    NO_ACTIONS,
    NO_PICTURE,
    NO_POINTS,
    Item,
    active,
    boxed,
    captioned,
    chunks,
    common_words,
    explained,
    has,
    no_sums,
    numbers,
    only_with,
    person,
    says_what_to_do,
    sums,
    sums_up,
    with_person,
)

ITEMS: tuple[Item, ...] = (
    Item(
        1,
        "The purpose is plain.",
        with_person("main_points", "Do they say what it is for?", NO_POINTS),
    ),
    Item(
        2,
        "Nothing leads away from the purpose.",
        person("Is there anything that readers do not need?"),
    ),
    Item(3, "It uses everyday words.", common_words),
    Item(4, "Medical words are explained.", explained),
    Item(5, "It uses the active voice.", active),
    Item(6, "Numbers are clear.", numbers),
    Item(7, "The reader need not calculate.", no_sums),
    Item(8, "It stands in short parts.", chunks),
    Item(
        9,
        "The parts have headings that tell what is in them.",
        has("headings", "Every part has a heading.", "There are no headings."),
    ),
    Item(
        10,
        "The order makes sense.",
        person("Would a reader look for it in this order?"),
    ),
    Item(11, "It sums up.", sums_up),
    Item(12, "Boxes, bullets or bold type point to what matters.", boxed),
    Item(
        15,
        "Pictures stand wherever they would help.",
        with_person("pictures", "Would more pictures help?", NO_PICTURE),
    ),
    Item(
        16,
        "Pictures support the text.",
        only_with("pictures", "Does each picture show what the text says?"),
    ),
    Item(17, "Pictures have captions.", captioned),
    Item(
        18,
        "Pictures are clear.",
        only_with("pictures", "Is each picture clear, with nothing too much?"),
    ),
    Item(
        19,
        "Tables are simple, with short heads.",
        only_with("tables", "Is each table simple?"),
    ),
    Item(20, "It names something that the reader can do.", says_what_to_do),
    Item(
        21,
        "It speaks to the reader about what to do.",
        only_with("actions", 'Does each action say "you", or begin with the verb?'),
    ),
    Item(
        22,
        "What to do is parted into steps.",
        has("steps", "What to do is a list.", "What to do is no list."),
    ),
    Item(
        23,
        "It gives the reader something to use.",
        has(
            "room_to_write",
            "There are lines for the reader's questions.",
            "There is nothing to fill in or to tick.",
        ),
    ),
    Item(24, "It shows how to calculate, where one has to.", sums),
    Item(
        25,
        "It says how to use tables and pictures.",
        only_with("tables", "Does the text say how to use each table?"),
    ),
    Item(
        26,
        "Pictures stand wherever they help to act.",
        with_person("actions", "Would a picture help to do it?", NO_ACTIONS),
    ),
)
