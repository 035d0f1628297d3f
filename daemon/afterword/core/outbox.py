"""SEND: the phases of a mail on its way out, as a table; at most once towards an employer.

A phase is stored before the step that it names is taken:

    approved → claimed → dialing → committing → sent | refused | in_doubt

``claimed``: its Message-ID and Date are fixed. ``dialing``: a failure here is *not sent*, and may be tried again.
``committing``: stored before the first octet of DATA; after it, only a real SMTP reply tells what happened
(RFC 5321 section 4.5.3.2.6, RFC 1047), anything else is ``in_doubt`` and never sent again by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    NOTE = "note"  # to an employer: at most once
    OWNER = "owner"  # to the owner: at least once, under one Message-ID


class Phase(StrEnum):
    APPROVED = "approved"
    CLAIMED = "claimed"
    DIALING = "dialing"
    COMMITTING = "committing"
    SENT = "sent"
    REFUSED = "refused"
    IN_DOUBT = "in_doubt"
    HELD = "held"  # an approval that no longer holds; the owner is asked anew
    WITHDRAWN = "withdrawn"  # taken back before the first octet left


#: Which phase may follow which. DIALING → APPROVED is a temporary failure before DATA.
#: COMMITTING → APPROVED is a real, temporary SMTP reply (4yz) to DATA: the server has said that it did not take it.
TRANSITIONS: dict[Phase, frozenset[Phase]] = {
    Phase.APPROVED: frozenset({Phase.CLAIMED, Phase.HELD, Phase.WITHDRAWN}),
    Phase.CLAIMED: frozenset({Phase.DIALING, Phase.APPROVED, Phase.HELD, Phase.WITHDRAWN}),
    Phase.DIALING: frozenset({Phase.COMMITTING, Phase.APPROVED, Phase.REFUSED, Phase.HELD, Phase.WITHDRAWN}),
    Phase.COMMITTING: frozenset({Phase.SENT, Phase.REFUSED, Phase.IN_DOUBT, Phase.APPROVED}),
    Phase.IN_DOUBT: frozenset({Phase.SENT, Phase.WITHDRAWN}),
    Phase.SENT: frozenset(),
    Phase.REFUSED: frozenset(),
    Phase.HELD: frozenset(),
    Phase.WITHDRAWN: frozenset(),
}

#: Phases in which nothing more will happen by itself.
ENDED = frozenset({Phase.SENT, Phase.REFUSED, Phase.HELD, Phase.WITHDRAWN})


class IllegalTransition(Exception):
    """A phase was asked for that cannot follow the present one: a bug of ours."""


def advance(present: Phase, following: Phase) -> Phase:
    """`following`, if it may follow `present`. Raises `IllegalTransition` if not."""
    if following not in TRANSITIONS[present]:
        raise IllegalTransition(f"{present} → {following}")
    return following


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEntry:
    """One mail on its way out.

    ``content`` is the JSON of an `outgoing.Note` (purpose NOTE) or `outgoing.OwnerLetter` (purpose OWNER);
    it never holds a token. ``message_id`` and ``date`` are None until claimed (an owner letter that makes a request
    has its Message-ID computed from the request each time, and stores none).
    """

    id: str
    account: str
    purpose: Purpose
    content: str
    created_at: datetime
    not_before: datetime
    phase: Phase = Phase.APPROVED
    not_after: datetime | None = None
    application: str | None = None
    note: str | None = None
    revision: int | None = None
    revision_hash: str | None = None
    request: str | None = None  # the request that approved it (NOTE) or that it makes (OWNER)
    facts: int | None = None  # the application's outside facts when it was approved
    message_id: str | None = None
    date: datetime | None = None
    attempts: int = 0
    next_try: datetime | None = None
    last_reply: str | None = None
    copied_to_sent: bool = False
