"""Words: a request to the owner, as it is remembered. Its token is computed, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from afterword.core.events import RequestClass


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestRow:
    """One question to the owner: what was asked, at which state of things, until when an answer counts.

    ``facts`` is the application's count of outside facts when it was asked (see `applications.Application.facts`).
    ``revision_hash`` is that of the note's revision, or of the kept letter (`corrections.fingerprint`).
    ``used_at`` is set once, by the reply whose key is ``used_by``; ``closed`` is a slug saying why it was taken back.
    """

    id: str
    account: str
    request_class: RequestClass
    application: str
    asked_at: datetime
    expires_at: datetime
    interview: str | None = None
    note: str | None = None
    revision: int | None = None
    revision_hash: str | None = None
    facts: int | None = None
    letter: str | None = None  # the letter in doubt that a CHOICE asks about; such a request has no application yet
    draft: str = ""  # the text shown, so that a draft changed inside the quote is noticed
    used_at: datetime | None = None
    used_by: str | None = None
    closed: str | None = None
