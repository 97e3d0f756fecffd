"""Families of words that say a fact of one kind, as patterns.

A family is wide: what a writer may exchange without moving a fact stands together
("increased", "high", "hyper-"), and what turns a fact round stands in another family
of the same group ("decreased", "low", "hypo-").
"""

import re

Family = re.Pattern[str]


def family(words: str) -> Family:
    """Return a pattern for words; `-` ends a beginning of words: increas-."""
    parts = [
        re.escape(word).replace(r"\-", r"[a-z]*") if word.endswith("-") else word
        for word in words.split(", ")
    ]
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


GROUPS: dict[str, dict[str, Family]] = {
    "negation": {
        "not": family(
            "not, no, never, none, neither, nor, nobody, nothing, without, lack, "
            "lacks, lacked, lacking, absent, absence, missing, unable, inability, "
            "nowhere, hardly, barely, incapable, [a-z]+less, "
            r"free of, free from, non(?!e\b)[a-z]+, inactive, incomplete, impossible, "
            r"insufficient, un(?!der|i|cles?\b|less|til|to\b)[a-z]{4}[a-z]*, "
            "involuntary, inactivated, ineffective, immature, infrequent, "
            "fails to, fail to, failed to, "
            "rather than, instead of, except"
        ),
        "normal": family("normal, normally"),
        "stop": family("stop-, prevent-, avoid-, (?<!-)block[a-z]*"),
    },
    "certainty": {
        "may": family("may, might, perhaps, maybe, possible, possibly"),
        "can": family("can, able, unable, inability"),
        "could": family("could, potentially, potential"),
        "must": family("must, have to, has to, need to, needs to"),
        "should": family("should"),
        "will": family("will, would"),
        "thought": family(
            "thought, think, thinks, believ-, suspect-, suggest-, seem, seems, "
            "seemed, speculat-, hypothes-, appears? to, it appears, propos-, "
            "presum-, reportedly"
        ),
        "known": family(
            "known(?! as), unknown, clear, unclear, certain(?! way), uncertain"
        ),
        "likely": family("likely, unlikely, probabl-, likelihood"),
    },
    "how often": {
        "always": family("always"),
        "usually": family(
            "usual-, typical-, general-, mostly, mainly, primarily, most often, "
            "most of the time, most frequently, most commonly, in most cases"
        ),
        "often": family("often, frequent-, commonly"),
        "sometimes": family(
            "sometimes, occasional-, now and then, at times, in some cases, "
            "in some instances"
        ),
        "rarely": family("rare, rarely, seldom, in rare cases"),
        "about": family("about, approximate-, roughly, estimat-, around (?=\\d)"),
        "nearly": family("nearly, almost"),
    },
    "how many": {
        "all": family("all, entire"),
        "each": family("each, every"),
        "both": family("both"),
        "either": family("either"),
        "most": family("most, majority"),
        "many": family("(?<!too )many, numerous, multiple"),
        "several": family("several, various, a number of"),
        "some": family("some"),
        "few": family("(?<!too )(?<!a )few"),
        "a few": family("a few"),
        "partly": family("partly, partial-"),
        "only": family("only, just, exclusively, solely"),
        "bound": family(
            "at least, at most, (?<!build )(?<!builds )(?<!built )up to, fewer than, "
            "less than, more than"
        ),
    },
    "direction": {
        "up": family(
            "increas-, lengthen-, high, higher, highest, highly, elevat-, rais-, "
            "rise, rises, "
            "rising, greater, greatest, more, large, larger, largest, big, bigger, "
            "enlarg-, hyper-, macro-, overactiv-, excess-, too much, too many, "
            "overload, long, longer, prolonged, overgrowth, above, grow, grows, gain, "
            "[a-z]+megaly, thick, thicker, thickened, wide, wider, widely"
        ),
        "down": family(
            "decreas-, low, lower, lowest, reduc-, less, fewer, small, smaller, "
            "smallest, tiny, hypo-, micro-, underactiv-, deficien-, shortage, "
            "too little, too few, short, shorter, shortened, weak-, below, diminish-, "
            "shorten-, shrink-, underdeveloped, loss, lose, loses, lost, thin, "
            "thinner, thinning, narrow-, drop, drops, falls"
        ),
        "left": family("left"),
        "right": family("right"),
        "upper": family("upper, arms?"),
        "legs": family("legs?"),
        "on": family("turn(?:s|ed)? on, activate[sd]?"),
        "off": family("turn(?:s|ed)? off, inactivate[sd]?"),
        "inward": family("inwards?, into"),
        "outward": family("outwards?, out"),
        "slightly": family("slightly, somewhat"),
        "much": family("(?<!too )much, greatly, significantly"),
        "dark": family("dark, darker"),
        "front": family("front, anterior"),
        "back": family("back, posterior"),
        "inner": family("inner, inside, internal"),
        "outer": family("outer, outside, external"),
        "worse": family("worse, worsen-, deteriorat-, aggravat-"),
        "better": family("better, improv-"),
        "fast": family("fast, faster, quick, quickly, rapid, rapidly, speeds? up"),
        "slow": family("slow, slowly, slower, gradual, gradually"),
        "mild": family("mild, mildly, milder"),
        "severe": family("severe, severely, severity"),
        "positive": family("positive"),
        "negative": family("negative"),
    },
    "who": {
        "male": family("males?, men, man, boys?"),
        "female": family("females?, women, woman, girls?"),
        "parent": family("parents?"),
        "mother": family("(?:grand)?mothers?, maternal-"),
        "father": family("(?:grand)?fathers?, paternal-"),
        "child": family("child, children, childhood"),
        "baby": family("baby, babies, infants?, infancy, newborns?, infantile"),
        "adult": family("adults?, adulthood"),
        "teenager": family("teen, teens, teenage, teenagers?, adolescen-"),
        "brother": family("brothers?"),
        "sister": family("sisters?"),
        "sibling": family("siblings?"),
        "son": family("sons?"),
        "daughter": family("daughters?"),
        "carrier": family("carriers?"),
        "family": family("family, families, relatives?"),
        "nurse": family("nurses?"),
        "aunt": family("aunts?"),
        "uncle": family("uncles?"),
        "doctor": family("doctors?, physicians?"),
    },
    "cause": {
        "cause": family(
            "caus(?!ed by)[a-z]*, lead to, leads to, led to, leading to, "
            "result in, results in, "
            "resulted in, resulting in, gives? rise to, giving rise to, "
            "because(?! of (?!this)), responsible, triggers?, "
            "triggered, triggering"
        ),
        "caused by": family(
            "caused by, results? from, resulting from, resulted from, due to, "
            "because of(?! this), as a result of, arises? from, stems? from, "
            "comes? from"
        ),
        "linked": family(
            "associat-, link, links, linked, related, risk, chance, contribut-, role, "
            "involv-, connected, part in"
        ),
    },
    "time": {
        "hour": family("hours?"),
        "day": family("days?, daily"),
        "week": family("weeks?, weekly"),
        "month": family("months?, monthly"),
        "year": family("years?, yearly, annual, annually"),
        "decade": family("decades?"),
        "birth": family("birth, born, congenital-, newborns?, prenatal-"),
        "puberty": family("puberty"),
        "pregnancy": family("pregnan-"),
        "morning": family("mornings?"),
        "evening": family("evenings?"),
        "middle age": family("middle age, midlife"),
        "old age": family("old age, elderly"),
        "before": family("before, prior to"),
        "after": family("after"),
        "until": family("until, till"),
        "during": family("during"),
        "early": family("early, earlier, earliest, premature-"),
        "late": family("late, later, latest, eventually, subsequently"),
        "start": family("start-, begin-, began, onset, originat-, initiat-"),
    },
    "inheritance": {
        "autosomal": family("autosomal"),
        "x-linked": family("x-linked"),
        "dominant": family("dominant"),
        "recessive": family("recessive"),
        "mitochondrial": family("mitochondrial"),
        "copy": family("copy, copies"),
        "inherit": family("inherit-, heredit-, passed, pass on, pass down, familial"),
        "new": family("new, de novo, sporadic-"),
        "egg": family("eggs?"),
        "sperm": family("sperm"),
        "somatic": family("somatic"),
    },
    "logic": {
        "if": family("if"),
        "unless": family("unless"),
        "when": family("when, whenever"),
        "but": family(
            "but, however, although, though, yet, whereas, despite, unlike, "
            "nevertheless"
        ),
        "or": family("or"),
        "such as": family("such as, for example, includ-, especially, particularly"),
    },
}

ORDERED = ("who", "direction", "inheritance", "certainty")
"""Groups in which the order of the families must stay too."""
