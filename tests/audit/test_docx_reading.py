"""Word files from enemies: one finding, no crash, no more than the bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from audit.docx_samples import GOOD, pack
from handout import audit
from handout.audit.docx import check, reading
from handout.audit.findings import NOT_READABLE

WHOLE = pack(GOOD)
ENTITY = (
    '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname"><!ENTITY f "&e;&e;&e;">]>'
)


def without(name: str) -> bytes:
    """Return the good file without one part."""
    return pack({part: text for part, text in GOOD.items() if part != name})


def with_document(text: str) -> bytes:
    """Return the good file with another main part."""
    return pack({**GOOD, "word/document.xml": text})


def encrypted() -> bytes:
    """Return the good file with the flag of encryption on every entry."""
    data = bytearray(WHOLE)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 1)
    return bytes(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        WHOLE[:400],
        WHOLE[:-30],
        encrypted(),
        pack({}),
        without("word/document.xml"),
        with_document("no xml"),
        with_document("<w:document>"),
        with_document(""),
        with_document(ENTITY + GOOD["word/document.xml"]),
        with_document("<a>" * 100_000 + "</a>" * 100_000),
    ],
)
def test_not_readable(data: bytes) -> None:
    """What cannot be read gives the one finding that says so."""
    (finding,) = check(data)
    assert (finding.rule, finding.severity) == (NOT_READABLE, "error")


def test_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part that unpacks to more than the bound is not unpacked further."""
    monkeypatch.setattr(reading, "LARGEST_PART", 10_000)
    bomb = with_document("<a>" + " " * 1_000_000 + "</a>")
    (finding,) = check(bomb)
    assert "too large" in finding.found


@pytest.mark.parametrize(
    "name",
    ["word/styles.xml", "word/settings.xml", "docProps/core.xml", "word/footer1.xml"],
)
def test_missing_part(name: str) -> None:
    """A file without one of its smaller parts is still checked."""
    assert NOT_READABLE not in {finding.rule for finding in check(without(name))}


def test_relations_that_lead_out() -> None:
    """A relationship cannot lead out of the archive."""
    outside = GOOD["_rels/.rels"].replace("word/document.xml", "../../etc/hostname")
    (finding,) = check(pack({**GOOD, "_rels/.rels": outside}))
    assert finding.rule == NOT_READABLE


@given(some.binary(min_size=1, max_size=40), some.integers(0, len(WHOLE)))
def test_damage(noise: bytes, at: int) -> None:
    """Whatever is damaged in a file, the check comes to an end."""
    damaged = WHOLE[:at] + noise + WHOLE[at + len(noise) :]
    assert isinstance(check(damaged), tuple)


WRAPPED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def stream(name: str) -> bytes:
    """Name a stream as a file of Office does."""
    return name.encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (WRAPPED + stream("EncryptedPackage"), "protected by a password"),
        (
            WRAPPED + stream("EncryptedPackage") + stream("DRMEncryptedTransform"),
            "protected by rights management",
        ),
        (WRAPPED + stream("WordDocument"), "format of Word 97"),
        (encrypted(), "protected by a password"),
        (WHOLE[:400], "damaged"),
        (without("word/document.xml"), "no text part"),
        (with_document("<a>" * 10_000 + "</a>" * 10_000), "damaged"),
        (with_document(ENTITY + GOOD["word/document.xml"]), "declares types"),
    ],
)
def test_one_clear_line(data: bytes, said: str) -> None:
    """The one finding says in a line what kind of file this is, by the front door."""
    (finding,) = audit.check(data)
    assert said in finding.found
    assert "\n" not in str(finding)


def laughing() -> str:
    """Return a part whose entities would grow to a billion words."""
    lines = (f"&l{number};" * 10 for number in range(9))
    entities = "".join(
        f'<!ENTITY l{number} "{line}">' for number, line in enumerate(lines, 1)
    )
    return f'<!DOCTYPE a [<!ENTITY l0 "ha">{entities}]><a>&l9;</a>'


def test_billion_laughs() -> None:
    """Entities are refused before they grow."""
    (finding,) = check(with_document(laughing()))
    assert finding.rule == NOT_READABLE


@pytest.mark.parametrize("kind", ["document.macroEnabled", "template"])
def test_sister_formats(kind: str) -> None:
    """Templates and files with macros are read like any other."""
    types = f"<Types><Override ContentType='application/vnd.ms-word.{kind}'/></Types>"
    assert audit.check(pack({"[Content_Types].xml": types, **GOOD})) == ()


def test_many_headers_of_one_part() -> None:
    """A part is read once, however often it is named."""
    name = "word/_rels/document.xml.rels"
    more = GOOD[name].replace(
        "</Relationships>",
        "".join(
            f'<Relationship Id="f{n}" Type="x/footer" Target="footer1.xml"/>'
            for n in range(1000)
        )
        + "</Relationships>",
    )
    assert audit.check(pack({**GOOD, name: more})) == ()
