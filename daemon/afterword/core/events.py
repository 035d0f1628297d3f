"""Words: what has happened to an application. Past tense, frozen, append-only.

An event's stored name and version are fixed by ``EVENT_NAMES`` (see ``store/codec``), never by its class or module,
so that code may be renamed while old stores stay readable. Every time is an aware datetime.
Events carry facts, not bodies of mail: a draft's text is the longest thing among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from afterword.core.readings import Format, Interviewer, Kind, Reason


class NoteKind(StrEnum):
    """What a note to an employer is for."""

    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    FEEDBACK_REQUEST = "feedback_request"


class Answer(StrEnum):
    """What the owner's calendar answered to an invitation (PARTSTAT, RFC 5545 section 3.2.12)."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"


class RequestClass(StrEnum):
    """What the answer to a request may do; part of what its token signs. Only APPROVAL and DOUBT can send."""

    DEBRIEF = "debrief"
    APPROVAL = "approval"
    DOUBT = "doubt"  # a note may or may not have arrived: it arrived / send again
    CHOICE = "choice"  # a letter is in doubt: which application it is about


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened at `at`."""

    at: datetime


# --- what employers and the owner wrote: facts from outside -------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationOpened(Event):
    company: str | None
    role: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterReceived(Event):
    """A letter about this application came in. `at` is when the server got it (INTERNALDATE)."""

    message_id: str | None
    references: tuple[str, ...]  # the thread above it, oldest first
    from_name: str
    from_addr: str
    to_addr: str  # the owner's address that it was written to
    subject: str
    kind: Kind
    company: str | None = None
    role: str | None = None
    decision_by: date | None = None
    return_date: date | None = None
    reason: Reason | None = None
    confidence: float = 1.0
    repliable: bool = True  # False for no-reply, list and tool addresses: nobody reads them
    believed: bool = True  # what it says about interviews, an offer or an end counts
    familiar: bool = True  # it came from those who are known; a stranger's letter vouches for nobody
    vouched: bool = True  # it came by Reply-To or unauthenticated: an address first seen so needs SEND ANYWAY
    requisitions: tuple[str, ...] = ()  # the opening's numbers that it names (`reading.requisitions.spelling`)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationNamed(Event):
    """What the application is called is known better: an agency says for whom it is looking. None leaves as it is."""

    company: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterAssigned(Event):
    """The owner said that a letter belongs here, and so does what its sender writes later, unless it says otherwise.

    `address` and `domain` are case-folded, and empty where many employers' mail comes from there.
    """

    message_id: str | None
    address: str
    domain: str
    company: str | None  # as the letter spells it


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationAnswered(Event):
    """The owner's calendar answered an invitation to an interview (METHOD:REPLY in Sent)."""

    message_id: str | None
    uid: str
    answer: Answer
    interview: str
    first_known: bool = False  # nothing but this answer tells of the interview


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteCopied(Event):
    """A note of ours stands in Sent under another Message-ID: a server on the way gave it one, and answers name that."""

    note: str
    message_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerWrote(Event):
    """The owner wrote to this employer by their own hand (seen in Sent)."""

    message_id: str | None
    references: tuple[str, ...]
    to: tuple[str, ...]
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFixed(Event):
    """An interview has a fixed time: first known, or moved, or known better. The whole of what is known now."""

    interview: str
    start: datetime
    end: datetime | None
    format: Format
    interviewers: tuple[Interviewer, ...]
    uid: str | None
    sequence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewUnsettled(Event):
    """An interview was moved, and its new time is not known yet."""

    interview: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewCancelled(Event):
    interview: str
    sequence: int = 0


# --- what the daemon asked and what the owner answered --------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefAsked(Event):
    interview: str
    request: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefAnswered(Event):
    """What the owner told about an interview: for everybody (`points`) and for single interviewers (name, points)."""

    interview: str
    points: tuple[str, ...]
    personal: tuple[tuple[str, tuple[str, ...]], ...] = ()
    declined: tuple[str, ...] = ()  # names of those who get no thanks


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDrafted(Event):
    """A revision of a note's text exists. `by_owner`: it is the owner's own text (EDIT)."""

    note: str
    revision: int
    kind: NoteKind
    interview: str | None
    to_name: str
    to_addr: str
    from_addr: str
    subject: str
    body: str
    in_reply_to: str | None
    references: tuple[str, ...]
    thin: bool
    doubtful: tuple[str, ...] = ()  # why SEND needs ANYWAY, besides thinness
    by_owner: bool = False
    used: tuple[str, ...] = ()  # what it rests on, for the owner to see


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked(Event):
    note: str
    revision: int
    request: str
    revision_hash: str
    facts: int  # the application's count of outside facts that this request was asked at
    reminder: bool = False
    late: bool = False  # the deadline was missed; offered once more


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePostponed(Event):
    note: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteApproved(Event):
    note: str
    revision: int
    revision_hash: str
    request: str
    not_before: datetime
    not_after: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteHeld(Event):
    """An approval no longer holds (`why`, a slug): the owner is asked anew."""

    note: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDropped(Event):
    """The note will not go out: skipped by the owner, written by hand, or overtaken (`why`, a slug)."""

    note: str
    why: str


# --- what became of sending -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSent(Event):
    note: str
    message_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRefused(Event):
    """A real SMTP reply said no, for good."""

    note: str
    reply: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteInDoubt(Event):
    """Sending began and its end is unknown. Never sent again by itself."""

    note: str
    message_id: str


#: Stored name and version of every event.
EVENT_NAMES: dict[type[Event], tuple[str, int]] = {
    ApplicationOpened: ("application_opened", 1),
    ApplicationNamed: ("application_named", 1),
    LetterReceived: ("letter_received", 1),
    LetterAssigned: ("letter_assigned", 1),
    InvitationAnswered: ("invitation_answered", 1),
    OwnerWrote: ("owner_wrote", 1),
    InterviewFixed: ("interview_fixed", 1),
    InterviewUnsettled: ("interview_unsettled", 1),
    InterviewCancelled: ("interview_cancelled", 1),
    DebriefAsked: ("debrief_asked", 1),
    DebriefAnswered: ("debrief_answered", 1),
    NoteDrafted: ("note_drafted", 1),
    ApprovalAsked: ("approval_asked", 1),
    NotePostponed: ("note_postponed", 1),
    NoteApproved: ("note_approved", 1),
    NoteHeld: ("note_held", 1),
    NoteDropped: ("note_dropped", 1),
    NoteSent: ("note_sent", 1),
    NoteCopied: ("note_copied", 1),
    NoteRefused: ("note_refused", 1),
    NoteInDoubt: ("note_in_doubt", 1),
}
