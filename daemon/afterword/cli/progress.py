"""How far a long run is, on standard error, where that is a terminal: one line, written over, gone at the end."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self, TextIO

_EVERY = 0.2  # seconds
_AFTER = 1.0  # what is done by then needs no progress


class Progress:
    """A context: `step` after each message, `clear` before anything else is written. `total` is None where unknown."""

    def __init__(self, total: int | None, out: TextIO | None = None) -> None:
        self._out = out or sys.stderr
        self._total = total
        self._done = 0
        self._began = self._told = time.monotonic()
        self._shown = False
        self._on = self._out.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        self.clear()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if not self._on:
            return
        now = time.monotonic()
        if now - self._began >= _AFTER and now - self._told >= _EVERY:
            self._told, self._shown = now, True
            self._write(f"\r\x1b[K{said(self._done, self._total, now - self._began)}")

    def clear(self) -> None:
        """Take the line away; the next step shows it again."""
        if self._shown:
            self._shown, self._told = False, 0.0
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()


def said(done: int, total: int | None, seconds: float) -> str:
    """The line: how many of how many, how fast, and how long it will take."""
    rate = done / seconds if seconds > 0 else 0.0
    line = f"{done:,} of {total:,} messages" if total is not None else f"{done:,} messages"
    line += f", {rate:,.0f} a second"
    if total is None or not rate or done >= total:
        return line
    left = round((total - done) / rate)
    return f"{line}, {left // 60}:{left % 60:02d} left"


def wanted(out: TextIO | None = None) -> bool:
    """Whether anybody would see it: only then it is worth counting first."""
    return (out or sys.stderr).isatty()
