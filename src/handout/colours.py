"""Contrast as WCAG 2.2 defines it: relative luminance and contrast ratio."""

import functools

LEAST_CONTRAST = 4.5
"""The least ratio for text: WCAG 2.2, success criterion 1.4.3."""

LINEAR_END = 0.04045


@functools.cache
def contrast(first: str, second: str = "#ffffff") -> float:
    """Return the contrast ratio of two colours `#rrggbb`, 1 to 21.

    The sharp may be missing, as in Word files.
    """
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255."""
    digits = colour.removeprefix("#")
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(value) for value in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= LINEAR_END else ((share + 0.055) / 1.055) ** 2.4
