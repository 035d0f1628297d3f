"""Store remembers: events, outbox, cursors, requests, quarantine.

The rooms: `codec` (events and rows to text and back), `migrations` (the schema, step by step), `queries` (every
statement, plain SQL that SQLite and PostgreSQL share), `unit` (what is written together), `files` (what lies on the
disk, and who may read it), `sqlite` (the store itself). This one holds the words.

Every time is an aware datetime and comes back in UTC; every id is text; everything belongs to an account.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


class StoreError(Exception):
    """The store cannot be used, or was used wrongly. The message is one line: what, where, what to do."""


class StoreBusy(StoreError):
    """Another process works on this store."""


class StreamConflict(Exception):
    """Somebody else appended to the application in between. Nothing was stored; read again and decide anew."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder was read: everything up to and with `last_uid`, under this UIDVALIDITY (RFC 9051 2.3.1.1)."""

    uidvalidity: int
    last_uid: int


@dataclass(frozen=True, slots=True)
class KnownMessage:
    """A message that was seen or sent. `key` is a hash (`core.messages.message_key`), never a Message-ID.

    `role` is a slug of the caller's: what the message was. `folder` is empty where it lay in none.
    """

    key: str
    folder: str
    application: str | None
    at: datetime
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantined:
    """A message that was put aside: where it lies, why (a slug, perhaps with a figure), since when."""

    folder: str
    uidvalidity: int
    uid: int
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A word from outside: when the server got it, from whom (case-folded), and whether it was understood.

    `application` is None where no application was found for it, and empty where the owner said that there is none;
    `clear` is False where the owner has to say what it
    means.
    """

    at: datetime
    from_addr: str
    from_domain: str
    application: str | None
    kind: str
    clear: bool
    letter: str | None = None  # its id where the owner was asked about it (`core.corrections.Undecided`)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCopy:
    """The copy of a note that was laid into Drafts. `content_hash` is SHA-256 (hex) of the bytes as they lay there.

    `removing` says that we are about to take it away ourselves, so that its absence is no news.
    """

    folder: str
    uidvalidity: int
    uid: int
    content_hash: str
    revision: int
    removing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCounts:
    """How many mails left since some moment, by whom they went to. What may have left counts as having left."""

    to_owner: int = 0
    notes: int = 0
    domains: Mapping[str, int] = field(default_factory=dict)  # of notes: recipient's domain, case-folded

    def to_domain(self, domain: str) -> int:
        """How many notes went to addresses at `domain`."""
        return self.domains.get(domain.casefold(), 0)
