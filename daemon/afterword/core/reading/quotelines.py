"""READ: the lines of a body, their quote marks taken off (for `quotes`)."""

from __future__ import annotations

import re
from typing import NamedTuple

from afterword.core.messages import BlockKind
from afterword.core.reading import quotewords as words

_UNSEEN = r"\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
#: Blanks that do not break, and characters of no width, that phones and rich editors put between an owner's words.
_BLANKS = str.maketrans({"\xa0": " ", "\u202f": " ", "\xad": None, "\u200b": None, "\u2060": None, "\ufeff": None})
_MARK = re.compile(rf"[ \t\xa0{_UNSEEN}]{{0,6}}(?:[>＞][ \t\xa0{_UNSEEN}]?){{1,200}}")
#: Longer lines are nobody's attribution.
LINE_LIMIT = 400


class Line(NamedTuple):
    text: str  # without quote marks
    depth: int
    blank: bool
    label: tuple[str, str] | None  # (kind, value), where it looks like a line of a header block


def line_of(line: str) -> Line:
    mark = _MARK.match(line)
    text, depth = (line[mark.end() :], mark[0].count(">") + mark[0].count("＞")) if mark else (line, 0)
    text = text.translate(_BLANKS).rstrip() if not text.isascii() else text.rstrip()
    return Line(text, depth, not text.strip(), _label(text))


def lift(lines: list[Line], at: int, depth: int) -> None:
    """Take a depth of quotation off everything from `at` on."""
    if depth:
        lines[at:] = [line._replace(depth=max(line.depth - depth, 0)) for line in lines[at:]]


def next_text(lines: list[Line], at: int) -> int | None:
    """The next line that is not blank."""
    return next((i for i in range(at, len(lines)) if not lines[i].blank), None)


def _label(text: str) -> tuple[str, str] | None:
    """(kind, value) of a line of a header block."""
    if len(text) > 4 * LINE_LIMIT or (match := words.LABELLED.match(text)) is None:
        return None
    kind = words.LABELS.get(match[1].strip().lower())
    return (kind, match[2].strip()) if kind else None


def fill(kinds: list[BlockKind], start: int, end: int, kind: BlockKind) -> None:
    kinds[start:end] = [kind] * (end - start)
