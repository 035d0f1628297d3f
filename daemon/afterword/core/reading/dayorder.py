"""Whether numeric dates of a letter put the day first or the month."""

from __future__ import annotations

from datetime import date, timedelta

from afterword.core.reading import zonenames
from afterword.core.reading.calendardays import Day
from afterword.core.reading.spokenzones import Correspondents
from afterword.core.reading.timetokens import Tokens


def puts_day_first(days: list[Day], tokens: Tokens, who: Correspondents) -> bool:
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
