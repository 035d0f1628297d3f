"""Understand and decide: what the owner's calendar answered to invitations (METHOD:REPLY in Sent)."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from afterword.core import attending, decisions
from afterword.core import events as ev
from afterword.core.applications import ENDED, Application, state_at
from afterword.core.events import Answer
from afterword.core.messages import Arrival, Letter, message_key
from afterword.core.reading import understanding
from afterword.core.reading.calendaranswers import CalendarAnswer, calendar_answer
from afterword.core.reading.correlation import Ambiguous, Match, correlate
from afterword.core.readings import SURE, Kind, Meeting, Reading
from afterword.core.writing import notices
from afterword.service import asking
from afterword.service.known import known_applications
from afterword.service.party import Party
from afterword.service.turn import Turn
from afterword.store import KnownMessage
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()

#: The owner is told about what they declined so lately.
_NEWS = timedelta(days=2)


def answered(turn: Turn, party: Party, letter: Letter, arrival: Arrival) -> bool:
    """Whether a mail of the owner's own hand is a calendar's answer; then what follows from it is done.

    It is no word to anybody: it neither thanks nor takes up what was due.
    """
    answer = calendar_answer(letter, party.owner)
    if answer is None:
        return False
    known = [a for a in turn.applications.values() if attending.meant(a, answer)]
    log.info("invitation_answered", answer=answer.answer.value, known=bool(known))
    for start in {answer.start, answer.meeting.start if answer.meeting else answer.start}:
        key = answer_key(answer.uid, answer.sequence, start)
        turn.answers.append(KnownMessage(key, arrival.folder, None, arrival.internal_date, answer.answer.value))
    for application in known:
        _of_known(turn, party, application, answer, letter, arrival)
    strange = any(attending.named(a, answer) for a in turn.applications.values())  # somebody else's, under its UID
    if not known and not strange and answer.answer is Answer.ACCEPTED and answer.meeting is not None:
        _of_unknown(turn, party, answer, answer.meeting, letter, arrival)
    return True


def declined(store: SqliteStore, account: str, reading: Reading) -> tuple[Meeting, ...]:
    """Those of a letter's interviews that the owner has declined as they stand in it, and not accepted since."""
    return tuple(meeting for meeting in reading.interviews if _declined(store, account, meeting))


def _declined(store: SqliteStore, account: str, meeting: Meeting) -> bool:
    answer = store.known(account, answer_key(meeting.uid or "", meeting.sequence, meeting.start))
    return bool(meeting.uid) and answer is not None and answer.role == Answer.DECLINED.value


def answer_key(uid: str, sequence: int, start: datetime) -> str:
    """Under what the answer to an invitation is remembered.

    An update of it has a higher sequence (RFC 5546 section 2.1.5), and asks anew; so does another time.
    """
    return message_key(f"answer\x1f{uid}\x1f{sequence}\x1f{start.timestamp():.0f}")


def taken_off(turn: Turn, party: Party, about: str, declined: tuple[Meeting, ...], arrival: Arrival) -> None:
    """Take off what an invitation states that was declined before it was read, and say so."""
    events = attending.declined_events(turn.applications[about], declined, arrival.internal_date)
    _tell_off(turn, party, turn.happened(about, *events), events, arrival)


def _of_known(
    turn: Turn, party: Party, application: Application, answer: CalendarAnswer, letter: Letter, arrival: Arrival
) -> None:
    events = attending.answer_events(application, answer, letter.message_id, arrival.internal_date)
    present = turn.happened(application.id, *events)
    _tell_off(turn, party, present, events, arrival)


def _tell_off(turn: Turn, party: Party, present: Application, events: tuple[ev.Event, ...], arrival: Arrival) -> None:
    off = [e.interview for e in events if isinstance(e, ev.InterviewCancelled)]
    if off and arrival.internal_date >= turn.now - _NEWS:
        asking.declined(turn, party, present, off[0])


def _of_unknown(
    turn: Turn, party: Party, answer: CalendarAnswer, meeting: Meeting, letter: Letter, arrival: Arrival
) -> None:
    """The invitation was never seen. What ties it to an application, or reads as an interview, counts; else nothing."""
    at = arrival.internal_date
    if not decisions.imaginable(meeting.start, at):
        return
    reading = understanding.understand(answer.invitation, party.owner)
    interview = reading.kind is Kind.INTERVIEW_CONFIRMED and reading.confidence >= SURE
    found = correlate(answer.invitation, reading, known_applications(turn.applications, party))
    about = found.application if isinstance(found, Match) else None
    if isinstance(found, Ambiguous) and interview and at >= turn.now - _NEWS:
        turn.tell(notices.accepted_somewhere(meeting.start, turn.now, party.owner.zone, reading.company))
    if about is not None and not interview:
        ended = state_at(turn.applications[about], at, party.policy.assumed_interview) in ENDED
        about = None if ended else about
    if about is None and interview and not isinstance(found, Match | Ambiguous):
        about = decisions.identifier("application", letter.message_id, letter.content_hash)
        turn.happened(about, ev.ApplicationOpened(at=at, company=reading.company, role=reading.role))
    if about is not None:
        present = turn.applications[about]
        turn.happened(about, *attending.first_known(present, answer, meeting, letter.message_id, at))
        log.info("interview_known_by_its_acceptance", application=about)
