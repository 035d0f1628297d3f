"""The one place where time and fresh identifiers come from. Loops ask once per turn and hand the answers down."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What the service asks for the time and for names that nobody has used yet."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def fresh_id(self) -> str:
        """An identifier never given before: 16 characters of ``0-9a-f``."""
        ...


class SystemClock:
    """The machine's own time, and identifiers that cannot be guessed (64 bits of the system's randomness)."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def fresh_id(self) -> str:
        return secrets.token_hex(8)


class HeldClock:
    """A clock that stands still until it is moved, with identifiers that count up: for tests and replays."""

    def __init__(self, now: datetime) -> None:
        """Raises ValueError where `now` says no zone."""
        if now.tzinfo is None:
            raise ValueError(f"a clock needs an aware time, not {now.isoformat()}")
        self._now = now.astimezone(UTC)
        self._given = 0

    def now(self) -> datetime:
        return self._now

    def advance(self, delta: timedelta) -> datetime:
        """Move on by `delta`, which may be negative as real clocks' steps are; the new time."""
        self._now += delta
        return self._now

    def fresh_id(self) -> str:
        self._given += 1
        return f"{self._given:016x}"
