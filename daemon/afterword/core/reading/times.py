"""Every moment that a stretch of mail text states: days, times, their zones and lengths, joined to instants.

Which of them is an interview, a proposal or a train is for the caller to say: this room only reads what is written.
Texts are cut up into tokens once and walked once, so the work grows with the length of the text and not faster.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from afterword.core.reading import lexicon, spokenzones, zones
from afterword.core.reading.calendardays import Day
from afterword.core.reading.clockforms import Clock
from afterword.core.reading.clocks import find_clock
from afterword.core.reading.dayorder import puts_day_first
from afterword.core.reading.days import find_day
from afterword.core.reading.deadlines import deadline, returning
from afterword.core.reading.joining import STOPS, Timed, join, same_sentence, spread_zones
from afterword.core.reading.lengths import find_length
from afterword.core.reading.spokenzones import Correspondents
from afterword.core.reading.timetokens import Tokens

__all__ = ["Moment", "deadline", "find", "returning"]
MOST_MOMENTS = 200
SHORTEST = timedelta(minutes=10)  # a meeting's length; what is shorter is a remark about something else
LONGEST = timedelta(hours=10)
_OLD = frozenset(
    ["instead", "rather", "statt", "anstatt", "lieu", "vez", "old", "former", "formerly", "previously", "originally"]
)
_NO_LENGTH_AFTER = frozenset(
    [
        "before",
        "early",
        "earlier",
        "prior",
        "vor",
        "avant",
        "antes",
        "late",
        "later",
        "ago",
        "away",
        "walk",
        "drive",
        "vorher",
        "notice",
        "from",
        "hello",
        "your",
        "next",
        "presentation",
        "talk",
        "prep",
        "fussweg",
        "des",
        "after",
        "on",
        "per",
        "past",
        "to",
    ],
)
_NO_LENGTH_BEFORE = frozenset(
    ["within", "in", "every", "last", "arrive", "dans", "binnen", "innerhalb", "vor", "hace", "the", "first"]
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as a text states it.

    ``start`` and ``end`` are aware, None where no time of day (or no day) is told. ``day`` is the date in the zone that
    the text means. ``span`` and ``words`` say where it stands. ``zone_named`` says that the text names the zone;
    ``relative`` that the day was counted from the letter's Date. ``duration`` is a stated length; then ``end`` is
    counted from it. ``apart`` is the distance in characters between the day's words and the time's (0: one phrase).
    ``old`` says that the words just before replace it ("instead of 11:00", "old time: …").
    """

    start: datetime | None
    day: date | None
    end: datetime | None
    has_time: bool
    span: tuple[int, int]
    words: str
    zone_named: bool
    relative: bool
    duration: timedelta | None = None
    apart: int = 0
    old: bool = False


@dataclass(frozen=True, slots=True)
class _Length:
    first: int
    after: int
    length: timedelta


def find(
    text: str,
    *,
    anchor: datetime,
    zone: ZoneInfo,
    day_first: bool | None = None,
) -> tuple[Moment, ...]:
    """Every moment stated in a text, in the order of the text; the same instant twice is one.

    Args:
        text: mail text; what lies beyond `timetokens.LONGEST_TEXT` characters is not looked at.
        anchor: the letter's Date, aware; relative words count from it, and its offset is the sender's clock.
        zone: the owner's zone, for times that name none.
        day_first: the order of numeric dates where the text itself does not show it.
    """
    tokens = Tokens(text)
    anchor = anchor if anchor.tzinfo else anchor.replace(tzinfo=zone)
    who = Correspondents(zone, anchor)
    days, clocks, lengths = _scan(tokens, who)
    if not days and not clocks:
        return ()
    order = puts_day_first(days, tokens, who) if day_first is None else day_first
    dates = {day.first: day.ordered(order).resolve(_local_date(anchor)) for day in days}
    days = [day for day in days if day.habit or dates[day.first] is not None]
    join(tokens, days, clocks)
    spread_zones(tokens, clocks, who)
    free = _own_lengths(tokens, lengths, days)
    moments = [
        _moment(tokens, timed, dates, who, (lengths, free))
        for timed in clocks
        if timed.day is None or not timed.day.habit
    ]
    used = {timed.day.first for timed in clocks if timed.day is not None}
    moments += [_of_day(tokens, day, dates[day.first]) for day in days if day.first not in used and not day.habit]
    return _without_twins(sorted(moments, key=lambda moment: moment.span))[:MOST_MOMENTS]


def _local_date(anchor: datetime) -> date:
    return anchor.date()


def _scan(tokens: Tokens, who: Correspondents) -> tuple[list[Day], list[Timed], list[_Length]]:
    """All days, clocks and lengths, each token belonging to one of them at most."""
    days: list[Day] = []
    clocks: list[Timed] = []
    lengths: list[_Length] = []
    i = 0
    while i < len(tokens):
        token = tokens.at(i)
        if token.value is None and token.text not in _INTERESTING:
            i += 1
            continue
        day = find_day(tokens, i)
        clock = None if day is not None else find_clock(tokens, i)
        if day is not None:
            days.append(day)
            i = day.after
        elif clock is not None:
            named = spokenzones.behind(tokens, clock.after, who)
            clocks.append(Timed(clock.settled(), zone=named[0] if named else None))
            i = max(clock.after, named[1] if named else 0)
        elif (length := _length(tokens, i)) is not None:
            lengths.append(length)
            i = length.after
        else:
            i += 1
        if len(clocks) + len(days) > MOST_MOMENTS:
            break
    return days, clocks, lengths


def _length(tokens: Tokens, i: int) -> _Length | None:
    """A length that may be a meeting's own."""
    found = find_length(tokens, i)
    if found is None or not SHORTEST <= found[0] <= LONGEST:
        return None
    if tokens.at(found[1]).text in _NO_LENGTH_AFTER or tokens.at(i - 1).text in _NO_LENGTH_BEFORE:
        return _Length(i, found[1], timedelta(0))
    return _Length(i, found[1], found[0])


def _moment(
    tokens: Tokens,
    timed: Timed,
    dates: dict[int, date | None],
    who: Correspondents,
    lengths: tuple[list[_Length], list[_Length]],
) -> Moment:
    clock, where = timed.clock, timed.zone or who.owner
    day = dates[timed.day.first] if timed.day is not None else None
    first = min(clock.first, timed.day.first) if timed.day and not timed.apart else clock.first
    last = max(clock.after, timed.day.after) if timed.day and not timed.apart else clock.after
    start = _instant(day, clock.minutes, where)
    length = _length_of(tokens, clock, *lengths) if clock.until is None else None
    end = _instant(day, clock.until, where) if clock.until is not None else _plus(start, length)
    span = (tokens.at(first).start, tokens.at(last - 1).end)
    return Moment(
        start=start,
        day=day,
        end=end if start is not None and end is not None and end > start else None,
        has_time=True,
        span=span,
        words=tokens.text[span[0] : span[1]],
        zone_named=timed.zone is not None,
        relative=timed.day is not None and timed.day.relative,
        duration=length,
        apart=timed.apart,
        old=_is_old(tokens, first),
    )


def _of_day(tokens: Tokens, day: Day, meant: date | None) -> Moment:
    span = (tokens.at(day.first).start, tokens.at(day.after - 1).end)
    words = tokens.text[span[0] : span[1]]
    old = _is_old(tokens, day.first)
    return Moment(None, meant, None, False, span, words, False, day.relative, old=old)  # noqa: FBT003


def _is_old(tokens: Tokens, first: int) -> bool:
    """Whether the words before (on the same line) say that this was, and is no more."""
    for j in range(first - 1, first - 6, -1):
        word = tokens.at(j).text
        if word == "\n" or word in STOPS:
            return False
        if word in _OLD:
            return True
    return False


def _instant(day: date | None, minutes: int | None, where: tzinfo) -> datetime | None:
    if day is None or minutes is None:
        return None
    try:
        naive = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001
    except OverflowError:
        return None
    return zones.local(naive, where)


def _plus(start: datetime | None, length: timedelta | None) -> datetime | None:
    """So much real time later, on the same clock."""
    if start is None or length is None:
        return None
    try:
        return (start.astimezone(UTC) + length).astimezone(start.tzinfo)
    except OverflowError:
        return None


def _own_lengths(tokens: Tokens, lengths: list[_Length], days: list[Day]) -> list[_Length]:
    """The lengths that may belong to times elsewhere: no day shares their sentence."""
    return [
        one
        for one in lengths
        if one.length and not any(_together(tokens, (one.first, one.after), (day.first, day.after)) for day in days)
    ]


def _together(tokens: Tokens, one: tuple[int, int], other: tuple[int, int]) -> bool:
    first, second = sorted((one, other))
    return tokens.at(second[0]).start - tokens.at(first[1] - 1).end < 300 and same_sentence(tokens, first[1], second[0])


def _length_of(tokens: Tokens, clock: Clock, lengths: list[_Length], meetings: list[_Length]) -> timedelta | None:
    """The length that goes with a time: in its sentence, else the text's only one that lies near and free."""
    here = tokens.at(clock.first).start
    near = [one for one in lengths if one.length and abs(tokens.at(one.first).start - here) <= 600]
    following = [one for one in near if one.first >= clock.after]
    if following and same_sentence(tokens, clock.after, following[0].first):
        return following[0].length
    preceding = [one for one in near if one.after <= clock.first]
    if preceding and same_sentence(tokens, preceding[-1].after, clock.first):
        return preceding[-1].length
    free = {one.length for one in meetings if one in near}
    return free.pop() if len(free) == 1 else None


def _without_twins(moments: list[Moment]) -> tuple[Moment, ...]:
    """Each instant once (two spellings of one, a date said again), keeping what says more; bare days that times cover go."""
    kept: dict[object, Moment] = {}
    for moment in moments:
        key: object = moment.start or (moment.day, moment.span if moment.day is None else None)
        known = kept.get(key)
        if known is None:
            kept[key] = moment
        elif known.end is None and moment.end is not None:
            kept[key] = replace(
                known, end=moment.end, duration=moment.duration, zone_named=known.zone_named or moment.zone_named
            )
    timed = {moment.day for moment in kept.values() if moment.has_time and moment.day is not None}
    return tuple(moment for moment in kept.values() if moment.has_time or moment.day not in timed)


_INTERESTING = frozenset(
    [
        *lexicon.MONTHS,
        *lexicon.WEEKDAYS,
        *lexicon.WEEKDAYS_SHORT,
        *lexicon.HABITS,
        *lexicon.RELATIVE_DAYS,
        *lexicon.NUMBERS,
        *lexicon.THIS,
        *lexicon.NEXT,
        *lexicon.LAST,
        "in",
        "dans",
        "en",
        "dentro",
        "the",
        "den",
        "am",
        "vom",
        "zum",
        "le",
        "el",
        "noon",
        "midday",
        "mittag",
        "midi",
        "mediodia",
        "midnight",
        "mitternacht",
        "minuit",
        "half",
        "halb",
        "quarter",
        "viertel",
        "apres",
        "pasado",
        "aujourd",
        "day",
        "anderthalb",
        "eineinhalb",
        "du",
        "dia",
        "dated",
        "dem",
    ],
)
