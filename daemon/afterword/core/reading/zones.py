"""Time zones by the names that mail gives them: IANA keys, Windows names, abbreviations, cities, countries, offsets.

Names come from strangers: they are bounded, never used as paths, and an unknown one is None, never an error.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from tzlocal.windows_tz import win_tz

from afterword.core.reading.lexicon import fold
from afterword.core.reading.zonenames import AMBIGUOUS, HALF_HOURS, PHRASES, REGIONS, WORDS

LONGEST_NAME = 120
_WIDEST = timedelta(hours=14)

_WINDOWS = {name.lower(): key for name, key in win_tz.items()}
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,31}(?:/[A-Za-z][A-Za-z0-9_+-]{0,31}){0,2}\Z")
_OFFSET = re.compile(r"\(?(?:utc|gmt|z)?\s*([+\u2212\u2013-])\s*(\d{1,2})(?::?([0-5]\d))?(?::?00)?\)?\Z", re.IGNORECASE)
_DISPLAY = re.compile(r"\((?:utc|gmt)\s*(?:([+\u2212\u2013-])(\d{1,2}):?(\d\d))?\)\s*(.{0,100})\Z", re.IGNORECASE)
_DRESS = re.compile(
    r"^(?:(?:the|heure|hora|heures|horas)\b ?)?(?:(?:local|locale|de|d|of|in|la|le)\b ?)*"
    r"|(?: ?\b(?:standard|daylight|summer|winter|mean|local))?(?: ?\b(?:time|zeit|ortszeit|zone|uhrzeit|sommerzeit))+$"
)


def fixed(offset: timedelta) -> tzinfo:
    """A zone that always has this offset from UTC; an impossible offset (over 14 hours) is UTC."""
    return timezone(offset) if abs(offset) <= _WIDEST else UTC


def zone(name: str, *, near: timedelta | None = None) -> ZoneInfo | None:
    """The zone that a name means, or None.

    Takes IANA keys, Windows names, Outlook's display names ("(UTC+01:00) Amsterdam, Berlin"), abbreviations, cities,
    countries ("UK time") and offsets ("GMT+1"). ``EST`` and its like mean the place's clock, summer and winter.
    ``near`` (an offset from UTC, say of the letter's Date) decides between the zones of an ambiguous abbreviation.
    """
    if len(name) > LONGEST_NAME:
        return None
    folded = " ".join(fold(name.replace("_", " ").replace("(US & Canada)", "").strip(" \"'.,;")).split())
    return _ambiguous(folded, near) if folded in AMBIGUOUS else _zone(name.strip(" \"'"), folded)


def local(moment: datetime, where: tzinfo) -> datetime:
    """A naive wall-clock time in a zone, aware. One that the clocks skip moves forward; of two, the first is meant."""
    aware = moment.replace(tzinfo=where, fold=0)
    try:
        return aware.astimezone(UTC).astimezone(where)
    except OverflowError:  # the first and last day of the calendar
        return aware


def _ambiguous(folded: str, near: timedelta | None) -> ZoneInfo | None:
    meanings = AMBIGUOUS[folded]
    hours = None if near is None else near / timedelta(hours=1)
    return _load(meanings.get(hours, meanings.get(None, "")))


def _offsets(found: ZoneInfo) -> set[timedelta | None]:
    return {datetime(2025, month, 1, tzinfo=found).utcoffset() for month in (1, 7)}


@lru_cache(maxsize=1024)
def _zone(name: str, folded: str) -> ZoneInfo | None:
    key = WORDS.get(folded) or PHRASES.get(folded) or _WINDOWS.get(folded)
    key = key or _WINDOWS.get(folded.replace(" daylight ", " standard ").replace(" summer ", " standard "))
    if key is not None:
        return _load(key)
    return _by_key(name) or _by_display(name) or _by_offset(folded) or _by_words(folded)


def _by_key(name: str) -> ZoneInfo | None:
    """An IANA key, also behind a vendor's prefix ("/example.org/20050126_1/Europe/London"), in any case."""
    if "/" not in name:
        return None
    parts = [part for part in name.replace(" ", "_").split("/") if part]
    for count in (2, 3, 1):
        key = "/".join(parts[-count:])
        for spelled in (key, "/".join("_".join(w.capitalize() for w in p.split("_")) for p in key.split("/"))):
            if count <= len(parts) and _KEY.match(spelled) and (found := _load(spelled)):
                return found
    return None


def _by_display(name: str) -> ZoneInfo | None:
    """Outlook's "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"."""
    if not (found := _DISPLAY.match(name)):
        return None
    sign, hours, minutes, places = found.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign and sign != "+" else 1)
    for place in places.replace("(US & Canada)", "").split(","):
        where = zone(place) if place.strip() else None
        if where is not None and offset in _offsets(where):
            return where
    return _etc(offset)


def _by_offset(folded: str) -> ZoneInfo | None:
    if not (found := _OFFSET.match(folded)):
        return None
    sign, hours, minutes = found.groups()
    return _etc(timedelta(hours=int(hours), minutes=int(minutes or 0)) * (1 if sign == "+" else -1))


def _etc(offset: timedelta) -> ZoneInfo | None:
    """A zone of that offset without summer time; the signs of Etc's names are turned round (tzdata's `etcetera`)."""
    minutes = int(offset / timedelta(minutes=1))
    if abs(offset) > _WIDEST:
        return None
    if minutes % 60:
        return _load(HALF_HOURS.get(minutes, ""))
    return _load(f"Etc/GMT{-minutes // 60:+d}" if minutes else "Etc/UTC")


def _by_words(folded: str) -> ZoneInfo | None:
    """As in "Central European Time", "London time", "UK, Ireland, Lisbon Time", "hora peninsular"; and IANA's cities."""
    bare = _DRESS.sub("", folded).strip(" ()")
    for part in [bare, *bare.split(","), *bare.split("/")]:
        key = WORDS.get(part.strip()) or PHRASES.get(part.strip()) or _WINDOWS.get(part.strip())
        if key is not None:
            return _load(key)
    city = "_".join(word.capitalize() for word in bare.split())
    if not _KEY.match(city) or "/" in city or len(city) < 4:
        return None
    return next((found for region in REGIONS if (found := _load(f"{region}/{city}"))), None)


@lru_cache(maxsize=1024)
def _load(key: str) -> ZoneInfo | None:
    if not _KEY.match(key):
        return None
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError):  # unknown, malformed, a folder of zones
        return None
