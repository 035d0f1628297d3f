"""READ: a short answer cut into clauses, and each clause into what its words do.

A clause counts as understood only where every word of it is: one unknown word makes all of it chatter. So nothing is
ever found *within* a clause, and "disallow", "not approved" or "send me a reminder" are no approvals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from afterword.core.reading import lexicon, whens
from afterword.core.reading.showing import fold
from afterword.core.reading.yes_no import EMOJI_FINE, PATTERNS, Said

LONGEST_CLAUSE = 400  # characters; nobody gives a command in a longer one
_APOSTROPHES = str.maketrans("’‘ʼ`´", "'''''")
_HYPHENS = str.maketrans("‐‑", "--")
_HALVES = re.compile(r"\b([ap])\.\s?m\b\.?")
_GERMAN_DAY = re.compile(rf"(\d)\.\s+(?={'|'.join(sorted(lexicon.MONTHS, key=len, reverse=True))})")
#: Each run is begun at its own beginning alone, so that a screen of blanks or stops is gone through once.
_ENDS = re.compile(
    r"[!?;\n()…]+|(?<![.,:])[.,:]+(?=\s|$)|(?<![^\S\n])[^\S\n]+(?:[-–—]{1,3}(?=\s|$)|/\s+)|—",
)
#: Not ``|`` and ``·``: those stand before lines of our own letters, and nobody types them before an answer.
_EDGES = " \t*_.,-–—:•"
#: ``si`` without its accent is "if" in two languages, but nobody writes a comma behind that.
_SI = re.compile(r"^\s*si(?=\s*(?:[,.!]|$))")
_WORD = re.compile(r"[\w'-]+")
_FROWN = re.compile(r"(?<!\w)[:;]['-]?[(\[/|]")
_SMILEY = re.compile(r"(?<!\w)(?:[:;]-?[)dp]|<3|x{1,3})(?!\w)")
_STRANGE = re.compile(r"[\"“”„«»<>~{}\[\]^|#@%&=\\+$€£_]")
_SMALL = "half halb at on in um am im a an le la el las los dans the nach pasado passe after day early"
TIMELY = frozenset(
    [
        *(*lexicon.MONTHS, *lexicon.WEEKDAYS, *lexicon.WEEKDAYS_SHORT, *lexicon.DAY_PARTS, *lexicon.RELATIVE_DAYS),
        *(*lexicon.NEXT, *lexicon.THIS, *lexicon.NUMBERS, *_SMALL.split()),
    ]
) - {"so", "do", "last"}


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Folded words of names that say nothing: the writer's own (a signature), and the recipient's ("to Kayla")."""

    writer: frozenset[str] = frozenset()
    recipient: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A stretch between stops: its folded `text`, what it does (in order, with the words), and whether it asks."""

    text: str
    parts: tuple[tuple[Said, str], ...]
    asks: bool = False

    @property
    def does(self) -> frozenset[Said]:
        return frozenset(said for said, _ in self.parts)

    @property
    def idle(self) -> bool:
        return self.does <= {Said.FILLER, Said.PRAISE}

    @property
    def words(self) -> list[str]:
        return words(self.text)


def words(text: str) -> list[str]:
    """The words of folded text."""
    return _WORD.findall(text)


def plain(text: str) -> str:
    """Text as phrases are matched: folded, straight apostrophes, no accents (``sí`` is ``yes``), fine emoji gone."""
    folded = fold(text).translate(_APOSTROPHES).translate(_HYPHENS)
    folded = re.sub(r"\bsí\b", "yes", folded)
    folded = "\n".join(lexicon.fold(line) for line in folded.split("\n"))
    folded = _SI.sub("yes", folded)
    folded = "".join(" " if c in EMOJI_FINE or 0x1F3FB <= ord(c) <= 0x1F3FF else c for c in folded)
    return _SMILEY.sub(" ", _FROWN.sub(" ~ ", _GERMAN_DAY.sub(r"\1 ", _HALVES.sub(r"\1m", folded))))


def split(text: str, *, people: People, anchor: datetime, zone: ZoneInfo) -> tuple[Clause, ...]:
    """The clauses of an answer, in their order. Times count from `anchor` (aware) in `zone`."""
    whole = plain(text)
    clauses: list[Clause] = []
    at = 0
    for end in [*_ENDS.finditer(whole), None]:
        piece = whole[at : end.start() if end else len(whole)].strip(_EDGES)
        asks = end is not None and "?" in end[0]
        at = end.end() if end else at
        if piece or asks:
            clauses.append(Clause(text=piece, parts=_parse(piece, people, anchor, zone), asks=asks or "¿" in piece))
    return tuple(clauses)


def _parse(piece: str, people: People, anchor: datetime, zone: ZoneInfo) -> tuple[tuple[Said, str], ...]:
    if len(piece) > LONGEST_CLAUSE or _STRANGE.search(piece):
        return ((Said.CHAT, piece),)
    parts: list[tuple[Said, str]] = []
    at = 0
    while at < len(piece):
        said, end = _longest(piece, at)
        word = _WORD.match(piece, at)
        first = word[0] if word else ""
        if first in TIMELY or first[:1].isdigit():
            when = whens.read(piece[at:], anchor=anchor, zone=zone)
            if when is not None and at + when.consumed[1] > end:
                said, end = Said.TIME, at + when.consumed[1]
        if end == at and first in people.writer:
            said, end = Said.FILLER, at + len(first)
        if end == at and first == "to" and (known := re.match(r"to (\w+)(?: (\w+))?", piece[at:])):
            given = [w for w in known.groups() if w]
            if given[0] in people.recipient and (len(given) == 1 or given[1] in people.recipient):
                said, end = Said.FILLER, at + known.end()
        if end == at:
            return (*parts, (Said.CHAT, piece[at:]))
        parts.append((said, piece[at:end]))
        while end < len(piece) and piece[end] in " \t.,'":
            end += 1
        at = end
    return tuple(parts) or ((Said.FILLER, ""),)


def _longest(piece: str, at: int) -> tuple[Said, int]:
    best, end = Said.CHAT, at
    for said, pattern in PATTERNS:
        found = pattern.match(piece, at)
        if found is not None and found.end() > end:
            best, end = said, found.end()
    return best, end
