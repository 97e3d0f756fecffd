"""Code systems under one name each, whatever they are called.

OIDs (HL7 registry) and FHIR URIs (terminology.hl7.org) stand beside the words by which
people and files call them. Codes alone are kept; no text of a terminology is shipped.
"""

import re
from typing import Literal

import msgspec

Shape = Literal["tree", "number", "word"]
"""Codes of a `tree` begin with the code of their parent; the others have none."""


class System(msgspec.Struct, frozen=True):
    """A code system; `called` holds words, OIDs and addresses without their prefix."""

    name: str
    shape: Shape
    called: tuple[str, ...]


OID = "2.16.840.1.113883"

HL7 = "terminology.hl7.org/codesystem"

CALLED: dict[tuple[str, Shape], str] = {
    ("ICD-10-CM", "tree"): f"icd10 hl7.org/fhir/sid/icd-10-cm {OID}.6.90",
    ("ICD-10-WHO", "tree"): f"hl7.org/fhir/sid/icd-10 {OID}.6.3",
    ("ICD-9-CM", "tree"): (
        f"icd9 hl7.org/fhir/sid/icd-9-cm {HL7}/icd9cm {OID}.6.103 {OID}.6.42 {OID}.6.2"
    ),
    ("SNOMED CT", "number"): (
        f"snomed sct sctid snomed.info/sct snomed.org {OID}.6.96"
    ),
    ("OMIM", "number"): f"mim omim.org {HL7}/omim {OID}.6.174",
    ("MeSH", "word"): f"msh id.nlm.nih.gov/mesh {HL7}/msh {OID}.6.177",
    ("Orphanet", "number"): ("orpha ordo orpha.net 1.3.6.1.4.1.12559.11.10.1.3.1.44.5"),
    ("GTR", "word"): (
        "medgen umls cui ncbi.nlm.nih.gov/gtr ncbi.nlm.nih.gov/medgen "
        f"nlm.nih.gov/research/umls {OID}.6.86"
    ),
}
SYSTEMS = tuple(
    System(name, shape, tuple(called.split()))
    for (name, shape), called in CALLED.items()
)
"""GTR and MedGen name conditions by the concept ids of the UMLS, so that all are one.

`icd10` is what people call ICD-10-CM; that of the WHO is told by its OID and URI.
"""

BEFORE_OID = re.compile(r"urn:oid:|oid:")
BEFORE_ADDRESS = re.compile(r"https?://(?:www\.)?")
AFTER_SYSTEM = re.compile(r"(?P<system>snomed\.info/sct)/.*")
"""SNOMED CT names its edition and version behind its URI."""

OTHER = System("", "word", ())


def _key(told: str) -> str:
    """Return what is left of the name of a system without prefix and punctuation."""
    dense = "".join(told.split()).casefold()
    if BEFORE_ADDRESS.match(dense):
        return AFTER_SYSTEM.sub(
            r"\g<system>", BEFORE_ADDRESS.sub("", dense).rstrip("/#")
        )
    if BEFORE_OID.match(dense):
        return BEFORE_OID.sub("", dense)
    return re.sub(r"[-_.()]", "", dense) if re.search(r"[^\d.]", dense) else dense


BY_KEY: dict[str, System] = {
    key: system for system in SYSTEMS for key in (_key(system.name), *system.called)
}


def system_of(told: str) -> System:
    """Return the code system of a name, an OID or a URI.

    A system that is not in the table keeps its name and has codes without parents.
    """
    if known := BY_KEY.get(_key(told)):
        return known
    name = " ".join(told.encode(errors="replace").decode().split())
    return msgspec.structs.replace(OTHER, name=name)


def is_known(told: str) -> bool:
    """Tell whether a name, an OID or a URI is that of a system in the table."""
    return _key(told) in BY_KEY
