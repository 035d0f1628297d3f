"""Words: who the owner is and how they want things done. Filled by ``adapters/config``, used by every rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Proof(StrEnum):
    """What proves that a reply is the owner's own; fixed by configuration, never lowered by an outage."""

    SENT_COPY = "sent-copy"
    DKIM = "dkim"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose mailbox it is. The first address is the one that requests are mailed to."""

    name: str
    addresses: tuple[str, ...]
    zone: ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing the owner can truly say of themselves, with tags to find it by."""

    text: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a note may say about the owner, and how it sounds."""

    headline: str = ""
    facts: tuple[Fact, ...] = ()
    sign_off: str = "Best wishes"
    signature: str = ""  # the name under a note; the owner's name where empty


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalPolicy:
    """How a reply is proved to be the owner's yes (docs/architecture.md, "Asking")."""

    proof: Proof = Proof.SENT_COPY
    authserv_id: str | None = None  # RFC 8601: whose Authentication-Results count; None: nobody's
    plus_addressing: bool = True  # requests carry their token in Reply-To's plus part, too
    expires_after: timedelta = timedelta(days=3)
    proof_wait: timedelta = timedelta(minutes=10)  # how long the copy in Sent is waited for


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The etiquette's figures. Durations are timedeltas, times of day are local to the owner."""

    assumed_interview: timedelta = timedelta(minutes=60)
    thank_within: timedelta = timedelta(hours=24)
    thin_draft_before: timedelta = timedelta(hours=10)  # no debrief by then: the thin draft is offered
    remind_before: timedelta = timedelta(hours=3)
    waking_from: time = time(8, 0)
    waking_until: time = time(22, 0)
    grace: timedelta = timedelta(minutes=2)
    owner_mails_per_day: int = 20
    employer_mails_per_day: int = 6
    lay_drafts: bool = True  # a copy of each draft in the Drafts folder
