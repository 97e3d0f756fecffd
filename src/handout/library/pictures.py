"""Pictures on the shelf, by hash."""

from collections.abc import Iterable, Iterator
from sqlite3 import Connection

import msgspec

from handout.prose import Figure
from handout.resources import Picture, Resources

PUT = """
INSERT INTO pictures VALUES (:sha256, :media_type, :width, :height, :data, :raster)
ON CONFLICT (sha256) DO UPDATE SET raster = excluded.raster WHERE raster = x''
"""
"""A drawing that is there already gets its twin, if it has none yet."""


def put_pictures(connection: Connection, pictures: Iterable[Picture]) -> None:
    """Keep pictures."""
    connection.executemany(PUT, map(_row, pictures))


def resources_for(connection: Connection, *values: object) -> Resources:
    """Return the pictures that the figures of some values name, as far as kept."""
    names = {name for value in values for name in pictures_in(value)}
    found = (_picture(connection, name) for name in sorted(names))
    return Resources.of(picture for picture in found if picture)


def _row(picture: Picture) -> dict[str, object]:
    return {"sha256": picture.sha256, **msgspec.structs.asdict(picture)}


def _picture(connection: Connection, sha256: str) -> Picture | None:
    row = connection.execute(
        "SELECT media_type, data, width, height, raster FROM pictures WHERE sha256 = ?",
        (sha256,),
    ).fetchone()
    if row is None:
        return None
    media_type, data, width, height, raster = row
    return Picture(
        media_type=media_type, data=data, width=width, height=height, raster=raster
    )


def pictures_in(value: object) -> Iterator[str]:
    """Yield the hashes that the figures of a value name, at any depth."""
    if isinstance(value, Figure):
        yield value.picture
    if isinstance(value, msgspec.Struct):
        value = tuple(getattr(value, name) for name in value.__struct_fields__)
    if isinstance(value, tuple):
        for part in value:
            yield from pictures_in(part)
