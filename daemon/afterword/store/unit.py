"""One transaction's writing. Everything that belongs together is stored together, or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from afterword.core.events import Event
from afterword.core.outbox import IllegalTransition, OutboxEntry, Phase, advance
from afterword.core.requests import RequestRow
from afterword.store import DraftCopy, KnownMessage, LetterRow, Quarantined, StoreError, StreamConflict, queries
from afterword.store.codec import columns, encode, from_columns
from afterword.store.engine import Engine

#: What may change of an outbox entry; whom it goes to, what it says and what approved it never do.
CHANGEABLE = frozenset(
    {"not_before", "not_after", "message_id", "date", "attempts", "next_try", "last_reply", "copied_to_sent"}
)
#: Set once, then fixed: a mail that is tried again is the same mail.
_FIXED = ("message_id", "date")


class Unit:
    """Writes inside a transaction that `SqliteStore.transaction` holds open; of no use after it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.phases: list[Phase] = []  # of the outbox, as they were stored, in order

    # --- events ---------------------------------------------------------------------------------------------------

    def append(
        self,
        account: str,
        application: str,
        expected_version: int,
        events: Sequence[Event],
        next_look: datetime | None,
    ) -> int:
        """Add events to an application and set when it is looked at next; its new version.

        Version 0 opens a new application. Raises `StreamConflict` where the version is not the expected one.
        """
        stream = {"account": account, "application": application}
        version = expected_version + len(events)
        if version == 0:
            return 0
        if expected_version == 0:
            changed = self._engine.change(
                queries.OPEN_STREAM, **stream, version=version, opened_at=events[0].at, next_look=next_look
            )
        else:
            changed = self._engine.change(
                queries.MOVE_STREAM, **stream, version=version, expected=expected_version, next_look=next_look
            )
        if changed != 1:
            raise StreamConflict(f"application {application} is not at version {expected_version}")
        for number, event in enumerate(events, expected_version + 1):
            name, name_version, data = encode(event)
            self._engine.change(
                queries.APPEND,
                **stream,
                version=number,
                name=name,
                name_version=name_version,
                at=event.at,
                data=data,
            )
        return version

    # --- outbox ---------------------------------------------------------------------------------------------------

    def queue(self, entry: OutboxEntry) -> None:
        """Put a mail into the outbox, at its beginning. Raises `StoreError` where its id is there already."""
        if entry.phase is not Phase.APPROVED:
            raise IllegalTransition(f"queued as {entry.phase}")
        self._engine.change(queries.QUEUE, **columns(entry))
        self.phases.append(entry.phase)

    def advance(self, account: str, entry_id: str, phase: Phase, **changes: Any) -> OutboxEntry:
        """Move an outbox entry on, with changes to it; the entry as it is then.

        Raises `IllegalTransition` where `phase` cannot follow the stored one, `StoreError` where there is no such entry.
        """
        present = self._entry(account, entry_id)
        advance(present.phase, phase)
        changed = self._change(present, {**changes, "phase": phase})
        self.phases.append(phase)
        return changed

    def update_entry(self, account: str, entry_id: str, **changes: Any) -> OutboxEntry:
        """Change an outbox entry without moving it on. Raises `StoreError` where there is no such entry."""
        return self._change(self._entry(account, entry_id), changes)

    def _entry(self, account: str, entry_id: str) -> OutboxEntry:
        found = self._engine.rows(queries.OUTBOX_ENTRY, account=account, id=entry_id)
        if not found:
            raise StoreError(f"the outbox of account {account} has no entry {entry_id}")
        return from_columns(OutboxEntry, found[0])

    def _change(self, present: OutboxEntry, changes: dict[str, Any]) -> OutboxEntry:
        if strange := changes.keys() - CHANGEABLE - {"phase"}:
            raise StoreError(f"{min(strange)} of an outbox entry never changes")
        for name in _FIXED:
            before = getattr(present, name)
            if name in changes and before is not None and changes[name] != before:
                raise StoreError(f"{name} of outbox entry {present.id} is fixed already")
        if changes:
            where = {"account": present.account, "id": present.id, "present": present.phase}
            if self._engine.change(queries.change_entry(tuple(changes)), **changes, **where) != 1:
                raise IllegalTransition(f"outbox entry {present.id} is no longer {present.phase}")
        return self._entry(present.account, present.id)

    # --- requests -------------------------------------------------------------------------------------------------

    def ask(self, row: RequestRow) -> None:
        """Remember a request. Raises `StoreError` where its id is there already."""
        self._engine.change(queries.ASK, **columns(row))

    def use_request(self, account: str, request_id: str, at: datetime, by_message_key: str) -> bool:
        """Use up a request by the reply with this key. False where it was used before, or is unknown."""
        changed = self._engine.change(
            queries.USE_REQUEST, account=account, id=request_id, at=at, used_by=by_message_key
        )
        return changed == 1

    def close_requests(
        self,
        account: str,
        application: str | None = None,
        note: str | None = None,
        interview: str | None = None,
        letter: str | None = None,
        request: str | None = None,
        *,
        at: datetime,
        why: str,
    ) -> int:
        """Close, with a slug, the requests that were neither used nor closed; how many. What is given narrows it."""
        given = {"application": application, "note": note, "interview": interview, "letter": letter, "id": request}
        narrowing = {name: value for name, value in given.items() if value is not None}
        return self._engine.change(
            queries.close_requests(tuple(narrowing)), account=account, at=at, why=why, **narrowing
        )

    # --- messages -------------------------------------------------------------------------------------------------

    def move_cursor(self, account: str, folder: str, uidvalidity: int, last_uid: int) -> None:
        """A folder was read up to and with this UID. Under one UIDVALIDITY a cursor never goes back."""
        self._engine.change(
            queries.MOVE_CURSOR, account=account, folder=folder, uidvalidity=uidvalidity, last_uid=last_uid
        )

    def remember(self, account: str, message: KnownMessage) -> bool:
        """Know a message from now on. False where its key was known; what was known of it then stays."""
        return self._engine.change(queries.REMEMBER, account=account, **columns(message)) == 1

    def remember_latest(self, account: str, message: KnownMessage) -> None:
        """Know a message from now on, in place of what an earlier one under the same key said."""
        self._engine.change(queries.REMEMBER_LATEST, account=account, **columns(message))

    def tried(self, account: str, folder: str, uidvalidity: int, uid: int) -> int:
        """Count one more try to handle a message; the number of tries with this one."""
        place = {"account": account, "folder": folder, "uidvalidity": uidvalidity, "uid": uid}
        self._engine.change(queries.TRIED, **place)
        return int(self._engine.rows(queries.TRIES, **place)[0]["tries"])

    def handled(self, account: str, folder: str, uidvalidity: int, uid: int) -> None:
        """A message was handled to its end: its tries count no more."""
        self._engine.change(queries.HANDLED, account=account, folder=folder, uidvalidity=uidvalidity, uid=uid)

    def set_aside(self, account: str, item: Quarantined) -> None:
        """Put a message aside; again, with a new reason, where it was put aside before."""
        self._engine.change(queries.SET_ASIDE, account=account, **columns(item))

    def release(self, account: str, folder: str, uidvalidity: int, uid: int) -> bool:
        """Take a message out of quarantine. False where it was not in it."""
        return (
            self._engine.change(queries.RELEASE, account=account, folder=folder, uidvalidity=uidvalidity, uid=uid) == 1
        )

    def note_letter(self, account: str, letter: LetterRow) -> None:
        """Write down that a word came from outside."""
        self._engine.change(queries.NOTE_LETTER, account=account, **columns(letter))

    def keep_undecided(self, account: str, letter: str, content: str) -> None:
        """Keep a letter in doubt until the owner has said what it is; what is kept of it already stays."""
        self._engine.change(queries.KEEP_UNDECIDED, account=account, letter=letter, content=content)

    def decide_letter(self, account: str, letter: str, application: str, at: datetime) -> None:
        """The owner said what a letter is: `application`, or empty for none. It is in doubt no more, nor kept.

        Every other request about it is closed.
        """
        self._engine.change(queries.CLEAR_LETTER, account=account, letter=letter, application=application)
        self._engine.change(queries.FORGET_UNDECIDED, account=account, letter=letter)
        self.close_requests(account, letter=letter, at=at, why="answered")

    def keep_draft(self, account: str, note: str, copy: DraftCopy) -> None:
        """Remember where a note's copy in Drafts lies, instead of what was remembered before."""
        self.forget_draft(account, note)
        self._engine.change(queries.KEEP_DRAFT, account=account, note=note, **columns(copy))

    def forget_draft(self, account: str, note: str) -> None:
        """A note has no copy in Drafts any more."""
        self._engine.change(queries.FORGET_DRAFT, account=account, note=note)
