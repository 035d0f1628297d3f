"""Days in mail text: how they are written (`find_day`), and which day is meant (`Day.resolve`)."""

from __future__ import annotations

from dataclasses import replace

from afterword.core.reading import lexicon
from afterword.core.reading.calendardays import Day
from afterword.core.reading.dateforms import DAY_LEADS, SUFFIXES, month_led_day, numbered_day
from afterword.core.reading.timetokens import Tokens

_AFTER_WEEKDAY = frozenset([",", "the", "den", "dem", "le", "el", "dia", ".", "on", "am", "(", "\n", "|", "dated"])
_TO = frozenset(["-", "–", "—", "to", "till", "until", "bis", "au", "through", "thru", "hasta", "/"])
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
_FROM_NOW = frozenset(["in", "dans", "en", "dentro"])
_WEEK = frozenset(["week", "woche", "semaine", "semana"])


def find_day(tokens: Tokens, i: int, *, loose: bool = False) -> Day | None:
    """The day that begins at token `i`, or None. `loose` is for short commands, where ``fri`` needs no capital."""
    token = tokens.at(i)
    if token.value is not None:
        return numbered_day(tokens, i)
    word = token.text
    if word in _STARTERS:
        found = _by_modifier(tokens, i, loose) or _by_weekday(tokens, i, loose) or month_led_day(tokens, i, loose)
        return found or _relative(tokens, i) or _led(tokens, i)
    return None


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
    dated = numbered_day(tokens, j) if tokens.at(j).value is not None else month_led_day(tokens, j, loose)
    if dated is not None:
        return replace(dated, first=i, weekday=weekday)
    bare = _weekday_number(tokens, j)
    if bare is not None:
        return Day(first=i, after=bare[1], day=bare[0], weekday=weekday)
    which, after = _behind_weekday(tokens, i + 1)
    if [tokens.at(j).text for j in range(i - 3, i)] == ["a", "week", "on"]:
        which = "week"
    return Day(first=i, after=after, weekday=weekday, which=which)


def _habit(i: int) -> Day:
    """As in "Sundays in December", "Tuesdays to Fridays": no day, and the hours that follow are opening hours."""
    return Day(first=i, after=i + 1, habit=True)


def _weekday_number(tokens: Tokens, j: int) -> tuple[int, int] | None:
    """The day of the month that stands behind a weekday: "Thursday 20th", "jueves 6", "Monday the 24th"."""
    day = tokens.number(j, 1, 31)
    if day is None:
        return None
    if tokens.at(j + 1).text in SUFFIXES and (tokens.at(j + 1).text != "o" or tokens.at(j + 2).text not in {"'", "’"}):
        return day, j + 2
    behind = tokens.at(j + 1)
    half = behind.text in {"a", "p"} and not tokens.glued(j) and tokens.at(j + 2).text not in {"m", "."}
    clock = (behind.text in _NOT_AFTER_DAY and not half) or (
        behind.text in {".", "-", "–", ":"} and tokens.at(j + 2).value is not None
    )
    if clock or behind.text in {"till", "til", "to", "until", "bis"} or tokens.at(j - 1).text in {"\n", "|", "("}:
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
    if tokens.at(i).text not in DAY_LEADS:
        return None
    day = tokens.number(i + 1, 1, 31)
    if day is None:
        return None
    dated = numbered_day(tokens, i + 1)
    if dated is not None:
        return replace(dated, first=i)
    behind = tokens.at(i + 2).text
    if behind in SUFFIXES and behind not in {"o", "°"}:
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
        *DAY_LEADS,
        "apres",
        "pasado",
        "aujourd",
        "day",
    ],
)
