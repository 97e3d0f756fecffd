"""A good page of HTML, and each fault as a piece of it that is exchanged."""

SPANISH = "Ve al médico si la fiebre no se va o si el dolor es más fuerte que ayer."

GOOD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Marrow fever</title>
<style>
/* Plain rules */
html { color: #222 }
body { background: white }
main p { color: #333333 }
main p.dark { background-color: #14375e; color: #fff }
main p.far { color: #bbb }
@media print { p { color: #ddd } }
@media (prefers-color-scheme: dark) { html { color: #eee } }
a:hover { color: #ccc }
</style>
</head>
<body>
<main>
<h1 id="top">Marrow fever</h1>
<p>In Spanish: <span lang="es">fiebre de médula</span>.</p>
<h2 id="signs">Signs</h2>
<ul><li>Fever</li><li>Pain</li></ul>
<p>Back to the <a href="#top">beginning</a>.</p>
<h3>How often</h3>
<table>
<tr><th scope="col">Kind</th><th scope="col">Share</th></tr>
<tr><td>Mild</td><td>2 in 3</td></tr>
</table>
<img alt="A dark square" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
<svg role="img" aria-label="A circle"><circle r="2"/></svg>
<p class="dark">Ask your clinic.</p>
<p><a href="https://example.org/fever">The test page</a></p>
<form><label for="name">Name</label><input id="name"> <button>Send</button></form>
<img aria-hidden="true" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
</main>
</body>
</html>
"""

EXCHANGES: dict[str, tuple[str, str]] = {
    "html-title-heading": ("<title>Marrow fever", "<title>Broken bones"),
    "html-language-of-parts": ("fiebre de médula", "лихорадка"),
    "html-language-of-texts": ("<p>Back to", f"<p>{SPANISH}</p><p>Back to"),
    "html-direction": ('<span lang="es">', '<span lang="ar">'),
    "html-heading-words": ("<h3>How often", "<h3>"),
    "html-scope-known": ('scope="col">Kind', 'scope="up">Kind'),
    "html-list-typed": (
        "<ul><li>Fever</li><li>Pain</li></ul>",
        "<p>• Fever</p><p>• Pain</p>",
    ),
    "html-link-address": (">The test page<", ">https://example.org/fever<"),
    "html-link-leads": ('href="#top"', 'href="#bottom"'),
    "html-button-named": (">Send<", "><"),
    "html-landmarks-named": (
        "</main>",
        '<nav aria-label="Parts"></nav><nav></nav></main>',
    ),
    "html-references": ("<ul>", '<ul aria-labelledby="nobody">'),
    "html-contrast": ('class="dark"', 'class="far"'),
    "html-still": ("</main>", "<marquee>Fever</marquee></main>"),
    "html-tab-order": ('<input id="name">', '<input id="name" tabindex="3">'),
    "html-title": ("<title>Marrow fever</title>", ""),
    "html-title-in-words": ("<title>Marrow fever", "<title>Marrow fever.docx"),
    "html-language": ('<html lang="en">', "<html>"),
    "html-language-tags": ('lang="es"', 'lang="español de aquí"'),
    "html-one-h1": ("<h3>How often</h3>", "<h1>How often</h1>"),
    "html-heading-order": ('<h2 id="signs">Signs</h2>', "<h4>Signs</h4>"),
    "html-image-alt": ('alt="A dark square"', ""),
    "html-alt-in-words": ('alt="A dark square"', 'alt="IMG_0042.jpg"'),
    "html-table-heads": (
        '<th scope="col">Kind</th><th scope="col">Share</th>',
        "<td>Kind</td><td>Share</td>",
    ),
    "html-head-scope": ('<th scope="col">Kind', "<th>Kind"),
    "html-list-structure": (
        "<ul><li>Fever</li><li>Pain</li></ul>",
        "<div><li>Fever</li></div>",
    ),
    "html-link-named": (">The test page</a>", "></a>"),
    "html-link-in-words": ("The test page", "Click here"),
    "html-main": ("main>", "div>"),
    "html-unique-ids": ('id="signs"', 'id="top"'),
    "html-zoom": ("initial-scale=1", "user-scalable=no"),
    "html-field-named": ('<label for="name">Name</label>', "Name"),
    "html-stands-alone": ("</main>", "<script>alert(1)</script></main>"),
}
"""For each rule by its id: what is good, and what stands there instead."""


def faulty(rule: str) -> bytes:
    """Return the page with the fault that a rule looks for."""
    good, bad = EXCHANGES[rule]
    assert good in GOOD
    return GOOD.replace(good, bad).encode()
