"""Content streams, walked in the order of painting: what is shown, how and where."""

from handout.audit.pdf.content.walk import ContentWalk as ContentWalk
