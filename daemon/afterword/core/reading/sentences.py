"""Sentences: a body cut into what is said at a time, whatever the width it was wrapped at.

A table's row, a list's item and a "Time: 10:30" line are sentences of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.core.reading.cues import plain

#: More of a message is not looked at: what it is about has been said by then.
MAX_SENTENCES = 400
MAX_SENTENCE = 600

_WRAPPED = 50  # a line at least this long may go on in the next
_BULLET = re.compile(
    r"\s*(?:[-*•·–▪>+]\s|\(?\d{1,2}[.)]\s|[a-z]\)\s|(?:um |at )?\d{1,2}[:.h]\d{2}|\d{1,2} ?[ap]\.?m\b|\w[\w ]{1,24}:(?:\s|$))"
)
_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(¿¡*]*[^\W_])")
_NO_END = re.compile(
    r"(?:\b(?:mr|mrs|ms|mx|dr|prof|st|no|nr|herr|fr|bzw|ca|ggf|inkl|z\.b|d\.h|u\.a|e\.g|i\.e|etc|approx|ref|tel|hr|m|mme|"
    r"sr|sra|dra|vs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    r"mo|di|mi|do|ltd|inc|co|corp)|\b\w|(?<!\d)\d{1,2})\.$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` as it stands (line breaks are blanks), its first character's place in the body, and `text` levelled."""

    text: str
    start: int
    plain: str


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a body in their order, at most `MAX_SENTENCES` of them."""
    found: list[Sentence] = []
    for start, paragraph in _paragraphs(text):
        for at, words in _cut(paragraph):
            if words.strip():
                lead = len(words) - len(words.lstrip())
                found.append(Sentence(words.strip(), start + at + lead, plain(words[:MAX_SENTENCE])))
            if len(found) >= MAX_SENTENCES:
                return tuple(found)
    return tuple(found)


def _paragraphs(text: str) -> list[tuple[int, str]]:
    """Runs of lines that belong together, line breaks turned into blanks, each with its place."""
    runs: list[tuple[int, str]] = []
    at, open_ = 0, False
    for line in text.split("\n"):
        body = line.rstrip()
        if body.strip():
            if open_ and not _BULLET.match(line):
                start, before = runs[-1]
                runs[-1] = (start, before + " " * (at - start - len(before)) + body)
            else:
                runs.append((at, body))
        open_ = len(body) >= _WRAPPED and not body.endswith((":", ".", "!", "?"))
        at += len(line) + 1
    return runs


def _cut(paragraph: str) -> list[tuple[int, str]]:
    """A paragraph at its full stops, but not at those of abbreviations and dates ("28. Januar")."""
    pieces, begin = [], 0
    for match in _END.finditer(paragraph):
        piece = paragraph[begin : match.start()]
        if _NO_END.search(piece[-12:]):
            continue
        pieces.append((begin, piece))
        begin = match.end()
    return [*pieces, (begin, paragraph[begin:])]


_TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|\d+|[?€$£%]")


def tokens(level: str) -> list[str]:
    """The words of a levelled text as they are weighed: every number is ``#``."""
    return ["#" if token.isdigit() else token for token in _TOKEN.findall(level)]
