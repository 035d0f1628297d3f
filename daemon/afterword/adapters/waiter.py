"""Waiting for many mailboxes in one event loop: a descriptor each, no thread."""

from __future__ import annotations

import asyncio
import contextlib
import selectors
from typing import Protocol


class Waitable(Protocol):
    """What is waited for: a descriptor, and whether something has been received already."""

    @property
    def unread(self) -> bool: ...
    def fileno(self) -> int: ...


async def wait_for_word(mailbox: Waitable, timeout: float) -> bool:  # noqa: ASYNC109 - a deadline is the point
    """Wait until the server says something (or the connection ends), at most `timeout` seconds; whether it did.

    Between `start_idle` and `end_idle`; nobody else may use the mailbox meanwhile. Reads nothing: that is `end_idle`'s
    work, which also finds out whether the connection is dead. Raises MailboxError where there is none.
    """
    if mailbox.unread:
        return True
    loop = asyncio.get_running_loop()
    spoken = asyncio.Event()
    descriptor = mailbox.fileno()
    loop.add_reader(descriptor, spoken.set)
    try:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await spoken.wait()
    finally:
        loop.remove_reader(descriptor)
    return spoken.is_set()


def wait_blocking(mailbox: Waitable, seconds: float, stop: int | None = None) -> bool:
    """The same without an event loop: blocks. `stop`: a descriptor that ends the wait when it is readable."""
    if mailbox.unread:
        return True
    with selectors.DefaultSelector() as selector:
        mine = selector.register(mailbox.fileno(), selectors.EVENT_READ)
        if stop is not None:
            selector.register(stop, selectors.EVENT_READ)
        return any(key == mine for key, _ in selector.select(max(0.0, seconds)))
