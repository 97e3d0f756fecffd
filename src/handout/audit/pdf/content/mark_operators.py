"""The operators that begin and end marked content (ISO 32000-1 14.6)."""

from pikepdf import Name, String

from handout.audit.pdf.content.canvas import Canvas, Operands, Operators
from handout.audit.pdf.objects import entry, name, plain_name, resource, text


def _begin(canvas: Canvas, operands: Operands) -> None:
    tag = plain_name(operands[0]) if operands else ""
    canvas.marks.begin(tag)


def _begin_with_properties(canvas: Canvas, operands: Operands) -> None:
    tag, properties = [*operands, None, None][:2]
    if isinstance(properties, Name):
        properties = resource(canvas.resources, "/Properties", properties)
    identifier = entry(properties, "/MCID")
    actual = entry(properties, "/ActualText")
    canvas.marks.begin(
        plain_name(tag),
        identifier if isinstance(identifier, int) else None,
        kind=name(properties, "/Type"),
        language=text(properties, "/Lang"),
        actual=str(actual) if isinstance(actual, String) else None,
    )


def _end(canvas: Canvas, _operands: Operands) -> None:
    canvas.marks.end()


OPERATORS: Operators = {"BMC": _begin, "BDC": _begin_with_properties, "EMC": _end}
