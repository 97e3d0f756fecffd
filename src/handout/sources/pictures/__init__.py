"""Authored pictures, resolved at the edge and kept by hash."""

from handout.sources.pictures.album import Album as Album
from handout.sources.pictures.album import resolve_figures as resolve_figures
