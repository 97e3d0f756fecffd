"""Files that are made to do harm, for the tests and for the benchmarks."""

import io
import json
import zipfile
from collections.abc import Callable

from readers.pages import ADDRESS, FIXTURES

MEGABYTE = 1_000_000
SEEDS = {
    path.name: path.read_bytes()
    for pattern in ("pages/*.*", "topics/*", "genetics/*", "connect/*", "sheets/*.md")
    for path in sorted(FIXTURES.glob(pattern))
} | {"every-part.yaml": (FIXTURES / "every-part.yaml").read_bytes()}

TOPIC = b"<health-topics><health-topic title='A' language='English' url='%s'>"
PAGE = f"<html><link rel=canonical href='{ADDRESS}'><h1>A</h1><h2>Causes</h2>".encode()
LAUGHS = b"".join(
    b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10)
)
BOMB = b'<!DOCTYPE x [<!ENTITY l0 "ha">%s]>' % LAUGHS
YAML_BOMB = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (n, n, b",".join([b"*%c" % (n - 1)] * 9))
    for n in range(ord("b"), ord("j"))
)


def filled(opening: bytes, piece: bytes, size: int = MEGABYTE) -> bytes:
    """Return an opening and so many bytes of one piece."""
    return opening + piece * (size // len(piece))


def zipped(*members: tuple[str, bytes]) -> bytes:
    """Return an archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return packed.getvalue()


def _answer(summary: str) -> bytes:
    entry = {
        "title": {"_value": "A"},
        "link": [{"href": "https://medlineplus.gov/a.html"}],
        "summary": {"_value": summary},
    }
    return json.dumps({"feed": {"entry": [entry]}}).encode()


def _genetics(markup: str) -> bytes:
    text = {"text": {"text-role": "description", "html": markup}}
    record = {"name": "A", "ghr-page": ADDRESS, "text-list": [text]}
    return json.dumps(record).encode()


HOSTILE: dict[str, Callable[[], bytes]] = {
    "nested tags of a page": lambda: filled(PAGE, b"<div>"),
    "nested lists of a page": lambda: filled(PAGE, b"<ul><li>"),
    "nested terms of a page": lambda: filled(PAGE, b"<dl><dd>"),
    "nested tables of a page": lambda: filled(PAGE, b"<table><tr><td>"),
    "open tags of a page": lambda: filled(PAGE, b"<"),
    "open comments of a page": lambda: filled(PAGE, b"<!--"),
    "unknown elements of a page": lambda: filled(PAGE, b"<x><y></y></x>"),
    "cells over rows": lambda: filled(PAGE + b"<table>", b"<tr><td rowspan=20>a"),
    "breaks of a page": lambda: filled(PAGE, b"- a<br>"),
    "nested tags of a topic": lambda: filled(TOPIC, b"<a>"),
    "nested tags of a summary": lambda: filled(TOPIC + b"<full-summary>", b"&lt;a&gt;"),
    "records that do not end": lambda: filled(b"<health-topics>", b"<health-topic>"),
    "records of nothing": lambda: filled(
        b"<summaries>", b"<health-condition-summary/>"
    ),
    "nested entries of an answer": lambda: filled(b"<feed>", b"<entry>"),
    "nested tags in an answer": lambda: _answer("<b>" * 300_000),
    "nested tags in a data file": lambda: _genetics("<b>" * 300_000),
    "nested lists of JSON": lambda: filled(b'{"id":', b"["),
    "nested keys of JSON": lambda: filled(b"", b'{"id":'),
    "nested keys of an answer": lambda: filled(b'{"feed":{', b'"a":{'),
    "a number without end": lambda: filled(b'{"id": 1', b"1"),
    "nested lists of YAML": lambda: filled(b"id:\n", b"- "),
    "nested keys of YAML": lambda: filled(b"id:\n", b"{a: "),
    "aliases of YAML": lambda: b"id: x/y\n" + YAML_BOMB,
    "nested quotes of Markdown": lambda: filled(b"# A\n\n", b"> ", 250_000),
    "nested lists of Markdown": lambda: filled(b"# A\n\n", b"- ", 250_000),
    "nested brackets of Markdown": lambda: filled(b"# A\n\n", b"[", 250_000),
    "stars of Markdown": lambda: filled(b"# A\n\n", b"*a_ ", 250_000),
    "entities of a page": lambda: BOMB + PAGE + b"<p>&l9;</p>",
    "entities of a topic": lambda: BOMB + TOPIC % b"a" + b"&l9;</health-topic>",
    "entities of Genetics": lambda: BOMB + b"<summaries>&l9;</summaries>",
    "entities of an answer": lambda: BOMB + b"<feed><entry>&l9;</entry></feed>",
    "an entity that is a file": lambda: (
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
        b"<feed><entry><title>&a;</title></entry></feed>"
    ),
    "attributes of a page": lambda: (
        PAGE + b"<p %s>" % b" ".join(b"a%d=1" % n for n in range(10_000))
    ),
    "attributes of a topic": lambda: (
        TOPIC[:-1] % b"a" + b" ".join(b"a%d='1'" % n for n in range(10_000)) + b"/>"
    ),
    "a long attribute of a root": lambda: filled(b"<health-topics ", b"a", 64_000),
    "a long name of a root": lambda: filled(b"<health-topics <", b"a", 64_000),
    "a long attribute of an answer": lambda: filled(b"<feed><category ", b"a", 64_000),
    "commas between names": lambda: (
        filled(TOPIC % b"a" + b"<also-called>", b", a", 200_000) + b"</also-called>"
    ),
    "commas below a title": lambda: filled(PAGE + b"<p>Also called: ", b", a"),
    "spaces of an address": lambda: filled(PAGE + b"<a href='", b" ", 200_000) + b"'>",
    "dashes of Markdown": lambda: filled(b"# A\n\na ", b"-", 250_000) + b"a",
    "lines of an item": lambda: filled(
        b"URL of this page: https://medlineplus.gov/a.html\n\n- a\n", b"  a\n", 200_000
    ),
    "a zip bomb": lambda: zipped(("a.xml", bytes(100 * MEGABYTE))),
    "an archive of archives": lambda: zipped(
        *((f"{n}.zip", zipped(("a.xml", bytes(MEGABYTE)))) for n in range(20))
    ),
    "an archive of many files": lambda: zipped(
        *((f"{n}.html", b"<html>") for n in range(5000))
    ),
    "a name that leads outside": lambda: zipped(("../../a.yaml", b"id: x/y")),
    "surrogates of JSON": lambda: _answer("\ud800 <p>\udfff</p>"),
    "surrogates of a data file": lambda: _genetics("<p>\ud83d</p>"),
    "surrogates of a page": lambda: PAGE + b"<p>&#xD800; &#55357; \xed\xa0\x80</p>",
    "surrogates of a topic": lambda: TOPIC % b"a" + b"&#xD800;</health-topic>",
    "surrogates of YAML": lambda: b'id: x/y\ntitle: "\\ud800"\nsections: []\n',
    "surrogates of Markdown": lambda: b"# A &#xD800;\n\n\xed\xa0\x80 \\ud800\n",
    "a line of a page": lambda: filled(PAGE, b"a", 50 * MEGABYTE),
    "a line of a topic": lambda: filled(TOPIC, b"a", 50 * MEGABYTE),
    "a line of an answer": lambda: filled(b'{"feed":{"a":"', b"a", 50 * MEGABYTE),
    "a line of Markdown": lambda: filled(b"# ", b"a", 50 * MEGABYTE),
    "a line of YAML": lambda: filled(b"id: ", b"a", 50 * MEGABYTE),
    "a line of a text": lambda: filled(b"URL of this page: ", b"a", 50 * MEGABYTE),
} | {
    f"NUL bytes in {name}": lambda data=data: data.replace(b" ", b" \x00", 200)
    for name, data in SEEDS.items()
}
"""What each one is called, and what makes it."""
