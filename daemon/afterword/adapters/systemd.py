"""Telling systemd how the service is (sd_notify(3), sd_watchdog_enabled(3)). Without systemd nothing happens."""

from __future__ import annotations

import os
import socket
from datetime import timedelta
from enum import StrEnum

#: A hung supervisor must not hang us: a datagram that cannot be handed over within this many seconds is dropped.
PATIENCE = 1.0


class State(StrEnum):
    """What is mostly told; ``STATUS=...`` is made by `status`."""

    READY = "READY=1"
    RELOADING = "RELOADING=1"
    STOPPING = "STOPPING=1"
    WATCHDOG = "WATCHDOG=1"


def notify(state: str) -> bool:
    """Tell the supervisor `state`, one or more ``KEY=value`` lines; whether it was told.

    A supervisor that cannot be reached is no reason to stop working, so no error is raised.
    """
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return False
    if address.startswith("@"):  # the abstract namespace (unix(7))
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sock:
            sock.settimeout(PATIENCE)
            sock.sendto(state.encode(), address)
    except (OSError, ValueError):  # ValueError: a path with NUL in it
        return False
    return True


def status(text: str) -> str:
    """The state that shows `text`, made one line, in ``systemctl status``."""
    return "STATUS=" + " ".join(text.split())


def more_time(span: timedelta) -> str:
    """The state that lets a start take at least `span` more from now on; to be told again before that is over."""
    return f"EXTEND_TIMEOUT_USEC={span // timedelta(microseconds=1)}"


def watchdog_interval() -> timedelta | None:
    """Within which time a WATCHDOG=1 is expected of this very process; None where none is."""
    pid = os.environ.get("WATCHDOG_PID")
    if pid is not None and pid != str(os.getpid()):
        return None
    try:
        microseconds = int(os.environ.get("WATCHDOG_USEC", ""))
    except ValueError:
        return None
    return timedelta(microseconds=microseconds) if microseconds > 0 else None
