"""Every moment that a stretch of mail text states: days, times, their zones and lengths, joined to instants.

Which of them is an interview, a proposal or a train is for the caller to say: this room only reads what is written.
Texts are cut up into tokens once and walked once, so the work grows with the length of the text and not faster.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from afterword.core.reading import lexicon, spokenzones, zonenames, zones
from afterword.core.reading.clocks import Clock, find_clock, find_length
from afterword.core.reading.days import Day, find_day
from afterword.core.reading.deadlines import deadline, returning
from afterword.core.reading.spokenzones import Correspondents
from afterword.core.reading.timetokens import Tokens

__all__ = ["Moment", "deadline", "find", "returning"]

MOST_MOMENTS = 200
SHORTEST = timedelta(minutes=10)  # a meeting's length; what is shorter is a remark about something else
LONGEST = timedelta(hours=10)
CARRIED = 2_500  # characters over which a day's heading still holds for the times below it

_FILL = frozenset(
    [
        ",",
        "at",
        "um",
        "on",
        "of",
        "the",
        "a",
        "as",
        "las",
        "(",
        ")",
        "-",
        "–",
        "—",
        "from",
        "von",
        "ab",
        "@",
        ":",
        "|",
        "am",
        "to",
        "den",
        "le",
        "el",
        "de",
        "between",
        "zwischen",
        "entre",
        "is",
        "uhr",
        "time",
        "zeit",
        "gegen",
        "vers",
        "around",
        "·",
        "•",
        "heure",
        "hora",
        "uhrzeit",
        "horario",
        "que",
        ";",
        "in",
        "morning",
        "afternoon",
        "evening",
        "about",
        "t",
        "\n",
    ],
)
_STOPS = frozenset([".", "!", "?", ";"])
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


@dataclass(slots=True)
class _Timed:
    """A clock on its way to a moment."""

    clock: Clock
    day: Day | None = None
    zone: tzinfo | None = None
    apart: int = 0


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
    who = Correspondents(zone, anchor)
    days, clocks, lengths = _scan(tokens, who)
    if not days and not clocks:
        return ()
    order = _day_first(days, tokens, who) if day_first is None else day_first
    dates = {day.first: day.ordered(order).resolve(_local_date(anchor)) for day in days}
    days = [day for day in days if day.habit or dates[day.first] is not None]
    _join(tokens, days, clocks)
    _spread_zones(tokens, clocks, who)
    moments = [
        _moment(tokens, timed, dates, who, lengths) for timed in clocks if timed.day is None or not timed.day.habit
    ]
    used = {timed.day.first for timed in clocks if timed.day is not None}
    moments += [_of_day(tokens, day, dates[day.first]) for day in days if day.first not in used and not day.habit]
    return _without_twins(sorted(moments, key=lambda moment: moment.span))[:MOST_MOMENTS]


def _local_date(anchor: datetime) -> date:
    return anchor.date()


def _scan(tokens: Tokens, who: Correspondents) -> tuple[list[Day], list[_Timed], list[_Length]]:
    """All days, clocks and lengths, each token belonging to one of them at most."""
    days: list[Day] = []
    clocks: list[_Timed] = []
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
            clocks.append(_Timed(clock.settled(), zone=named[0] if named else None))
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


def _day_first(days: list[Day], tokens: Tokens, who: Correspondents) -> bool:
    """Whether numeric dates put the day first: by figures over 12, by weekdays, by zones named, by where people are."""
    votes = 0
    for day in days:
        if day.numbers is None:
            continue
        first, second = day.numbers
        if first > 12 or second > 12:
            votes += 10 if first > 12 else -10
        elif day.weekday is not None and first != second:
            fits = [day.ordered(order).resolve(who.anchor.date()) for order in (True, False)]
            right = [found is not None and found.weekday() == day.weekday for found in fits]
            votes += 5 * (right[0] - right[1])
        elif first != second:
            near = [day.ordered(order).resolve(who.anchor.date()) for order in (True, False)]
            votes += _sooner(near[0], near[1], who.anchor.date())
    if votes:
        return votes > 0
    if any(token.text in zonenames.MONTH_FIRST and token.raw.isupper() for token in tokens.list):
        return False
    hours = who.offset / timedelta(hours=1)
    european = any(token.text in _EUROPEAN for token in tokens.list)
    if not european and -10 <= hours <= -4:
        return False
    return european or not (hours == 0 and who.owner.key.startswith(("America/", "US/")))


def _sooner(day_first: date | None, month_first: date | None, anchor: date) -> int:
    """One vote for the order that lies within the next ten weeks where the other is past or half a year off."""

    def likely(found: date | None) -> bool:
        return found is not None and 0 <= (found - anchor).days <= 70

    def unlikely(found: date | None) -> bool:
        return found is None or (found - anchor).days < -20 or (found - anchor).days > 180

    if likely(day_first) and unlikely(month_first):
        return 1
    return -1 if likely(month_first) and unlikely(day_first) else 0


def _join(tokens: Tokens, days: list[Day], clocks: list[_Timed]) -> None:
    """Give each clock its day: next to it, else in its sentence, else the heading above, else the day right below."""
    at = 0
    for n, timed in enumerate(clocks):
        clock = timed.clock
        while at < len(days) and days[at].first < clock.first:
            at += 1
        before = days[at - 1] if at else None
        after = days[at] if at < len(days) else None
        if (
            after is not None
            and n + 1 < len(clocks)
            and clocks[n + 1].clock.first < after.first
            and not _same_sentence(tokens, clock.after, after.first)
        ):
            after = None
        timed.day = _choose(tokens, clock, before, after)
        if timed.day is not None:
            timed.apart = _apart(tokens, clock, timed.day)


def _choose(tokens: Tokens, clock: Clock, before: Day | None, after: Day | None) -> Day | None:
    if before is not None and _only_filled(tokens, before.after, clock.first):
        return before
    if (
        after is not None
        and _only_filled(tokens, clock.after, after.first)
        and not _new_line(tokens, clock.after, after.first)
    ):
        return after
    if before is not None and _same_sentence(tokens, before.after, clock.first):
        return before
    if after is not None and _same_sentence(tokens, clock.after, after.first):
        return after
    if before is not None and tokens.at(clock.first).start - tokens.at(before.after - 1).end <= CARRIED:
        return before
    close = after is not None and tokens.at(after.first).start - tokens.at(clock.after - 1).end <= 200
    return after if close else None


def _apart(tokens: Tokens, clock: Clock, day: Day) -> int:
    gap = (day.after, clock.first) if day.after <= clock.first else (clock.after, day.first)
    if _only_filled(tokens, *gap):
        return 0
    return max(0, tokens.at(gap[1]).start - tokens.at(gap[0] - 1).end)


def _only_filled(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether between two places stand but few words that join a day and a time."""
    return start <= stop <= start + 8 and all(tokens.at(j).text in _FILL for j in range(start, stop))


def _new_line(tokens: Tokens, start: int, stop: int) -> bool:
    return any(tokens.at(j).text == "\n" for j in range(start, stop))


def _same_sentence(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether no sentence and no paragraph ends between two places (looking at 60 tokens at most)."""
    if stop - start > 60:
        return False
    for j in range(start, stop):
        token = tokens.at(j)
        following = tokens.at(j + 1)
        if token.text == "\n" and following.text == "\n":
            return False
        ends = token.text in _STOPS and following.start > token.end
        if ends and (following.raw[:1].isupper() or following.text == "\n" or token.text != "."):
            return False
    return True


def _spread_zones(tokens: Tokens, clocks: list[_Timed], who: Correspondents) -> None:
    """Zones for times that name none: of the neighbour in their sentence, else the text's only one, else by the place."""
    for n, timed in enumerate(clocks):
        if timed.zone is None and n + 1 < len(clocks) and clocks[n + 1].zone is not None:
            following = clocks[n + 1]
            if _same_sentence(tokens, timed.clock.after, following.clock.first) and following.zone is not who.owner:
                timed.zone = following.zone
    if all(timed.zone is not None for timed in clocks):
        return
    named = {str(timed.zone): timed.zone for timed in clocks if timed.zone is not None and timed.zone is not who.owner}
    common = next(iter(named.values())) if len(named) == 1 else None
    common = common or (spokenzones.of_text(tokens, who) if not named else None)
    common = common or (spokenzones.place(tokens, who) if not named else None)
    for timed in clocks:
        timed.zone = timed.zone or common


def _moment(
    tokens: Tokens,
    timed: _Timed,
    dates: dict[int, date | None],
    who: Correspondents,
    lengths: list[_Length],
) -> Moment:
    clock, where = timed.clock, timed.zone or who.owner
    day = dates[timed.day.first] if timed.day is not None else None
    first = min(clock.first, timed.day.first) if timed.day and not timed.apart else clock.first
    last = max(clock.after, timed.day.after) if timed.day and not timed.apart else clock.after
    start = _instant(day, clock.minutes, where)
    length = _length_of(tokens, clock, lengths) if clock.until is None else None
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
        if word == "\n" or word in _STOPS:
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


def _length_of(tokens: Tokens, clock: Clock, lengths: list[_Length]) -> timedelta | None:
    """The length that goes with a time: in its sentence, else the only one of the text within reach."""
    real = [one for one in lengths if one.length]
    following = [one for one in real if one.first >= clock.after]
    if following and _same_sentence(tokens, clock.after, following[0].first):
        return following[0].length
    preceding = [one for one in real if one.after <= clock.first]
    if preceding and _same_sentence(tokens, preceding[-1].after, clock.first):
        return preceding[-1].length
    distinct = {one.length for one in real}
    near = [one for one in real if abs(tokens.at(one.first).start - tokens.at(clock.first).start) <= 600]
    return near[0].length if len(distinct) == 1 and near else None


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


_EUROPEAN = frozenset(
    [
        "uhr",
        "bonjour",
        "madame",
        "monsieur",
        "cordialement",
        "guten",
        "herr",
        "frau",
        "grussen",
        "hola",
        "saludos",
        "hora",
        "entrevista",
        "entretien",
    ]
)
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
