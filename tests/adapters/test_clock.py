"""The clock: one source of time and of fresh identifiers."""

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest

from afterword.adapters.clock import Clock, HeldClock, SystemClock

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_the_system_clock_is_aware_and_in_utc():
    before = datetime.now(UTC)
    now = SystemClock().now()

    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() == timedelta(0)


def test_system_identifiers_are_sixteen_hex_digits_and_differ():
    clock = SystemClock()
    ids = {clock.fresh_id() for _ in range(1000)}

    assert len(ids) == 1000
    assert all(re.fullmatch(r"[0-9a-f]{16}", each) for each in ids)


def test_a_held_clock_stands_still_until_it_is_moved():
    clock = HeldClock(NOON)

    assert clock.now() == clock.now() == NOON
    assert clock.advance(timedelta(hours=3)) == clock.now() == NOON + timedelta(hours=3)


def test_a_held_clock_tells_utc_whatever_it_was_given():
    given = datetime(2026, 3, 2, 14, 0, tzinfo=timezone(timedelta(hours=2)))

    assert HeldClock(given).now().isoformat() == "2026-03-02T12:00:00+00:00"


def test_a_held_clock_refuses_a_time_without_a_zone():
    with pytest.raises(ValueError, match="aware"):
        HeldClock(datetime(2026, 3, 2, 12, 0))


def test_held_identifiers_repeat_from_run_to_run_and_never_within_one():
    first, second = HeldClock(NOON), HeldClock(NOON)
    ids = [first.fresh_id() for _ in range(100)]

    assert ids == [second.fresh_id() for _ in range(100)]
    assert len(set(ids)) == 100
    assert all(re.fullmatch(r"[0-9a-f]{16}", each) for each in ids)


def test_both_clocks_are_clocks():
    clocks: list[Clock] = [SystemClock(), HeldClock(NOON)]

    assert all(clock.now().tzinfo is not None for clock in clocks)
