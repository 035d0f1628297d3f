"""Progress is for a person at a terminal: one line that goes away, nothing at all elsewhere."""

import contextlib
import io

import pytest

from afterword.cli import progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    """Half a second between any two looks."""
    ticks = iter(range(10_000))
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(ticks) / 2)


@pytest.mark.usefixtures("clock")
def test_the_line_is_written_over_and_taken_away():
    out = Terminal()
    with progress.Progress(20, out) as far:
        for _ in range(10):
            far.step()
    written = out.getvalue()
    assert "10 of 20 messages, " in written
    assert written.endswith("\r\x1b[K")
    assert "\n" not in written


@pytest.mark.usefixtures("clock")
def test_it_is_taken_away_even_if_the_work_is_broken_off():
    out = Terminal()
    with contextlib.suppress(KeyboardInterrupt), progress.Progress(None, out) as far:
        for _ in range(10):
            far.step()
        raise KeyboardInterrupt
    assert "10 messages" in out.getvalue()
    assert out.getvalue().endswith("\r\x1b[K")


@pytest.mark.usefixtures("clock")
def test_nothing_is_written_where_nobody_looks():
    out = io.StringIO()
    with progress.Progress(20, out) as far:
        far.step()
        far.step()
    assert out.getvalue() == ""
    assert not progress.wanted(out)


def test_what_the_line_says():
    assert progress.said(1500, 3000, 10.0) == "1,500 of 3,000 messages, 150 a second, 0:10 left"
    assert progress.said(1500, None, 10.0) == "1,500 messages, 150 a second"
    assert progress.said(0, 5, 0.0) == "0 of 5 messages, 0 a second"
    assert progress.said(5, 5, 1.0) == "5 of 5 messages, 5 a second"
