"""Days with a number, as they are written: 27 November 2025, 27/11, 2025-11-27, Nov 27th."""

from __future__ import annotations

from afterword.core.reading import lexicon
from afterword.core.reading.calendardays import Day
from afterword.core.reading.timetokens import Tokens

SUFFIXES = frozenset(["st", "nd", "rd", "th", "er", "º", "ª", "°", "o"])
_MONTH_FILL = frozenset(["of", "de", "del", "."])
DAY_LEADS = frozenset(["the", "den", "dem", "le", "el", "am", "vom", "zum", "du", "dia", "dated"])
_WORDY_MONTHS = frozenset(["may", "mar", "march", "mars", "dec", "jan", "avril", "fev", "mai", "ago", "sept"])


def numbered_day(tokens: Tokens, i: int) -> Day | None:
    before = tokens.at(i - 1)
    if before.end == tokens.at(i).start and (
        before.text.isalnum() or before.text in {"/", "-", ".", ":", "+", "#", "£", "$", "€"}
    ):
        return None
    return _iso(tokens, i) or _numeric(tokens, i) or _day_month(tokens, i)


def _iso(tokens: Tokens, i: int) -> Day | None:
    """2025-11-27, 2025/11/27, 2025.11.27."""
    year = tokens.number(i, 1970, 2199, 4)
    mark = tokens.at(i + 1).text
    if year is None or mark not in {"-", "/", "."} or tokens.at(i + 3).text != mark:
        return None
    month, day = tokens.number(i + 2, 1, 12), tokens.number(i + 4, 1, 31)
    if month is None or day is None or not all(tokens.glued(j) for j in range(i, i + 4)):
        return None
    return Day(first=i, after=i + 5, year=year, month=month, day=day)


def _numeric(tokens: Tokens, i: int) -> Day | None:
    """27/11/2025, 27.11.25, 27-11-2025, 27/11, 27.11."""
    a, b = tokens.number(i, 1, 31), tokens.number(i + 2, 1, 31)
    mark = tokens.at(i + 1).text
    if a is None or b is None or mark not in {"/", ".", "-"} or (a > 12 and b > 12):
        return None
    if not tokens.glued(i) or not (tokens.glued(i + 1) or mark == "."):
        return None
    again = tokens.at(i + 3).text == mark and tokens.glued(i + 2)
    year = _year(tokens, i + 4) if again and (tokens.glued(i + 3) or mark == ".") else None
    if year is not None:
        return Day(first=i, after=i + 5, year=year, numbers=(a, b))
    plain = mark == "/" and (a, b) != (24, 7) and tokens.at(i + 3).text != "/"
    dotted = (
        mark == "." and again and a <= 31 and b <= 12 and not (tokens.glued(i + 3) and tokens.at(i + 4).text.isalnum())
    )
    if mark == "." and a > 24 and b <= 12 and len(tokens.at(i + 2).raw) == 2 and _ends_word(tokens, i + 2):
        return Day(first=i, after=i + 3 + again, day=a, month=b)  # no hour of a day: "on 25.11"
    if dotted:
        dotted = tokens.at(i - 1).text not in {"at", "um", "from"} and len(tokens.at(i + 2).raw) <= 2
        return Day(first=i, after=i + 4, day=a, month=b) if dotted and _german_dot(tokens, i) else None
    return Day(first=i, after=i + 3, numbers=(a, b)) if plain and not _is_unit(tokens, i + 3) else None


def _ends_word(tokens: Tokens, i: int) -> bool:
    """Whether a number stands free: behind it is a blank or a mark, not a unit, a letter or another figure."""
    behind = tokens.at(i + 1)
    if _is_unit(tokens, i + 1) or behind.text in {"€", "$", "£", "m", "km", "kg", "x"}:
        return False
    return (
        not tokens.glued(i) or (not behind.text.isalnum() and tokens.at(i + 2).value is None) or not tokens.glued(i + 1)
    )


def _german_dot(tokens: Tokens, i: int) -> bool:
    """Whether "12.15." is a date: a weekday or a preposition stands before it, or figures that are no time."""
    before = tokens.at(_back(tokens, i)).text
    return (
        i == 0
        or before in {"on", "until", "vor", "nach"}
        or (tokens.at(i).value or 0) > 24
        or before in DAY_LEADS
        or before in lexicon.WEEKDAYS
        or before in lexicon.WEEKDAYS_SHORT
        or before in {"der", "bis", "ab"}
    )


def _back(tokens: Tokens, i: int) -> int:
    """The index of the token before `i`, commas and full stops passed over."""
    j = i - 1
    while j > i - 4 and tokens.at(j).text in {",", "."}:
        j -= 1
    return j


def _is_unit(tokens: Tokens, i: int) -> bool:
    return tokens.at(i).text in {"%", "°"} or tokens.at(i).text in lexicon.UNITS


def _year(tokens: Tokens, i: int) -> int | None:
    """A year of two or four digits."""
    four = tokens.number(i, 1970, 2199, 4)
    if four is not None:
        return four
    two = tokens.number(i, 0, 99)
    return 2000 + two if two is not None and len(tokens.at(i).raw) == 2 else None


def _later_year(tokens: Tokens, i: int) -> tuple[int | None, int]:
    """The year behind a day and month, after a comma, "de" or "del" perhaps, and the index behind it."""
    j = tokens.skip(i, {",", "de", "del", "."})
    year = tokens.number(j, 1970, 2199, 4)
    if year is not None and len(tokens.at(j).raw) == 4 and tokens.at(j + 1).text not in {"h", "hrs", "hours", "uhr"}:
        return year, j + 1
    mark = tokens.at(j).text
    if mark in {"'", "’"} and tokens.glued(j) and (short := _year(tokens, j + 1)):
        return short, j + 2
    return None, i


def _day_month(tokens: Tokens, i: int, *, first_of_two: bool = True) -> Day | None:
    """27 November 2025, 27. November, 5th of March, 13-14 November (the first)."""
    day = tokens.number(i, 1, 31)
    if day is None:
        return None
    j = i + 1
    if tokens.at(j).text in SUFFIXES:
        j += 1
    month_at = tokens.skip(j, _MONTH_FILL | {"-"} if tokens.glued(j) else _MONTH_FILL)
    month = lexicon.MONTHS.get(tokens.at(month_at).text)
    if month is not None:
        stop = month_at + 1
        year, after = _later_year(tokens, stop + (tokens.at(stop).text in {"-", "/"} and tokens.glued(stop)))
        return Day(first=i, after=after if year else stop, year=year, month=month, day=day)
    return _first_of_two(tokens, i, j, day) if first_of_two else None


def _first_of_two(tokens: Tokens, i: int, j: int, day: int) -> Day | None:
    """The 13 of "13-14 November" and "13th or 14th of November"."""
    if tokens.at(j).text not in {"-", "–", "and", "or", "und", "oder", "et", "ou", "y", "o", "to", "&", "/"}:
        return None
    second = _day_month(tokens, j + 1, first_of_two=False) if tokens.number(j + 1, 1, 31) else None
    if second is None or second.month is None or (second.day or 0) <= day:
        return None
    return Day(first=i, after=j, year=second.year, month=second.month, day=day)


def month_led_day(tokens: Tokens, i: int, loose: bool) -> Day | None:  # noqa: FBT001
    """November 27, 2025; Nov 27th; June the 3rd."""
    token = tokens.at(i)
    month = lexicon.MONTHS.get(token.text)
    if month is None or (token.text in _WORDY_MONTHS and not loose and token.raw.islower()):
        return None
    j = tokens.skip(i + 1, {".", "the", "-"})
    day = tokens.number(j, 1, 31)
    hours = tokens.at(i - 1).text == "in" and tokens.at(j + 1).text == "-"  # opening hours: "in December 10-4"
    if day is None or hours or tokens.at(j + 1).text in {":", "%"}:
        return None
    j += 1
    if tokens.at(j).text in SUFFIXES:
        j += 1
    year, after = _later_year(tokens, j)
    return Day(first=i, after=after, year=year, month=month, day=day)
