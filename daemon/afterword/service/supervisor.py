"""The whole process on one screen: start the loops, tell systemd, wait for a signal, stop within five seconds.

Anything unexpected ends the process: state is in the store, the rest is rebuilt by the next start.
The watchdog is fed only while every loop has moved, so that a hanging one is seen.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Coroutine
from datetime import timedelta
from os import EX_OK, EX_SOFTWARE
from typing import Any

import structlog

from afterword.adapters import systemd

log = structlog.get_logger()

#: A loop that has not moved for so long (seconds) is taken to hang. The watcher waits for one answer at most: four times
#: the longest `imap.timeout`, and the largest message over the slowest line (adapters/connection). The sender may be
#: looking at the mailbox, or wait for the reply to the final dot, which may rightly take ten minutes (RFC 5321 section
#: 4.5.3.2.6). The timekeeper waits for the account's lock at most.
HANGS_AFTER = {"watcher": 2000.0, "sender": 3000.0, "timekeeper": 300.0}
STOPS_WITHIN = 4.0

Loop = Callable[[], Coroutine[Any, Any, None]]


class Pulses:
    """When each loop last moved, and whether the first look at the mailbox still goes on."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.starting = True
        self._seen = dict.fromkeys(names, 0.0)

    def beat(self, name: str) -> Callable[[], None]:
        """What loop `name` calls on every turn."""

        def alive() -> None:
            self._seen[name] = asyncio.get_running_loop().time()

        return alive

    def hanging(self) -> list[str]:
        """The loops that have not moved for too long."""
        now = asyncio.get_running_loop().time()
        return [name for name, seen in self._seen.items() if now - seen > HANGS_AFTER[name]]


async def supervise(
    loops: dict[str, Loop], pulses: Pulses, *, on_stop: Callable[[bool], None] = lambda _: None
) -> None:
    """Run the loops until a signal. Raises whatever a loop fails with.

    `on_stop` is called when the end begins: whether it is a signal's.
    """
    stop = asyncio.Event()
    running = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        running.add_signal_handler(sign, stop.set)
    for name in loops:
        pulses.beat(name)()
    tasks = {asyncio.create_task(loop(), name=name) for name, loop in loops.items()}
    tasks.add(asyncio.create_task(_feed_watchdog(pulses), name="watchdog"))
    waiting = asyncio.create_task(stop.wait(), name="signal")
    try:
        done, _ = await asyncio.wait({*tasks, waiting}, return_when=asyncio.FIRST_COMPLETED)
        for task in done - {waiting}:
            task.result()  # loops do not end by themselves: this raises
    finally:
        systemd.notify(systemd.State.STOPPING)
        log.info("stopping")
        on_stop(waiting.done())
        await _end(tasks | {waiting})


async def _end(tasks: set[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks, timeout=STOPS_WITHIN)


def end_the_process_soon(well: bool) -> None:  # noqa: FBT001  what `supervise` says
    """See to it that the process is gone within `STOPS_WITHIN`, whatever its threads wait for.

    A command that asks for a password, or a disk: Python would wait for the thread that waits for them. What is in the
    store is safe at any moment.
    """

    def end() -> None:
        log.warning("stopped_at_once")
        os._exit(EX_OK if well else EX_SOFTWARE)

    timer = threading.Timer(STOPS_WITHIN, end)
    timer.daemon = True
    timer.start()


async def _feed_watchdog(pulses: Pulses) -> None:
    interval = systemd.watchdog_interval()
    while True:
        hanging = pulses.hanging()
        if hanging:
            log.error("loop_hangs", loops=hanging)
        elif pulses.starting:  # the first look at a full mailbox takes its time
            systemd.notify(systemd.more_time(timedelta(minutes=3)))
        elif interval:
            systemd.notify(systemd.State.WATCHDOG)
        await asyncio.sleep(interval.total_seconds() / 3 if interval else 60.0)
