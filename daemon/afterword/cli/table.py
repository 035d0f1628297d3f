"""The table of `afterword understand`: one message a row, as wide as there is room; in two lines where there is little."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from afterword.cli.columns import cell, painted
from afterword.core.readings import Meeting, Reading

_KIND, _WHEN, _SURE = 22, 16, 4
#: Columns from which on everything fits into one line; below it a row has two.
_ONE_LINE = 110
#: What the columns without a width of their own take of what is left, and the most that they need.
_SHARES = {"message": (2, 28), "company": (3, 36), "role": (4, 48), "who": (4, 60)}
_UNSURE = 0.6  # below it the owner is asked and nothing is done
_HEAD, _DIM = "1", "2"


@dataclass(frozen=True, slots=True)
class Table:
    """How rows look: columns of the terminal, the zone that times are told in, and whether styles are wanted."""

    width: int
    zone: ZoneInfo
    paints: bool = False

    def heading(self) -> Iterator[str]:
        when = f"when in {self.zone.key.rpartition('/')[2].replace('_', ' ')}"
        for line in self._laid("message", "kind", "company", "role", when, "who", "sure"):
            yield painted(line, _HEAD if self.paints else "")

    def row(self, name: str, reading: Reading) -> Iterator[str]:
        """The lines of a message; each further interview has one of its own."""
        first, *more = reading.interviews or (None,)
        sure = f"{reading.confidence:.2f}"
        lines = self._laid(
            name,
            reading.kind.value,
            reading.company or "",
            reading.role or "",
            self._when(first, reading),
            _who(first),
            sure,
        )
        unsure = self.paints and reading.confidence < _UNSURE
        for line in lines:
            yield painted(line, _DIM if unsure else "")
        for meeting in more:
            yield from self._laid("", "", "", "", self._when(meeting, reading), _who(meeting), "")

    def _when(self, meeting: Meeting | None, reading: Reading) -> str:
        """An interview's beginning; without one the day by which they decide, or on which somebody is back."""
        if meeting is not None:
            return f"{meeting.start.astimezone(self.zone):%Y-%m-%d %H:%M}"
        if reading.decision_by is not None:
            return f"by {reading.decision_by}"
        return f"back {reading.return_date}" if reading.return_date else ""

    def _laid(self, message: str, kind: str, company: str, role: str, when: str, who: str, sure: str) -> list[str]:
        if self.width >= _ONE_LINE:
            width = self._widths()
            cells = (
                cell(message, width["message"]), cell(kind, _KIND), cell(company, width["company"]), cell(role, width["role"]),
                cell(when, _WHEN), cell(who, width["who"]), cell(sure, _SURE),
            )  # fmt: skip
            line = " ".join(cells).rstrip()
            return [line] if line else []
        above = (
            cell(message, self.width - _KIND - _WHEN - _SURE - 3),
            cell(kind, _KIND),
            cell(when, _WHEN),
            cell(sure, _SURE),
        )
        third = (self.width - 4) // 3
        below = (" ", cell(company, third - 1), cell(role, third), cell(who, third))
        return [line for cells in (above, below) if (line := " ".join(cells).rstrip())]

    def _widths(self) -> dict[str, int]:
        free = self.width - _KIND - _WHEN - _SURE - 6
        shares = sum(share for share, _ in _SHARES.values())
        return {name: min(free * share // shares, most) for name, (share, most) in _SHARES.items()}


def _who(meeting: Meeting | None) -> str:
    return ", ".join(person.name for person in meeting.interviewers) if meeting else ""
