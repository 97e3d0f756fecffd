"""Whether the layout engine can draw a drawing, tried before a sheet depends on it."""

import io
import re

from handout.backends.pdf.engine import font_configuration, weasyprint
from handout.backends.pdf.fetcher import PictureFetcher
from handout.backends.pdf.listening import no_complaints
from handout.backends.pdf.press import ONE_AT_A_TIME
from handout.errors import HandoutError
from handout.resources import Picture

ADDRESS = "picture:trial"
PAGE = f'<!DOCTYPE html><html lang="en"><body><img src="{ADDRESS}" alt="x">'

NO_NUMBER = re.compile(rb"[\s-](?:inf|nan|[1-9]\d{9,}(?:\.\d+)?)\s")
"""What no reader of PDF takes for a coordinate (ISO 19005-2, 6.1.13)."""


def can_draw(drawing: Picture) -> bool:
    """Tell whether the engine draws an SVG without a complaint, in real numbers."""
    data = io.BytesIO()
    page = weasyprint.HTML(string=PAGE, url_fetcher=PictureFetcher({ADDRESS: drawing}))
    try:
        with ONE_AT_A_TIME, no_complaints():
            made = page.render(font_config=font_configuration())
            made.write_pdf(data, uncompressed_pdf=True)
    except (HandoutError, ArithmeticError, ValueError):
        return False
    return not NO_NUMBER.search(data.getvalue())
