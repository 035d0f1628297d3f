"""The store on SQLite: one file beside its key and its lock, one connection that every thread shares.

    store = SqliteStore.open(path)
    store.events(account, application)          # reading
    with store.transaction() as unit:           # writing: all of it or nothing
        unit.append(account, application, version, events, next_look)

Reading inside a transaction sees what the transaction wrote.
"""

from __future__ import annotations

import os
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from afterword.core.events import Event
from afterword.core.outbox import OutboxEntry, Phase, Purpose
from afterword.core.outgoing import load_note
from afterword.core.requests import RequestRow
from afterword.store import (
    Cursor,
    DraftCopy,
    KnownMessage,
    LetterRow,
    Quarantined,
    SentCounts,
    files,
    migrations,
    queries,
)
from afterword.store.codec import decode, from_columns
from afterword.store.engine import Engine, Row
from afterword.store.unit import Unit

__all__ = ["SqliteStore", "Unit"]


class SqliteStore:
    """What the daemon remembers. Raises `StoreError` (one line) for whatever is wrong with the store."""

    def __init__(
        self, engine: Engine, key: bytes, held: int | None, after_commit: Callable[[str], None] | None
    ) -> None:
        self._engine, self._key, self._held, self._after_commit = engine, key, held, after_commit

    @classmethod
    def open(
        cls,
        path: Path | None,
        after_commit: Callable[[str], None] | None = None,
        *,
        alone: bool = True,
    ) -> Self:
        """Open the store, made and brought up to date where needed; None keeps it in memory.

        `after_commit` is called after every commit that stored phases of the outbox, with each phase's value in order.
        With `alone` no second process can open it so (`StoreBusy`); without, a command looks in beside the daemon.
        """
        if path is None:
            return cls(_ready(Engine(None), alone=True), secrets.token_bytes(files.KEY_BYTES), None, after_commit)
        path = Path(path).absolute()
        files.prepare(path, create=alone)
        held = files.lock(path) if alone else None
        try:
            key = files.secret(path, create=alone)
            return cls(_ready(Engine(path), alone=alone), key, held, after_commit)
        except BaseException:
            _let_go(held)
            raise

    def close(self) -> None:
        """Close the file and give up the lock."""
        self._engine.close()
        _let_go(self._held)
        self._held = None

    def secret(self) -> bytes:
        """The key that signs tokens: 32 random octets, made at the first opening, kept beside the store."""
        return self._key

    def installation(self) -> str:
        """What tells this installation from another one for the same mailbox: made at the first opening."""
        return str(self._engine.rows(queries.META, name="installation")[0]["value"])

    # --- writing ----------------------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Iterator[Unit]:
        """Everything that the unit writes is stored together when the block ends, or, if it raises, not at all."""
        unit = Unit(self._engine)
        with self._engine.transaction():
            yield unit
        if self._after_commit is not None:
            for phase in unit.phases:
                self._after_commit(phase.value)

    # --- events -----------------------------------------------------------------------------------------------------

    def events(self, account: str, application: str) -> tuple[Event, ...]:
        """An application's events, oldest first; their number is its version."""
        rows = self._engine.rows(queries.EVENTS, account=account, application=application)
        return tuple(decode(row["name"], row["name_version"], row["data"]) for row in rows)

    def applications(self, account: str) -> tuple[str, ...]:
        """Every application's id, in the order in which they were opened."""
        return tuple(row["application"] for row in self._engine.rows(queries.APPLICATIONS, account=account))

    def agenda(self, account: str, now: datetime) -> tuple[str, ...]:
        """The applications whose next look is due, the longest due first."""
        return tuple(row["application"] for row in self._engine.rows(queries.AGENDA, account=account, now=now))

    def next_look(self, account: str) -> datetime | None:
        """When the next application is to be looked at; None where nothing is planned."""
        found = self._engine.rows(queries.NEXT_LOOK, account=account)[0]["next_look"]
        return datetime.fromisoformat(found) if found else None

    # --- requests ---------------------------------------------------------------------------------------------------

    def request(self, account: str, request_id: str) -> RequestRow | None:
        """A request by its id."""
        rows = self._engine.rows(queries.REQUEST, account=account, id=request_id)
        return from_columns(RequestRow, rows[0]) if rows else None

    def requests(self, account: str, application: str) -> tuple[RequestRow, ...]:
        """Every request about an application, oldest first."""
        rows = self._engine.rows(queries.REQUESTS, account=account, application=application)
        return tuple(from_columns(RequestRow, row) for row in rows)

    # --- outbox -----------------------------------------------------------------------------------------------------

    def outbox(self, account: str, *, phases: Iterable[Phase] = tuple(Phase)) -> tuple[OutboxEntry, ...]:
        """The entries in any of these phases, oldest first."""
        wanted = {f"phase{number}": phase for number, phase in enumerate(dict.fromkeys(phases))}
        if not wanted:
            return ()
        return _entries(self._engine.rows(queries.outbox_in(len(wanted)), account=account, **wanted))

    def outbox_entry(self, account: str, entry_id: str) -> OutboxEntry | None:
        """An entry by its id."""
        found = _entries(self._engine.rows(queries.OUTBOX_ENTRY, account=account, id=entry_id))
        return found[0] if found else None

    def outbox_for_note(self, account: str, note: str) -> tuple[OutboxEntry, ...]:
        """Every entry that was made for a note, oldest first."""
        return _entries(self._engine.rows(queries.OUTBOX_FOR_NOTE, account=account, note=note))

    def unfiled(self, account: str) -> tuple[OutboxEntry, ...]:
        """The notes that went out and whose copy does not stand in Sent yet, oldest first."""
        return _entries(self._engine.rows(queries.UNFILED, account=account))

    def due_outbox(self, account: str, now: datetime) -> tuple[OutboxEntry, ...]:
        """What may be sent now: letters to the owner first, then notes, each by when it could leave first."""
        return _entries(self._engine.rows(queries.DUE_OUTBOX, account=account, now=now))

    def sent_today(self, account: str, since: datetime) -> SentCounts:
        """How many mails left, or may have left, since then. A mail counts from its last try on."""
        rows = self._engine.rows(queries.MAYBE_SENT, account=account, since=since)
        notes = [load_note(row["content"]) for row in rows if row["purpose"] == Purpose.NOTE]
        domains = Counter(note.to.domain for note in notes)
        return SentCounts(to_owner=len(rows) - len(notes), notes=len(notes), domains=domains)

    # --- messages ---------------------------------------------------------------------------------------------------

    def cursor(self, account: str, folder: str) -> Cursor | None:
        """How far a folder was read; None where it never was."""
        rows = self._engine.rows(queries.CURSOR, account=account, folder=folder)
        return from_columns(Cursor, rows[0]) if rows else None

    def folders_read(self, account: str) -> tuple[str, ...]:
        """The folders that were ever looked at."""
        return tuple(row["folder"] for row in self._engine.rows(queries.FOLDERS_READ, account=account))

    def known(self, account: str, key: str) -> KnownMessage | None:
        """What is known under this key (see `KnownMessage`)."""
        rows = self._engine.rows(queries.KNOWN, account=account, key=key)
        return from_columns(KnownMessage, rows[0]) if rows else None

    def quarantined(self, account: str) -> tuple[Quarantined, ...]:
        """The messages that were put aside, the longest put aside first."""
        return tuple(from_columns(Quarantined, r) for r in self._engine.rows(queries.QUARANTINED, account=account))

    def letters_since(self, account: str, since: datetime) -> tuple[LetterRow, ...]:
        """The words from outside that the server got then or later, oldest first."""
        rows = self._engine.rows(queries.LETTERS_SINCE, account=account, since=since)
        return tuple(from_columns(LetterRow, row) for row in rows)

    def undecided(self, account: str, letter: str) -> str | None:
        """What is kept of a letter in doubt (`codec.pack` of it); None where it was decided, or never was in doubt."""
        rows = self._engine.rows(queries.UNDECIDED, account=account, letter=letter)
        return str(rows[0]["content"]) if rows else None

    def unasked(self, account: str) -> tuple[tuple[str, str], ...]:
        """The letters in doubt that the owner was not asked about yet: id and content, in no order."""
        return tuple((row["letter"], row["content"]) for row in self._engine.rows(queries.UNASKED, account=account))

    def draft_copy(self, account: str, note: str) -> DraftCopy | None:
        """Where a note's copy in Drafts lies; None where it has none."""
        rows = self._engine.rows(queries.DRAFT_COPY, account=account, note=note)
        return from_columns(DraftCopy, rows[0]) if rows else None

    def draft_copies(self, account: str) -> dict[str, DraftCopy]:
        """Where each note's copy in Drafts lies, by note."""
        rows = self._engine.rows(queries.DRAFT_COPIES, account=account)
        return {row["note"]: from_columns(DraftCopy, row) for row in rows}


def _ready(engine: Engine, *, alone: bool) -> Engine:
    """The engine with today's schema. Only who has the store alone brings it up to that."""
    try:
        if not alone:
            migrations.check(engine, engine.where)
            return engine
        migrations.migrate(engine, engine.where)
        with engine.transaction():
            engine.change(queries.KEEP_META, name="installation", value=secrets.token_hex(8))
    except BaseException:
        engine.close()
        raise
    return engine


def _entries(rows: list[Row]) -> tuple[OutboxEntry, ...]:
    return tuple(from_columns(OutboxEntry, row) for row in rows)


def _let_go(held: int | None) -> None:
    if held is not None:
        os.close(held)
