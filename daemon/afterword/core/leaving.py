"""SEND: may this note leave now? Asked once more just before it is claimed, after the mailbox was read again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Protocol

from afterword.core.applications import ENDED, Application, NoteState, state_at
from afterword.core.outbox import OutboxEntry


class SeenLetter(Protocol):
    """A letter from outside that was seen, whether or not it was understood."""

    @property
    def at(self) -> datetime: ...
    @property
    def from_addr(self) -> str: ...
    @property
    def from_domain(self) -> str: ...
    @property
    def application(self) -> str | None: ...
    @property
    def clear(self) -> bool: ...


def why_not(
    application: Application,
    entry: OutboxEntry,
    seen: Iterable[SeenLetter],
    *,
    people: frozenset[str],
    domains: frozenset[str],
    draft_changed: bool,
    now: datetime,
    assumed: timedelta,
    asked: datetime | None = None,
) -> str | None:
    """Why an approved note must be held (a slug), or None where it may leave.

    `asked` is when the request was asked which this approval answered: letters that came since then count.
    `people` and `domains` are the application's addresses and registrable domains, case-folded; `draft_changed` says
    that the copy in Drafts is no longer what was laid there.
    """
    note = application.notes.get(entry.note or "")
    if note is None or note.state is not NoteState.APPROVED or note.approved is None:
        return "not_approved"
    if (note.draft.revision, note.approved.revision_hash) != (entry.revision, entry.revision_hash):
        return "newer_revision"
    if state_at(application, now, assumed) in ENDED:
        return "application_ended"
    if application.facts != entry.facts:
        return "something_new"
    if entry.not_after is not None and now > entry.not_after:
        return "too_late"
    if draft_changed:
        return "draft_changed"
    since = asked or (note.asked.at if note.asked else note.approved.at)
    if any(_unsettling(letter, people, domains) for letter in seen if letter.at >= since):
        return "unread_mail"
    return None


def _unsettling(letter: SeenLetter, people: frozenset[str], domains: frozenset[str]) -> bool:
    """An unclear or unplaced letter that may be about this application; of one without a sender nobody can tell."""
    if letter.clear and letter.application is not None:
        return False
    near = any(letter.from_domain == domain or letter.from_domain.endswith(f".{domain}") for domain in domains)
    return not letter.from_addr or letter.from_addr in people or near
