"""Which encoding bytes are in: marked, shown by their pattern, declared or likely.

Labels mean what browsers understand by them (WHATWG Encoding Standard, section
4.2): ISO 8859-1 is windows-1252.
"""

import codecs
import re

import webencodings

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""The longer mark stands before the one that it begins with."""

DECLARED_WITHIN = 4096
DECLARATIONS = (
    re.compile(
        rb"<meta\b[^<>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
    ),
    re.compile(rb"^\s*<\?xml\b[^<>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]+)"),
)
NOT_MEANT = frozenset(
    {"utf-8", "utf-16le", "utf-16be", "replacement", "x-user-defined"}
)
"""What a page cannot be in where its bytes are not, or that are no encodings."""

WINDOWS = "windows-1252"
LIKELY = (WINDOWS, "macintosh", "cp850")
"""What text of the west was saved in before UTF-8, the most usual first."""

USUAL = frozenset(
    "áéíóúüñÁÉÍÓÚÜÑ¿¡ºªàèìòùâêîôûäëïöçãõßÀÈÇÖÄ"
    "’‘“”–—…•·\u00a0©®™°±²³µ×÷½¼¾§¶«»†‡€£¥αβγδκμ≤≥"
)
"""The letters and signs that English and Spanish text uses beyond ASCII."""

SAMPLE = 65_536
WIDE = 0.5
NARROW = 0.02
"""The share of NUL bytes in the high and in the low half of UTF-16's pairs."""


def marked_encoding(data: bytes) -> str:
    """Return the encoding that a byte-order mark or the bytes' pattern shows, or ""."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding
    return _wide_encoding(data[:SAMPLE])


def _wide_encoding(sample: bytes) -> str:
    """Tell UTF-16 without a mark by the empty half of its letters."""
    pairs = len(sample) // 2
    if not pairs or b"\x00" not in sample:
        return ""
    first, second = (sample[start::2].count(0) / pairs for start in (0, 1))
    if first < NARROW and second > WIDE:
        return "utf-16-le"
    return "utf-16-be" if second < NARROW and first > WIDE else ""


def declared_encoding(data: bytes) -> str:
    """Return the encoding that a page or an XML file declares, "" for none of use."""
    for pattern in DECLARATIONS:
        if match := pattern.search(data[:DECLARED_WITHIN]):
            label = match[1].decode("ascii", errors="replace")
            known = webencodings.lookup(label)
            if known and known.name not in NOT_MEANT:
                return known.codec_info.name
    return ""


def likely_encoding(data: bytes) -> str:
    """Return the encoding in which bytes of undeclared text make most sense."""
    strange = bytes(byte for byte in data[: 16 * SAMPLE] if byte > 127)  # noqa: PLR2004 - ASCII
    return max(LIKELY, key=lambda encoding: _sense(strange, encoding))


def _sense(strange: bytes, encoding: str) -> int:
    """Count the usual letters that bytes make, less the unusual ones."""
    letters = strange.decode(encoding, errors="replace")
    usual = sum(letter in USUAL for letter in letters)
    return 2 * usual - len(letters)
