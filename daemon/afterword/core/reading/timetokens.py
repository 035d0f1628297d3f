"""Mail text as tokens: numbers, words, marks and line ends, which the readers of days and clocks walk over."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.reading.lexicon import fold

LONGEST_TEXT = 40_000  # characters of a text that are looked at
MOST_TOKENS = 12_000

_TOKEN = re.compile(r"(https?://\S{1,2000}|www\.\S{1,2000})|(\d+)|([^\W\d_]+)|(\n)|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Token:
    """A token: ``text`` folded, ``raw`` as written, ``value`` for numbers of up to four digits, else None."""

    text: str
    raw: str
    value: int | None
    start: int
    end: int


#: What stands beyond the last token: equal to nothing, so that readers need not ask where the text ends.
NOTHING = Token("", "", None, -1, -1)


class Tokens:
    """A text's tokens, with `at` that answers for every position."""

    __slots__ = ("list", "text")

    def __init__(self, text: str) -> None:
        """Cut up the first `LONGEST_TEXT` characters; web addresses become one token each, without meaning."""
        self.text = text[:LONGEST_TEXT]
        self.list: list[Token] = []
        for found in _TOKEN.finditer(self.text):
            raw = found[0]
            kind = found.lastindex
            if kind == 2:
                value = int(raw) if len(raw) <= 4 else None
                token = Token(raw, raw, value, found.start(), found.end())
            else:
                token = Token(fold(raw) if kind == 3 else raw[:1], raw, None, found.start(), found.end())
            self.list.append(token)
            if len(self.list) >= MOST_TOKENS:
                break

    def __len__(self) -> int:
        return len(self.list)

    def at(self, index: int) -> Token:
        """The token at `index`; `NOTHING` beyond both ends."""
        return self.list[index] if 0 <= index < len(self.list) else NOTHING

    def number(self, index: int, low: int, high: int, digits: int = 2) -> int | None:
        """The number at `index` if it has at most `digits` digits and lies within the bounds."""
        token = self.at(index)
        if token.value is None or len(token.raw) > digits or not low <= token.value <= high:
            return None
        return token.value

    def glued(self, index: int) -> bool:
        """Whether nothing lies between this token and the next."""
        after = self.at(index + 1)
        return after is not NOTHING and self.at(index).end == after.start

    def skip(self, index: int, words: frozenset[str] | set[str]) -> int:
        """The first index at or after `index` (up to six further) whose token is none of `words`."""
        stop = index + 6
        while index < stop and self.at(index).text in words:
            index += 1
        return index
