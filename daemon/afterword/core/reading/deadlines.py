"""Days that a sentence names as a limit: the day of a decision (`deadline`), the first day back (`returning`)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.reading import lexicon
from afterword.core.reading.calendardays import Day
from afterword.core.reading.days import find_day
from afterword.core.reading.timetokens import Tokens

_WEEKS = frozenset(["week", "weeks", "wk", "wks", "woche", "wochen", "semaine", "semana", "semaines", "semanas"])
_DAYS = frozenset(["day", "days", "tag", "tage", "tagen", "jour", "jours", "dia", "dias"])
_BUSINESS = frozenset(
    [
        "working",
        "business",
        "werktage",
        "werktagen",
        "arbeitstage",
        "arbeitstagen",
        "ouvres",
        "ouvrables",
        "habiles",
        "laborables",
    ]
)
_EARLY = frozenset(["early", "start", "beginning", "anfang", "debut", "principios", "comienzos", "first"])
_MIDDLE = frozenset(["mid", "middle", "mitte", "milieu", "mediados"])
_BY = frozenset(
    ["by", "bis", "until", "before", "d", "avant", "antes", "vor", "jusqu", "spatestens", "than", "limit", "hasta"]
)
_THROUGH = frozenset(["until", "till", "through", "bis", "einschliesslich", "jusqu", "hasta", "to"])


def deadline(text: str, anchor: datetime, zone: ZoneInfo) -> date | None:
    """The day that a sentence gives for something to be done, worked out from the letter's Date; None if it names none.

    A dated day wins over a vague one ("by the end of the month, 28 February at the outside"). The end of a week is its
    Friday, an early week its Wednesday, the end of a month its last day. ``zone`` is the owner's.
    """
    tokens = Tokens(text)
    today = _today(anchor, zone)
    named = _named_days(tokens, today)
    if named:
        limits = [day for day, i in named if tokens.at(i - 1).text in _BY or tokens.at(i - 2).text in _BY]
        return limits[-1] if limits else named[-1][0]
    vague = (_vague(tokens, i, today) for i in range(len(tokens)))
    return next((day for day in vague if day is not None), None)


def returning(text: str, anchor: datetime, zone: ZoneInfo) -> date | None:
    """The first day back that an out-of-office reply names: "back on Monday", "until Friday" (the next working day)."""
    tokens = Tokens(text)
    today = _today(anchor, zone)
    best: tuple[int, date] | None = None
    for day, i in _named_days(tokens, today):
        if day <= today:
            continue
        words = {tokens.at(j).text for j in range(i - 5, i)}
        if words & _BACK:
            rank, meant = 0, day
        elif words & _THROUGH:
            to_monday = day.weekday() == 0 and not _INCLUSIVE & {token.text for token in tokens.list}
            rank, meant = 1, day if to_monday else _next_working_day(day)
        else:
            rank, meant = 2, day
        if best is None or rank < best[0]:
            best = (rank, meant)
    if best is not None and best[0] < 2:
        return best[1]
    if not any(token.text in _BACK | _AWAY for token in tokens.list):
        return best[1] if best else None  # "we answer within five days" is nobody's return
    vague = next((limit for i in range(len(tokens)) if (limit := _vague(tokens, i, today)) is not None), None)
    return vague or (best[1] if best else None)


_AWAY = frozenset(
    [
        "away",
        "leave",
        "office",
        "absent",
        "absence",
        "holiday",
        "vacation",
        "urlaub",
        "abwesend",
        "conge",
        "conges",
        "vacaciones",
        "ausente",
    ]
)
_INCLUSIVE = frozenset(["inclusive", "including", "einschliesslich", "inclus", "incluido", "inklusive"])
_BACK = frozenset(
    [
        "back",
        "return",
        "returning",
        "returns",
        "zuruck",
        "wieder",
        "retour",
        "vuelvo",
        "regreso",
        "vuelta",
        "ab",
        "reviens",
        "rentre",
        "reincorporo",
        "erreichbar",
        "disponible",
        "available",
        "partir",
        "resume",
    ],
)


def _today(anchor: datetime, zone: ZoneInfo) -> date:
    """The sender's own day; an anchor without a zone is taken for the owner's."""
    return anchor.date() if anchor.tzinfo else anchor.replace(tzinfo=zone).date()


def _next_working_day(day: date) -> date:
    return day + timedelta(days={4: 3, 5: 2}.get(day.weekday(), 1))


def _named_days(tokens: Tokens, today: date) -> list[tuple[date, int]]:
    """The days that a text names, with the token that each begins at; numeric dates put the day first unless they cannot."""
    found: list[tuple[date, int]] = []
    i = 0
    while i < len(tokens) and len(found) < 40:
        day = find_day(tokens, i)
        meant = _meant(day, tokens, today) if day else None
        if day is not None and meant is not None:
            found.append((meant, i))
        i = day.after if day else i + 1
    return found


def _meant(day: Day, tokens: Tokens, today: date) -> date | None:
    if day.habit or (day.offset is not None and tokens.at(day.first).text in {"in", "dans", "en", "dentro"}):
        return None
    if (
        day.offset is not None
        and tokens.at(day.first - 1).text in {"of", "from"}
        and tokens.at(day.first - 2).text in _WEEKS | _DAYS
    ):
        return None  # "within two weeks of today"
    week_of = {tokens.at(j).text for j in range(day.first - 3, day.first)} & _WEEKS
    week_of |= {"w/c"} if [tokens.at(j).text for j in range(day.first - 3, day.first)] == ["w", "/", "c"] else set()
    meant = day.ordered(day_first=True).resolve(today)
    if week_of and meant is not None and not day.relative:
        return meant + timedelta(days=(4 - meant.weekday()) % 7)  # "in the week of 3 March": by its Friday
    return meant


def _vague(tokens: Tokens, i: int, today: date) -> date | None:
    """End of next week, within ten days, early next week, Ende nächster Woche, end of the month."""
    word = tokens.at(i).text
    if word in _WEEKS:
        return _week(tokens, i, today)
    if word in lexicon.MONTH_UNITS and word not in {"months", "monate", "monaten", "meses"}:
        return (
            _month(tokens, i, today)
            if _window(tokens, i) & (lexicon.THIS | lexicon.NEXT | {"end", "ende", "fin", "finales", "the"})
            else _counted(tokens, i, today)
        )
    if word in _FIXED:
        return today + timedelta(days=_FIXED[word])
    if word in _HOURS:
        count = tokens.number(i - 1, 12, 336, 3)
        return today + timedelta(days=-(-count // 24)) if count else None
    if word in _CHRISTMAS and tokens.at(i - 1).text in _BY | {"noch"}:
        return date(today.year, 12, 24)
    if word in _DAYS | _WEEKS | lexicon.MONTH_UNITS:
        return _counted(tokens, i, today)
    return _end_of_named_month(tokens, i, today)


_FIXED = {"fortnight": 14, "quinzaine": 15}
_HOURS = frozenset(["hours", "stunden", "heures", "horas", "hrs", "h"])
_CHRISTMAS = frozenset(["christmas", "weihnachten", "noel", "navidad", "xmas"])
_NTH_WEEK = {
    "first": 7,
    "second": 14,
    "third": 21,
    "ersten": 7,
    "zweiten": 14,
    "dritten": 21,
    "premiere": 7,
    "primera": 7,
}


def _window(tokens: Tokens, i: int) -> set[str]:
    return {tokens.at(j).text for j in range(max(0, i - 6), i)} | {tokens.at(i + 1).text}


def _week(tokens: Tokens, i: int, today: date) -> date | None:
    words = _window(tokens, i)
    after = {tokens.at(j).text for j in range(i + 1, i + 3)}
    counted = _week_of_month(tokens, i, today) or _counted(tokens, i, today)
    if counted is not None:
        return counted
    monday = today - timedelta(days=today.weekday())
    close = {tokens.at(j).text for j in range(i - 2, i)} | after
    if close & (lexicon.NEXT | {"following", "viene"}) - {"que"}:
        monday += timedelta(days=7)
    elif not (close & (lexicon.THIS | {"the", "der", "la"}) or words & {"end", "ende", "fin", "finales"}):
        return None
    day = 2 if words & _EARLY else 3 if words & _MIDDLE else 4
    meant = monday + timedelta(days=day)
    return meant if meant >= today else meant + timedelta(days=7)


def _week_of_month(tokens: Tokens, i: int, today: date) -> date | None:
    """In the first week of December: the last day of that week, weeks counted in sevens from the first."""
    month = lexicon.MONTHS.get(tokens.at(tokens.skip(i + 1, {"of", "in", "im", "de", "des"})).text)
    nth = _NTH_WEEK.get(tokens.at(i - 1).text)
    if month is None or (nth is None and tokens.at(i - 1).text not in lexicon.LAST):
        return None
    year = today.year + (month < today.month)
    return date(year, month, nth) if nth else _within_month(set(), year, month)


def _counted(tokens: Tokens, i: int, today: date) -> date | None:
    """Within ten days, in two weeks, in the next three working days, innerhalb von zwei Wochen."""
    unit = tokens.at(i).text
    j = i - 1
    business = tokens.at(j).text in _BUSINESS or tokens.at(i + 1).text in _BUSINESS or unit in _BUSINESS
    while j > i - 3 and tokens.at(j).text in _BUSINESS:
        j -= 1
    token = tokens.at(j)
    count = token.value if token.value is not None else lexicon.NUMBERS.get(token.text)
    if token.text == "of":
        count = lexicon.NUMBERS.get(tokens.at(j - 1).text)
    if count is None or not 0 < count < 120 or tokens.at(i + 1).text in {"ago", "before"}:
        return None
    if tokens.at(j - 1).text in {"to", "-", "–", "bis", "or", "und", "a"} and tokens.at(j - 2).value is not None:
        count = max(count, tokens.at(j - 2).value or 0)
    if unit in lexicon.MONTH_UNITS:
        return _months_on(today, count)
    return _business(today, count) if business else today + timedelta(days=count * (7 if unit in _WEEKS else 1))


def _months_on(today: date, count: int) -> date:
    """The same day some months later, or that month's last."""
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    last = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1) - timedelta(days=1)
    return date(year, month + 1, min(today.day, last.day))


def _business(today: date, count: int) -> date:
    for _ in range(count):
        today = _next_working_day(today)
    return today


def _month(tokens: Tokens, i: int, today: date) -> date | None:
    words = _window(tokens, i)
    following = bool(words & (lexicon.NEXT - {"que"}))
    month = today.month + following
    year = today.year + (month - 1) // 12
    return _within_month(words, year, (month - 1) % 12 + 1)


def _within_month(words: set[str], year: int, month: int) -> date:
    if words & _EARLY:
        return date(year, month, 7)
    if words & _MIDDLE:
        return date(year, month, 15)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _end_of_named_month(tokens: Tokens, i: int, today: date) -> date | None:
    """By the end of March, Ende November, mid-January, fin mars."""
    month = lexicon.MONTHS.get(tokens.at(i).text)
    if month is None:
        return None
    words = {tokens.at(j).text for j in range(i - 4, i)}
    if not words & (_EARLY | _MIDDLE | {"end", "ende", "fin", "finales"}):
        return None
    return _within_month(words, today.year + (month < today.month), month)
