"""WRITE: loose fragments of a debrief mended into pieces that a sentence can take up, or left out.

"kafka migration" → the Kafka migration (a topic); "she liked the on-call story" → you liked the on-call story;
"they are hiring two more" → you are hiring two more. What cannot be woven in safely is no point: a note without one is
thin, and its owner is asked, which is better than a sentence that is false, private or broken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from afterword.core.writing import commandwords
from afterword.core.writing import vocabulary as v
from afterword.core.writing.clauses import CLAUSE_OF, LONGEST_SOURCE, Form, Hearing, bare_words, form_of, spelled, tidy

__all__ = ["LONGEST", "Form", "Hearing", "Point", "mend", "tidy"]

#: A mended fragment is at most so long (words); what was dictated in one breath is cut up first.
LONGEST = 22


@dataclass(frozen=True, slots=True)
class Point:
    """A fragment as it goes into a sentence, and the owner's own words that it was made from."""

    form: Form
    text: str
    source: str


_SPLIT = re.compile(r"[;\n•·|]|(?<=\w)\. |(?<=\w)[!?] | [-–—] |, |: ", re.UNICODE)
_JOINED = re.compile(
    r",? (?:and|but|then|so) (?=(?:then |also )?(?:she|he|they|we|i|it|how|why|what)\b)", re.IGNORECASE
)
_BROKEN = re.compile(
    r"https?:|www\.|@|[\[\]{}<>\\^~=_*#\"“”«»„]|\bx{3,}\b|\d:\d|\?|\b(?:todo|tbd|tba)\b", re.IGNORECASE
)
_FILLERS = re.compile(r"^(?:(?:so|and|then|also|well|um|uh|but|plus|oh|yes|yeah) )+", re.IGNORECASE)
#: Contractions that nothing below takes apart ("she's" is or has).
_CONTRACTED = re.compile(r"\b(?:i|we|you|he|she|it|that|there|who|let|what|here)'[a-z]+", re.IGNORECASE)
#: Pronouns that no mended fragment may hold: who is meant would be a guess, or wrong.
_NOT_YOU = v.words("i we me us myself ours him himself his her hers herself she he them")


def mend(points: Iterable[str], hearing: Hearing) -> tuple[Point, ...]:
    """Every point that can be taken up, in order, none twice."""
    found: dict[str, Point] = {}
    for point in points:
        for piece in _pieces(point):
            mended = _mended(piece, hearing)
            if mended is not None:
                found.setdefault(mended.text.casefold(), mended)
    return tuple(found.values())


def _pieces(point: str) -> Iterator[str]:
    read = point if len(point) <= LONGEST_SOURCE else point[:LONGEST_SOURCE].rpartition(" ")[0]
    plain = re.sub(r" ?\([^()]*\)", "", read.replace("’", "'"))
    for part in _SPLIT.split(plain):
        for piece in _JOINED.split(part):
            if tidied := tidy(_FILLERS.sub("", tidy(piece))):
                yield tidied


def _mended(piece: str, hearing: Hearing) -> Point | None:
    piece = re.sub(r"\b(she|he)'s (?=\w+ing\b)", r"\1 is ", piece, flags=re.IGNORECASE)
    words = bare_words(piece)
    if words and (words[0] in v.INSTRUCTIONS or (len(words) == 1 and commandwords.begins(piece))):
        return None
    if (
        _BROKEN.search(piece)
        or _CONTRACTED.search(piece)
        or not words
        or set(words) & v.PRIVATE
        or any(w.endswith("n't") for w in words)
        or any(phrase in " ".join(words) for phrase in v.CLICHES)
    ):
        return None
    if set(words) & hearing.others or not _specific(words, hearing) or not all(map(_sayable, piece)):
        return None
    form, text = form_of(piece, hearing)
    if form is None:
        return None
    shown = spelled(text, hearing)
    bare = bare_words(shown)
    whole = 0 < len(bare) <= LONGEST and bare[-1] not in v.DANGLING and not _first_person(bare)
    whole = bool(whole) and _specific(bare, hearing)
    return Point(form, shown, piece) if whole else None


def _specific(words: list[str], hearing: Hearing) -> bool:
    """Whether something is named, not only talked around."""
    named = (word for word in words if word not in v.VAGUE | v.STOP | hearing.names)
    counted = any(word.isdigit() or word in v.NUMBERS.values() for word in words) and len(words) > 1
    return counted or any(sum(c.isalpha() for c in word) >= 2 for word in named)


def _sayable(c: str) -> bool:
    return c.isalnum() or unicodedata.category(c)[0] == "M" or c in " -–'’&/+.,%€£$:!"


def _first_person(words: list[str]) -> bool:
    # "how I would shard it" is the owner, as it should be.
    return bool(_NOT_YOU & set(words[:1] + words[2:] if CLAUSE_OF.match(words[0]) and words[1:2] == ["i"] else words))
