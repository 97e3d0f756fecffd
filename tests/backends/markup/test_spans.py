from handout.backends.markup.notes import Notes
from handout.backends.markup.spans import inline, unlinked, voiced
from handout.prose import Span, Text

ADDRESS = "https://example.org/a?b=1&c=2"


def markup(*parts: str | Span) -> str:
    """Write spans on a page that has one target."""
    return str(inline(Text.of(*parts), {"here"}, Notes(at_foot=False)))


def test_words_are_escaped() -> None:
    """Content cannot become an element."""
    assert markup("<b>&\"'") == "&lt;b&gt;&amp;&#34;&#39;"


def test_a_link_is_escaped() -> None:
    """An address cannot leave its attribute."""
    found = markup(Span("x", link='https://example.org/"><script>'))

    assert found == '<a href="https://example.org/&#34;&gt;&lt;script&gt;">x</a>'


def test_neighbours_with_one_link_become_one_link() -> None:
    """A link with a strong word in it is still one link."""
    found = markup(
        Span("see ", link=ADDRESS), Span("this", link=ADDRESS, strong=True), " page"
    )

    escaped = ADDRESS.replace("&", "&amp;")
    assert found == f'<a href="{escaped}">see <strong>this</strong></a> page'


def test_neighbours_with_different_links_stay_two_links() -> None:
    """Two addresses are two links."""
    found = markup(Span("a", link=ADDRESS), Span("b", link="tel:5550100"))

    assert found.count("<a ") == 2


def test_a_bare_address_is_described_by_its_line() -> None:
    """A screen reader need not spell an address to say where it leads."""
    found = markup("Read more: ", Span("https://e.org/", link="https://e.org/"))

    assert found == (
        'Read more: <a href="https://e.org/" title="Read more: https://e.org/">'
        "https://e.org/</a>"
    )


def test_a_link_to_a_place_on_the_page_is_kept() -> None:
    """A link may lead to the id of a block."""
    assert markup(Span("up", link="#here")) == '<a href="#here">up</a>'


def test_a_link_to_nowhere_leaves_its_words() -> None:
    """Nobody is led to a place that the page does not have."""
    assert markup(Span("up", link="#gone")) == "up"


def test_another_language_is_named_and_finds_its_own_direction() -> None:
    """A screen reader changes its voice for a foreign word."""
    found = markup(Span("médula", language="es"))

    assert found == '<span lang="es" dir="auto">médula</span>'


def test_an_abbreviation_is_said_in_full() -> None:
    """An abbreviation carries its expansion."""
    found = markup(Span("MRI", expansion='an "image"'))

    assert found == '<abbr title="an &#34;image&#34;">MRI</abbr>'


def test_an_abbreviation_is_not_said_in_full_as_nothing() -> None:
    """White space is no expansion."""
    assert markup(Span("MRI", expansion=" ")) == "MRI"


def test_a_term_is_marked_as_a_word_that_the_sheet_explains() -> None:
    """A word to know is a definition."""
    assert markup(Span("lymphocytes", term="lymphocyte")) == "<dfn>lymphocytes</dfn>"


def test_small_figures_stay_small() -> None:
    """An index is lowered, a power is raised."""
    found = markup(
        "H",
        Span("2", position="subscript"),
        "O, 10",
        Span("3", position="superscript"),
    )

    assert found == "H<sub>2</sub>O, 10<sup>3</sup>"


def test_a_link_without_words_is_no_link() -> None:
    """Nobody can say where it leads."""
    assert markup("a", Span("\u00a0", link=ADDRESS), "b") == "a\u00a0b"


def test_words_in_a_link_carry_none_themselves() -> None:
    """A link cannot stand in a link."""
    text = unlinked(Text.of(Span("a", link=ADDRESS, strong=True), "b"))

    assert text == Text.of(Span("a", strong=True), "b")


def test_a_bare_address_runs_from_left_to_right_among_arabic_words() -> None:
    """Its last slash stands at its end."""
    address = "https://example.org/"
    text = Text.of("على الإنترنت: ", Span(address, link=address))

    assert f'dir="ltr">{address}</a>' in inline(text, set(), Notes(at_foot=False))


def test_a_link_in_arabic_words_runs_as_they_do() -> None:
    """It says nothing of its direction."""
    text = Text.of("في ", Span("صفحة", link="https://example.org/"))

    assert "dir=" not in inline(text, set(), Notes(at_foot=False))


def test_plain_words_in_a_foreign_script_say_their_language() -> None:
    """A patient's name is read aloud by a voice that can."""
    assert voiced("For <王小明>", "en") == (
        'For &lt;<span lang="zh" dir="auto">王小明</span>&gt;'
    )


def test_plain_words_of_the_sheet_s_own_script_stay_plain() -> None:
    """Nothing is marked where nothing changes."""
    assert voiced("王小明", "zh") == "王小明"


def test_an_address_that_stands_alone_is_described_by_its_host() -> None:
    """Who hears it is not read an address letter by letter."""
    link = "https://example.org/a/b"
    line = inline(Text.of(Span(link, link=link)), (), Notes(at_foot=False), "At {host}")
    assert 'title="At example.org"' in line


def test_without_words_of_ours_it_is_not_described() -> None:
    """A document that has none says nothing."""
    link = "https://example.org/a/b"
    line = inline(Text.of(Span(link, link=link)), (), Notes(at_foot=False))
    assert "title" not in line
