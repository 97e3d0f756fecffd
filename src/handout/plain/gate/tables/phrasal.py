"""Verbs of two words: their "up" and "down" says no direction."""

PHRASAL = {
    "word": {
        "build up": "build up, builds up, built up, building up, buildup, build-up",
        "break down": "break down, breaks down, broke down, broken down, breaking down"
        ", breakdown",
        "make up": "make up, makes up, made up, making up",
        "take up": "take up, takes up, taken up, taking up",
        "show up": "show up, shows up, showed up, showing up",
        "end up": "end up, ends up, ended up",
        "grow up": "grow up, grows up, growing up",
        "clear up": "clear up, clears up, cleared up",
        "follow up": "follow up, followed up, follow-up, checkup, checkups",
        "shut down": "shut down, shuts down, shutting down",
        "wear down": "wear down, wears down, wearing down",
        "stick out": "stick out, sticks out, sticking out, stuck out",
        "carry out": "carry out, carries out, carried out",
        "find out": "find out, finds out, found out",
        "ward off": "fight off, fights off, fought off, fighting off",
        "line up": "line up, lines up",
        "start up": "start up, starts up",
        "give up": "give up, gives up",
        "wake up": "wake up, wakes up",
        "stand up": "stand up, stands up",
    }
}
