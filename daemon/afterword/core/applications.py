"""DECIDE: the state machine of an application, as a table, and the fold of its events.

`evolve` holds no rules: it writes down what happened. The state is a function of the folded events and of now:
words that were exchanged are triggers with a time, the end of the last interview is one more, and `STATES` says where
each leads. What the table cannot express: an interview that was moved or cancelled no longer ends, so the
INTERVIEW_OVER trigger is placed by `state_at`, not stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import reduce

from afterword.core import events as ev
from afterword.core.readings import Format, Interviewer, Kind


class State(StrEnum):
    APPLIED = "applied"
    ACKNOWLEDGED = "acknowledged"
    INTERVIEWING = "interviewing"  # an interview is wanted or lies ahead
    INTERVIEWED = "interviewed"  # it is over, and nobody has written since
    WAITING = "waiting"  # it is over, and somebody has
    OFFERED = "offered"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    GHOSTED = "ghosted"


class Trigger(StrEnum):
    OWNER_WROTE = "owner_wrote"
    EMPLOYER_WROTE = "employer_wrote"
    INTERVIEW_WANTED = "interview_wanted"
    INTERVIEW_OVER = "interview_over"
    INTERVIEW_OFF = "interview_off"  # taken off, and none was held before
    NEXT_INTERVIEW_OFF = "next_interview_off"  # taken off, and an earlier one was held
    OFFERED = "offered"
    REJECTED = "rejected"


_S, _T = State, Trigger

#: Every state and where each trigger leads from it. A pair that is not listed leaves the state as it is.
STATES: dict[State, dict[Trigger, State]] = {
    _S.APPLIED: {
        _T.EMPLOYER_WROTE: _S.ACKNOWLEDGED,
        _T.INTERVIEW_WANTED: _S.INTERVIEWING,
        _T.INTERVIEW_OFF: _S.ACKNOWLEDGED,
        _T.OFFERED: _S.OFFERED,
        _T.REJECTED: _S.REJECTED,
    },
    _S.ACKNOWLEDGED: {
        _T.INTERVIEW_WANTED: _S.INTERVIEWING,
        _T.OFFERED: _S.OFFERED,
        _T.REJECTED: _S.REJECTED,
    },
    _S.INTERVIEWING: {
        _T.INTERVIEW_OVER: _S.INTERVIEWED,
        _T.INTERVIEW_OFF: _S.ACKNOWLEDGED,
        _T.NEXT_INTERVIEW_OFF: _S.WAITING,
        _T.OFFERED: _S.OFFERED,
        _T.REJECTED: _S.REJECTED,
    },
    _S.INTERVIEWED: {
        _T.OWNER_WROTE: _S.WAITING,
        _T.EMPLOYER_WROTE: _S.WAITING,
        _T.INTERVIEW_WANTED: _S.INTERVIEWING,
        _T.INTERVIEW_OFF: _S.WAITING,
        _T.NEXT_INTERVIEW_OFF: _S.WAITING,
        _T.OFFERED: _S.OFFERED,
        _T.REJECTED: _S.REJECTED,
    },
    _S.WAITING: {
        _T.INTERVIEW_WANTED: _S.INTERVIEWING,
        _T.OFFERED: _S.OFFERED,
        _T.REJECTED: _S.REJECTED,
    },
    _S.OFFERED: {_T.REJECTED: _S.REJECTED},
    # An employer may think again.
    _S.REJECTED: {_T.INTERVIEW_WANTED: _S.INTERVIEWING, _T.OFFERED: _S.OFFERED},
    _S.WITHDRAWN: {},
    _S.GHOSTED: {
        _T.EMPLOYER_WROTE: _S.WAITING,
        _T.INTERVIEW_WANTED: _S.INTERVIEWING,
        _T.OFFERED: _S.OFFERED,
        _T.REJECTED: _S.REJECTED,
    },
}

#: States in which nothing is due any more.
ENDED = frozenset({State.OFFERED, State.REJECTED, State.WITHDRAWN})


class Standing(StrEnum):
    """Whether an interview's time holds."""

    FIXED = "fixed"
    UNSETTLED = "unsettled"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    id: str
    start: datetime
    end: datetime | None
    format: Format
    interviewers: tuple[Interviewer, ...]
    uid: str | None
    sequence: int
    known_at: datetime  # when this time of it was learned
    standing: Standing = Standing.FIXED
    debrief_request: str | None = None
    debriefs: tuple[ev.DebriefAnswered, ...] = ()
    declined: bool = False  # the owner's calendar took this time of it off

    def over(self, assumed: timedelta) -> datetime:
        """When it ends: as stated, else `assumed` after its start."""
        return self.end or self.start + assumed


class NoteState(StrEnum):
    DRAFTED = "drafted"
    ASKED = "asked"
    POSTPONED = "postponed"
    APPROVED = "approved"
    HELD = "held"
    SENT = "sent"
    DROPPED = "dropped"
    REFUSED = "refused"
    IN_DOUBT = "in_doubt"


#: A note in one of these may still go out.
OPEN_NOTES = frozenset({NoteState.DRAFTED, NoteState.ASKED, NoteState.POSTPONED, NoteState.APPROVED, NoteState.HELD})


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteRecord:
    id: str
    draft: ev.NoteDrafted  # the latest revision
    state: NoteState = NoteState.DRAFTED
    asked: ev.ApprovalAsked | None = None  # the latest request
    reminded: bool = False
    offered_late: bool = False
    approved: ev.NoteApproved | None = None
    until: datetime | None = None  # postponed until
    why: str = ""  # held or dropped: a slug
    done_at: datetime | None = None
    message_id: str | None = None  # under which it left
    copied_as: tuple[str, ...] = ()  # other Message-IDs that it was given on the way
    in_doubt_since: datetime | None = None

    @property
    def open(self) -> bool:
        return self.state in OPEN_NOTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One role at one company, as its events tell it."""

    id: str
    company: str | None = None
    role: str | None = None
    version: int = 0
    facts: int = 0  # how many facts came from outside: what an approval was given at
    marks: tuple[tuple[datetime, Trigger], ...] = ()
    letters: tuple[ev.LetterReceived, ...] = ()
    own_words: tuple[ev.OwnerWrote, ...] = ()
    assigned: tuple[ev.LetterAssigned, ...] = ()  # what the owner said belongs here
    answered: tuple[ev.InvitationAnswered, ...] = ()  # what the owner's calendar answered
    interviews: Mapping[str, Interview] = field(default_factory=dict)
    notes: Mapping[str, NoteRecord] = field(default_factory=dict)
    requests: tuple[str, ...] = ()  # every request about it, oldest first: mails to the owner thread among themselves

    @property
    def thread(self) -> frozenset[str]:
        """The Message-IDs of everything that was written about it, by either side; our own notes among them."""
        received = [letter.message_id for letter in self.letters]
        own = [word.message_id for word in self.own_words] + [answer.message_id for answer in self.answered]
        notes = [found for note in self.notes.values() for found in (note.message_id, *note.copied_as)]
        return frozenset(found for found in (*received, *own, *notes) if found)

    @property
    def requisitions(self) -> frozenset[str]:
        """The numbers of its opening, as those name them who are known."""
        return frozenset(number for letter in self.letters if letter.familiar for number in letter.requisitions)

    def address_of(self, person: Interviewer) -> str | None:
        """The person's own address: as the interview gives it, else of a letter that they signed with that name."""
        if person.email:
            return person.email
        named = {w.from_addr for w in self.letters if w.familiar and _same_name(w.from_name, person.name)}
        return named.pop() if len(named) == 1 else None

    def thread_to_answer(self, to_addr: str) -> ev.LetterReceived | None:
        """The letter that a note to this address answers: the latest of theirs, else of anybody who reads answers."""
        words = [w for w in reversed(self.letters) if w.familiar and w.repliable and w.message_id]
        words = [w for w in words if w.kind not in _NO_WORD]
        theirs = (w for w in words if w.from_addr.casefold() == to_addr.casefold())
        return next(theirs, words[0] if words else None)


def _same_name(one: str, other: str) -> bool:
    return bool(one.strip()) and one.casefold().split() == other.casefold().split()


_WANTED = {Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMED, Kind.INTERVIEW_RESCHEDULED}
_NO_WORD = {Kind.AUTO_REPLY, Kind.BOUNCE, Kind.OTHER}
_TRIGGERS = {Kind.OFFER: Trigger.OFFERED, Kind.REJECTION: Trigger.REJECTED}


def evolve(application: Application, event: ev.Event) -> Application:
    """The application after `event`. Holds no rules."""
    application = replace(application, version=application.version + 1)
    match event:
        case ev.ApplicationOpened():
            return replace(application, company=event.company, role=event.role)
        case ev.ApplicationNamed():
            company, role = event.company or application.company, event.role or application.role
            return replace(application, company=company, role=role)
        case ev.LetterReceived():
            return _with_letter(application, event)
        case ev.LetterAssigned():
            return replace(application, assigned=(*application.assigned, event))
        case ev.InvitationAnswered():
            return _with_answer(application, event)
        case ev.OwnerWrote():
            changed = replace(application, own_words=(*application.own_words, event), facts=application.facts + 1)
            return _marked(changed, event.at, Trigger.OWNER_WROTE)
        case ev.InterviewFixed():
            return _with_interview(application, event)
        case ev.InterviewUnsettled():
            return _interview(application, event.interview, standing=Standing.UNSETTLED)
        case ev.InterviewCancelled():
            changed = _interview(application, event.interview, standing=Standing.CANCELLED)
            return _marked(changed, event.at, _off(changed, event.at))
        case ev.DebriefAsked():
            changed = replace(application, requests=(*application.requests, event.request))
            return _interview(changed, event.interview, debrief_request=event.request)
        case ev.DebriefAnswered():
            answers = (*application.interviews[event.interview].debriefs, event)
            return _interview(application, event.interview, debriefs=answers)
        case ev.NoteDrafted():
            return _with_draft(application, event)
        case _:
            return _with_note_event(application, event)


def _with_note_event(application: Application, event: ev.Event) -> Application:
    match event:
        case ev.ApprovalAsked():
            note = application.notes[event.note]
            return _note(
                replace(application, requests=(*application.requests, event.request)),
                event.note,
                state=NoteState.ASKED,
                asked=event,
                reminded=note.reminded or event.reminder,
                offered_late=note.offered_late or event.late,
            )
        case ev.NotePostponed():
            return _note(application, event.note, state=NoteState.POSTPONED, until=event.until)
        case ev.NoteApproved():
            return _note(application, event.note, state=NoteState.APPROVED, approved=event)
        case ev.NoteHeld():
            return _note(application, event.note, state=NoteState.HELD, approved=None, why=event.why)
        case ev.NoteDropped():
            return _note(application, event.note, state=NoteState.DROPPED, why=event.why, done_at=event.at)
        case ev.NoteSent():
            changed = _note(
                application, event.note, state=NoteState.SENT, done_at=event.at, message_id=event.message_id
            )
            return _marked(changed, event.at, Trigger.OWNER_WROTE)
        case ev.NoteCopied():
            known = application.notes[event.note].copied_as
            return _note(application, event.note, copied_as=(*known, event.message_id))
        case ev.NoteRefused():
            return _note(application, event.note, state=NoteState.REFUSED, why=event.reply, done_at=event.at)
        case ev.NoteInDoubt():
            return _note(
                application, event.note, state=NoteState.IN_DOUBT, message_id=event.message_id, in_doubt_since=event.at
            )
        case _:
            raise TypeError(f"no application knows {type(event).__name__}")


def fold(application: str, happened: Iterable[ev.Event]) -> Application:
    """The application that these events tell of, in their stored order."""
    return reduce(evolve, happened, Application(id=application))


def state_at(application: Application, now: datetime, assumed: timedelta) -> State:
    """The state at `now`; an interview without a stated end lasts `assumed`."""
    held = [i.over(assumed) for i in application.interviews.values() if i.standing is Standing.FIXED]
    marks = [mark for mark in application.marks if mark[0] <= now]
    if held and max(held) <= now:
        marks.append((max(held), Trigger.INTERVIEW_OVER))
    state = State.APPLIED
    for _, trigger in sorted(marks, key=lambda mark: mark[0]):
        state = STATES[state].get(trigger, state)
    return state


def _marked(application: Application, at: datetime, trigger: Trigger) -> Application:
    return replace(application, marks=(*application.marks, (at, trigger)))


def _with_letter(application: Application, letter: ev.LetterReceived) -> Application:
    changed = replace(
        application,
        letters=(*application.letters, letter),
        facts=application.facts + 1,
        company=application.company or letter.company,
        role=application.role or letter.role,
    )
    if letter.kind in _NO_WORD or not letter.believed:
        return changed
    wanted = Trigger.INTERVIEW_WANTED if letter.kind in _WANTED else Trigger.EMPLOYER_WROTE
    return _marked(changed, letter.at, _TRIGGERS.get(letter.kind, wanted))


def _with_answer(application: Application, event: ev.InvitationAnswered) -> Application:
    changed = replace(application, answered=(*application.answered, event))
    interview = changed.interviews.get(event.interview)
    if event.answer is ev.Answer.DECLINED and interview and interview.standing is not Standing.CANCELLED:
        changed = _interview(changed, event.interview, declined=True)
    # Who accepts was invited, though nobody has seen the invitation.
    return _marked(changed, event.at, Trigger.INTERVIEW_WANTED) if event.first_known else changed


def _with_interview(application: Application, event: ev.InterviewFixed) -> Application:
    before = application.interviews.get(event.interview)
    interview = Interview(
        id=event.interview,
        start=event.start,
        end=event.end,
        format=event.format,
        interviewers=event.interviewers,
        uid=event.uid,
        sequence=event.sequence,
        known_at=event.at,
        debrief_request=before.debrief_request if before and before.start == event.start else None,
        debriefs=before.debriefs if before and before.start == event.start else (),
    )
    return replace(application, interviews={**application.interviews, event.interview: interview})


def _off(application: Application, at: datetime) -> Trigger:
    before = any(i.standing is Standing.FIXED and i.start <= at for i in application.interviews.values())
    return Trigger.NEXT_INTERVIEW_OFF if before else Trigger.INTERVIEW_OFF


def _interview(application: Application, which: str, **changes: object) -> Application:
    changed = replace(application.interviews[which], **changes)  # type: ignore[arg-type]
    return replace(application, interviews={**application.interviews, which: changed})


def _with_draft(application: Application, event: ev.NoteDrafted) -> Application:
    before = application.notes.get(event.note)
    record = replace(before, draft=event, state=NoteState.DRAFTED) if before else NoteRecord(id=event.note, draft=event)
    return replace(application, notes={**application.notes, event.note: record})


def _note(application: Application, which: str, **changes: object) -> Application:
    changed = replace(application.notes[which], **changes)  # type: ignore[arg-type]
    return replace(application, notes={**application.notes, which: changed})
