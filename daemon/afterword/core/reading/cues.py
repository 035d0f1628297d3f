"""Cues: what a sentence of a message can speak for, and the little language that phrases are written in.

A phrase is a line of words, matched at word boundaries in a sentence that `plain` has levelled (lower case, no accents,
contractions written out, one blank between words). Besides words it may hold

    (a|b)    one of these
    word?    the character before is optional (a plain regular expression sign)
    ~3       up to three words of any kind
    *        the rest of a word (``interview*`` is interview, interviews, interviewing …)

Everything compiles to one linear pattern for each cue and language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Cue(StrEnum):
    """What a phrase speaks for. The names stand in the evidence that people are shown."""

    JOB = "job"  # an application, a vacancy, a candidate
    APPLIED = "applied"  # this person's own application or candidacy
    INTERVIEW = "interview"  # an interview by whatever name
    TALK = "talk"  # a call, a chat, a meeting: an interview only among people who speak of a job
    ASK = "ask"  # asks for a time, or offers a choice of times
    FIXED = "fixed"  # says that a time is settled
    MOVE = "move"  # moves something that was settled
    CANCEL = "cancel"  # takes something off
    PAST = "past"  # speaks of an interview that was
    OFFER = "offer"
    REJECT = "reject"
    TASK = "task"  # sets a test or a piece of work
    STATUS = "status"  # says how things stand
    RECEIVED = "received"  # acknowledges an application
    REPLY = "reply"  # answers, asks for documents, thanks
    OUTREACH = "outreach"  # approaches a stranger about a job
    AUTO = "auto"  # an automatic answer
    BULK = "bulk"  # newsletters, alerts, marketing
    ELSEWHERE = "elsewhere"  # appointments, loans, flats, deliveries, studies …: not about a job of the owner's
    SCAM = "scam"  # what employers do not do: messengers, cheques, fees
    OBSERVER = "observer"  # a friend or colleague speaks about the owner's interview
    OLD = "old"  # a time that no longer holds
    DEADLINE = "deadline"  # something is to be done by then
    ARRANGES = "arranges"
    LATER = "later"  # only announces a step to come


Phrases = Mapping[Cue, tuple[tuple[float, str], ...]]

_CONTRACTIONS = (
    (re.compile(r"\bcannot\b"), "can not"),
    (re.compile(r"\bcan't\b"), "can not"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\b(i|we|you|they)'ve\b"), r"\1 have"),
    (re.compile(r"\b(i|we|you|they|he|she|it|that|this|there)'ll\b"), r"\1 will"),
    (re.compile(r"\b(i|we|you|they|he|she)'d\b"), r"\1 would"),
    (re.compile(r"\b(we|you|they)'re\b"), r"\1 are"),
    (re.compile(r"\bi'm\b"), "i am"),
    (re.compile(r"\b(it|that|there|here|he|she|what)'s\b"), r"\1 is"),
    (re.compile(r"\blet's\b"), "let us"),
)
_APOSTROPHES = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "–": "-", "—": "-", "‑": "-", "\u00a0": " "}
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_BLANKS = re.compile(r"\s+")
_REST = re.compile(r"(?<=[a-z])(?<!\\[a-z])\*")


def plain(text: str) -> str:
    """Level a sentence for matching. The length may change, so positions in it are not positions in `text`."""
    text = _INVISIBLE.sub("", text.translate(_APOSTROPHES))
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
        text = "".join(c for c in text if not unicodedata.combining(c)).translate(_APOSTROPHES)
    text = text.casefold()
    if "'" in text or "cannot" in text:
        for pattern, full in _CONTRACTIONS:
            text = pattern.sub(full, text)
    return _BLANKS.sub(" ", text).strip()


def _expand(phrase: str) -> str:
    phrase = re.sub(r"~(\d) ", r"(?:\\S+ ){0,\1}", phrase)
    return _REST.sub(r"\\w*", phrase)


@cache
def pattern(phrase: str) -> re.Pattern[str]:
    """The pattern of a phrase, made when a gate first opens: most phrases are never met, and they are many."""
    return re.compile(rf"(?<!\w){_expand(phrase)}(?!\w)")


@dataclass(frozen=True, slots=True)
class Spoken:
    """One phrase found in one sentence."""

    cue: Cue
    weight: float
    words: str
    at: int  # where in the levelled sentence


@dataclass(frozen=True, slots=True)
class _Rule:
    weight: float
    phrase: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The phrases of one language, compiled: one gate pattern for each cue, single ones only behind it."""

    gates: tuple[tuple[Cue, re.Pattern[str], tuple[_Rule, ...]], ...]

    def spoken(self, sentence: str) -> list[Spoken]:
        """Every cue that a levelled sentence has, each with its strongest phrase."""
        found, sentence = [], sentence + " "  # so that a gap may stand at the end
        for cue, gate, rules in self.gates:
            if gate.search(sentence):
                hits = [(rule.weight, match) for rule in rules if (match := pattern(rule.phrase).search(sentence))]
                if hits:
                    weight, match = max(hits, key=lambda hit: hit[0])
                    found.append(Spoken(cue, weight, match.group(), match.start()))
        return found


def compiled(phrases: Phrases) -> Lexicon:
    """Make a language's phrases ready for use."""
    gates = []
    for cue, rows in phrases.items():
        gate = re.compile(r"(?<!\w)(?:" + "|".join(f"(?:{_expand(phrase)})" for _, phrase in rows) + r")(?!\w)")
        gates.append((cue, gate, tuple(_Rule(weight, phrase) for weight, phrase in rows)))
    return Lexicon(tuple(gates))
