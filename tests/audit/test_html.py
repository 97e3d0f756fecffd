"""The rules for HTML: a good page, each fault planted, and pages from enemies."""

import pytest

from audit.html_samples import GOOD, faulty
from handout.audit import check
from handout.audit.html import RULES


def found(page: str) -> set[str]:
    """Name the rules that a page breaks."""
    return {finding.rule for finding in check(page.encode())}


def test_good_page() -> None:
    """A good page gives no finding."""
    assert check(GOOD.encode()) == ()


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_planted_fault(rule: str) -> None:
    """Each rule sees its fault, and no other rule sees it."""
    assert {finding.rule for finding in check(faulty(rule))} == {rule}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("initial-scale=1", "maximum-scale=1.0"),
        ('role="img" aria-label="A circle"', 'role="img"'),
        ("</main>", '<link rel="stylesheet" href="https://example.org/a.css"></main>'),
        ("</main>", '<p role="heading" aria-level="5">Deep</p></main>'),
        ("</main>", '<p style="color:#999">Pale</p></main>'),
        ("</main>", '<p style="font-size:.8em;color:#888">Pale</p></main>'),
        ("</main>", '<p style="background:#333">Dark on dark</p></main>'),
        ("</main>", '<img alt="лихорадка" src="data:,"></main>'),
        ("</head>", '<meta http-equiv="refresh" content="9"></head>'),
    ],
)
def test_second_face_of_a_fault(old: str, new: str) -> None:
    """Rules see the other ways, too, in which a page can be wrong."""
    assert len(found(GOOD.replace(old, new))) == 1


@pytest.mark.parametrize(
    "addition",
    [
        '<img alt="" src="data:,">',
        '<img role="presentation" src="data:,">',
        '<a href="#top"><img alt="To the top" src="data:,"></a>',
        "<label>Dose <input></label>",
        '<input type="hidden">',
        '<table role="presentation"><tr><td>1</td></tr></table>',
        '<div hidden><h1>Not now</h1><img src="data:,"></div>',
        '<link rel="license" href="https://example.org/licence">',
        '<p style="color: #888">Pale<link rel="stylesheet" href="data:,"></p>',
        '<p style="color: rgb(9 9 9 / 20%)">A colour that is not plain</p>',
        '<p style="background: url(a.png); color: #eee">On a picture</p>',
        '<p style="position: absolute; color: #eee">Somewhere else</p>',
        '<p style="opacity: 0.9; color: #888">Half there</p>',
        '<p hidden style="color: #fff">Not now</p>',
        '<p style="font-size: 2em; color: #888">Large words</p>',
        '<p><a href="https://example.org/"><b>The other page</b></a></p>',
        '<p lang="ar" dir="rtl">حمى</p>',
        "<p>The β form of 2 µg</p>",
        '<p lang="sr-Cyrl">температура</p>',
        '<p>Back to the <a href="#">top</a>.</p>',
    ],
)
def test_what_is_allowed(addition: str) -> None:
    """What is good in another way gives no finding either."""
    assert found(GOOD.replace("</main>", f"{addition}</main>")) == set()


def test_place() -> None:
    """A finding names line and tag."""
    (finding,) = check(faulty("html-image-alt"))
    assert finding.place == "line 31, <img>"


@pytest.mark.parametrize("tag", ["div", "b", "ul><li"])
def test_deep_page(tag: str) -> None:
    """A page of a hundred thousand nested tags gives one finding."""
    (finding,) = check(b"<!doctype html><html><body>" + f"<{tag}>".encode() * 100_000)
    assert finding.rule == "not-readable"


def test_wide_page() -> None:
    """A page with more elements than can be checked gives one finding."""
    (finding,) = check(b"<!doctype html><html><body>" + b"<br>" * 300_000)
    assert finding.rule == "not-readable"


def test_empty_page() -> None:
    """A page with nothing in it is looked at like any other."""
    assert "html-title" in found("<!doctype html><html></html>")


def test_page_in_utf16() -> None:
    """A page that an old editor saved is read as well."""
    assert check(GOOD.encode("utf-16")) == ()
