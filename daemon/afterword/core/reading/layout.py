"""READ: an owner's text with its own line breaks, less those that a mail program or our own letter put into it.

What is read here goes out as a note, after it was shown once more: a paragraph broken at 72 columns, or with every line
doubled, would look like an accident to its reader.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

_TOKEN = re.compile(r"\S+")
#: A line within these bounds whose next word would have gone beyond the second one was perhaps broken by a program.
_SHORTEST, _WIDTH, _LONGEST = 48, 66, 80
_BAR = re.compile(r"[ \t]?\|(?: |$)")


def unbroken(text: str, formatted: str, before: int = 0) -> str:
    """`text` of a plain part with only the line breaks that its formatted twin has, too.

    `formatted` holds the same words; `before` is the count of those that stand in it before the text.
    """
    text = undoubled(text)
    words = [word for word, _ in _tokens(text)]
    twin = list(_tokens(formatted))[before : before + len(words)]
    if [word for word, _ in twin] != words:
        return text
    return "".join(_gap(gap, other) + word for (word, gap), (_, other) in zip(_tokens(text), twin, strict=True)).strip()


def as_drafted(text: str, draft: str) -> str:
    """A draft that came back changed in a quotation: without our marks, and with the draft's own long lines."""
    lines = _unmarked(text.split("\n"))
    inside = {pair for line in draft.split("\n") for pair in _pairs(line.split())}
    joined: list[str] = []
    last = ""  # the line as it was broken
    for line in lines:
        if joined and last.strip() and line.strip() and _broken(last, line, inside):
            joined[-1] = f"{joined[-1].rstrip()} {line.strip()}"
        else:
            joined.append(line.rstrip())
        last = line
    return "\n".join(joined).strip()


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """Each word with the blanks before it."""
    at = 0
    for word in _TOKEN.finditer(text):
        yield word[0], text[at : word.start()]
        at = word.end()


def _gap(gap: str, other: str) -> str:
    breaks = min(gap.count("\n"), other.count("\n"))
    if not gap.count("\n"):
        return gap
    return "\n" * breaks + gap.rpartition("\n")[2] if breaks else " "


def undoubled(text: str) -> str:
    """Without the empty line that Outlook puts between any two lines: a real one is three there."""
    gaps = [count for _, gap in _tokens(text.strip()) if (count := gap.count("\n"))]
    if not gaps or min(gaps) < 2 or max(gaps) < 4:
        return text
    return re.sub(r"\s*\n\s*", lambda gap: "\n" * (gap[0].count("\n") // 2), text)


def _unmarked(lines: list[str]) -> list[str]:
    """Lines without the bar that our letters put before a draft's, and without the blank that some programs put."""
    full = [line for line in lines if line.strip()]
    if 2 * sum(_BAR.match(line) is not None for line in full) >= len(full):
        return [_BAR.sub("", line, count=1) for line in lines]
    if all(line.startswith(" ") for line in full[1:]):
        return [line.removeprefix(" ") for line in lines]
    return lines


def _pairs(words: list[str]) -> list[tuple[str, str]]:
    return list(itertools.pairwise(words))


def _broken(line: str, below: str, inside: set[tuple[str, str]]) -> bool:
    """Whether the break between two lines was put there: within a line of the draft, or where a line grew too long."""
    first = below.split(maxsplit=1)[0]
    if (line.rsplit(maxsplit=1)[-1], first) in inside:
        return True
    return _SHORTEST < len(line) <= _LONGEST and len(line) + 1 + len(first) > _WIDTH
