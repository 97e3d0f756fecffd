"""The elements of HTML by what they are to us.

Everything that is in no table is passed through for its text alone.
"""

UNSEEN = frozenset(
    {
        "datalist",
        "head",
        "input",
        "link",
        "meta",
        "nav",
        "noscript",
        "script",
        "select",
        "style",
        "template",
        "textarea",
        "title",
    }
)
"""Elements that show no text of a page: programs, menus, what a form asks."""

MEDIA = frozenset({"audio", "canvas", "embed", "iframe", "object", "video"})
"""Elements that play or draw something that no sheet can hold."""

STRUCK = frozenset({"del", "s", "strike"})
"""Elements whose words the page itself takes back."""

HEADINGS: dict[str, int] = {f"h{rank}": rank for rank in range(1, 7)}

HEADABLE = frozenset(
    {
        "b",
        "center",
        "div",
        "dt",
        "em",
        "font",
        "header",
        "i",
        "legend",
        "p",
        "span",
        "strong",
        "summary",
    }
)
"""Elements that are headings where their role says so."""

SPOKEN = frozenset(
    {
        "a11y-hidden",
        "element-invisible",
        "hide-offscreen",
        "offscreen",
        "screen-reader-only",
        "screen-reader-text",
        "show-for-sr",
        "sr-only",
        "usa-sr-only",
        "visually-hidden",
        "visuallyhidden",
    }
)
"""Classes of words that are seen by nobody, and read aloud beside others."""

TEXT_BLOCKS = frozenset(
    {
        "address",
        "caption",
        "dd",
        "dt",
        "figcaption",
        "legend",
        "li",
        "listing",
        "option",
        "p",
        "plaintext",
        "pre",
        "summary",
        "td",
        "th",
        "xmp",
        *HEADINGS,
    }
)
"""Elements that part paragraphs and hold text (HTML, section 15.3)."""

FRAMES = frozenset(
    {
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "col",
        "colgroup",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "fieldset",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "search",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    }
)
"""Elements that part paragraphs and hold other such elements."""

BLOCKS = TEXT_BLOCKS | FRAMES
"""Elements that stand on lines of their own."""

INLINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "math",
        "nobr",
        "output",
        "picture",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "slot",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "svg",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    }
)
"""Elements that stand inside a line."""

KNOWN = (
    BLOCKS
    | INLINE
    | UNSEEN
    | MEDIA
    | {"area", "base", "button", "map", "param", "track"}
)
