"""Text in columns of a terminal: how wide it is, cut or filled to a width, wrapped. And whether it may be painted."""

from __future__ import annotations

import os
import shutil
import unicodedata
from typing import TextIO

from afterword.core.reading.showing import one_line

#: Columns of what is not written to a terminal: the same on every machine.
PIPED = 120
_LEAST, _MOST = 60, 240


def width_of(out: TextIO) -> int:
    """Columns that there are: the terminal's, within reason."""
    if not out.isatty():
        return PIPED
    return max(_LEAST, min(shutil.get_terminal_size((80, 24)).columns, _MOST))


def paints(out: TextIO) -> bool:
    """Whether bold and colours are wanted: on a terminal that has them, unless NO_COLOR is set (no-color.org)."""
    return out.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def painted(text: str, style: str) -> str:
    """Text in a style (ECMA-48 SGR figures); without a style as it is."""
    return f"\x1b[{style}m{text}\x1b[0m" if style and text else text


def span(character: str) -> int:
    """Columns of a character (Unicode Annex 11): wide ones take two, marks upon the one before none."""
    if character.isascii():
        return 1
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def columns(text: str) -> int:
    """Columns of a line of text that went through `showing.one_line`."""
    return len(text) if text.isascii() else sum(map(span, text))


def cell(text: str, width: int) -> str:
    """Text of a mail made safe and exactly so wide: cut with an ellipsis, or filled up with blanks."""
    clean = one_line(text, 4 * width)
    if columns(clean) > width:
        clean = clean[: _fitting(clean, 0, len(clean), width - 1)].rstrip() + "…"
    return clean + " " * (width - columns(clean))


def lines(text: str, width: int) -> list[tuple[int, int]]:
    """One line of text wrapped: where each piece begins and ends. Broken at blanks, and within what has none."""
    pieces: list[tuple[int, int]] = []
    start = 0
    while columns(text[start : start + width + 1]) > width or len(text) - start > width:
        end = _fitting(text, start, len(text), width)
        if end >= len(text):
            break
        blank = text.rfind(" ", start + 1, end + 1)
        end = blank if blank > start else max(end, start + 1)
        pieces.append((start, end))
        start = end + (text[end : end + 1] == " ")
    return [*pieces, (start, len(text))]


def _fitting(text: str, start: int, end: int, width: int) -> int:
    """The place up to which text fits into so many columns."""
    taken = 0
    for at in range(start, end):
        taken += span(text[at])
        if taken > width:
            return at
    return end
