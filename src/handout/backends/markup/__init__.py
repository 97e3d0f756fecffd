"""A document as HTML: what the PDF and the HTML backend share.

Content reaches the page through escaped templates only, and never the style
sheet: styles are made of numbers and colours.
"""

from handout.backends.markup.notes import Notes as Notes
from handout.backends.markup.page import fill_page as fill_page
from handout.backends.markup.pictures import embedded as embedded
from handout.backends.markup.style import fill_styles as fill_styles
from handout.backends.markup.style import leading as leading
from handout.backends.markup.style import stands_beside as stands_beside
