"""One account's service: its journey, and the loops that walk it, sharing one lock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from afterword.adapters.clock import Clock
from afterword.adapters.mailbox import Mailbox
from afterword.adapters.submission import Submission
from afterword.service.journey import Journey
from afterword.service.party import Party
from afterword.service.sender import Sender, SendingSettings
from afterword.service.supervisor import Loop, Pulses
from afterword.service.timekeeper import Timekeeper
from afterword.service.watcher import Watcher, WatchSettings
from afterword.store.sqlite import SqliteStore


@dataclass(frozen=True, slots=True)
class Account:
    """What runs for one owner. Make it inside the event loop that runs it."""

    journey: Journey
    watcher: Watcher
    sender: Sender
    timekeeper: Timekeeper
    pulses: Pulses

    def loops(self) -> dict[str, Loop]:
        """The loops, by the names that `pulses` knows them by."""
        alive = self.pulses.beat("sender")
        return {
            "watcher": self.watcher.run,
            "sender": lambda: self.sender.run(alive),
            "timekeeper": self.timekeeper.run,
        }


def assemble(
    party: Party,
    store: SqliteStore,
    clock: Clock,
    *,
    make_mailbox: Callable[[], Mailbox],
    submission: Submission,
    watch: WatchSettings,
    sending: SendingSettings,
    on_ready: Callable[[], None] = lambda: None,
) -> Account:
    """Put an account's parts together."""
    lock = asyncio.Lock()
    pulses = Pulses(("watcher", "sender", "timekeeper"))
    journey = Journey(party, store, clock)
    watcher = Watcher(journey, make_mailbox, lock, watch, alive=pulses.beat("watcher"))
    sender = Sender(journey, submission, watcher, lock, sending)

    def ready() -> None:
        sender.awake.set()  # notes wait for a mailbox that can be read
        on_ready()

    watcher.on_ready, watcher.on_news = ready, sender.awake.set
    timekeeper = Timekeeper(journey, lock, on_news=sender.awake.set, alive=pulses.beat("timekeeper"))
    return Account(journey, watcher, sender, timekeeper, pulses)
