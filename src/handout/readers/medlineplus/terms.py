"""Who publishes a page of MedlinePlus, and under which terms.

Facts from medlineplus.gov/about/using/usingcontent: pages of Genetics, health
topics and medical tests are in the public domain and ask for one of the credits
below; the encyclopedia and the drug pages are under copyright.
"""

from typing import Literal

import msgspec

from handout.dates import PartialDate
from handout.model.condition import Source
from handout.readers.medlineplus.addresses import PageAddress, PageKind

Language = Literal["en", "es"]

ATTRIBUTIONS: dict[Language, str] = {
    "en": "Courtesy of MedlinePlus from the National Library of Medicine",
    "es": "Cortesía de MedlinePlus de la Biblioteca Nacional de Medicina",
}
LICENCES: dict[Language, str] = {"en": "Public domain", "es": "Dominio público"}
PUBLISHERS: dict[Language, str] = {
    "en": "MedlinePlus, National Library of Medicine",
    "es": "MedlinePlus, Biblioteca Nacional de Medicina",
}
GENETICS_PUBLISHER = "MedlinePlus Genetics, National Library of Medicine"


class Owner(msgspec.Struct, frozen=True):
    """Who owns a text that may only be linked, and what the pages are called."""

    pages: str
    licence: dict[Language, str]


OWNERS: dict[PageKind, Owner] = {
    "encyclopedia": Owner(
        "the Medical Encyclopedia",
        {
            "en": "Text under copyright of A.D.A.M., so only its link is printed",
            "es": "Texto con derechos de autor de A.D.A.M.; solo se imprime su enlace",
        },
    ),
    "drug": Owner(
        "the drug information",
        {
            "en": "Text under copyright of ASHP, so only its link is printed",
            "es": "Texto con derechos de autor de ASHP; solo se imprime su enlace",
        },
    ),
    "herb": Owner(
        "the information on herbs and supplements",
        {
            "en": "Text under copyright, so only its link is printed",
            "es": "Texto con derechos de autor; solo se imprime su enlace",
        },
    ),
}


def source(address: PageAddress, dates: dict[str, PartialDate]) -> Source:
    """Return the source of a page, in the page's own language."""
    language = address.language
    is_genetics = address.kind == "genetics"
    owner = OWNERS.get(address.kind)
    return Source(
        publisher=GENETICS_PUBLISHER if is_genetics else PUBLISHERS[language],
        address=address.canonical,
        licence=owner.licence[language] if owner else LICENCES[language],
        attribution="" if owner else ATTRIBUTIONS[language],
        **dates,
    )


def credited(source: Source, contributor: str) -> Source:
    """Add who gave the text to the credit that is printed."""
    if not contributor:
        return source
    credit = f"{source.attribution}. {contributor}" if source.attribution else ""
    return msgspec.structs.replace(source, attribution=credit or contributor)
