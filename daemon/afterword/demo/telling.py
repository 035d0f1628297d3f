"""Telling the story on the terminal as it happens: mails as they would look, what changes, how far it is."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TextIO

from afterword.demo.shown import Shown, Way, shown

_COLOURS = {
    Way.EMPLOYER_TO_OWNER: "36",
    Way.TO_OWNER: "33",
    Way.OWNER_ANSWERS: "35",
    Way.TO_EMPLOYER: "32;1",
}
_DIM, _BOLD = "2", "1"
#: Lines of a mail that is shown; one of a sort that was shown already ends here, or with the draft in it.
_FULL, _AGAIN = 60, 9


@dataclass(frozen=True, slots=True)
class Change:
    """Something that is no longer as it was."""

    at: datetime
    text: str


@dataclass
class Teller:
    """Prints the story and keeps it. `pause` is called after each mail, so that a person can follow."""

    first: date
    days: int
    out: TextIO = field(default_factory=lambda: sys.stdout)
    pause: Callable[[], None] = lambda: None
    told: list[Shown | Change] = field(default_factory=list)
    _sorts: set[str] = field(default_factory=set)
    _week: int = 0

    def __post_init__(self) -> None:
        self.colours = self.out.isatty()
        columns = shutil.get_terminal_size((80, 24)).columns if self.colours else 80
        self.width = max(40, min(columns - 2, 80))

    @property
    def mails(self) -> list[Shown]:
        return [each for each in self.told if isinstance(each, Shown)]

    def say(self, text: str = "") -> None:
        """A line of ours. Whoever stopped reading misses the rest; the story goes on, and its files are written."""
        try:
            print(text, file=self.out, flush=True)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.out.fileno())

    def mail(self, at: datetime, way: Way, raw: bytes) -> None:
        """A mail passes by."""
        mail = shown(len(self.mails) + 1, at, way, raw)
        self.told.append(mail)
        self._new_week(at)
        self.say()
        self._head(mail)
        self.say(self._painted(f"   {mail.author} → {mail.to}", _DIM))
        for line in self._lines(mail):
            self.say(f"   {line}".rstrip())
        self.pause()

    def change(self, at: datetime, text: str) -> None:
        """Something changed."""
        if not self.told or isinstance(self.told[-1], Shown):
            self._new_week(at)
            self.say()
        self.told.append(Change(at, text))
        wrapped = textwrap.wrap(text, self.width - 5)
        for place, line in enumerate(wrapped):
            self.say(self._painted(f" {'◆' if place == 0 else ' '} {line}", _BOLD))

    def _new_week(self, at: datetime) -> None:
        week = (at.date() - self.first).days // 7 + 1
        if week != self._week:
            self._week = week
            self.say()
            self.say(self._painted(f" Week {week} ".center(self.width, "═"), _BOLD))

    def _head(self, mail: Shown) -> None:
        day = (mail.at.date() - self.first).days + 1
        start = f"── {mail.at:%a} {mail.at.day:2} {mail.at:%b %H:%M}  {mail.way.value} "
        end = f" day {day} of {self.days} ──"
        self.say(self._painted(start.ljust(self.width - len(end), "─") + end, _COLOURS[mail.way]))

    def _lines(self, mail: Shown) -> list[str]:
        """Subject and text, as wide as there is room for; a sort of mail that is known by now is cut."""
        lines = [*self._wrapped(f"Subject: {mail.subject}"), ""]
        for line in mail.text.split("\n"):
            lines += self._wrapped(line) if len(line) > self.width - 3 else [line]
        again = mail.kind in self._sorts and mail.way is Way.TO_OWNER
        self._sorts.add(mail.kind)
        draft = max((place for place, line in enumerate(lines, 1) if line.startswith("|")), default=0)
        most = max(_AGAIN, draft) if again else _FULL
        if len(lines) <= most + 2:
            return lines
        return [*lines[:most], f"… ({len(lines) - most} more lines in mails/{mail.file})"]

    def _wrapped(self, line: str) -> list[str]:
        behind = "  " if line.startswith("Subject: ") else ""
        return textwrap.wrap(line, self.width - 3, subsequent_indent=behind, break_on_hyphens=False)

    def _painted(self, text: str, colour: str) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self.colours else text


def breath(seconds: float) -> Callable[[], None]:
    """A pause of so many seconds; none at all for 0."""
    return (lambda: time.sleep(seconds)) if seconds > 0 else (lambda: None)
