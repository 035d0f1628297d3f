"""The copies in the mailbox: drafts laid into Drafts, and what was sent filed into Sent. None of them carries a mark.

Each is a step of its own and idempotent: a copy is looked for before it is made, and a failure here never sends or
re-sends anything. A draft that its owner touched is left alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Protocol, TypeVar

import structlog

from afterword.adapters.mailbox import Mailbox
from afterword.adapters.mailbox_failures import MailboxError
from afterword.core.applications import NoteRecord, NoteState
from afterword.core.messages import FolderUse
from afterword.core.outbox import OutboxEntry
from afterword.core.outgoing import load_note
from afterword.core.writing import rendering
from afterword.service.journey import Journey
from afterword.service.turn import note_of
from afterword.store import DraftCopy
from afterword.store.sqlite import SqliteStore, Unit

log = structlog.get_logger()
T = TypeVar("T")

_SHOWN = (NoteState.ASKED, NoteState.POSTPONED)


class MailboxUser(Protocol):
    """Whoever owns the mailbox's connection and lets others use it between two waits."""

    @property
    def connected(self) -> bool: ...
    async def use(self, job: Callable[[Mailbox], T]) -> T: ...
    async def look_again(self) -> None: ...


async def tidy(journey: Journey, mailbox: MailboxUser, sent_copy: str) -> bool:
    """Lay drafts that are shown to the owner, take away those that are over, file what was sent; whether all went well.

    One that fails keeps nobody from the others.
    """
    steps = [partial(_file_sent, journey, mailbox, sent_copy)]
    if journey.party.policy.lay_drafts:
        steps.append(partial(_lay_drafts, journey, mailbox))
    well = True
    for step in steps:
        try:
            await step()
        except MailboxError as problem:
            log.warning("copies_wait", why=str(problem))
            well = False
    return well


# --- Sent ------------------------------------------------------------------------------------------------------------


async def stands_in_sent(mailbox: MailboxUser, message_id: str) -> bool:
    """Whether a message stands in Sent. Raises `MailboxError` where that cannot be known."""

    def look(box: Mailbox) -> bool:
        folder = _folder(box, FolderUse.SENT)
        return bool(folder and box.find_by_message_id(folder, message_id))

    return await mailbox.use(look)


async def _file_sent(journey: Journey, mailbox: MailboxUser, sent_copy: str) -> None:
    account, store = journey.party.account, journey.store
    for entry in store.unfiled(account):
        if sent_copy != "provider":
            await mailbox.use(partial(_file, entry=entry))
        with store.transaction() as unit:
            unit.update_entry(account, entry.id, copied_to_sent=True)
        log.info("sent_copy_filed", note=entry.note)


def _file(box: Mailbox, entry: OutboxEntry) -> None:
    folder = _folder(box, FolderUse.SENT)
    if folder is None or box.find_by_message_id(folder, entry.message_id or ""):
        return
    date = entry.date or entry.created_at
    raw = rendering.render_note(load_note(entry.content), message_id=entry.message_id or "", date=date)
    box.append(folder, raw, flags=("\\Seen",), internal_date=date)


# --- Drafts ----------------------------------------------------------------------------------------------------------


async def draft_changed(journey: Journey, mailbox: MailboxUser, note: str) -> bool:
    """Whether the copy in Drafts is no longer what was laid there. Raises `MailboxError`."""
    copy = journey.store.draft_copy(journey.party.account, note)
    if copy is None or copy.removing:
        return False
    return not await mailbox.use(lambda box: _untouched(box, copy))


def removal_begins(unit: Unit, store: SqliteStore, account: str, note: str) -> None:
    """Store that a draft's copy is about to go, so that its absence later is no surprise."""
    copy = store.draft_copy(account, note)
    if copy is not None:
        unit.keep_draft(account, note, replace(copy, removing=True))


async def remove_draft(journey: Journey, mailbox: MailboxUser, note: str) -> None:
    """Take a draft's copy away, if nobody touched it. Raises `MailboxError`."""
    account, store = journey.party.account, journey.store
    copy = store.draft_copy(account, note)
    if copy is None:
        return
    await mailbox.use(lambda box: _remove(box, copy))
    with store.transaction() as unit:
        unit.forget_draft(account, note)


async def _lay_drafts(journey: Journey, mailbox: MailboxUser) -> None:
    copies = journey.store.draft_copies(journey.party.account)
    notes = {n.id: n for a in journey.applications().values() for n in a.notes.values()}
    for name, copy in copies.items():
        note = notes.get(name)
        stale = note is None or note.state not in _SHOWN or copy.revision != note.draft.revision
        if stale and not (note is not None and note.state is NoteState.APPROVED):
            await remove_draft(journey, mailbox, name)
    for note in notes.values():
        laid = copies.get(note.id)
        if note.state in _SHOWN and (laid is None or laid.revision != note.draft.revision):
            await _lay(journey, mailbox, note)


async def _lay(journey: Journey, mailbox: MailboxUser, note: NoteRecord) -> None:
    content = note_of(note.draft, journey.party.owner)
    # The same draft always has the same Message-ID, so that a crash after APPEND leaves no second one.
    identity = hashlib.sha256(f"{note.id}\x1f{content.revision_hash}".encode()).hexdigest()[:32]
    message_id = f"<{identity}@{content.from_.domain}>"
    raw = rendering.render_note(content, message_id=message_id, date=note.draft.at)
    laid = await mailbox.use(lambda box: _append(box, raw, message_id, note.draft.revision))
    if laid is not None:
        with journey.store.transaction() as unit:
            unit.keep_draft(journey.party.account, note.id, laid)
        log.info("draft_laid", note=note.id, revision=note.draft.revision)


def _append(box: Mailbox, raw: bytes, message_id: str, revision: int) -> DraftCopy | None:
    folder = _folder(box, FolderUse.DRAFTS)
    if folder is None:
        return None
    if not box.find_by_message_id(folder, message_id):
        box.append(folder, raw, flags=("\\Draft", "\\Seen"), internal_date=None)
    found = box.find_by_message_id(folder, message_id)
    validity = box.select(folder)
    stored = box.fetch(found[-1]) if found else None
    if stored is None:
        return None
    return DraftCopy(
        folder=folder,
        uidvalidity=validity,
        uid=stored.uid,
        content_hash=hashlib.sha256(stored.raw).hexdigest(),
        revision=revision,
        removing=False,
    )


def _untouched(box: Mailbox, copy: DraftCopy) -> bool:
    if box.select(copy.folder) != copy.uidvalidity:
        return False
    stored = box.fetch(copy.uid)
    return stored is not None and hashlib.sha256(stored.raw).hexdigest() == copy.content_hash


def _remove(box: Mailbox, copy: DraftCopy) -> None:
    if _untouched(box, copy):
        box.remove(copy.folder, copy.uid, copy.content_hash)


def _folder(box: Mailbox, use: FolderUse) -> str | None:
    return next((folder.name for folder in box.folders() if folder.use is use), None)
