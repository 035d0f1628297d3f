"""Mailboxes in memory: folders with UIDs that only grow, and whoever waits for news of one."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field
from datetime import datetime

#: Folder names and their RFC 6154 attribute.
FOLDERS = {"INBOX": "", "Drafts": "\\Drafts", "Sent": "\\Sent", "Junk": "\\Junk", "Trash": "\\Trash"}


@dataclass
class Stored:
    """One message as it lies in a folder."""

    uid: int
    raw: bytes
    internal_date: datetime
    flags: set[str] = field(default_factory=set)


@dataclass
class Folder:
    """Messages in the order of their UIDs."""

    name: str
    attribute: str
    uidvalidity: int
    messages: list[Stored] = field(default_factory=list)
    uidnext: int = 1
    waiting: set[asyncio.Event] = field(default_factory=set)

    def add(self, raw: bytes, at: datetime, flags: set[str] | None = None) -> Stored:
        """Lay a message in, and wake whoever idles here."""
        stored = Stored(self.uidnext, raw, at, set(flags or ()))
        self.uidnext += 1
        self.messages.append(stored)
        for event in self.waiting:
            event.set()
        return stored

    def remove(self, uids: set[int]) -> list[int]:
        """Take messages out; their sequence numbers, the highest first, as EXPUNGE tells them."""
        gone = [n for n, m in enumerate(self.messages, 1) if m.uid in uids]
        self.messages = [m for m in self.messages if m.uid not in uids]
        return gone[::-1]


class Mailstore:
    """Everybody's folders, by address."""

    def __init__(self) -> None:
        self._validity = itertools.count(1)
        self._users: dict[str, dict[str, Folder]] = {}

    def folders(self, user: str) -> dict[str, Folder]:
        """A user's folders, by name. Who was never heard of has empty ones."""
        known = self._users.setdefault(user.casefold(), {})
        if not known:
            known.update({name: Folder(name, use, next(self._validity)) for name, use in FOLDERS.items()})
        return known

    def deliver(self, address: str, raw: bytes, at: datetime) -> None:
        """Put a message into an INBOX; the plus part of an address (RFC 5233) says nothing about whose it is."""
        local, _, domain = address.rpartition("@")
        self.folders(f"{local.partition('+')[0]}@{domain}")["INBOX"].add(raw, at)
