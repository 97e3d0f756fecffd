"""How codes lead to glyphs: conditions of ISO 14289-1 7.21.3 and 7.21.6."""

from collections.abc import Iterator

from pikepdf import Dictionary, Stream

from handout.audit.pdf.objects import entry, items, name, number, text

IDENTITY = frozenset({"Identity-H", "Identity-V"})
SYMBOLIC = 1 << 2
"""Bit 3 of a font descriptor's flags (ISO 32000-1 9.8.2)."""

SIMPLE_ENCODINGS = frozenset({"WinAnsiEncoding", "MacRomanEncoding"})
PREDEFINED_MAPS = frozenset(
    """
    GB-EUC-H GB-EUC-V GBpc-EUC-H GBpc-EUC-V GBK-EUC-H GBK-EUC-V GBKp-EUC-H
    GBKp-EUC-V GBK2K-H GBK2K-V UniGB-UCS2-H UniGB-UCS2-V UniGB-UTF16-H
    UniGB-UTF16-V B5pc-H B5pc-V HKscs-B5-H HKscs-B5-V ETen-B5-H ETen-B5-V
    ETenms-B5-H ETenms-B5-V CNS-EUC-H CNS-EUC-V UniCNS-UCS2-H UniCNS-UCS2-V
    UniCNS-UTF16-H UniCNS-UTF16-V 83pv-RKSJ-H 90ms-RKSJ-H 90ms-RKSJ-V 90msp-RKSJ-H
    90msp-RKSJ-V 90pv-RKSJ-H Add-RKSJ-H Add-RKSJ-V EUC-H EUC-V Ext-RKSJ-H
    Ext-RKSJ-V H V UniJIS-UCS2-H UniJIS-UCS2-V UniJIS-UCS2-HW-H UniJIS-UCS2-HW-V
    UniJIS-UTF16-H UniJIS-UTF16-V KSC-EUC-H KSC-EUC-V KSCms-UHC-H KSCms-UHC-V
    KSCms-UHC-HW-H KSCms-UHC-HW-V KSCpc-EUC-H UniKS-UCS2-H UniKS-UCS2-V
    UniKS-UTF16-H UniKS-UTF16-V
    """.split()  # noqa: SIM905 - as a list it would be sixty lines
)
"""The character maps of ISO 32000-1 9.7.5.2."""


def font_problems(font: Dictionary) -> Iterator[str]:
    """Yield in a sentence each what is wrong with a font's codes and glyphs."""
    kind = name(font, "/Subtype")
    if kind == "Type0":
        yield from _of_composite(font)
    elif kind == "TrueType":
        yield from _of_true_type(font)


def _of_composite(font: Dictionary) -> Iterator[str]:
    program = next(iter(items(font, "/DescendantFonts")), None)
    embedded = entry(entry(program, "/FontDescriptor"), "/FontFile2") is not None
    is_true_type = name(program, "/Subtype") == "CIDFontType2"
    if is_true_type and embedded and entry(program, "/CIDToGIDMap") is None:
        yield "Its character identifiers have no map to glyphs."
    encoding = entry(font, "/Encoding")
    if isinstance(encoding, Stream):
        yield from _of_map(encoding, program)
    elif name(font, "/Encoding") not in IDENTITY | PREDEFINED_MAPS:
        yield "Its character map is neither predefined nor embedded."


def _of_map(encoding: Stream, program: object) -> Iterator[str]:
    above = name(encoding, "/UseCMap")
    if above and above not in IDENTITY | PREDEFINED_MAPS:
        yield "Its character map builds on one that is not in the file."
    if not _same_collection(program, encoding):
        yield "Its character map belongs to another character collection."


def _same_collection(program: object, encoding: object) -> bool:
    first, second = (entry(value, "/CIDSystemInfo") for value in (program, encoding))
    keys = ("/Registry", "/Ordering")
    return all(text(first, key) == text(second, key) for key in keys)


def _of_true_type(font: Dictionary) -> Iterator[str]:
    """Yield what is wrong with the encoding of a simple TrueType font (7.21.6)."""
    flags = number(entry(font, "/FontDescriptor"), "/Flags")
    encoding = entry(font, "/Encoding")
    base = name(font, "/Encoding") or name(encoding, "/BaseEncoding")
    if flags & SYMBOLIC and encoding is not None:
        yield "It is marked as symbolic and names an encoding all the same."
    elif not flags & SYMBOLIC and base not in SIMPLE_ENCODINGS:
        yield "It is not marked as symbolic and names no usual encoding."
