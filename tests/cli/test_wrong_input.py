"""Wrong and hostile input, and a machine in trouble."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.conftest import Call, names
from handout import resources

HOSTILE = {
    "empty.yaml": b"",
    "binary.yaml": bytes(range(256)) * 40,
    "truncated.json": b'{"id": "clinic/x", "title": "Tru',
    "encoding.yaml": "id: clinic/x\ntitle: Fi\xe8vre\n".encode("latin-1"),
    "no-title.yaml": b"id: clinic/x\n",
    "unknown-key.yaml": b"id: clinic/x\ntitle: T\ntreatmnt: rest\n",
    "wrong-type.yaml": b"id: clinic/x\ntitle: T\nsections: 3\n",
    "anchors.yaml": b"id: clinic/x\ntitle: &a T\nother_names: [*a]\n",
    "nested.html": b"<div>" * 100_000,
    "nested.yaml": b"[" * 100_000,
    "plain.txt": b"just a few words\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_wrong_file_gets_one_clear_line(
    call: Call, out: Path, tmp_path: Path, name: str
) -> None:
    """One line that names the file, exit 1, no file written."""
    path = tmp_path / name
    path.write_bytes(HOSTILE[name])
    said = call("render", path, "-o", out)
    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert name in said.errors[0]
    assert not out.exists()


def test_a_file_of_100_megabytes_is_refused(
    call: Call, out: Path, tmp_path: Path
) -> None:
    """Size is looked at before anything is read."""
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    said = call("render", path, "-o", out)
    assert (said.code, len(said.errors)) == (1, 1)


@pytest.mark.parametrize("title", ["T" * 300, "A" * 60 + " " + "b" * 239])
def test_a_title_of_300_characters_is_printed(
    call: Call, out: Path, tmp_path: Path, title: str
) -> None:
    """Long is not wrong."""
    path = tmp_path / "long.yaml"
    path.write_text(f"id: clinic/long\ntitle: {title}\n", encoding="utf-8")
    assert call("render", path, "-o", out).code == 0


def test_a_name_with_a_slash_makes_no_folder(
    call: Call, out: Path, tmp_path: Path
) -> None:
    """The file is named by the id, never by the title."""
    path = tmp_path / "slash.yaml"
    path.write_text("id: clinic/a-b\ntitle: ../a/b\n", encoding="utf-8")
    call("render", path, "-o", out, "--to", "text", "--level", "full")
    assert names(out) == ["a-b.txt"]


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server that nobody must call."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server


def test_content_reaches_neither_network_nor_files(
    call: Call, out: Path, tmp_path: Path, listener: socket.socket
) -> None:
    """Pictures by address or outside the folder are told, never fetched."""
    port = listener.getsockname()[1]
    secret = tmp_path / "secret.svg"
    secret.write_text("<svg xmlns='http://www.w3.org/2000/svg'>canary</svg>")
    folder = tmp_path / "in"
    folder.mkdir()
    path = folder / "hostile.yaml"
    pictures = (f"http://127.0.0.1:{port}/a.png", secret.as_uri(), "../secret.svg")
    figures = "".join(f"  - {{alt: A, picture: '{name}'}}\n" for name in pictures)
    path.write_text(
        "id: clinic/hostile\ntitle: Hostile\nsections:\n"
        "  - {kind: description, prose: '<script>alert(1)</script><style>p{}</style>"
        f'<img src="http://127.0.0.1:{port}/b.png">\'}}\nfigures:\n{figures}',
        encoding="utf-8",
    )
    formats = ("--to", "pdf", "--to", "docx", "--to", "html", "--to", "text")
    said = call("render", path, "-o", out, "--level", "full", *formats)
    assert said.code == 0
    assert said.err.count("Its alt text is printed in its place.") == 3
    with pytest.raises(TimeoutError):
        listener.accept()
    assert not any(b"canary" in made.read_bytes() for made in out.iterdir())


def test_script_in_content_is_text(call: Call, out: Path, tmp_path: Path) -> None:
    """Markup in a plain string is words, not markup."""
    path = tmp_path / "script.yaml"
    path.write_text(
        "id: clinic/s\ntitle: S\nsections:\n"
        "  - {kind: description, prose: 'a <script>x</script> b'}\n",
        encoding="utf-8",
    )
    call("render", path, "-o", out, "--to", "html", "--level", "full")
    page = (out / "s.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_character_without_a_glyph_is_named(
    call: Call, out: Path, tmp_path: Path
) -> None:
    """The message gives its name and place; the other formats are made."""
    path = tmp_path / "glyph.yaml"
    path.write_text(
        "id: clinic/g\ntitle: G\nsections:\n"
        "  - {kind: causes, prose: 'a \U00013000 b'}\n",
        encoding="utf-8",
    )
    said = call(
        "render", path, "-o", out, "--level", "full", "--to", "pdf", "--to", "text"
    )
    assert "U+13000 (egyptian hieroglyph a001)" in said.errors[0]
    assert "'Causes'" in said.errors[0]
    assert names(out) == ["g.txt"]


def test_a_folder_that_cannot_be_written_is_told(
    call: Call, condition: Path, tmp_path: Path
) -> None:
    """A file stands where the folder should be."""
    blocked = tmp_path / "blocked"
    blocked.write_text("")
    said = call("render", condition, "-o", blocked, "--to", "text", "--level", "full")
    assert said.code == 1
    assert "cannot be written" in said.errors[0]


def test_a_missing_font_exits_6(
    call: Call,
    condition: Path,
    out: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The installation is not whole, and the message says so."""

    def without_fonts(name: str) -> Path:
        return tmp_path / name if name == "fonts" else original(name)

    original = resources.folder
    resources.characters_of.cache_clear()
    monkeypatch.setattr(resources, "folder", without_fonts)
    said = call("render", condition, "-o", out, "--to", "pdf", "--level", "full")
    resources.characters_of.cache_clear()
    assert said.code == 6
    assert len(said.err.splitlines()) == 1
