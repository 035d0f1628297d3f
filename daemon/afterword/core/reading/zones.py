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

LONGEST_NAME = 120
_WIDEST = timedelta(hours=14)

_NAMES = {
    "Etc/UTC": "utc z zulu gmt ut",
    "Europe/London": "bst uk british britain england scotland wales london edinburgh manchester birmingham bristol leeds "
    "glasgow cardiff belfast liverpool cambridge oxford sheffield reading coventry",
    "Europe/Dublin": "ireland irish dublin cork galway",
    "Europe/Lisbon": "wet west lisbon lisboa portugal portuguese porto",
    "Europe/Berlin": "cet cest mez mesz met mest german germany deutsche deutscher berlin munich munchen muenchen hamburg "
    "frankfurt cologne koln koeln stuttgart dusseldorf duesseldorf leipzig dresden hannover hanover nurnberg nuremberg "
    "bremen heidelberg karlsruhe mannheim bonn essen dortmund mesz",
    "Europe/Paris": "france french francaise paris lyon marseille toulouse nantes bordeaux lille strasbourg grenoble nice "
    "rennes montpellier",
    "Europe/Madrid": "spain spanish peninsular espanola madrid barcelona valencia sevilla seville bilbao malaga zaragoza",
    "Europe/Zurich": "swiss switzerland suisse schweizer zurich zuerich geneva geneve genf basel bern lausanne",
    "Europe/Vienna": "austria austrian vienna wien graz salzburg linz osterreichische",
    "Europe/Amsterdam": "dutch netherlands amsterdam rotterdam utrecht eindhoven hague delft",
    "Europe/Brussels": "belgium belgian brussels bruxelles antwerp ghent leuven",
    "Europe/Rome": "italy italian rome roma milan milano turin",
    "Europe/Stockholm": "sweden swedish stockholm gothenburg malmo",
    "Europe/Copenhagen": "denmark danish copenhagen aarhus",
    "Europe/Oslo": "norway norwegian oslo bergen",
    "Europe/Helsinki": "eet eest finland finnish helsinki espoo tampere",
    "Europe/Warsaw": "poland polish warsaw krakow wroclaw gdansk",
    "Europe/Prague": "czech prague praha brno",
    "Europe/Budapest": "hungary hungarian budapest",
    "Europe/Athens": "greece greek athens",
    "Europe/Bucharest": "romania romanian bucharest",
    "Europe/Kyiv": "ukraine kyiv kiev",
    "Europe/Moscow": "msk moscow",
    "Europe/Istanbul": "trt turkey istanbul ankara",
    "Atlantic/Canary": "canarias canaria",
    "America/New_York": "et est edt eastern nyc boston philadelphia washington atlanta miami pittsburgh charlotte raleigh "
    "baltimore",
    "America/Chicago": "ct cst cdt central chicago dallas houston austin minneapolis nashville texas milwaukee",
    "America/Denver": "mt mst mdt mountain denver boulder",
    "America/Phoenix": "arizona phoenix tucson",
    "America/Los_Angeles": "pt pst pdt pacific seattle portland oakland california sunnyvale cupertino",
    "America/Anchorage": "akst akdt alaska anchorage",
    "Pacific/Honolulu": "hst hawaii honolulu",
    "America/Halifax": "ast adt atlantic halifax",
    "America/Toronto": "toronto ottawa montreal waterloo",
    "America/Vancouver": "vancouver",
    "America/Sao_Paulo": "brt brazil brasilia",
    "America/Argentina/Buenos_Aires": "art argentina",
    "America/Mexico_City": "mexico",
    "America/Bogota": "colombia bogota",
    "Asia/Kolkata": "india indian mumbai bangalore bengaluru chennai hyderabad delhi pune kolkata noida gurgaon gurugram",
    "Asia/Karachi": "pkt pakistan karachi lahore islamabad",
    "Asia/Dubai": "gst dubai uae",
    "Asia/Singapore": "sgt singapore",
    "Asia/Hong_Kong": "hkt",
    "Asia/Shanghai": "china beijing shanghai shenzhen",
    "Asia/Tokyo": "jst japan tokyo osaka",
    "Asia/Seoul": "kst korea seoul",
    "Asia/Jerusalem": "israel jerusalem haifa",
    "Asia/Manila": "pht philippines manila",
    "Australia/Sydney": "aest aedt aet sydney canberra",
    "Australia/Melbourne": "melbourne",
    "Australia/Brisbane": "brisbane",
    "Australia/Adelaide": "acst acdt adelaide",
    "Australia/Perth": "awst perth",
    "Pacific/Auckland": "nzst nzdt nzt auckland wellington",
    "Africa/Johannesburg": "sast johannesburg",
    "Africa/Lagos": "wat nigeria lagos",
    "Africa/Nairobi": "eat kenya nairobi",
    "Africa/Cairo": "egypt cairo",
}

#: Names of several words, folded.
_PHRASES = {
    "new york": "America/New_York",
    "new york city": "America/New_York",
    "san francisco": "America/Los_Angeles",
    "bay area": "America/Los_Angeles",
    "los angeles": "America/Los_Angeles",
    "san diego": "America/Los_Angeles",
    "san jose": "America/Los_Angeles",
    "palo alto": "America/Los_Angeles",
    "mountain view": "America/Los_Angeles",
    "las vegas": "America/Los_Angeles",
    "salt lake city": "America/Denver",
    "washington dc": "America/New_York",
    "united kingdom": "Europe/London",
    "great britain": "Europe/London",
    "hong kong": "Asia/Hong_Kong",
    "new delhi": "Asia/Kolkata",
    "tel aviv": "Asia/Jerusalem",
    "new zealand": "Pacific/Auckland",
    "south africa": "Africa/Johannesburg",
    "cape town": "Africa/Johannesburg",
    "sao paulo": "America/Sao_Paulo",
    "central european": "Europe/Berlin",
    "middle european": "Europe/Berlin",
    "mitteleuropaische": "Europe/Berlin",
    "eastern european": "Europe/Helsinki",
    "western european": "Europe/Lisbon",
    "greenwich mean": "Etc/UTC",
    "coordinated universal": "Etc/UTC",
    "japan standard": "Asia/Tokyo",
    "la coruna": "Europe/Madrid",
    "the hague": "Europe/Amsterdam",
}

#: Single words (folded) that name a zone.
WORDS: dict[str, str] = {word: key for key, words in _NAMES.items() for word in words.split()}
#: Phrases of two or three words (folded), those of Windows left out.
PHRASES: dict[str, str] = _PHRASES
#: Abbreviations that can stand behind a time without anything else, in capitals.
ABBREVIATIONS: frozenset[str] = frozenset(
    [
        "utc",
        "gmt",
        "bst",
        "cet",
        "cest",
        "mez",
        "mesz",
        "met",
        "wet",
        "west",
        "eet",
        "eest",
        "msk",
        "trt",
        "et",
        "est",
        "edt",
        "ct",
        "cst",
        "cdt",
        "mt",
        "mst",
        "mdt",
        "pt",
        "pst",
        "pdt",
        "akst",
        "akdt",
        "hst",
        "ast",
        "adt",
        "brt",
        "art",
        "pkt",
        "gst",
        "sgt",
        "hkt",
        "jst",
        "kst",
        "pht",
        "aest",
        "aedt",
        "aet",
        "acst",
        "acdt",
        "awst",
        "nzst",
        "nzdt",
        "nzt",
        "sast",
        "wat",
        "eat",
        "ist",
        "z",
    ],
)
#: Abbreviations that are never ordinary words, whatever their case.
SURE_ABBREVIATIONS: frozenset[str] = ABBREVIATIONS - frozenset(
    ["et", "est", "ist", "art", "eat", "wat", "west", "met", "mt", "z", "pt", "ct"]
)
#: Whole words for the Americas, where the month comes first in a numeric date.
MONTH_FIRST: frozenset[str] = frozenset(
    ["et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "akst", "akdt", "hst"],
)

_AMBIGUOUS = {
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "cst": ("America/Chicago", "Asia/Shanghai"),
    "bst": ("Europe/London",),
    "ast": ("America/Halifax", "Asia/Riyadh"),
}
_REGIONS = tuple(
    word
    for word in [
        "Europe",
        "America",
        "Asia",
        "Africa",
        "Australia",
        "Pacific",
        "Atlantic",
        "Indian",
        "America/Argentina",
        "America/Indiana",
        "America/Kentucky",
        "Etc",
    ]
)
_WINDOWS = {name.lower(): key for name, key in win_tz.items()}
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{0,31}(?:/[A-Za-z][A-Za-z0-9_+-]{0,31}){0,2}\Z")
_OFFSET = re.compile(r"\(?(?:utc|gmt|z)?\s*([+\u2212\u2013-])\s*(\d{1,2})(?::?([0-5]\d))?(?::?00)?\)?\Z", re.IGNORECASE)
_DISPLAY = re.compile(r"\((?:utc|gmt)\s*(?:([+\u2212\u2013-])(\d{1,2}):?(\d\d))?\)\s*(.{0,100})\Z", re.IGNORECASE)
_DRESS = re.compile(
    r"^(?:(?:the|heure|hora|heures|horas)\b ?)?(?:(?:local|locale|de|d|of|in|la|le)\b ?)*"
    r"|(?: ?\b(?:standard|daylight|summer|winter|mean|local))?(?: ?\b(?:time|zeit|ortszeit|zone|uhrzeit|sommerzeit))+$"
)
_HALF_HOURS = {
    330: "Asia/Kolkata",
    345: "Asia/Kathmandu",
    210: "Asia/Tehran",
    270: "Asia/Kabul",
    390: "Asia/Yangon",
    525: "Australia/Eucla",
    570: "Australia/Darwin",
}


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
    folded = " ".join(fold(name.replace("_", " ").strip(" \"'.,;")).split())
    return _ambiguous(folded, near) if folded in _AMBIGUOUS else _zone(name.strip(" \"'"), folded)


def local(moment: datetime, where: tzinfo) -> datetime:
    """A naive wall-clock time in a zone, aware. One that the clocks skip moves forward; of two, the first is meant."""
    aware = moment.replace(tzinfo=where, fold=0)
    try:
        return aware.astimezone(UTC).astimezone(where)
    except OverflowError:  # the first and last day of the calendar
        return aware


def _ambiguous(folded: str, near: timedelta | None) -> ZoneInfo | None:
    keys = _AMBIGUOUS[folded]
    for key in keys:
        found = _load(key)
        if near is not None and found is not None and near in _offsets(found):
            return found
    return None if folded == "ist" else _load(keys[0])


def _offsets(found: ZoneInfo) -> set[timedelta | None]:
    return {datetime(2025, month, 1, tzinfo=found).utcoffset() for month in (1, 7)}


@lru_cache(maxsize=1024)
def _zone(name: str, folded: str) -> ZoneInfo | None:
    key = WORDS.get(folded) or PHRASES.get(folded) or _WINDOWS.get(folded)
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
        return _load(_HALF_HOURS.get(minutes, ""))
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
    return next((found for region in _REGIONS if (found := _load(f"{region}/{city}"))), None)


@lru_cache(maxsize=1024)
def _load(key: str) -> ZoneInfo | None:
    if not _KEY.match(key):
        return None
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError):  # unknown, malformed, a folder of zones
        return None
