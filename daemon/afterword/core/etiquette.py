"""DECIDE: what is due, when, and why. Pure functions of (application, now, policy).

Rules kept here: thank promptly (24 real hours from the interview's real end, to every interviewer), never boilerplate
(a debrief is asked first; without an answer 10 hours before the deadline the thin draft is offered), the owner is the
author (whom the owner thanked by hand is not thanked again), respect people (nothing after an offer or a rejection).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core.applications import ENDED, Application, Interview, NoteRecord, NoteState, Standing, state_at
from afterword.core.events import NoteKind
from afterword.core.policy import Policy
from afterword.core.readings import Interviewer
from afterword.core.writing.headers import sendable


@dataclass(frozen=True, slots=True)
class AskDebrief:
    """The interview is over: the owner is asked what was talked about. `by` is the thank-yous' deadline."""

    interview: str
    by: datetime


@dataclass(frozen=True, slots=True)
class DraftThankYou:
    interview: str
    interviewer: Interviewer  # with an address
    variant: int  # its place in the panel: two interviewers never get the same text
    note: str | None = None  # an existing note whose draft knows less than the debrief


@dataclass(frozen=True, slots=True)
class AskApproval:
    note: str
    by: datetime | None
    reminder: bool = False
    late: bool = False


#: Somebody who was asked within the last hour needs no reminder.
_RECENT = timedelta(hours=1)

Step = AskDebrief | DraftThankYou | AskApproval


def thank_you_deadline(interview: Interview, policy: Policy) -> datetime:
    """24 hours after the interview's end. Aware datetimes: real hours, whatever the clocks do."""
    return _absolute(interview.over(policy.assumed_interview)) + policy.thank_within


def next_steps(application: Application, now: datetime, policy: Policy, zone: ZoneInfo) -> tuple[Step, ...]:
    """What is to be done now, in order. Doing it and asking again ends in an empty tuple."""
    if state_at(application, now, policy.assumed_interview) in ENDED:
        return ()
    interviews = [i for i in application.interviews.values() if _over(i, now, policy)]
    return (
        *(step for interview in interviews for step in _after_interview(application, interview, now, policy)),
        *(step for note in application.notes.values() for step in _with_note(application, note, now, policy, zone)),
    )


def next_look(application: Application, now: datetime, policy: Policy, zone: ZoneInfo) -> datetime | None:
    """The next moment after `now` at which something may become due by the passing of time alone."""
    moments: list[datetime] = []
    for interview in application.interviews.values():
        if interview.standing is Standing.FIXED:
            by = thank_you_deadline(interview, policy)
            moments += [interview.over(policy.assumed_interview), by - policy.thin_draft_before, by]
    for note in application.notes.values():
        due = deadline_of(application, note, policy)
        if note.state is NoteState.POSTPONED and note.until:
            moments.append(note.until)
        if due is not None and note.open:
            moments += [remind_at(due, policy, zone), due]
            moments += [note.asked.at + _RECENT] if note.asked else []
    return min((m for m in moments if m > now), default=None)


def deadline_of(application: Application, note: NoteRecord, policy: Policy) -> datetime | None:
    """By when a note must be out; None where nothing presses."""
    interview = application.interviews.get(note.draft.interview or "")
    if note.draft.kind is not NoteKind.THANK_YOU or interview is None:
        return None
    return thank_you_deadline(interview, policy)


def remind_at(by: datetime, policy: Policy, zone: ZoneInfo) -> datetime:
    """The last moment that is at least 3 h before `by`, lies in a waking hour of the owner and leaves that hour whole."""
    moment = _absolute(by) - policy.remind_before
    for _ in range(48):
        local = moment.astimezone(zone)
        if policy.waking_from <= local.time() < policy.waking_until:
            return moment
        # Before the waking hours: the evening before; after them: the last minute that was one.
        end = local.replace(hour=policy.waking_until.hour, minute=policy.waking_until.minute, second=0, microsecond=0)
        if local.time() < policy.waking_from:
            end -= timedelta(days=1)
        moment = _absolute(end) - timedelta(hours=1)
    return moment


def thanks_wanted(
    application: Application, interview: Interview, policy: Policy
) -> Iterator[tuple[int, Interviewer, str]]:
    """Who is to be thanked for an interview: place in the panel, person, address; without those thanked already."""
    over = interview.over(policy.assumed_interview)
    written = {addr.casefold() for wrote in application.own_words if wrote.at >= over for addr in wrote.to}
    declined = {name.casefold() for debrief in interview.debriefs for name in debrief.declined}
    seen: set[str] = set()
    for place, person in enumerate(interview.interviewers):
        address = reachable(application, person)
        if not address or address.casefold() in written | seen or person.name.casefold() in declined:
            continue
        seen.add(address.casefold())
        yield place, person, address


def without_address(application: Application, interview: Interview) -> tuple[Interviewer, ...]:
    """The interviewers that no note can be written to, since nobody knows their address."""
    return tuple(person for person in interview.interviewers if not reachable(application, person))


def reachable(application: Application, person: Interviewer) -> str | None:
    """The address that a note to this person can be written to, if there is one that mail can be sent to."""
    address = application.address_of(person)
    return address if address and sendable(address) else None


def _absolute(moment: datetime) -> datetime:
    # Arithmetic on zoned datetimes is on the wall clock; 24 hours are 24 real hours.
    return moment.astimezone(tz=_UTC)


_UTC = ZoneInfo("UTC")


def _over(interview: Interview, now: datetime, policy: Policy) -> bool:
    return interview.standing is Standing.FIXED and interview.over(policy.assumed_interview) <= now


def _after_interview(application: Application, interview: Interview, now: datetime, policy: Policy) -> Iterator[Step]:
    by = thank_you_deadline(interview, policy)
    if now >= by:  # what was never asked about in time is past; what was offered goes on as a note
        return
    wanted = list(thanks_wanted(application, interview, policy))
    noted = {_key(n): n for n in application.notes.values() if n.draft.interview == interview.id}
    thanked = bool(interview.interviewers) and not wanted and not without_address(application, interview)
    if interview.debrief_request is None and not thanked and not noted:
        yield AskDebrief(interview.id, by)
    if not interview.debriefs and now < by - policy.thin_draft_before:
        return
    for place, person, address in wanted:
        note = noted.get(address.casefold())
        if note is None or _knows_less(note, interview):
            yield DraftThankYou(interview.id, Interviewer(person.name, address), place, note.id if note else None)


def _key(note: NoteRecord) -> str:
    return note.draft.to_addr.casefold()


def _knows_less(note: NoteRecord, interview: Interview) -> bool:
    """Whether the owner told something after this draft was made, and the draft is still ours to better."""
    waiting = note.state in (NoteState.DRAFTED, NoteState.ASKED, NoteState.POSTPONED, NoteState.HELD)
    told = max((debrief.at for debrief in interview.debriefs), default=None)
    return waiting and not note.draft.by_owner and told is not None and note.draft.at < told


def _with_note(
    application: Application, note: NoteRecord, now: datetime, policy: Policy, zone: ZoneInfo
) -> Iterator[Step]:
    by = deadline_of(application, note, policy)
    late = by is not None and now >= by
    interview = application.interviews.get(note.draft.interview or "")
    if interview is not None and (interview.standing is not Standing.FIXED or _knows_less(note, interview)):
        return
    match note.state:
        case NoteState.DRAFTED | NoteState.HELD:
            yield AskApproval(note.id, by, late=late)
        case NoteState.POSTPONED if note.until is not None and note.until <= now:
            yield AskApproval(note.id, by, late=late)
        case NoteState.ASKED if late and not note.offered_late:
            yield AskApproval(note.id, by, late=True)
        case NoteState.ASKED if by is not None and not note.reminded and _reminder_due(note, by, now, policy, zone):
            yield AskApproval(note.id, by, reminder=True)
        case _:
            return


def _reminder_due(note: NoteRecord, by: datetime, now: datetime, policy: Policy, zone: ZoneInfo) -> bool:
    moment = remind_at(by, policy, zone)
    asked = note.asked.at if note.asked else now
    return moment <= now < by and asked + _RECENT <= now
