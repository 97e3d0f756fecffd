"""Pictures drawn in code: a chart, a family tree, a grid of dots."""

import io

from PIL import Image, ImageDraw

from handout.resources import Picture, Resources

WIDTH, HEIGHT = 480, 220
BARS = (10, 20, 45, 80, 130, 170, 120, 60)
DARK = "#14375e"


def _dots(width: int, height: int, seed: int) -> bytes:
    """Return a grid of squares as PNG, another one for each seed."""
    image = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(image)
    for left in range(0, width, 40):
        for top in range(0, height, 40):
            if (left + top + seed) % 3:
                pen.rectangle((left + 6, top + 6, left + 30, top + 30), fill=DARK)
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


def _svg(width: int, height: int, inside: str) -> bytes:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f"{inside}</svg>"
    ).encode()


def chart(seed: int = 0) -> Picture:
    """Return a bar chart, too wide to stand beside text."""
    bars = (
        f'<rect x="{20 + 55 * place}" y="{200 - height}" width="40" '
        f'height="{height}" fill="{DARK}"/>'
        for place, height in enumerate((*BARS[seed:], *BARS[:seed]))
    )
    axis = '<path d="M10 200H470" stroke="#1a1a1a" stroke-width="2"/>'
    return Picture(
        media_type="image/svg+xml",
        data=_svg(WIDTH, HEIGHT, f"{''.join(bars)}{axis}"),
        width=WIDTH,
        height=HEIGHT,
        raster=_dots(WIDTH, HEIGHT, seed),
    )


def tree() -> Picture:
    """Return a family tree that is small enough to stand beside text."""
    inside = (
        '<g fill="none" stroke="#1a1a1a" stroke-width="2">'
        f'<rect x="45" y="10" width="34" height="34" fill="{DARK}"/>'
        '<circle cx="188" cy="27" r="17"/><path d="M79 27H171M125 27V90"/>'
        f'<circle cx="125" cy="107" r="17" fill="{DARK}"/></g>'
    )
    data = _svg(250, 132, inside)
    raster = _dots(250, 132, 1)
    return Picture(
        media_type="image/svg+xml", data=data, width=250, height=132, raster=raster
    )


def dots(seed: int = 0) -> Picture:
    """Return a picture in dots."""
    data = _dots(WIDTH, HEIGHT, seed)
    return Picture(
        media_type="image/png", data=data, width=WIDTH, height=HEIGHT, raster=data
    )


def lamp() -> Picture:
    """Return a small black lamp, for decoration."""
    inside = '<path d="M20 50H60M40 50V35M25 35H55L48 10H32Z" stroke="#000000"/>'
    data = _svg(80, 60, f'<g fill="none" stroke-width="2">{inside}</g>')
    raster = _dots(80, 60, 2)
    return Picture(
        media_type="image/svg+xml", data=data, width=80, height=60, raster=raster
    )


CHARTS = tuple(chart(seed) for seed in range(3))
DOTS = tuple(dots(seed) for seed in range(2))
TREE = tree()
LAMP = lamp()
RESOURCES = Resources.of([*CHARTS, *DOTS, TREE, LAMP])
