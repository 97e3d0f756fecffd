"""Entries to try the lexicon with."""

from handout.plain.lexicon import Entry, Lexicon

ATAXIA = Entry(
    term="ataxia",
    plain="trouble with balance",
    definition="Having a hard time with balance.",
    say="uh-TAK-see-uh",
    forms={"ataxia": "", "ataxias": ""},
    glosses={"ataxias": "kinds of trouble with balance"},
)
NEURON = Entry(
    term="neuron",
    plain="nerve cell",
    definition="A cell of the brain or nerves that sends signals.",
    say="NOOR-on",
    forms={"neuron": "nerve cell", "neurons": "nerve cells"},
    substitutable=True,
    protected=("motor neuron disease",),
)
MOTOR_NEURON = Entry(
    term="motor neuron",
    plain="nerve cell that moves muscles",
    definition="A nerve cell that tells a muscle to move.",
    say="MOH-tur NOOR-on",
    forms={"motor neuron": "", "motor neurons": ""},
)
RENAL = Entry(
    term="renal",
    plain="kidney",
    definition="About the kidneys.",
    say="REE-nul",
    forms={"renal": "kidney", "renal failure": "kidney failure"},
    substitutable=True,
)
ABOUT = Entry(
    term="approximately",
    plain="about",
    definition="Close to, but not exactly.",
    forms={"approximately": "about"},
    substitutable=True,
    kind="phrase",
)
INVERSION = Entry(
    term="inversion",
    plain="piece of DNA that is turned around",
    definition="A piece of DNA that broke off and went back in upside down.",
    say="in-VUR-zhun",
    forms={"inversion": ""},
    protected=("inversion of a smile",),
)
SUFFER = Entry(
    term="suffer from",
    plain="have",
    definition="To have a condition.",
    forms={"suffer from": "have", "victim": ""},
    substitutable=True,
    kind="stigma",
)

SMALL = Lexicon((ATAXIA, NEURON, MOTOR_NEURON, RENAL, ABOUT, INVERSION, SUFFER))
