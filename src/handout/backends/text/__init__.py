"""The text backend: a document becomes plain text, 72 columns wide."""

from handout.backends.text.sheet import render as render
