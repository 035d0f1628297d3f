"""Times of day in mail text: one time or a range of two (`find_clock`), lengths (`find_length`), zones (`find_zone`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time, timedelta

from afterword.core.reading import lexicon, zonenames
from afterword.core.reading.timetokens import Tokens

_AT = frozenset(
    ["at", "um", "@", "from", "ab", "gegen", "las", "la", "vers", "till", "until", "by", "around", "for", "between"]
)
_BEFORE_RANGE = frozenset(["from", "between", "von", "zwischen", "de", "entre", "das", "desde", "du"])
_RANGE = frozenset(["-", "–", "—", "to", "till", "til", "until", "bis", "a", "hasta", "through", "→"])
_AND = frozenset(["and", "und", "et", "y"])
_HOURS = frozenset(["uhr", "h", "hrs", "hours", "hr", "heures", "heure", "horas", "hs"])
_NO_CLOCK_BEFORE = frozenset(
    [
        "room",
        "raum",
        "salle",
        "sala",
        "building",
        "floor",
        "version",
        "python",
        "ref",
        "no",
        "nr",
        "bay",
        "gate",
        "grade",
        "v",
        "section",
        "£",
        "$",
        "€",
        "zimmer",
        "bureau",
        "suite",
        "unit",
        "step",
        "chapter",
        "rated",
        "#",
    ],
)
_EVENING = frozenset(["evening", "tonight", "abend", "abends", "soir", "noche", "night"])
_AFTERNOON = frozenset(["afternoon", "nachmittag", "nachmittags", "tarde"]) | {"midi"}
_MORNING = frozenset(["morning", "morgens", "vormittag", "vormittags", "fruh", "matin", "manana"])
_PART_LEADS = frozenset(
    ["in", "the", "this", "that", "de", "por", "la", "du", "am", "le", ",", "o", "'", "’", "clock", "of"]
)
_NOON = {
    "noon": 12,
    "midday": 12,
    "mittag": 12,
    "midi": 12,
    "mediodia": 12,
    "midnight": 0,
    "mitternacht": 0,
    "minuit": 0,
}
_ENGLISH_HOURS = {
    word: lexicon.NUMBERS[word]
    for word in ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
}
_GERMAN_HOURS = {
    word: lexicon.NUMBERS[word]
    for word in ["eins", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf"]
}
_WORD_HOURS = {
    **_ENGLISH_HOURS,
    **_GERMAN_HOURS,
    **{
        w: lexicon.NUMBERS[w]
        for w in ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "une", "un"]
    },
    **{
        w: lexicon.NUMBERS[w]
        for w in ["una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"]
    },
}
_STEPS = {"five": 5, "ten": 10, "twenty": 20, "quarter": 15, "viertel": 15, "funf": 5, "zehn": 10}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day as written, from token `first` up to (without) `after`.

    ``minutes`` counts from midnight; ``until`` is a range's end. ``open`` says that morning or evening was not told
    (``9.15``, ``at 4``) and `settled` has to choose; ``bare`` that nothing but a preposition makes it a time (``at 4``).
    """

    first: int
    after: int
    minutes: int
    open: bool = False
    bare: bool = False
    until: int | None = None
    until_open: bool = False
    afternoon: bool = False  # its part of the day was told ("in the afternoon")

    def settled(self) -> Clock:
        """With morning or evening chosen as letters about meetings mean it: hours before seven are the afternoon's."""
        start, until = self.minutes, self.until
        if self.open and start < 7 * 60:
            start += 720
        if until is not None:
            if self.until_open and until <= start and until < 720:
                until += 720
            if self.open and self.minutes + 720 < until <= self.minutes + 960 and start == self.minutes and start < 420:
                start += 720
        return replace(self, minutes=start, until=until)


def at_minutes(minutes: int) -> time:
    """Minutes from midnight as a time of day."""
    return time(minutes // 60 % 24, minutes % 60)


def find_clock(tokens: Tokens, i: int, *, loose: bool = False) -> Clock | None:
    """The time or range that begins at token `i`, or None. `loose` is for short commands (``tomorrow 9``)."""
    token = tokens.at(i)
    if token.value is None and token.text not in _STARTERS:
        return None
    start = _one(tokens, i) or _hour_of_range(tokens, i) or _bare(tokens, i, loose)
    if start is None:
        return None
    if (
        start.bare
        and tokens.at(start.after).text in _RANGE
        and tokens.at(start.after + 1).value is None
        and not _one(tokens, start.after + 1)
    ):
        return start
    return _with_part(tokens, _with_end(tokens, start))


def _one(tokens: Tokens, i: int) -> Clock | None:
    """One time that its own form proves."""
    token = tokens.at(i)
    if token.value is None:
        return _words(tokens, i)
    before = tokens.at(i - 1)
    if before.end == token.start and _part_of_word(tokens, i):
        return None
    if before.text in _NO_CLOCK_BEFORE:
        return None
    return _military(tokens, i) or _figures(tokens, i)


def _part_of_word(tokens: Tokens, i: int) -> bool:
    """Whether figures belong to the word or number that they are glued to; "…-27T10:40" and "10:00-11:00" do not."""
    before, earlier = tokens.at(i - 1), tokens.at(i - 2)
    if before.text == "t":
        return earlier.value is None
    if before.text in {"-", "/"}:
        return earlier.end != before.start
    return before.text.isalpha() or before.text in {":", "+", "#", "£", "$", "€", "."}


def _military(tokens: Tokens, i: int) -> Clock | None:
    """1430 hrs, 0900h."""
    token = tokens.at(i)
    if len(token.raw) != 4 or token.value is None or tokens.at(i + 1).text not in {"hrs", "h", "hours", "uhr"}:
        return None
    hour, minute = divmod(token.value, 100)
    return Clock(first=i, after=i + 2, minutes=hour * 60 + minute) if hour < 24 and minute < 60 else None


def _figures(tokens: Tokens, i: int) -> Clock | None:
    """10:40, 12.15, 14h30, 14 h, 9am, 9.30 p.m., 3 o'clock, 14 Uhr 30."""
    hour = tokens.number(i, 0, 24)
    if hour is None:
        return None
    j, minute, sure = _minutes(tokens, i)
    minutes = hour * 60 + (minute or 0)
    half, after = _half(tokens, j)
    if half:
        return (
            Clock(first=i, after=after, minutes=minutes % 720 + (720 if half == "p" else 0)) if 0 < hour <= 12 else None
        )
    if tokens.at(j).text == "o" and tokens.at(j + 1).text in {"'", "’", "`"} and tokens.at(j + 2).text == "clock":
        return Clock(first=i, after=j + 3, minutes=minutes, open=True)
    if minute is None or (sure and tokens.at(j).text in _HOURS):
        hours = tokens.at(j).text in _HOURS and hour < 24
        return _by_unit(tokens, i, j, minutes) if hours else None
    if hour >= 24 or not sure:
        return None
    is_open = 0 < hour <= 12 and (len(tokens.at(i).raw) == 1 or hour >= 10)
    return Clock(first=i, after=j, minutes=minutes, open=is_open)


def _by_unit(tokens: Tokens, i: int, j: int, minutes: int) -> Clock | None:
    """As in "14 Uhr 30", "11 heures", "14 h", "14.30 hrs"; "2 hours" and "24 h" without a sign of a time are lengths."""
    unit = tokens.at(j).text
    if minutes % 60:
        return Clock(first=i, after=j + 1, minutes=minutes)
    led = tokens.at(i - 1).text in _AT | _BEFORE_RANGE | _RANGE | {"a", "vers", "des", ",", "|", "("} or _was_day(
        tokens, i
    )
    if unit in {"hours", "hr", "hrs"} or (unit in {"heure", "heures", "horas", "h", "hs"} and not led):
        return None
    extra = tokens.number(j + 1, 0, 59)
    if extra is not None and len(tokens.at(j + 1).raw) == 2 and unit in {"uhr", "heures", "h"}:
        return Clock(first=i, after=j + 2, minutes=minutes + extra)
    if unit in {"heure", "heures"} and tokens.at(j + 1).text == "et" and tokens.at(j + 2).text in {"demie", "quart"}:
        return Clock(first=i, after=j + 3, minutes=minutes + (30 if tokens.at(j + 2).text == "demie" else 15))
    is_open = len(tokens.at(i).raw) == 1 or minutes in {600, 660, 720}
    return Clock(first=i, after=j + 1, minutes=minutes, open=is_open and minutes > 0)


def _was_day(tokens: Tokens, i: int) -> bool:
    """Whether a day's word stands right before."""
    word = tokens.at(i - 1).text
    return (
        word in lexicon.WEEKDAYS
        or word in lexicon.RELATIVE_DAYS
        or word in lexicon.MONTHS
        or tokens.number(i - 1, 2000, 2199, 4) is not None
    )


def _minutes(tokens: Tokens, i: int) -> tuple[int, int | None, bool]:
    """Where the figures of a time end, its minutes, and whether they are written as minutes are."""
    mark = tokens.at(i + 1).text
    minute = tokens.number(i + 2, 0, 59)
    if minute is None or len(tokens.at(i + 2).raw) != 2 or mark not in {":", ".", "h", "："}:
        return i + 1, None, False
    glued = tokens.glued(i) and tokens.glued(i + 1)
    if mark == "h" and not (glued or tokens.at(i + 3).text not in lexicon.UNITS):
        return i + 1, None, False
    if mark in {":", ".", "："} and not glued:
        return i + 1, None, False
    if mark == "." and (
        tokens.at(i + 3).text in {"%", "€", "£", "$"}
        or (
            tokens.at(i + 3).text == "."
            and tokens.glued(i + 2)
            and tokens.at(i + 4).value is not None
            and tokens.glued(i + 3)
        )
    ):
        return i + 3, None, False
    j = i + 3
    if mark == ":" and tokens.at(j).text == ":" and tokens.glued(i + 2) and tokens.number(j + 1, 0, 59) is not None:
        j += 2
    return j, minute, True


def _half(tokens: Tokens, j: int) -> tuple[str, int]:
    """As in "a" or "p" for am and pm in their spellings, and the index behind."""
    word = tokens.at(j).text
    if word in {"am", "pm"}:
        if word == "am" and (
            (tokens.at(j + 1).value is not None and tokens.at(j + 2).text == ".")
            or tokens.at(j + 1).text in _GERMAN_DAYS
        ):
            return "", j  # German "um 10 am Montag"
        return word[0], j + 1
    if word in {"a", "p"} and tokens.at(j + 1).text == "." and tokens.at(j + 2).text == "m":
        return word, j + 3 + (tokens.at(j + 3).text == ".")
    if (
        word in {"a", "p"}
        and tokens.glued(j - 1)
        and tokens.at(j + 1).text != "."
        and tokens.at(j - 1).value is not None
    ):
        return word, j + 1
    if word in {"a", "p"} and tokens.at(j + 1).text == "m":
        return word, j + 2
    return "", j


_GERMAN_DAYS = frozenset(day for day in lexicon.WEEKDAYS if day.endswith(("tag", "mittwoch", "abend")))


def _words(tokens: Tokens, i: int) -> Clock | None:
    """Noon; half (past) two; quarter past nine; ten to three; halb drei; Viertel nach neun; three o'clock; neuf heures."""
    word, second, third = (tokens.at(j).text for j in (i, i + 1, i + 2))
    if word in _NOON and not (word == "midi" and tokens.at(i - 1).text == "apres"):
        return Clock(first=i, after=i + 1, minutes=_NOON[word] * 60)
    if word == "half":
        hour_at = i + 2 if second == "past" else i + 1
        hour = _hour_word(tokens, hour_at, _ENGLISH_HOURS)
        return Clock(first=i, after=hour_at + 1, minutes=hour % 12 * 60 + 30, open=True) if hour else None
    if word == "halb":
        hour = _hour_word(tokens, i + 1, _GERMAN_HOURS)
        return Clock(first=i, after=i + 2, minutes=(hour * 60 - 30) % 720, open=True) if hour else None
    start = i + 1 if word == "a" and second == "quarter" else i
    if start != i:
        word, second, third = second, third, tokens.at(i + 3).text
    if word in _STEPS and second in {"past", "to", "after", "nach", "vor"}:
        hours = _GERMAN_HOURS if second in {"nach", "vor"} else _ENGLISH_HOURS
        hour = _hour_word(tokens, start + 2, hours)
        step = _STEPS[word] * (-1 if second in {"to", "vor"} else 1)
        known = hour and (word in {"quarter", "viertel"} or third in hours)
        return Clock(first=i, after=start + 3, minutes=(hour * 60 + step) % 720, open=True) if hour and known else None
    return _spelled_hour(tokens, i)


def _spelled_hour(tokens: Tokens, i: int) -> Clock | None:
    """Three o'clock, three pm, drei Uhr, neuf heures et demie."""
    hour = _WORD_HOURS.get(tokens.at(i).text)
    if hour is None:
        return None
    half, after = _half(tokens, i + 1)
    if half and tokens.at(i + 1).text not in {"a", "p"}:
        return Clock(first=i, after=after, minutes=hour % 12 * 60 + (720 if half == "p" else 0))
    if tokens.at(i + 1).text == "o" and tokens.at(i + 3).text == "clock":
        return Clock(first=i, after=i + 4, minutes=hour * 60, open=True)
    if tokens.at(i + 1).text in {"uhr", "heures"}:
        found = _by_unit(tokens, i, i + 1, hour * 60)
        return replace(found, open=True) if found else None
    return None


def _hour_word(tokens: Tokens, i: int, hours: dict[str, int]) -> int | None:
    return tokens.number(i, 1, 12) or hours.get(tokens.at(i).text)


def _hour_of_range(tokens: Tokens, i: int) -> Clock | None:
    """The bare first hour of "2-3pm", "1 till 1.45", "between 10 and 11.30", "von 10 bis 11 Uhr"."""
    hour = tokens.number(i, 0, 24)
    if hour is None:
        return None
    mark = tokens.at(i + 1).text
    between = tokens.at(i - 1).text in {"between", "zwischen", "entre", "las"} and mark in _AND
    if mark not in _RANGE and not between:
        return None
    before = tokens.at(i - 1)
    if before.end == tokens.at(i).start and before.text not in {"(", "|", "@", "~"}:
        return None
    second = _one(tokens, tokens.skip(i + 2, {"las"}))
    if second is None or second.minutes % 1440 == 0 or before.text in _NO_CLOCK_BEFORE:
        return None
    whole_hours = hour * 60
    if tokens.at(second.after - 1).text in {"pm", "am", "m", "p", "a", "."} and 0 < hour <= 12:
        return Clock(first=i, after=i + 1, minutes=_same_half(whole_hours, second.minutes))
    return Clock(first=i, after=i + 1, minutes=whole_hours, open=hour <= 12 and second.open) if hour < 24 else None


def _same_half(start: int, end: int) -> int:
    """A start without am or pm before an end that has it: the nearest such time before the end."""
    start %= 720
    return max((s for s in (start, start + 720) if s < end), default=start)


def _bare(tokens: Tokens, i: int, loose: bool) -> Clock | None:  # noqa: FBT001
    """An hour that only a preposition makes a time: at 3, at four, um 9, a las 9."""
    led = tokens.at(i - 1).text in {"at", "um", "@", "las", "gegen", "vers", "around", "about", "ab"} or (
        tokens.at(i - 1).text in {"a", "la"} and tokens.at(i).text in {"1", "una"}
    )
    token = tokens.at(i)
    word = token.text in _WORD_HOURS and led
    hour = tokens.number(i, 0, 23)
    hour = hour if hour is not None else _WORD_HOURS.get(token.text) if word else None
    if hour is None or not (led or (loose and token.value is not None)):
        return None
    behind = tokens.at(i + 1)
    half = tokens.at(i + 1).text in {"y", "et"} and tokens.at(i + 2).text in {"media", "cuarto", "demie", "quart"}
    if half:
        extra = 30 if tokens.at(i + 2).text in {"media", "demie"} else 15
        return Clock(first=i, after=i + 3, minutes=hour * 60 + extra, open=hour <= 12)
    if _no_hour(tokens, i, loose):
        return None
    if behind.text in {"least", "once", "first", "all"}:
        return None
    return Clock(
        first=i,
        after=i + 1,
        minutes=hour * 60,
        open=0 < hour <= 12 and (token.value is None or len(token.raw) == 1 or hour >= 10),
        bare=True,
    )


def _no_hour(tokens: Tokens, i: int, loose: bool) -> bool:  # noqa: FBT001
    """Whether what follows an hour makes it something else: a house number, a count, a sum."""
    behind = tokens.at(i + 1)
    if (
        behind.text in lexicon.UNITS
        or behind.text in lexicon.MONTHS
        or behind.text in {"%", "€", "£", "st", "nd", "rd", "th", "x", "/", "°"}
    ):
        return True
    if behind.text in {".", ",", ":"} and tokens.at(i + 2).value is not None and tokens.glued(i):
        return True
    known = (
        behind.text in lexicon.WEEKDAYS
        or behind.text in zonenames.ABBREVIATIONS
        or behind.text in lexicon.WEEKDAYS_SHORT
    )
    named = behind.raw[:1].isupper() and behind.text.isalpha() and not known and behind.text not in {"i", "is"}
    return named and not loose


def _with_end(tokens: Tokens, start: Clock) -> Clock:
    """The clock with the end of its range, where a range follows: - 11:30, to 3pm, bis 12 Uhr, and 12:00."""
    j = start.after
    while tokens.at(j).text == "\n" and j < start.after + 2:
        j += 1
    mark = tokens.at(j).text
    opened = tokens.at(start.first - 1).text in {"between", "zwischen", "entre", "las"}
    joins = mark in _RANGE or (mark in _AND and opened)
    if (mark == "a" and tokens.at(j + 1).text == ".") or not joins:
        return start
    k = tokens.skip(j + 1, {"las", "the", "\n", "um", "approximately", "about"})
    end = _one(tokens, k) or _bare_end(tokens, k, start)
    if end is None:
        return start
    minutes = start.minutes
    told = tokens.at(end.after - 1).text in {"pm", "am", "m", "p", "a"} or tokens.at(end.after - 2).text == "m"
    if start.open and told and not end.open and end.minutes > 0:
        minutes = _same_half(start.minutes, end.minutes)
        start = replace(start, minutes=minutes, open=False)
    elif not start.open and end.open and end.minutes <= start.minutes < 1440:
        end = replace(end, minutes=end.minutes + 720, open=False)
    until = end.minutes if end.minutes > start.minutes or end.open or start.open else None
    return replace(start, after=end.after, until=until, until_open=end.open or start.open, bare=False)


def _bare_end(tokens: Tokens, k: int, start: Clock) -> Clock | None:
    """The bare second hour of "2pm to 3", "9.30-11"."""
    hour = tokens.number(k, 0, 23)
    if hour is None or (start.bare and tokens.at(start.first - 1).text not in {"from", "von", "between", "at", "las"}):
        return None
    if _no_hour(tokens, k, loose=False) or tokens.at(k + 1).text in {"-", "–", "/"}:
        return None
    return Clock(first=k, after=k + 1, minutes=hour * 60, open=hour <= 12)


def _with_part(tokens: Tokens, clock: Clock) -> Clock:
    """The clock with its part of the day, where it is told: at 3 in the afternoon, 8 Uhr abends, las 4 de la tarde."""
    j = tokens.skip(clock.after, _PART_LEADS)
    word = tokens.at(j).text
    if word == "midi" and tokens.at(j - 1).text != "apres":
        j, word = j + 1, ""
    before = {tokens.at(k).text for k in range(clock.first - 3, clock.first)}
    behind = word in _EVENING | _AFTERNOON | _MORNING and j - clock.after <= 4
    after = j + 1 if behind and word != "tonight" else clock.after
    told = {word} if behind else before
    if told & (_EVENING | _AFTERNOON) and clock.open and clock.minutes < 720:
        until = clock.until + 720 if clock.until is not None and clock.until < 720 else clock.until
        return replace(clock, after=after, minutes=clock.minutes + 720, until=until, open=False, afternoon=True)
    if told & _MORNING and clock.open and clock.minutes < 720:
        return replace(clock, after=after, open=False)
    return replace(clock, after=after)


def find_length(tokens: Tokens, i: int) -> tuple[timedelta, int] | None:
    """A length of time at token `i` ("45 minutes", "an hour and a half", "1 h 30", "anderthalb Stunden"), and its end."""
    token = tokens.at(i)
    if token.text in {"anderthalb", "eineinhalb"} and tokens.at(i + 1).text == "stunden":
        return timedelta(minutes=90), i + 2
    if token.text == "half" and tokens.at(i + 1).text in {"an", "hour"}:
        return timedelta(minutes=30), i + 2 + (tokens.at(i + 1).text == "an")
    count = token.value if token.value is not None else lexicon.NUMBERS.get(token.text)
    if count is None or not 0 < count <= 600:
        return None
    j, fraction = i + 1, 0.0
    if tokens.at(j).text in {".", ","} and tokens.number(j + 1, 0, 9, 1) is not None and tokens.glued(j):
        fraction, j = (tokens.at(j + 1).value or 0) / 10, j + 2
    if token.text in {"a", "ein"} and tokens.at(j).text == "half":
        count, fraction, j = 0, 0.5, j + 1
    j += tokens.at(j).text == "-"
    if tokens.at(j).text in {"half", "halbe"}:
        fraction, count, j = 0.5, 0 if token.text in {"a", "eine", "one"} else count, j + 1
    j += tokens.at(j).text == "-"
    unit = lexicon.UNITS.get(tokens.at(j).text)
    if unit is None or unit > 60:
        return None
    minutes, after = _and_more(tokens, j + 1, round((count + fraction) * unit), unit)
    return timedelta(minutes=minutes), after


def _and_more(tokens: Tokens, j: int, minutes: int, unit: int) -> tuple[int, int]:
    """The rest of "an hour and a half", "1 hour 15 minutes", "une heure et demie", "hora y media"."""
    if unit != 60:
        return minutes, j
    words = [tokens.at(k).text for k in range(j, j + 3)]
    if words[0] in _AND and (words[1:3] == ["a", "half"] or words[1] in {"demie", "media"}):
        return minutes + 30, j + (3 if words[1] == "a" else 2)
    k = j + (words[0] in _AND)
    extra = tokens.number(k, 1, 59)
    if extra is not None and (
        lexicon.UNITS.get(tokens.at(k + 1).text) == 1 or (tokens.glued(j - 1) and tokens.glued(j - 2))
    ):
        return minutes + extra, k + 1 + (lexicon.UNITS.get(tokens.at(k + 1).text) == 1)
    return minutes, j


_STARTERS = frozenset([*_NOON, *_WORD_HOURS, *_STEPS, "half", "halb", "a"])
