"""A day as a letter writes it, and which day of the calendar it means."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)


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
