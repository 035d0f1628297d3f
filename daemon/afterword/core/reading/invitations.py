"""Calendar parts (text/calendar, RFC 5545 and 5546): which meetings they state, when, and with whom.

Times come out aware. A recurring entry is told as its first occurrence: rules of recurrence are never expanded, because
a short rule can ask for hours of work.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from afterword.core.reading import vtimezones, zones
from afterword.core.reading.contentlines import Component, Line, parse

MOST_ENTRIES = 50
MOST_ATTENDEES = 200
MOST_ZONES = 50

_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_DATE_TIME = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)[T ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE
)
_DURATION = re.compile(r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")
#: A zone behind a colon, where a semicolon belongs.
_MISPLACED = re.compile(r"TZID=\"?([^:\"]{1,120})\"?:", re.IGNORECASE)
_MAILTO = re.compile(r"mailto:\s*([^\s?<>]{1,254})", re.IGNORECASE)
_ADDRESS = re.compile(r"<?([^\s<>@\"]{1,64}@[^\s<>@\"]{1,189})>?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Who takes part (RFC 5545 sections 3.8.4.1 and 3.8.4.3). ``email`` is empty where the value holds no address."""

    name: str
    email: str
    role: str = "REQ-PARTICIPANT"
    partstat: str = "NEEDS-ACTION"
    cutype: str = "INDIVIDUAL"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One VEVENT. An all-day entry starts at midnight in the owner's zone; ``end`` is exclusive, None if unstated."""

    uid: str | None
    sequence: int
    status: str  # CONFIRMED | TENTATIVE | CANCELLED, upper case; empty where not given
    summary: str
    description: str
    location: str
    start: datetime
    end: datetime | None
    all_day: bool
    recurring: bool
    organizer: Attendee | None
    attendees: tuple[Attendee, ...]
    url: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar part: its METHOD in upper case (RFC 5546 section 1.4; empty where not given) and its entries."""

    method: str
    entries: tuple[CalendarEntry, ...]


def read(text: str, owner_zone: ZoneInfo) -> Calendar | None:
    """What a calendar part says, or None where it holds no calendar.

    Entries without a readable start are left out. Floating times are X-WR-TIMEZONE's, else the owner's.
    """
    root = parse(text)
    calendars = root.within("VCALENDAR") or ([root] if root.within("VEVENT") else [])
    if not calendars:
        return None
    entries: list[CalendarEntry] = []
    for calendar in calendars:
        clock = _Clock.of(calendar, owner_zone)
        for event in calendar.within("VEVENT")[: MOST_ENTRIES - len(entries)]:
            entry = _entry(event, clock)
            if entry is not None:
                entries.append(entry)
    method = next((m for c in calendars if (m := c.text("METHOD"))), "")
    return Calendar(method.upper(), tuple(entries))


@dataclass(frozen=True, slots=True)
class _Clock:
    """What local times in a calendar mean."""

    floating: tzinfo  # where a time names no zone
    owner: ZoneInfo
    defined: dict[str, Component]  # VTIMEZONE components by TZID

    @classmethod
    def of(cls, calendar: Component, owner: ZoneInfo) -> _Clock:
        defined = {zone.text("TZID").casefold(): zone for zone in calendar.within("VTIMEZONE")[:MOST_ZONES]}
        return cls(zones.zone(calendar.text("X-WR-TIMEZONE")) or owner, owner, defined)

    def instant(self, naive: datetime, tzid: str) -> datetime:
        """A local time in the zone of that TZID: one known by its name, unless its VTIMEZONE's own rules gainsay that."""
        tzid = tzid.replace("\\", "").strip()
        definition = self.defined.get(tzid.casefold())
        known = zones.zone(tzid) if tzid else None
        if known is None and definition is not None:
            known = zones.zone(definition.text("X-LIC-LOCATION"))
        if known is None and definition is None and tzid and len(self.defined) == 1:
            (definition,) = self.defined.values()
        offset = vtimezones.offset(definition, naive) if definition is not None else None
        if offset is not None and definition is not None and (known is None or _gainsays(definition, known, naive)):
            return naive.replace(tzinfo=zones.fixed(offset))
        return zones.local(naive, known or self.floating)


def _gainsays(definition: Component, known: ZoneInfo, naive: datetime) -> bool:
    """Whether a VTIMEZONE means another zone than its name: other offsets, or no summer time said outright.

    One that tells of a standard time alone, or has last decade's rules, is only careless, and its name counts.
    """
    told = vtimezones.offsets(definition)
    true = {naive.replace(month=month, day=1, tzinfo=known).utcoffset() for month in (1, 7)}
    return told.isdisjoint(true) or (vtimezones.whole(definition) and len(told) == 1 < len(true))


def _entry(event: Component, clock: _Clock) -> CalendarEntry | None:
    line = event.line("DTSTART")
    start = _instant(line, clock)
    if line is None or start is None:
        return None
    all_day = _is_date(line) or event.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    organizer = event.line("ORGANIZER")
    return CalendarEntry(
        uid=event.text("UID") or None,
        sequence=_count(event.text("SEQUENCE")),
        status=event.text("STATUS").upper(),
        summary=event.text("SUMMARY"),
        description=event.text("DESCRIPTION"),
        location=event.text("LOCATION"),
        start=start,
        end=_end(event, start, clock),
        all_day=all_day,
        recurring=any(event.line(name) for name in ("RRULE", "RDATE", "RECURRENCE-ID")),
        organizer=_attendee(organizer) if organizer else None,
        attendees=tuple(_attendee(one) for one in event.lines if one.name == "ATTENDEE")[:MOST_ATTENDEES],
        url=_url(event),
    )


def _url(event: Component) -> str:
    """Where the meeting is held on the web, as far as a property of its own says so."""
    names = ("URL", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE")
    return next((url for name in names if (url := event.text(name))), "")


def _count(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _is_date(line: Line) -> bool:
    return _DATE.fullmatch(line.value.strip()) is not None


def _instant(line: Line | None, clock: _Clock) -> datetime | None:
    """A DATE or DATE-TIME as an aware datetime (RFC 5545 sections 3.3.4 and 3.3.5); None where it is neither."""
    if line is None:
        return None
    value = line.value.strip()
    tzid = line.params.get("TZID", "")
    if (misplaced := _MISPLACED.match(value)) is not None:
        tzid, value = misplaced[1], value[misplaced.end() :]
    try:
        if day := _DATE.fullmatch(value):
            return zones.local(_naive(*map(int, day.groups())), clock.owner)
        found = _DATE_TIME.fullmatch(value)
        if found is None:
            return None
        *figures, second, offset = found.groups()
        year, month, date, hour, minute = map(int, figures)
        naive = _naive(year, month, date, hour, minute, min(int(second or 0), 59))
        if offset:
            stated = zones.zone(offset)
            return naive.replace(tzinfo=stated or UTC) if offset.upper() != "Z" else naive.replace(tzinfo=UTC)
        return clock.instant(naive, tzid)
    except (ValueError, OverflowError):  # a 31st of February, the year 0
        return None


def _naive(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 (its zone is found out by who asks)


def _end(event: Component, start: datetime, clock: _Clock) -> datetime | None:
    """DTEND, or DTSTART and DURATION counted in real time; None where neither is there or it does not lie behind."""
    end = _instant(event.line("DTEND"), clock)
    if end is None:
        length = _duration(event.text("DURATION"))
        try:
            end = (start.astimezone(UTC) + length).astimezone(start.tzinfo) if length else None
        except OverflowError:
            end = None
    return end if end is not None and end > start else None


def _duration(text: str) -> timedelta | None:
    """A DURATION (RFC 5545 section 3.3.6); None where it is none or negative."""
    found = _DURATION.fullmatch(text.upper())
    if found is None or found[1] == "-":
        return None
    weeks, days, hours, minutes, seconds = (int(figure or 0) for figure in found.groups()[1:])
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _attendee(line: Line) -> Attendee:
    found = _MAILTO.search(line.value) or _ADDRESS.search(line.params.get("EMAIL", "")) or _ADDRESS.search(line.value)
    return Attendee(
        name=" ".join(line.params.get("CN", "").replace("\\,", ",").split()),
        email=found[1] if found and "@" in found[1] else "",
        role=line.params.get("ROLE", "REQ-PARTICIPANT").upper(),
        partstat=line.params.get("PARTSTAT", "NEEDS-ACTION").upper(),
        cutype=line.params.get("CUTYPE", "INDIVIDUAL").upper(),
    )
