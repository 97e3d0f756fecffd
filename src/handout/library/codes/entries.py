"""A mapping as a list of entries in YAML."""

from collections.abc import Iterator

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from handout.errors import Malformed
from handout.library.codes.rows import Mapping, MappingRow, Refusal, checked, gathered

SAMPLE = "Write entries such as: - {system: icd10, code: J45, condition: topic/asthma}."


def read(text: str, name: str) -> Mapping:
    """Read entries. Raises `Malformed` for text that is no list in YAML."""
    try:
        # Nodes only: no alias is followed and no tag is obeyed.
        root = YAML(typ="safe", pure=True).compose(text)
    except (YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{name}, line {mark.line + 1}" if mark else name
        raise Malformed("this is not YAML.", place=place, remedy=SAMPLE) from error
    if not isinstance(root, SequenceNode):
        raise Malformed("found no list of entries.", place=name, remedy=SAMPLE)
    return gathered(_rows(root))


def _rows(root: SequenceNode) -> Iterator[MappingRow | Refusal]:
    for node in root.value:
        line = node.start_mark.line + 1
        pairs = node.value if isinstance(node, MappingNode) else []
        columns = {_word(key): _word(value) for key, value in pairs}
        if columns:
            yield checked(columns, line)
        else:
            yield Refusal(line, "found no entry.", SAMPLE)


def _word(node: Node) -> str:
    return str(node.value) if isinstance(node, ScalarNode) else ""
