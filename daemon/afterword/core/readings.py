"""Words: what was understood of a letter (`Reading`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

#: A letter whose kind is less sure than this is asked about; nothing is done before.
SURE = 0.6


class Kind(StrEnum):
    """The fourteen kinds of mail; the words are the product's contract."""

    APPLICATION_RECEIVED = "application_received"
    INTERVIEW_INVITATION = "interview_invitation"  # wants an interview, time still open
    INTERVIEW_CONFIRMED = "interview_confirmed"  # states an interview with a fixed time
    INTERVIEW_RESCHEDULED = "interview_rescheduled"
    INTERVIEW_CANCELLED = "interview_cancelled"
    ASSESSMENT = "assessment"
    OFFER = "offer"
    REJECTION = "rejection"
    STATUS_UPDATE = "status_update"
    EMPLOYER_REPLY = "employer_reply"
    RECRUITER_OUTREACH = "recruiter_outreach"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    OTHER = "other"


class Format(StrEnum):
    """How an interview is held."""

    VIDEO = "video"
    PHONE = "phone"
    ONSITE = "onsite"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a rejection rejects."""

    DECLINED = "declined"
    FILLED = "filled"
    FROZEN = "frozen"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Interviewer:
    """A person who will interview: name as full as the letter has it, the address only where it is their own."""

    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """An interview with a fixed time, as one letter states it.

    ``start`` and ``end`` are aware and carry the offset that the letter means on that day.
    ``uid`` and ``sequence`` are the calendar entry's (RFC 5545 sections 3.8.4.7, 3.8.7.4), where there is one.
    """

    start: datetime
    end: datetime | None = None
    format: Format = Format.UNKNOWN
    interviewers: tuple[Interviewer, ...] = ()
    uid: str | None = None
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that spoke for a finding: what it is about, a slug for the rule, and the words it was seen in."""

    about: str  # kind | company | role | start | interviewers | decision_by | return_date | reason
    rule: str
    words: str = ""  # at most 80 characters, one line


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a letter says. Unknown is None; ``confidence`` is that of ``kind``, 0 to 1."""

    kind: Kind
    company: str | None = None
    role: str | None = None
    interviews: tuple[Meeting, ...] = ()
    cancelled_uids: tuple[str, ...] = ()  # calendar UIDs that this letter takes off (METHOD:CANCEL, STATUS:CANCELLED)
    decision_by: date | None = None
    return_date: date | None = None
    reason: Reason | None = None
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
