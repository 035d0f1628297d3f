"""One time of day as it is written, by forms that are times by themselves (`one_clock`): 10:40, 2pm, 14h30, half two."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time

from afterword.core.reading import lexicon
from afterword.core.reading.timetokens import Tokens

_AT = frozenset(
    ["at", "um", "@", "from", "ab", "gegen", "las", "la", "vers", "till", "until", "by", "around", "for", "between"]
)
_BEFORE_RANGE = frozenset(["from", "between", "von", "zwischen", "de", "entre", "das", "desde", "du"])
RANGE = frozenset(["-", "–", "—", "to", "till", "til", "until", "bis", "a", "hasta", "through", "→"])
_HOURS = frozenset(["uhr", "h", "hrs", "hours", "hr", "heures", "heure", "horas", "hs"])
NO_CLOCK_BEFORE = frozenset(
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
NOON = {
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
WORD_HOURS = {
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
STEPS = {"five": 5, "ten": 10, "twenty": 20, "quarter": 15, "viertel": 15, "funf": 5, "zehn": 10}


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


def one_clock(tokens: Tokens, i: int) -> Clock | None:
    """One time that its own form proves."""
    token = tokens.at(i)
    if token.value is None:
        return _words(tokens, i)
    before = tokens.at(i - 1)
    if before.end == token.start and _part_of_word(tokens, i):
        return None
    if before.text in NO_CLOCK_BEFORE:
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
    """1430 hrs, 0900h, at 0930."""
    token = tokens.at(i)
    if len(token.raw) != 4 or token.value is None:
        return None
    unit = tokens.at(i + 1).text in {"hrs", "h", "hours", "uhr"}
    if not unit and (tokens.at(i - 1).text not in {"at", "um", "@"} or 1970 <= token.value <= 2199):
        return None
    hour, minute = divmod(token.value, 100)
    return Clock(first=i, after=i + 1 + unit, minutes=hour * 60 + minute) if hour < 24 and minute < 60 else None


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
    if (behind := _o_clock(tokens, j)) is not None:
        return Clock(first=i, after=behind, minutes=minutes, open=True)
    if minute is None or (sure and tokens.at(j).text in _HOURS):
        hours = tokens.at(j).text in _HOURS and hour < 24
        return _by_unit(tokens, i, j, minutes) if hours else None
    if hour >= 24 or not sure:
        return None
    is_open = 0 < hour <= 12 and (len(tokens.at(i).raw) == 1 or hour >= 10)
    return Clock(first=i, after=j, minutes=minutes, open=is_open)


def _o_clock(tokens: Tokens, j: int) -> int | None:
    """Behind "o'clock", "o clock", "oclock"; None where none of them stands."""
    if tokens.at(j).text == "oclock":
        return j + 1
    if tokens.at(j).text != "o":
        return None
    k = j + 2 if tokens.at(j + 1).text in {"'", "’", "`"} else j + 1
    return k + 1 if tokens.at(k).text == "clock" else None


def _by_unit(tokens: Tokens, i: int, j: int, minutes: int) -> Clock | None:
    """As in "14 Uhr 30", "11 heures", "14 h", "14.30 hrs"; "2 hours" and "24 h" without a sign of a time are lengths."""
    unit = tokens.at(j).text
    if minutes % 60 or j > i + 1:
        return Clock(first=i, after=j + 1, minutes=minutes)
    led = tokens.at(i - 1).text in _AT | _BEFORE_RANGE | RANGE | {"a", "vers", "des", ",", "|", "("} or _was_day(
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
    if word in NOON and not (word == "midi" and tokens.at(i - 1).text == "apres"):
        return Clock(first=i, after=i + 1, minutes=NOON[word] * 60)
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
    if word in STEPS and second in {"past", "to", "after", "nach", "vor"}:
        hours = _GERMAN_HOURS if second in {"nach", "vor"} else _ENGLISH_HOURS
        hour = _hour_word(tokens, start + 2, hours)
        step = STEPS[word] * (-1 if second in {"to", "vor"} else 1)
        known = hour and (word in {"quarter", "viertel"} or third in hours)
        return Clock(first=i, after=start + 3, minutes=(hour * 60 + step) % 720, open=True) if hour and known else None
    return _spelled_hour(tokens, i)


def _spelled_hour(tokens: Tokens, i: int) -> Clock | None:
    """Three o'clock, three pm, drei Uhr, neuf heures et demie."""
    hour = WORD_HOURS.get(tokens.at(i).text)
    if hour is None:
        return None
    half, after = _half(tokens, i + 1)
    if half and tokens.at(i + 1).text not in {"a", "p"}:
        return Clock(first=i, after=after, minutes=hour % 12 * 60 + (720 if half == "p" else 0))
    if (behind := _o_clock(tokens, i + 1)) is not None:
        return Clock(first=i, after=behind, minutes=hour * 60, open=True)
    if tokens.at(i + 1).text in {"uhr", "heures"}:
        found = _by_unit(tokens, i, i + 1, hour * 60)
        return replace(found, open=True) if found else None
    return None


def _hour_word(tokens: Tokens, i: int, hours: dict[str, int]) -> int | None:
    return tokens.number(i, 1, 12) or hours.get(tokens.at(i).text)
