"""The time in an owner's command ("LATER tomorrow 9am", "SEND monday 8:30", "in two hours", "demain matin").

A day without an hour, or with "morning", is nine o'clock; "tonight" is seven in the evening. What is not understood is
None, and never a guess; a day that is plainly past comes back as past, for the caller to ask about.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from afterword.core.reading import lexicon, spokenzones, zones
from afterword.core.reading.calendardays import Day
from afterword.core.reading.clockforms import Clock, at_minutes
from afterword.core.reading.clocks import find_clock
from afterword.core.reading.days import days_from_now, find_day
from afterword.core.reading.lengths import find_length
from afterword.core.reading.spokenzones import Correspondents
from afterword.core.reading.timetokens import Tokens

LONGEST_COMMAND = 200  # characters; a time needs fewer
NINE = time(9)
_WAKING = (7 * 60, 22 * 60)  # minutes of the day between which a bare "at 9" may lie

_LEADS = frozenset(
    [
        "at",
        "on",
        "until",
        "till",
        "til",
        "bis",
        "um",
        "am",
        "ab",
        "a",
        "el",
        "le",
        "la",
        "las",
        "after",
        "nach",
        "from",
        "around",
        "about",
        "gegen",
        "vers",
        "hacia",
        "@",
        ",",
        "-",
        "–",
        "the",
        "ca",
        "erst",
        "apres",
        "wieder",
        "again",
        "de",
        "por",
        "zum",
        "in",
        "im",
        "not",
        "before",
        "nicht",
        "vor",
        "auf",
        "jusqu",
        "'",
        "’",
        "hasta",
        "for",
        "this",
        "ce",
        "esta",
        "al",
        "of",
        "cet",
        "cette",
    ],
)
_NOT_BEFORE = frozenset([("not", "before"), ("not", "until"), ("not", "till"), ("nicht", "vor")])
_LIMITS = frozenset(["before", "vor", "not", "nicht"])
_FROM_NOW = frozenset(["in", "dans", "en", "dentro", "for", "within", "after", "nach"])
_AT_NIGHT = time(19)
_AT = frozenset(["at", "um", "@", "las", "gegen", "vers", "around", "about", "after", "until", "till", "ab"])
_WEEKEND = frozenset(["weekend", "wochenende"])


@dataclass(frozen=True, slots=True)
class When:
    """A time that the owner named.

    ``at`` is aware, in the owner's zone. ``consumed`` is the span of the words that it was read from, with the small
    words before them. ``exact`` says that an hour (or a length like "in two hours") was given, not only a day.
    """

    at: datetime
    consumed: tuple[int, int]
    exact: bool


def read(text: str, *, anchor: datetime, zone: ZoneInfo) -> When | None:
    """The time at the beginning of `text` (the rest of a command's line), or None where none is understood there.

    `anchor` is the reply's Date, aware; relative words count from it in the owner's `zone`. A time of day alone is the
    next one after it. A local time that the clocks skip moves forward.
    """
    if not text.strip() or anchor.tzinfo is None:
        return None
    try:
        phrase = _Phrase(Tokens(text[:LONGEST_COMMAND]), anchor, zone)
        return phrase.counted() or phrase.spoken()
    except OverflowError:  # a year beyond the calendar
        return None


class _Phrase:
    """One command's words on their way to a time."""

    def __init__(self, tokens: Tokens, anchor: datetime, zone: ZoneInfo) -> None:
        self.tokens = tokens
        self.zone = zone
        self.anchor = anchor
        self.now = anchor.astimezone(zone)
        self.start = self._lead(0)
        self.day: date | None = None
        self.clock: Clock | None = None
        self.part: time | None = None
        self.where: tzinfo = zone
        self.after = 0

    def _lead(self, i: int) -> int:
        """Past the small words before a day or a time; a limit ("before 9") only where "not" turns it round."""
        stop = i + 5
        while i < stop and self.tokens.at(i).text in _LEADS:
            pair = (self.tokens.at(i).text, self.tokens.at(i + 1).text)
            if pair in _NOT_BEFORE:
                i += 2
                continue
            if pair[0] in _LIMITS or self._begins(i):
                return i
            i += 1
        return i

    def _begins(self, i: int) -> bool:
        """Whether a small word is itself the beginning of a day ("the 14th", "this friday", "in two days", "a week")."""
        return (
            self._part_at(i) is not None
            or find_day(self.tokens, i, loose=True) is not None
            or self._length_at(i) is not None
            or self._week(i) is not None
        )

    def _length_at(self, i: int) -> tuple[timedelta, int] | None:
        """As in "in two hours" from its preposition on; also "2 hours" alone, which no clock says."""
        led = self.tokens.at(i).text in _FROM_NOW
        j = i + led
        j += self.tokens.at(j).text == "de"
        j = self.tokens.skip(j, {"about", "etwa", "ca", "~"})
        found = find_length(self.tokens, j) or self._couple(j)
        if found is None:
            return None
        unit = self.tokens.at(found[1] - 1).text
        ambiguous = unit in {"h", "heures", "heure"} and timedelta(hours=6) < found[0] < timedelta(hours=24)
        return None if ambiguous and not led else found

    def _couple(self, j: int) -> tuple[timedelta, int] | None:
        """As in "a couple of hours", "ein paar Stunden"."""
        words = [self.tokens.at(k).text for k in range(j, j + 4)]
        if words[0] in {"a", "ein"} and words[1] in {"couple", "few", "paar"}:
            unit_at = j + 2 + (words[2] == "of")
            unit = lexicon.UNITS.get(self.tokens.at(unit_at).text, 1440)
            return (timedelta(minutes=lexicon.NUMBERS[words[1]] * unit), unit_at + 1) if unit <= 60 else None
        return None

    def counted(self) -> When | None:
        """So many minutes or hours from now, in real time."""
        i = self.start
        found = self._length_at(i)
        if found is None or (self.tokens.at(i).text == "half" and self.tokens.at(i + 1).text not in {"an", "hour"}):
            return None
        length, after = found
        if self.tokens.at(after).text in {"before", "vor", "avant", "antes"}:
            return None
        after += 2 if (self.tokens.at(after).text, self.tokens.at(after + 1).text) == ("from", "now") else 0
        at = (self.anchor.astimezone(UTC) + length).astimezone(self.zone)
        return When(at, (self.tokens.at(0).start, self.tokens.at(after - 1).end), exact=True)

    def spoken(self) -> When | None:
        """A day, a part of the day and a time, in any order; None where there is none of them."""
        i = self.start
        while i < len(self.tokens):
            after = self._take(i)
            if after is None:
                ahead = self._lead(i)
                after = self._take(ahead) if ahead > i else None
            if after is None:
                break
            self.after = i = after
        if not self.after or self._is_mere_number():
            return None
        at = self._at()
        span = (self.tokens.at(0).start, self.tokens.at(self.after - 1).end)
        return When(at, span, exact=self.clock is not None or self.part == time(12)) if at else None

    def _is_mere_number(self) -> bool:
        """Whether all that was read is a figure ("in 5", "9"), which may count minutes as well as hours of the day."""
        clock = self.clock
        if clock is None or not clock.bare or self.day is not None or self.part is not None:
            return False
        return self.tokens.at(clock.first - 1).text not in _AT

    def _take(self, i: int) -> int | None:
        """Read what stands at token `i`; the index behind it, or None."""
        return self._take_day(i) or self._take_part(i) or self._take_clock(i)

    def _take_day(self, i: int) -> int | None:
        if self.day is not None:
            return None
        week = self._week(i)
        if week is not None:
            self.day, after = week
            return after
        counted = (
            days_from_now(self.tokens, i) if self.tokens.at(i).text in _FROM_NOW else days_from_now(self.tokens, i - 1)
        )
        if counted is not None and not find_day(self.tokens, i, loose=True):
            self.day = self.now.date() + timedelta(days=counted[0])
            return counted[1] + 2 * (self.tokens.at(counted[1]).text == "from")
        day = find_day(self.tokens, i, loose=True)
        if day is None or day.habit:
            return None
        day = self._without_hour(i, day)
        self.day = day.ordered(not self.zone.key.startswith(("America/", "US/"))).resolve(self.now.date())
        if self.tokens.at(i).text == "tonight":
            self.part = time(19)
        return day.after if self.day is not None else None

    def _without_hour(self, i: int, day: Day) -> Day:
        """As in "tuesday 10" is an hour in a command, unless the tenth is a Tuesday."""
        bare = day.weekday is not None and day.day is not None and day.month is None and day.after - i <= 3
        if not bare or day.day is None or day.day > 22 or not self.tokens.number(day.after - 1, 1, 31):
            return day
        meant = day.resolve(self.now.date())
        if meant is not None and meant.weekday() == day.weekday and 0 < (meant - self.now.date()).days < 45:
            return day
        return replace(day, day=None, after=day.after - 1)

    def _week(self, i: int) -> tuple[date, int] | None:
        """Next week, nächste Woche, la semaine prochaine, next month, the weekend: their first day."""
        words = [self.tokens.at(j).text for j in range(i, i + 4)]
        monday = self.now.date() - timedelta(days=self.now.weekday())
        for j in (0, 1):
            pair, third = set(words[j : j + 2]), words[j + 2] if j < 2 else ""
            if j and words[0] not in {"the", "la", "el", "am", "this", "at"}:
                break
            coming = pair & (lexicon.NEXT - {"que"}) or (words[j + 1] == "que" and third == "viene")
            after = i + j + (3 if words[j + 1] == "que" else 2)
            if (
                pair & {"week", "woche", "semaine", "semana"}
                and coming
                and find_day(self.tokens, i, loose=True) is None
            ):
                return monday + timedelta(days=7), after
            if pair & lexicon.MONTH_UNITS and coming:
                return (self.now.date().replace(day=1) + timedelta(days=32)).replace(day=1), after
            if words[j] in _WEEKEND or (words[j] in {"this", "the", "next"} and words[j + 1] in _WEEKEND):
                ahead = 5 + (7 if words[j] == "next" or self.now.weekday() >= 5 else 0)
                return monday + timedelta(days=ahead), i + j + 1 + (words[j] not in _WEEKEND)
        return None

    def _take_part(self, i: int) -> int | None:
        """Morning, tonight, heute Abend, après-midi, after lunch, end of the day."""
        if self.part is not None and self.tokens.at(i).text != "abend":
            return None
        found = self._part_at(i)
        if found is None:
            return None
        self.part = found[0]
        return found[1]

    def _part_at(self, i: int) -> tuple[time, int] | None:
        """A part of the day at token `i` as a time, and the index behind it."""
        words = tuple(self.tokens.at(j).text for j in range(i, i + 4))
        for phrase, hour in lexicon.DAY_PART_PHRASES.items():
            if words[: len(phrase)] == phrase:
                return hour, i + len(phrase)
        part = lexicon.DAY_PARTS.get(words[0])
        if part is None or words[0] == "am":
            return None
        return _AT_NIGHT if words[0] in {"noche", "night"} else part, i + 1

    def _take_clock(self, i: int) -> int | None:
        if self.clock is not None:
            return None
        clock = self._military(i) or find_clock(self.tokens, i, loose=True)
        if clock is None or (clock.until is not None):
            return None
        self.clock = clock
        after = clock.after
        named = spokenzones.behind(self.tokens, after, Correspondents(self.zone, self.anchor))
        if named is not None:
            self.where, after = named
        return after + (self.tokens.at(after).text == "uhr")

    def _military(self, i: int) -> Clock | None:
        """As in "tomorrow 0900": four figures are a time of day in a command, if they can be one and are no year."""
        token = self.tokens.at(i)
        if token.value is None or len(token.raw) != 4 or 1970 <= token.value <= 2199:
            return None
        hour, minute = divmod(token.value, 100)
        return Clock(first=i, after=i + 1, minutes=hour * 60 + minute) if hour < 24 and minute < 60 else None

    def _at(self) -> datetime | None:
        moment = self._minute()
        if moment is None:
            return None
        if self.day is not None:
            return self._on(self.day, moment)
        today = self.anchor.astimezone(self.where).date()
        options = (self._on(today + timedelta(days=ahead), clock) for ahead in (0, 1) for clock in self._halves(moment))
        return next((at for at in options if at > self.now), None)

    def _minute(self) -> time | None:
        """The time of day that is meant, as far as it does not hang on the present hour."""
        if self.clock is None:
            return self.part or NINE
        minutes = self.clock.minutes
        late = self.part is not None and self.part.hour >= 13 and minutes < 720
        if late and self.clock.open:
            return at_minutes(minutes + 720)
        if self.part == time(9) and minutes < 720:
            return at_minutes(minutes)
        if minutes >= 1440:
            return None
        return at_minutes(self.clock.settled().minutes)

    def _halves(self, moment: time) -> list[time]:
        """A bare hour ("at 9") may be of the morning or the evening, whichever comes next among waking hours."""
        clock = self.clock
        if clock is None or self.part is not None or not clock.open or not clock.bare:
            return [moment]
        both = [clock.minutes % 720, clock.minutes % 720 + 720]
        return [at_minutes(minutes) for minutes in both if _WAKING[0] <= minutes <= _WAKING[1]] or [moment]

    def _on(self, day: date, moment: time) -> datetime:
        return zones.local(datetime.combine(day, moment), self.where).astimezone(self.zone)
