"""systemd: what it is told, and that without it nothing happens."""

import contextlib
import os
import socket
from datetime import timedelta

import pytest

from afterword.adapters.systemd import State, more_time, notify, status, watchdog_interval


@pytest.fixture(autouse=True)
def _no_supervisor(monkeypatch):
    for name in ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"):
        monkeypatch.delenv(name, raising=False)


def supervisor(address):
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    sock.settimeout(5)
    sock.bind(address)
    return sock


@pytest.mark.parametrize("state", [*State, status("3 accounts\nwatched"), "READY=1\nSTATUS=up"])
def test_a_supervisor_at_a_path_is_told(tmp_path, monkeypatch, state):
    path = str(tmp_path / "notify")
    with supervisor(path) as sock:
        monkeypatch.setenv("NOTIFY_SOCKET", path)

        assert notify(state)
        assert sock.recv(1000).decode() == state


def test_a_supervisor_in_the_abstract_namespace_is_told(monkeypatch):
    with supervisor(f"\0afterword-test-{os.getpid()}") as sock:
        monkeypatch.setenv("NOTIFY_SOCKET", f"@afterword-test-{os.getpid()}")

        assert notify(State.READY)
        assert sock.recv(1000) == b"READY=1"


def test_a_status_is_one_line():
    """A line break would let a folder's name say READY=1."""
    assert status("reading\nREADY=1\r\n now") == "STATUS=reading READY=1 now"


def test_without_a_supervisor_nothing_happens():
    assert not notify(State.READY)


@pytest.mark.parametrize("address", ["", "relative", "/nowhere/at/all", "@nobody-listens-here", "/" + "x" * 300])
def test_a_supervisor_that_cannot_be_reached_does_not_stop_us(monkeypatch, address):
    monkeypatch.setenv("NOTIFY_SOCKET", address)

    assert not notify(State.READY)


def test_a_supervisor_that_does_not_listen_does_not_hold_us(tmp_path, monkeypatch):
    """Its queue is full and nobody reads: the datagram is dropped after a second, the work goes on."""
    path = str(tmp_path / "notify")
    with supervisor(path):
        monkeypatch.setenv("NOTIFY_SOCKET", path)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as filler:
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                while filler.sendto(b"x", path):
                    pass
        monkeypatch.setattr("afterword.adapters.systemd.PATIENCE", 0.05)

        assert not notify(State.WATCHDOG)


@pytest.mark.parametrize(
    ("usec", "pid", "expected"),
    [
        ("180000000", None, timedelta(minutes=3)),
        ("180000000", "me", timedelta(minutes=3)),
        ("180000000", "1", None),
        ("180000000", "nobody", None),
        ("0", None, None),
        ("-5", None, None),
        ("soon", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_the_watchdog_is_ours_only_when_it_says_so(monkeypatch, usec, pid, expected):
    if usec is not None:
        monkeypatch.setenv("WATCHDOG_USEC", usec)
    if pid is not None:
        monkeypatch.setenv("WATCHDOG_PID", str(os.getpid()) if pid == "me" else pid)

    assert watchdog_interval() == expected


def test_more_time_for_a_start_is_asked_for_in_microseconds():
    assert more_time(timedelta(minutes=3)) == "EXTEND_TIMEOUT_USEC=180000000"
