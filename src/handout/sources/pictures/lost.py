"""The one way in which a picture fails."""


class Lost(Exception):
    """Why a picture could not be had, in words for the author."""
