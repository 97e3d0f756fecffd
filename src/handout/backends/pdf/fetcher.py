"""What the layout engine may ask for: the pictures of the page, nothing else."""

from collections.abc import Mapping

from handout.backends.pdf.engine import urls
from handout.errors import HandoutError
from handout.resources import Picture


class PictureFetcher(urls.URLFetcher):  # type: ignore[misc]  # no types
    """Answers the addresses of known pictures, and refuses everything else.

    The engine logs what is refused, which makes an error of it: see `listening`.
    """

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self._pictures = pictures

    def fetch(
        self, url: str, headers: Mapping[str, str] | None = None
    ) -> urls.URLFetcherResponse:
        """Return a known picture. Raises `HandoutError` for anything else."""
        del headers
        if url not in self._pictures:
            raise HandoutError("the page asks for something outside itself.")
        picture = self._pictures[url]
        kind = {"Content-Type": picture.media_type}
        return urls.URLFetcherResponse(url, picture.data, kind)
