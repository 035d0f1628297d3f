"""A calendar's own definition of a zone (VTIMEZONE, RFC 5545 section 3.6.5), evaluated for one local time.

Only what calendar programs write is understood: two observances with a yearly rule (a month and its nth weekday, or a
weekday on or after a day of the month), or with a single onset. That is constant work; no rule is ever expanded.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from afterword.core.reading.contentlines import Component

MOST_OBSERVANCES = 60

_OFFSET = re.compile(r"([+-]?)(\d\d):?(\d\d)(?::?(\d\d))?")
_DAY = re.compile(r"([+-]?\d{0,2})(MO|TU|WE|TH|FR|SA|SU)")
_POSITIONS = frozenset({"1", "2", "3", "4", "5", "-1", "-2", "-3", "-4", "-5"})
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def offset(zone: Component, local: datetime) -> timedelta | None:
    """The offset from UTC that a VTIMEZONE gives a naive local time; None where it gives none.

    Before the first onset, the offset is that of STANDARD, or what the first observance came from.
    """
    observances = [part for part in zone.inner if part.name in {"STANDARD", "DAYLIGHT"}][:MOST_OBSERVANCES]
    onsets = [(onset, part) for part in observances if (onset := _last_onset(part, local)) is not None]
    if onsets:
        return _offset(max(onsets, key=lambda pair: pair[0])[1].text("TZOFFSETTO"))
    first = next((part for part in observances if part.name == "STANDARD"), observances[0] if observances else None)
    return _offset(first.text("TZOFFSETTO")) if first else None


def whole(zone: Component) -> bool:
    """Whether a VTIMEZONE tells of both halves of a year, as programs do that made it with care."""
    return {"STANDARD", "DAYLIGHT"} <= {part.name for part in zone.inner}


def offsets(zone: Component) -> set[timedelta]:
    """The offsets that a VTIMEZONE knows."""
    found = (_offset(part.text("TZOFFSETTO")) for part in zone.inner[:MOST_OBSERVANCES])
    return {offset for offset in found if offset is not None}


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    length = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return (-length if found[1] == "-" else length) if length < timedelta(hours=15) else None


def _last_onset(observance: Component, local: datetime) -> datetime | None:
    """The latest time at or before `local` at which this observance began."""
    first = _time(observance.text("DTSTART"))
    if first is None or first > local:
        return None
    rule = _rule(observance.text("RRULE"))
    if not rule:
        return max([first, *(at for at in _dates(observance) if at <= local)])
    until = _time(rule.get("UNTIL", ""))
    for year in (local.year, local.year - 1):
        onset = _in_year(rule, year, first)
        if onset is not None and onset <= local and onset >= first and (until is None or onset <= until):
            return onset
    ended = _in_year(rule, until.year, first) if until is not None and until < local else None
    return ended or first


def _dates(observance: Component) -> list[datetime]:
    texts = [part for line in observance.lines if line.name == "RDATE" for part in line.value.split(",")[:200]]
    return [at for text in texts[:400] if (at := _time(text.strip())) is not None]


def _time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text[:15] if "T" in text else f"{text[:8]}T000000", "%Y%m%dT%H%M%S")  # noqa: DTZ007
    except ValueError:
        return None


def _rule(text: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in text.upper().split(";")[:20])
    rule = {key.strip(): value.strip() for key, _, value in pairs}
    return rule if rule.get("FREQ") == "YEARLY" else {}


def _in_year(rule: dict[str, str], year: int, first: datetime) -> datetime | None:
    """The onset of a yearly rule in one year, at the time of day of the first."""
    month = int(rule["BYMONTH"]) if rule.get("BYMONTH", "").isdecimal() else first.month
    weekday = _DAY.fullmatch(rule.get("BYDAY", ""))
    days = [int(day) for day in rule.get("BYMONTHDAY", "").split(",")[:31] if day.isdecimal() and day.isascii()]
    try:
        start = first.replace(year=year, month=month, day=1)
        if weekday is None:
            return start.replace(day=days[0] if days else first.day)
        to_weekday = (_DAYS.index(weekday[2]) - start.weekday()) % 7
        if days:
            on_days = [start.replace(day=day) for day in days]
            return next((at for at in on_days if at.weekday() == _DAYS.index(weekday[2])), None)
        nth = int(weekday[1] or (position if (position := rule.get("BYSETPOS", "")) in _POSITIONS else 1))
        return start + timedelta(days=to_weekday + 7 * (nth - 1)) if nth > 0 else _from_end(start, to_weekday, nth)
    except (ValueError, OverflowError):
        return None


def _from_end(start: datetime, to_weekday: int, nth: int) -> datetime:
    """The nth weekday from the end of the month that `start` opens."""
    following = (start + timedelta(days=31)).replace(day=1)
    last = start + timedelta(days=to_weekday + 28)
    last = last if last < following else last - timedelta(days=7)
    return last + timedelta(days=7 * (nth + 1))
