"""Lengths of time in mail text: "45 minutes", "an hour and a half", "anderthalb Stunden"."""

from __future__ import annotations

from datetime import timedelta

from afterword.core.reading import lexicon
from afterword.core.reading.timetokens import Tokens

_AND = frozenset(["and", "und", "et", "y"])


def find_length(tokens: Tokens, i: int) -> tuple[timedelta, int] | None:
    """A length of time at token `i` ("45 minutes", "an hour and a half", "1 h 30", "anderthalb Stunden"), and its end."""
    token = tokens.at(i)
    if token.text in {"anderthalb", "eineinhalb"} and tokens.at(i + 1).text == "stunden":
        return timedelta(minutes=90), i + 2
    if token.text == "half" and tokens.at(i + 1).text in {"an", "hour"}:
        return timedelta(minutes=30), i + 2 + (tokens.at(i + 1).text == "an")
    count = token.value if token.value is not None else lexicon.NUMBERS.get(token.text)
    if count is None or not 0 < count <= 600:
        return None
    j, fraction = i + 1, 0.0
    if tokens.at(j).text in {".", ","} and tokens.number(j + 1, 0, 9, 1) is not None and tokens.glued(j):
        fraction, j = (tokens.at(j + 1).value or 0) / 10, j + 2
    if token.text in {"a", "ein"} and tokens.at(j).text == "half":
        count, fraction, j = 0, 0.5, j + 1
    j += tokens.at(j).text == "-"
    if tokens.at(j).text in {"half", "halbe"}:
        fraction, count, j = 0.5, 0 if token.text in {"a", "eine", "one"} else count, j + 1
    j += tokens.at(j).text == "-"
    unit = lexicon.UNITS.get(tokens.at(j).text)
    if unit is None or unit > 60:
        return None
    minutes, after = _and_more(tokens, j + 1, round((count + fraction) * unit), unit)
    return timedelta(minutes=minutes), after


def _and_more(tokens: Tokens, j: int, minutes: int, unit: int) -> tuple[int, int]:
    """The rest of "an hour and a half", "1 hour 15 minutes", "une heure et demie", "hora y media"."""
    if unit != 60:
        return minutes, j
    words = [tokens.at(k).text for k in range(j, j + 3)]
    if words[0] in _AND and (words[1:3] == ["a", "half"] or words[1] in {"demie", "media"}):
        return minutes + 30, j + (3 if words[1] == "a" else 2)
    k = j + (words[0] in _AND)
    extra = tokens.number(k, 1, 59)
    if extra is not None and (
        lexicon.UNITS.get(tokens.at(k + 1).text) == 1 or (tokens.glued(j - 1) and tokens.glued(j - 2))
    ):
        return minutes + extra, k + 1 + (lexicon.UNITS.get(tokens.at(k + 1).text) == 1)
    return minutes, j
