"""The faces inside a Word file, and what their makers allow.

An embedded face is obfuscated with a GUID (ECMA-376 part 4, 14.2.1); what may be
done with it stands in its table `OS/2`, field `fsType` (OpenType 1.9).
"""

import struct

from handout.audit.docx.names import Element, R, W

SLOTS = ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")
OBFUSCATED = 32
FS_TYPE = 8
"""Where `fsType` stands in the table."""

RESTRICTED, PREVIEW_ONLY, EDITABLE = 0x2, 0x4, 0x8
NOT_TOLD = 0


def references(font: Element) -> list[tuple[str, str]]:
    """Return relationship and key of each face of a family."""
    found = (font.find(f"{W}{slot}") for slot in SLOTS)
    return [
        (face.get(f"{R}id", ""), face.get(f"{W}fontKey", ""))
        for face in found
        if face is not None
    ]


def allowance(data: bytes, key: str) -> int:
    """Return the `fsType` of an obfuscated face; 0, all is allowed, if unreadable."""
    try:
        return _fs_type(_plain(data, key))
    except (ValueError, struct.error):
        return NOT_TOLD


def forbids_use(fs_type: int) -> bool:
    """Tell whether a face may not be embedded where words are to be changed."""
    is_limited = bool(fs_type & (RESTRICTED | PREVIEW_ONLY))
    return is_limited and not fs_type & EDITABLE


def _plain(data: bytes, key: str) -> bytes:
    mask = bytes.fromhex(key.strip("{}").replace("-", ""))[::-1] * 2
    head = bytes(a ^ b for a, b in zip(data[:OBFUSCATED], mask, strict=True))
    return head + data[OBFUSCATED:]


def _fs_type(face: bytes) -> int:
    (count,) = struct.unpack_from(">H", face, 4)
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", face, 12 + 16 * number)
        if tag == b"OS/2":
            (fs_type,) = struct.unpack_from(">H", face, offset + FS_TYPE)
            return int(fs_type)
    return NOT_TOLD
