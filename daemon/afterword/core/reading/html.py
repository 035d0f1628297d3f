"""READ: HTML as its reader sees it."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser


def visible_text(source: str) -> str:
    """Text of an HTML document."""
    body = LexborHTMLParser(source).body
    return body.text(separator="\n", strip=True) if body else ""
