"""READ: whether the draft was changed in place, inside the quoted request.

Programs wrap, indent and decorate what they quote, so only words are compared, one after the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.messages import BlockKind, Letter
from afterword.core.reading import layout
from afterword.core.reading.showing import fold

_WORD = re.compile(r"\w+")
_RULE = re.compile(r"\W{3,}.*|\W{2,}\s*(?:end|draft)\b.*|\[/?\s*(?:end|draft).*\]?", re.IGNORECASE)
_LIMIT = 40_000


@dataclass(frozen=True, slots=True)
class Redraft:
    """A draft that is not as it was. `text` is what stands in its place, None where its bounds cannot be told."""

    text: str | None


def find(letter: Letter, draft: str, subject: str = "") -> Redraft | None:
    """The changed draft in a letter's quotation; None where the draft is unchanged, cut off or not quoted at all."""
    quoted = "\n".join(b.text for b in letter.blocks if b.kind is BlockKind.QUOTE)[:_LIMIT]
    wanted = _words(draft)
    if not wanted or not quoted.strip() or _holds(_words(quoted), wanted):
        return None
    lines = quoted.split("\n")
    first, last = _beginning(lines, draft, subject), None
    if first is not None:
        last = _end(lines, first, draft)
    if first is None or last is None:
        return Redraft(None) if _touched(_words(quoted), wanted) else None
    text = layout.as_drafted("\n".join(lines[first : last + 1]), draft)
    found = _words(text)
    if found == wanted:
        return None
    return Redraft(text) if _alike(found, wanted) else (Redraft(None) if _touched(_words(quoted), wanted) else None)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).replace("_", " "))


def _holds(words: list[str], wanted: list[str]) -> bool:
    return f" {' '.join(wanted)} " in f" {' '.join(words)} "


def _lines(draft: str) -> list[list[str]]:
    return [words for line in draft.split("\n") if (words := _words(line))]


def _beginning(lines: list[str], draft: str, subject: str) -> int | None:
    """The line of the draft's greeting, or the first below its Subject line where the greeting was changed too."""
    greeting = _lines(draft)[0]
    for at, line in enumerate(lines):
        if _words(line) == greeting:
            return at
    title = _words(subject)
    for at, line in enumerate(lines):
        if title and _words(line)[-len(title) :] == title and len(_words(line)) <= len(title) + 1:
            return next((i for i in range(at + 1, len(lines)) if lines[i].strip()), None)
    return None


def _end(lines: list[str], first: int, draft: str) -> int | None:
    """The last line of the draft: its closing name, else what stands above the next rule."""
    closing = _lines(draft)[-1]
    for at in range(first + 1, len(lines)):
        if _words(lines[at]) == closing:
            return at
    for at in range(first + 1, len(lines)):
        if lines[at].strip() and _RULE.fullmatch(lines[at].strip()):
            return next((i for i in range(at - 1, first, -1) if lines[i].strip()), None)
    return None


def _triples(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + 3]) for i in range(len(words) - 2)}


def _alike(found: list[str], wanted: list[str]) -> bool:
    """Whether this may be an edited form of the draft at all, and not the rest of the letter."""
    return bool(set(found) & set(wanted)) and len(found) <= 4 * len(wanted) + 60


def _touched(words: list[str], wanted: list[str]) -> bool:
    """Whether much of the draft stands there, but neither whole nor as one piece (a quotation that was cut)."""
    share = _triples(words) & _triples(wanted)
    if len(share) < 0.3 * max(len(_triples(wanted)), 1):
        return False
    text = f" {' '.join(words)} "
    longest = _longest_run(words, wanted)
    piece = f" {' '.join(longest)} "
    at_edge = wanted[: len(longest)] == longest and text.rstrip().endswith(piece.rstrip())
    return not at_edge


def _longest_run(words: list[str], wanted: list[str]) -> list[str]:
    """The longest beginning of `wanted` that stands in `words` as it is."""
    low, high = 0, len(wanted)
    text = f" {' '.join(words)} "
    while low < high:
        middle = (low + high + 1) // 2
        if f" {' '.join(wanted[:middle])} " in text:
            low = middle
        else:
            high = middle - 1
    return wanted[:low]
