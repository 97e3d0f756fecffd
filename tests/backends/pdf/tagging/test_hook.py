import ast
import inspect
import textwrap

from handout.backends.pdf.engine import font_configuration, painting, weasyprint
from handout.backends.pdf.tagging import hook

CALL = "add_tags(pdf, document, options['pdf_version'], page_streams)"
CHANGED = (
    "WeasyPrint no longer calls its tagging as handout expects. "
    "Compare weasyprint/pdf/__init__.py with handout/backends/pdf/tagging/hook.py, "
    "and the golden tag trees, before this version is used."
)


def test_the_engine_calls_its_tagging_as_we_expect() -> None:
    """The hook is no public interface: a new version may change it."""
    source = textwrap.dedent(inspect.getsource(painting.generate_pdf))
    calls = [
        ast.unparse(node)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "add_tags"
    ]

    assert calls == [CALL], CHANGED


def test_the_engine_offers_what_the_walk_reads() -> None:
    """Streams, boxes and pages keep the names that the walk relies on."""
    expected = list(inspect.signature(hook.STOCK).parameters)
    stream = inspect.getsource(painting.Stream.marked)

    assert expected == ["pdf", "document", "pdf_version", "page_streams"], CHANGED
    assert "self._tags[box] = {'tag': tag, 'mcid': mcid}" in stream, CHANGED


def test_the_hook_is_set_once() -> None:
    """The engine's own tagging is kept, and is not our own."""
    assert painting.add_tags is hook.add_tags
    assert hook.STOCK is not hook.add_tags


def test_other_users_of_the_engine_keep_its_own_tagging() -> None:
    """A page that is not ours is tagged as if handout were not there."""
    page = weasyprint.HTML(string="<html lang=en><title>x</title><p>words</p>")
    data = page.write_pdf(
        pdf_variant="pdf/ua-1",
        font_config=font_configuration(),
        uncompressed_pdf=True,
    )

    assert b"/S /Span" in data
