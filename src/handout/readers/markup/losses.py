"""What is told of a page that a sheet cannot hold as it was."""

IRREGULAR_TABLE = (
    "a table is told as a list: it has no row that names its columns, or its cells are "
    "merged or missing."
)
PICTURE_LEFT_OUT = (
    "a picture of a web page is not fetched; its words stand in its place:"
)
PICTURE_LOST = "a picture could not be had; its words stand in its place:"
FORMULA = "a formula is told on one line; compare it with the page."
ROWS_LOST = (
    "a table was taken for the layout of its texts, which follow each other here; see "
    "what belongs to what on the page."
)
