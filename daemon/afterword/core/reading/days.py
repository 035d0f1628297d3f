"""Days in mail text: how they are written (`find_day`), and which day is meant (`Day.resolve`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from afterword.core.reading import lexicon
from afterword.core.reading.timetokens import Tokens

ONE_DAY = timedelta(days=1)

_SUFFIXES = frozenset(["st", "nd", "rd", "th", "er", "º", "ª", "°", "o"])
_MONTH_FILL = frozenset(["of", "de", "del", "."])
_AFTER_WEEKDAY = frozenset([",", "the", "den", "dem", "le", "el", "dia", ".", "on", "am", "(", "\n", "|", "dated"])
_TO = frozenset(["-", "–", "—", "to", "till", "until", "bis", "au", "through", "thru", "hasta", "/"])
_DAY_LEADS = frozenset(["the", "den", "dem", "le", "el", "am", "vom", "zum", "du", "dia", "dated"])
_NOT_AFTER_DAY = frozenset(
    [
        ":",
        "h",
        "am",
        "pm",
        "uhr",
        "hrs",
        "o",
        "a",
        "p",
        "hours",
        "heures",
        "horas",
        "%",
        "°",
        "h",
        "€",
        "£",
        "$",
        *lexicon.UNITS,
        *lexicon.MONTH_UNITS,
    ]
)
_WORDY_MONTHS = frozenset(["may", "mar", "march", "mars", "dec", "jan", "avril", "fev", "mai", "ago", "sept"])
_FROM_NOW = frozenset(["in", "dans", "en", "dentro"])
_WEEK = frozenset(["week", "woche", "semaine", "semana"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day as written, from token `first` up to (without) `after`.

    ``numbers`` are the two figures of a numeric date in their order. ``offset`` counts days from the letter's own.
    ``which`` is "", "this", "next", "last", "week" (a week later) or "nextweek" (in the next calendar week).
    """

    first: int
    after: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    numbers: tuple[int, int] | None = None
    weekday: int | None = None
    offset: int | None = None
    which: str = ""
    habit: bool = False

    @property
    def relative(self) -> bool:
        """Whether it can only be told by the letter's Date."""
        return self.day is None and self.numbers is None

    def ordered(self, day_first: bool) -> Day:  # noqa: FBT001
        """With the figures of a numeric date told apart; where only one order makes a date, that one."""
        if self.numbers is None:
            return self
        first, second = self.numbers
        if first > 12 or (second <= 12 and day_first):
            return replace(self, numbers=None, day=first, month=second)
        return replace(self, numbers=None, day=second, month=first)

    def resolve(self, anchor: date) -> date | None:
        """The day that is meant in a letter of `anchor`; None where there is no such day. Needs `ordered` before."""
        try:
            if self.offset is not None:
                return anchor + timedelta(days=self.offset)
            if self.day is not None:
                return self._dated(anchor)
            return self._by_weekday(anchor)
        except (OverflowError, ValueError):
            return None

    def _dated(self, anchor: date) -> date | None:
        if self.year is not None and self.month is not None:
            return _date(self.year, self.month, self.day or 0)
        if self.month is not None:
            years = range(anchor.year - 1, anchor.year + 3)
            candidates = [_date(year, self.month, self.day or 0) for year in years]
        else:
            months = range(anchor.month - 2, anchor.month + 12)
            candidates = [_date(anchor.year + m // 12, m % 12 + 1, self.day or 0) for m in months]
        real = [found for found in candidates if found is not None]
        agreeing = [found for found in real if self.weekday is None or found.weekday() == self.weekday]
        near = [
            found for found in agreeing if -100 <= (found - anchor).days <= (400 if self.month is not None else 120)
        ]
        return min(near or real, key=lambda found: self._distance(found, anchor), default=None)

    def _distance(self, found: date, anchor: date) -> int:
        """How far off; what is past counts several times, since letters mostly speak of what comes."""
        days = (found - anchor).days
        past = 3 if self.month is not None else 12
        return days if days >= 0 else -days * past

    def _by_weekday(self, anchor: date) -> date | None:
        if self.weekday is None:
            return None
        ahead = (self.weekday - anchor.weekday()) % 7
        if self.which == "last":
            return anchor + timedelta(days=ahead - 7)
        if self.which in {"next", "nextweek"}:
            return anchor + timedelta(days=7 - anchor.weekday() + self.weekday)
        if self.which == "thisweek":
            return anchor + timedelta(days=self.weekday - anchor.weekday())
        return anchor + timedelta(
            days=(ahead or (0 if self.which == "this" else 7)) + (7 if self.which == "week" else 0)
        )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find_day(tokens: Tokens, i: int, *, loose: bool = False) -> Day | None:
    """The day that begins at token `i`, or None. `loose` is for short commands, where ``fri`` needs no capital."""
    token = tokens.at(i)
    if token.value is not None:
        return _from_number(tokens, i)
    word = token.text
    if word in _STARTERS:
        found = _by_modifier(tokens, i, loose) or _by_weekday(tokens, i, loose) or _by_month(tokens, i, loose)
        return found or _relative(tokens, i) or _led(tokens, i)
    return None


def _from_number(tokens: Tokens, i: int) -> Day | None:
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
    if dotted:
        dotted = tokens.at(i - 1).text not in {"at", "um", "from"} and len(tokens.at(i + 2).raw) <= 2
        return Day(first=i, after=i + 4, day=a, month=b) if dotted and _german_dot(tokens, i) else None
    return Day(first=i, after=i + 3, numbers=(a, b)) if plain and not _is_unit(tokens, i + 3) else None


def _german_dot(tokens: Tokens, i: int) -> bool:
    """Whether "12.15." is a date: a weekday or a preposition stands before it, or figures that are no time."""
    before = tokens.at(tokens_back(tokens, i)).text
    return (
        i == 0
        or before in _DAY_LEADS
        or before in lexicon.WEEKDAYS
        or before in lexicon.WEEKDAYS_SHORT
        or before in {"der", "bis", "ab"}
    )


def tokens_back(tokens: Tokens, i: int) -> int:
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


def _day_month(tokens: Tokens, i: int) -> Day | None:
    """27 November 2025, 27. November, 5th of March, 13-14 November (the first)."""
    day = tokens.number(i, 1, 31)
    if day is None:
        return None
    j = i + 1
    if tokens.at(j).text in _SUFFIXES:
        j += 1
    month_at = tokens.skip(j, _MONTH_FILL | {"-"} if tokens.glued(j) else _MONTH_FILL)
    month = lexicon.MONTHS.get(tokens.at(month_at).text)
    if month is not None:
        stop = month_at + 1
        year, after = _later_year(tokens, stop + (tokens.at(stop).text in {"-", "/"} and tokens.glued(stop)))
        return Day(first=i, after=after if year else stop, year=year, month=month, day=day)
    return _first_of_two(tokens, i, j, day)


def _first_of_two(tokens: Tokens, i: int, j: int, day: int) -> Day | None:
    """The 13 of "13-14 November" and "13th or 14th of November"."""
    if tokens.at(j).text not in {"-", "–", "and", "or", "und", "oder", "et", "ou", "y", "o", "to", "&", "/"}:
        return None
    second = _day_month(tokens, j + 1) if tokens.number(j + 1, 1, 31) else None
    if second is None or second.month is None or (second.day or 0) <= day:
        return None
    return Day(first=i, after=j, year=second.year, month=second.month, day=day)


def _by_month(tokens: Tokens, i: int, loose: bool) -> Day | None:  # noqa: FBT001
    """November 27, 2025; Nov 27th; June the 3rd."""
    token = tokens.at(i)
    month = lexicon.MONTHS.get(token.text)
    if month is None or (token.text in _WORDY_MONTHS and not loose and token.raw.islower()):
        return None
    j = tokens.skip(i + 1, {".", "the", "-"})
    day = tokens.number(j, 1, 31)
    if day is None or tokens.at(j + 1).text in {":", "%"}:
        return None
    j += 1
    if tokens.at(j).text in _SUFFIXES:
        j += 1
    year, after = _later_year(tokens, j)
    return Day(first=i, after=after, year=year, month=month, day=day)


def _weekday_at(tokens: Tokens, i: int, loose: bool) -> int | None:  # noqa: FBT001
    """The weekday at token `i`; abbreviations need a capital or a number behind them."""
    token = tokens.at(i)
    full = lexicon.WEEKDAYS.get(token.text)
    if full is not None:
        return full
    short = lexicon.WEEKDAYS_SHORT.get(token.text)
    if short is None:
        return None
    if loose and len(token.text) > 2:
        return short
    dotted = tokens.at(i + 1).text in {".", ","}
    number_next = tokens.at(i + 2 if dotted else i + 1).value is not None
    month_next = tokens.at(i + 2 if dotted else i + 1).text in lexicon.MONTHS
    if len(token.text) == 2 or token.text in {"mar", "dom", "dim", "sam", "lun", "mer", "ven"}:
        return (
            short if number_next and token.text != "mar" and (dotted or token.raw[0].isupper()) else _mardi(tokens, i)
        )
    return short if token.raw[0].isupper() or number_next or month_next else None


def _mardi(tokens: Tokens, i: int) -> int | None:
    """As in "mar. 4 mars" is a Tuesday, "Mar 4" is a month."""
    token = tokens.at(i)
    j = tokens.skip(i + 1, {".", ",", "\n"})
    named = tokens.number(j, 1, 31) and tokens.at(tokens.skip(j + 1, {"de"})).text in lexicon.MONTHS
    return lexicon.WEEKDAYS_SHORT["mar"] if token.text == "mar" and named else None


def _by_weekday(tokens: Tokens, i: int, loose: bool) -> Day | None:  # noqa: FBT001
    weekday = _weekday_at(tokens, i, loose)
    if weekday is None:
        return _habit(i) if tokens.at(i).text in lexicon.HABITS else None
    if tokens.at(i + 1).text in _TO and _weekday_at(tokens, i + 2, loose=True) is not None:
        return Day(first=i, after=i + 3, habit=True, weekday=weekday)
    j = tokens.skip(i + 1, _AFTER_WEEKDAY)
    dated = _from_number(tokens, j) if tokens.at(j).value is not None else _by_month(tokens, j, loose)
    if dated is not None:
        return replace(dated, first=i, weekday=weekday)
    bare = _weekday_number(tokens, j)
    if bare is not None:
        return Day(first=i, after=bare[1], day=bare[0], weekday=weekday)
    which, after = _behind_weekday(tokens, i + 1)
    return Day(first=i, after=after, weekday=weekday, which=which)


def _habit(i: int) -> Day:
    """As in "Sundays in December", "Tuesdays to Fridays": no day, and the hours that follow are opening hours."""
    return Day(first=i, after=i + 1, habit=True)


def _weekday_number(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """The day of the month that stands behind a weekday: "Thursday 20th", "jueves 6", "Monday the 24th"."""
    day = tokens.number(j, 1, 31)
    if day is None:
        return None
    if tokens.at(j + 1).text in _SUFFIXES and (tokens.at(j + 1).text != "o" or tokens.at(j + 2).text not in {"'", "’"}):
        return day, j + 2
    behind = tokens.at(j + 1)
    half = behind.text in {"a", "p"} and not tokens.glued(j) and tokens.at(j + 2).text not in {"m", "."}
    clock = (behind.text in _NOT_AFTER_DAY and not half) or (
        behind.text in {".", "-", "–", ":"} and tokens.at(j + 2).value is not None
    )
    if clock or behind.text in {"till", "to", "until", "bis"} or tokens.at(j - 1).text in {"\n", "|", "("}:
        return None
    return day, j + 1


def _behind_weekday(tokens: Tokens, i: int) -> tuple[str, int]:
    """What changes a weekday from behind: "Friday week", "Monday next week", "lundi prochain"."""
    word = tokens.at(i).text
    if word in _WEEK:
        return "week", i + 1
    if word in {"prochain", "prochaine", "proximo", "proxima"}:
        return "", i + 1
    if word == "que" and tokens.at(i + 1).text == "viene":
        return "", i + 2
    if word in {"dernier", "pasado"}:
        return "last", i + 1
    j = tokens.skip(i, {"of", "der", "in", "de", "la", ",", "the"})
    if tokens.at(j).text in lexicon.NEXT | {"following"} and tokens.at(j + 1).text in _WEEK:
        return "nextweek", j + 2
    if tokens.at(j).text in _WEEK and tokens.at(j + 1).text in lexicon.NEXT:
        return "nextweek", j + 2
    if tokens.at(j).text in lexicon.THIS and tokens.at(j + 1).text in _WEEK:
        return "thisweek", j + 2
    return "", i


def _by_modifier(tokens: Tokens, i: int, loose: bool) -> Day | None:  # noqa: FBT001
    """This Thursday, next Thursday, nächsten Donnerstag, el próximo jueves, last Friday, next week Thursday."""
    word = tokens.at(i).text
    which = (
        "this" if word in lexicon.THIS else "next" if word in lexicon.NEXT else "last" if word in lexicon.LAST else ""
    )
    if not which:
        return None
    if which != "last" and tokens.at(i + 1).text in _WEEK:
        weekday = _weekday_at(tokens, tokens.skip(i + 2, {"on", "am", ",", "el", "le"}), loose)
        found = (
            _by_weekday(tokens, tokens.skip(i + 2, {"on", "am", ",", "el", "le"}), loose)
            if weekday is not None
            else None
        )
        return replace(found, first=i, which=which + "week") if found else None
    if _weekday_at(tokens, i + 1, loose) is None:
        return None
    found = _by_weekday(tokens, i + 1, loose)
    if found is None or found.habit:
        return found
    spoken = "" if word in {"proximo", "coming", "kommenden", "que"} else which
    return replace(found, first=i, which=found.which or spoken)


def _relative(tokens: Tokens, i: int) -> Day | None:
    """Tomorrow, übermorgen, après-demain, the day after tomorrow, in two weeks, dans dix jours."""
    word = tokens.at(i).text
    joined = _joined(tokens, i)
    if joined is not None:
        return joined
    if word in _FROM_NOW:
        counted = days_from_now(tokens, i)
        return Day(first=i, after=counted[1], offset=counted[0]) if counted else None
    if word in {"manana", "morgen"} and tokens.at(i - 1).text in {"la", "heute", "de", "guten", "am"}:
        return None
    if (
        word == "hier"
        and tokens.at(i).raw.islower()
        and not {"rappel", "comme", "suite", "a"} & {tokens.at(i - 1).text}
    ):
        return None  # German and much else; French letters seldom state an interview by it
    if word not in lexicon.RELATIVE_DAYS:
        return None
    return Day(first=i, after=i + 1, offset=lexicon.RELATIVE_DAYS[word])


def _joined(tokens: Tokens, i: int) -> Day | None:
    """Phrases of several words for days near the letter's own."""
    words = [tokens.at(j).text for j in range(i, i + 5)]
    if words[0] in {"apres", "pasado"}:
        j = i + 1 + (words[1] == "-")
        return Day(first=i, after=j + 1, offset=2) if tokens.at(j).text in {"demain", "manana"} else None
    if words[0] == "aujourd" and words[2] == "hui":
        return Day(first=i, after=i + 3, offset=0)
    for lead in (0, 1):
        if words[lead : lead + 3] == ["day", "after", "tomorrow"] and (lead == 0 or words[0] == "the"):
            return Day(first=i, after=i + lead + 3, offset=2)
    return None


def days_from_now(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The days of "in two weeks", "dans dix jours", "dentro de una semana", and the index behind."""
    j = tokens.skip(i + 1, {"about", "etwa", "de", "the", "next"})
    token = tokens.at(j)
    count = token.value if token.value is not None else lexicon.NUMBERS.get(token.text)
    if token.text in {"a", "ein", "une"} and tokens.at(j + 1).text in {"couple", "paar"}:
        count, j = 2, j + 1
    j = tokens.skip(j + 1, {"of"})
    unit = lexicon.UNITS.get(tokens.at(j).text)
    if count is None or not 0 < count < 400 or unit is None or unit < 1440:
        return None
    after = j + 1
    if tokens.at(after).text in {"'", "’"}:
        return None  # "in two weeks' time" is said of vague things, and is read where decisions are
    return count * unit // 1440, after


def _led(tokens: Tokens, i: int) -> Day | None:
    """The 14th, den 14., le 14, el 14: a day of the month alone."""
    if tokens.at(i).text not in _DAY_LEADS:
        return None
    day = tokens.number(i + 1, 1, 31)
    if day is None:
        return None
    dated = _from_number(tokens, i + 1)
    if dated is not None:
        return replace(dated, first=i)
    behind = tokens.at(i + 2).text
    if behind in _SUFFIXES and behind not in {"o", "°"}:
        return Day(first=i, after=i + 3, day=day)
    german = (
        tokens.at(i).text in {"den", "am", "zum", "vom", "dem"} and behind == "." and tokens.at(i + 3).value is None
    )
    french = tokens.at(i).text in {"le", "el"} and tokens.at(i + 1).value is not None and behind not in _NOT_AFTER_DAY
    if german or (french and (behind in {"", ",", ".", "\n", "a", "?", "!"} or tokens.at(i + 3).value is not None)):
        return Day(first=i, after=i + 3 if german else i + 2, day=day)
    return None


_STARTERS = frozenset(
    [
        *lexicon.MONTHS,
        *lexicon.WEEKDAYS,
        *lexicon.WEEKDAYS_SHORT,
        *lexicon.HABITS,
        *lexicon.RELATIVE_DAYS,
        *lexicon.THIS,
        *lexicon.NEXT,
        *lexicon.LAST,
        *_FROM_NOW,
        *_DAY_LEADS,
        "apres",
        "pasado",
        "aujourd",
        "day",
    ],
)
