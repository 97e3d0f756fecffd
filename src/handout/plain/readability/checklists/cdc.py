"""The CDC Clear Communication Index (2014, updated 2019): 20 items.

In the guide, 90 of 100 points pass. The items are told in words of our own; a
person scores them with the guide beside.
"""

from handout.plain.readability.checklists.judges import (
    NO_PICTURE,
    NO_POINTS,
    Item,
    boxed,
    chances,
    chunks,
    common_words,
    core_active,
    given_sums,
    has,
    lists,
    numbers,
    numbers_explained,
    only_with,
    person,
    says_what_to_do,
    sums_up,
    unknown,
    with_person,
)

ITEMS: tuple[Item, ...] = (
    Item(
        1,
        "There is one main message.",
        with_person("main_points", "Do the points say one message?", NO_POINTS),
    ),
    Item(
        2,
        "The main message stands at the top.",
        has("main_points", "The main points stand first.", NO_POINTS),
    ),
    Item(3, "The main message catches the eye.", boxed),
    Item(
        4,
        "A picture supports the main message.",
        with_person("pictures", "Does a picture show the message?", NO_PICTURE),
    ),
    Item(5, "It calls the reader to do something.", says_what_to_do),
    Item(6, "Message and call to action are in the active voice.", core_active),
    Item(7, "All words are words that the readers use.", common_words),
    Item(8, "Lists are used, and none is long.", lists),
    Item(9, "The text stands in parts with headings.", chunks),
    Item(10, "What matters most is summed up at the start.", sums_up),
    Item(11, "It says what experts know and do not know.", unknown),
    Item(12, "It recommends what to do.", says_what_to_do),
    Item(
        13,
        "It says why that is important.",
        only_with("actions", "Does it say why each action matters?"),
    ),
    Item(
        14,
        "It says how to do it.",
        only_with("actions", "Does it say how, step by step?"),
    ),
    Item(15, "Numbers are those that readers use.", numbers),
    Item(16, "It says what each number means.", numbers_explained),
    Item(17, "The reader need not calculate.", given_sums),
    Item(18, "It says what the risk is.", person("Is the risk explained?")),
    Item(
        19,
        "It tells risks and benefits of what it recommends.",
        only_with("actions", "Are risks and benefits both told?"),
    ),
    Item(20, "A chance in numbers is also told in words.", chances),
)
