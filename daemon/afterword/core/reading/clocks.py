"""Times of day in mail text: one time or a range of two, with the part of the day that is told beside them."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.reading import lexicon, zonenames
from afterword.core.reading.clockforms import (
    NO_CLOCK_BEFORE,
    NOON,
    RANGE,
    STEPS,
    WORD_HOURS,
    Clock,
    one_clock,
)
from afterword.core.reading.timetokens import Tokens

_AND = frozenset(["and", "und", "et", "y"])
_EVENING = frozenset(["evening", "tonight", "abend", "abends", "soir", "noche", "night"])
_AFTERNOON = frozenset(["afternoon", "nachmittag", "nachmittags", "tarde"]) | {"midi"}
_MORNING = frozenset(["morning", "morgens", "vormittag", "vormittags", "fruh", "matin", "manana"])
_PART_LEADS = frozenset(
    ["in", "the", "this", "that", "de", "por", "la", "du", "am", "le", ",", "o", "'", "’", "clock", "of"]
)


def find_clock(tokens: Tokens, i: int, *, loose: bool = False) -> Clock | None:
    """The time or range that begins at token `i`, or None. `loose` is for short commands (``tomorrow 9``)."""
    token = tokens.at(i)
    if token.value is None and token.text not in _STARTERS:
        return None
    start = one_clock(tokens, i) or _hour_of_range(tokens, i) or _bare(tokens, i, loose)
    if start is None:
        return None
    if (
        start.bare
        and tokens.at(start.after).text in RANGE
        and tokens.at(start.after + 1).value is None
        and not one_clock(tokens, start.after + 1)
    ):
        return start
    return _with_part(tokens, _with_end(tokens, start))


def _hour_of_range(tokens: Tokens, i: int) -> Clock | None:
    """The bare first hour of "2-3pm", "1 till 1.45", "between 10 and 11.30", "von 10 bis 11 Uhr"."""
    hour = tokens.number(i, 0, 24)
    if hour is None:
        return None
    mark = tokens.at(i + 1).text
    between = tokens.at(i - 1).text in {"between", "zwischen", "entre", "las"} and mark in _AND
    if mark not in RANGE and not between:
        return None
    before = tokens.at(i - 1)
    if before.end == tokens.at(i).start and before.text not in {"(", "|", "@", "~"}:
        return None
    if (
        before.text in lexicon.WEEKDAYS
        and mark in RANGE
        and tokens.number(i + 2, 1, 23)
        and not _no_hour(tokens, i + 2, loose=False)
    ):
        return Clock(first=i, after=i + 1, minutes=hour * 60, open=hour <= 12)  # "Thursday 2-4"
    second = one_clock(tokens, tokens.skip(i + 2, {"las"}))
    if second is None or second.minutes % 1440 == 0 or before.text in NO_CLOCK_BEFORE:
        return None
    whole_hours = hour * 60
    if tokens.at(second.after - 1).text in {"pm", "am", "m", "p", "a", "."} and 0 < hour <= 12:
        return Clock(first=i, after=i + 1, minutes=_same_half(whole_hours, second.minutes))
    return Clock(first=i, after=i + 1, minutes=whole_hours, open=hour <= 12 and second.open) if hour < 24 else None


def _same_half(start: int, end: int) -> int:
    """A start without am or pm before an end that has it: the nearest such time before the end."""
    start %= 720
    return max((s for s in (start, start + 720) if s < end), default=start)


def _bare(tokens: Tokens, i: int, loose: bool) -> Clock | None:  # noqa: FBT001
    """An hour that only a preposition makes a time: at 3, at four, um 9, a las 9."""
    led = tokens.at(i - 1).text in {"at", "um", "@", "las", "gegen", "vers", "around", "about", "ab"} or (
        tokens.at(i - 1).text in {"a", "la"} and tokens.at(i).text in {"1", "una"}
    )
    token = tokens.at(i)
    word = token.text in WORD_HOURS and led
    hour = tokens.number(i, 0, 23)
    hour = hour if hour is not None else WORD_HOURS.get(token.text) if word else None
    if hour is None or not (led or (loose and token.value is not None)):
        return None
    behind = tokens.at(i + 1)
    half = tokens.at(i + 1).text in {"y", "et"} and tokens.at(i + 2).text in {"media", "cuarto", "demie", "quart"}
    if half:
        extra = 30 if tokens.at(i + 2).text in {"media", "demie"} else 15
        return Clock(first=i, after=i + 3, minutes=hour * 60 + extra, open=hour <= 12)
    if _no_hour(tokens, i, loose):
        return None
    if behind.text in {"least", "once", "first", "all"}:
        return None
    return Clock(
        first=i,
        after=i + 1,
        minutes=hour * 60,
        open=0 < hour <= 12 and (token.value is None or len(token.raw) == 1 or hour >= 10),
        bare=True,
    )


def _no_hour(tokens: Tokens, i: int, loose: bool) -> bool:  # noqa: FBT001
    """Whether what follows an hour makes it something else: a house number, a count, a sum."""
    behind = tokens.at(i + 1)
    if (
        behind.text in lexicon.UNITS
        or behind.text in lexicon.MONTHS
        or behind.text in {"%", "€", "£", "st", "nd", "rd", "th", "x", "/", "°"}
    ):
        return True
    if behind.text in {".", ",", ":"} and tokens.at(i + 2).value is not None and tokens.glued(i):
        return True
    known = (
        behind.text in lexicon.WEEKDAYS
        or behind.text in zonenames.ABBREVIATIONS
        or behind.text in lexicon.WEEKDAYS_SHORT
    )
    named = behind.raw[:1].isupper() and behind.text.isalpha() and not known and behind.text not in {"i", "is"}
    return named and not loose


def _with_end(tokens: Tokens, start: Clock) -> Clock:
    """The clock with the end of its range, where a range follows: - 11:30, to 3pm, bis 12 Uhr, and 12:00."""
    j = start.after
    while tokens.at(j).text == "\n" and j < start.after + 2:
        j += 1
    mark = tokens.at(j).text
    opened = tokens.at(start.first - 1).text in {"between", "zwischen", "entre", "las"}
    joins = mark in RANGE or (mark in _AND and opened)
    if (mark == "a" and tokens.at(j + 1).text == ".") or not joins:
        return start
    k = tokens.skip(j + 1, {"las", "the", "\n", "um", "approximately", "about"})
    end = one_clock(tokens, k) or _bare_end(tokens, k, start)
    if end is None:
        return start
    minutes = start.minutes
    told = tokens.at(end.after - 1).text in {"pm", "am", "m", "p", "a"} or tokens.at(end.after - 2).text == "m"
    if start.open and told and not end.open and end.minutes > 0:
        minutes = _same_half(start.minutes, end.minutes)
        start = replace(start, minutes=minutes, open=False)
    elif not start.open and end.open and end.minutes <= start.minutes < 1440:
        end = replace(end, minutes=end.minutes + 720, open=False)
    until = end.minutes if end.minutes > start.minutes or end.open or start.open else None
    return replace(start, after=end.after, until=until, until_open=end.open or start.open, bare=False)


def _bare_end(tokens: Tokens, k: int, start: Clock) -> Clock | None:
    """The bare second hour of "2pm to 3", "9.30-11"."""
    hour = tokens.number(k, 0, 23)
    if hour is None or (start.bare and tokens.at(start.first - 1).text not in {"from", "von", "between", "at", "las"}):
        return None
    if _no_hour(tokens, k, loose=False) or tokens.at(k + 1).text in {"-", "–", "/"}:
        return None
    return Clock(first=k, after=k + 1, minutes=hour * 60, open=hour <= 12)


def _with_part(tokens: Tokens, clock: Clock) -> Clock:
    """The clock with its part of the day, where it is told: at 3 in the afternoon, 8 Uhr abends, las 4 de la tarde."""
    j = tokens.skip(clock.after, _PART_LEADS)
    word = tokens.at(j).text
    if word == "midi" and tokens.at(j - 1).text != "apres":
        j, word = j + 1, ""
    before = {tokens.at(k).text for k in range(clock.first - 3, clock.first)}
    behind = word in _EVENING | _AFTERNOON | _MORNING and j - clock.after <= 4
    after = j + 1 if behind and word != "tonight" else clock.after
    told = {word} if behind else before
    if told & (_EVENING | _AFTERNOON) and clock.open and clock.minutes < 720:
        until = clock.until + 720 if clock.until is not None and clock.until < 720 else clock.until
        return replace(clock, after=after, minutes=clock.minutes + 720, until=until, open=False, afternoon=True)
    if told & _MORNING and clock.open and clock.minutes < 720:
        return replace(clock, after=after, open=False)
    return replace(clock, after=after)


_STARTERS = frozenset([*NOON, *WORD_HOURS, *STEPS, "half", "halb", "a"])
