"""One entry of an answer to a condition, and what is asked of them all."""

from collections.abc import Iterator

import msgspec

from handout.errors import Doubt, HandoutWarning
from handout.model.condition import Code, Condition
from handout.readers.limits import require_title
from handout.readers.medlineplus.addresses import PageAddress, page_address
from handout.readers.medlineplus.dates import partial_date
from handout.readers.medlineplus.link_only import link_only
from handout.readers.medlineplus.terms import credited, source
from handout.readers.reading import Reading
from handout.readers.tongues import tongue_of
from handout.readers.topics.summary import Summary, read_summary

SYSTEMS: dict[str, str] = {
    "ICD10CM": "ICD-10-CM",
    "2.16.840.1.113883.6.90": "ICD-10-CM",
    "ICD9CM": "ICD-9-CM",
    "2.16.840.1.113883.6.103": "ICD-9-CM",
    "SNOMEDCT": "SNOMED CT",
    "2.16.840.1.113883.6.96": "SNOMED CT",
    "RXNORM": "RxNorm",
    "2.16.840.1.113883.6.88": "RxNorm",
    "NDC": "NDC",
    "2.16.840.1.113883.6.69": "NDC",
    "LOINC": "LOINC",
    "2.16.840.1.113883.6.1": "LOINC",
}
"""Code systems by the term that an answer echoes, or by their OID."""

CODE, SYSTEM, NAME = (f"mainSearchCriteria.v.{part}" for part in ("c", "cs", "dn"))
NO_TEXT = "the answer has no text for this page; the sheet holds its link alone."
FOREIGN = "the address is that of a page in {!r}, but the text reads as {!r}."


class Question(msgspec.Struct, frozen=True):
    """What was asked, and when it was answered; `asked` maps scheme to term."""

    asked: dict[str, str] = {}
    language: str = ""
    answered: str = ""

    @property
    def code(self) -> Code | None:
        """The code that was asked for; the pages that answer it are only near it."""
        code = self.asked.get(CODE, "")
        system = self.asked.get(SYSTEM, "")
        if not (code and system):
            return None
        return Code(
            system=SYSTEMS.get(system, system),
            code=code,
            display=self.asked.get(NAME, ""),
            relation="related",
        )


class Entry(msgspec.Struct, frozen=True):
    """One page of an answer, its summary in HTML or in plain text."""

    title: str
    address: str
    summary: str
    language: str = ""


def read_entry(entry: Entry, question: Question, place: str) -> Reading:
    """Make the condition of an entry; of a page under copyright only its link.

    Raises `Malformed` and `UnknownFormat` for an entry without title or with the
    address of another site, `TooLarge` for a hostile summary.
    """
    require_title(entry.title, place)
    address = page_address(entry.address, place)
    if not address.is_free:
        return _coded(link_only(address, entry.title, place), question)
    summary = read_summary(entry.summary, address, place)
    spoken = tongue_of(" ".join(one.prose.plain for one in summary.sections))
    condition = Condition(
        id=address.condition_id,
        title=entry.title,
        language=spoken or _declared(entry, question, address),
        other_names=summary.other_names,
        sections=summary.sections,
        related=summary.related,
        source=credited(source(address, {}), summary.contributor),
    )
    doubts = _doubts(summary, address, spoken)
    warnings = (HandoutWarning(kind, place, told) for kind, told in doubts)
    reading = Reading(
        (condition,), (*summary.warnings, *warnings), summary.not_understood
    )
    return _coded(reading, question)


def _declared(entry: Entry, question: Question, address: PageAddress) -> str:
    """Return the language that an answer declares: `sp` is an old name of `es`."""
    told = (entry.language or question.language).lower()[:2]
    known = {"sp": "es", "es": "es", "en": "en"}
    return known.get(told, address.language)


def _doubts(summary: Summary, address: PageAddress, spoken: str) -> Iterator[Doubt]:
    if not summary.sections:
        yield "no-text", NO_TEXT
    if spoken and spoken != address.language:
        yield "language", FOREIGN.format(address.language, spoken)


def _coded(reading: Reading, question: Question) -> Reading:
    """Add the code that was asked for and the day of the answer."""
    codes = tuple(filter(None, (question.code,)))
    (condition,) = reading.conditions
    origin = msgspec.structs.replace(
        condition.source, captured=partial_date(question.answered)
    )
    coded = msgspec.structs.replace(condition, codes=codes, source=origin)
    return msgspec.structs.replace(reading, conditions=(coded,))


def no_entry(question: Question, name: str) -> Reading:
    """Make the reading of an answer that holds no page, which is no error."""
    code = question.code
    asked = f" for {code.system} {code.code}" if code else ""
    sentence = f"MedlinePlus Connect has no page{asked}."
    return Reading(warnings=(HandoutWarning("no-entry", name, sentence),))
