"""Where a link of a page leads."""

import pytest

from handout.readers.markup.links import address_of, cleaned, hidden_mail, unhidden
from handout.readers.markup.tree import parse

BASE = "https://medlineplus.gov/genetics/condition/paper-hand/"


def hidden(mail: str, key: int = 42) -> str:
    """Hide a mail address as a site does."""
    return bytes([key, *(letter ^ key for letter in mail.encode())]).hex()


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("/genetics/gene/x/", "https://medlineplus.gov/genetics/gene/x/"),
        ("../other/", "https://medlineplus.gov/genetics/condition/other/"),
        ("//example.org/x", "https://example.org/x"),
        ("#causes", ""),
        (f"{BASE}#causes", ""),
        ("../other/#causes", f"{BASE.replace('paper-hand', 'other')}#causes"),
        ("http://a.org/?utm_source=x&b=1&UTM_b=2#c", "http://a.org/?b=1#c"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("tel:555-0100", "tel:555-0100"),
        (" https://a.org/\n  b c\n", "https://a.org/b%20c"),
        (
            "https://a.org/x#Chinese, Simplified",
            "https://a.org/x#Chinese,%20Simplified",
        ),
        ("https://a.org/?a=1&fbclid=2&_ga=3", "https://a.org/?a=1"),
        ("https://a.org/?q=utm_source", "https://a.org/?q=utm_source"),
        ("https://a.org/x#:~:text=some%20words", "https://a.org/x"),
        ("/cdn-cgi/l/email-protection#2a4b6a5204455846", "mailto:a@x.orl"),
        ("/cdn-cgi/l/email-protection#zz", ""),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("http://[", ""),
        ("", ""),
    ],
)
def test_links_are_absolute_safe_and_without_tracking(href: str, address: str) -> None:
    (anchor,) = parse("<body><a>x</a></body>", "x").iter("a")
    anchor.set("href", href)
    assert address_of(anchor, BASE) == address


@pytest.mark.parametrize("mail", ["nurse@clinic.example", "señora@clínica.example"])
def test_a_mail_address_that_the_site_hid_is_readable(mail: str) -> None:
    (element,) = parse("<body><b>x</b></body>", "x").iter("b")
    element.set("data-cfemail", hidden(mail))
    assert hidden_mail(element) == mail


@pytest.mark.parametrize("code", ["", "2a", "2", "zz", hidden("no address"), "2a" * 9])
def test_what_hides_no_mail_address_gives_none(code: str) -> None:
    assert unhidden(code) == ""


def test_a_hidden_mail_address_that_is_no_address_is_no_link() -> None:
    key = 0x2A
    code = bytes([key, *(key ^ letter for letter in b"a\x04b@x.org")]).hex()
    assert cleaned(f"/cdn-cgi/l/email-protection#{code}") == ""
