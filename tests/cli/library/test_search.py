"""`handout library search`: found, and why."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.conftest import Call

pytestmark = pytest.mark.usefixtures("library")


def test_a_library_without_anything_finds_an_empty_list(
    call: Call, none_yet: Path
) -> None:
    """For a program; the exit code is 4 all the same."""
    said = call("library", "search", "river", "--json")
    assert (said.code, said.out.strip()) == (4, "[]")
    assert not none_yet.exists()


def test_a_result_says_how_to_open_it_and_why_it_was_found(call: Call) -> None:
    """Its id comes first."""
    assert call("library", "search", "hill", "fever").out == (
        "  topic/hill-fever\n"
        "      Hill fever (en)\n"
        "      also called: Ague of the hills; BVS\n"
        "      no source is told\n"
        "      why: its title\n"
    )


def test_a_name_that_is_not_the_title_is_shown(call: Call) -> None:
    """Else nobody knows why."""
    said = call("library", "search", "stream ague")
    assert "why: another name: stream ague" in said.out


def test_a_slip_does_no_harm(call: Call) -> None:
    """The nearest comes first."""
    said = call("library", "search", "rivr fevr")
    assert said.out.startswith("  clinic/river-fever\n")
    assert "why: is spelled like this" in said.out


def test_a_code_tells_its_relation(call: Call) -> None:
    """And the reason."""
    said = call("library", "search", "icd10:w70")
    assert (
        "why: narrower: This condition has the code W70.1, a part of ICD-10-CM W70."
        in said.out
    )


def test_a_language_keeps_the_names_in_it(call: Call) -> None:
    """Also a page that is known by the title of its sister."""
    said = call("library", "search", "manchas", "--language", "es", "--json")
    found = [one["id"] for one in json.loads(said.out)]
    assert found == ["topic/es/manchas", "topic/valley-spots"]


def test_a_limit_is_kept(call: Call) -> None:
    """Of the best."""
    said = call("library", "search", "BVS", "--limit", "1", "--json")
    assert len(json.loads(said.out)) == 1


def test_nothing_found_is_exit_code_4_with_what_to_try(call: Call) -> None:
    """Not an empty answer."""
    said = call("library", "search", "zzzz")
    assert said.code == 4
    assert said.out == ""
    assert "Try fewer words, another name, or a code" in said.errors[0]


def test_an_unknown_code_tells_the_nearest_above(call: Call) -> None:
    """Exit code 4."""
    said = call("library", "search", "icd10:W70.9")
    assert said.code == 4
    assert said.errors[0].endswith(
        "W70.9: no match. The nearest code above it of which something is known is "
        "W70; ask for that, or by name."
    )


def test_an_empty_library_says_how_to_fill_it(call: Call) -> None:
    """It is no fault of the query."""
    said = call("library", "search", "river", "--library", "not-there.sqlite")
    assert said.code == 4
    assert "Fill it with `handout library import FILE`" in said.errors[0]


@pytest.mark.parametrize("query", ['"', "NEAR(a b)", "*", "a' OR '1'='1", "x" * 10_000])
def test_a_query_is_data(call: Call, query: str) -> None:
    """No sign in it is a command."""
    assert call("library", "search", "--", query).code == 4


def test_searching_loads_no_reader_and_no_backend() -> None:
    """Its start is felt."""
    program = (
        "import sys; import handout.cli.library.search; "
        "print([n for n in sys.modules if n.startswith(('handout.readers', "
        "'handout.backends', 'handout.compose', 'lxml', 'rich'))])"
    )
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert found.stdout == "[]\n"


def test_nothing_found_is_an_empty_list_for_programs(call: Call) -> None:
    """And the exit code and the message say the same."""
    said = call("library", "search", "qqqqqqqqqqqq", "--json")
    assert (said.code, json.loads(said.out)) == (4, [])
