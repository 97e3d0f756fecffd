"""What openxml-audit says of a Word file that is still in memory."""

import io
import tempfile
from pathlib import Path

import docx
from openxml_audit import OpenXmlValidator


def faults(data: bytes) -> list[str]:
    """Return the faults; a file that python-docx cannot open raises."""
    docx.Document(io.BytesIO(data))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "file.docx"
        file.write_bytes(data)
        result = OpenXmlValidator(max_errors=0).validate(str(file))
    return [str(error) for error in result.errors]
