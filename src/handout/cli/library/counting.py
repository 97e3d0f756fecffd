"""Numbers with the word for what is counted."""


def many(number: int, word: str) -> str:
    """Return a number and its word: 1 condition, 1,062 conditions."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"
