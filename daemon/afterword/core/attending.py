"""DECIDE: what follows when the owner's calendar answers an invitation. Pure: facts in, events out.

An invitation that was accepted on a phone is gone from INBOX; the answer in Sent may be all that tells of the interview.
One that was declined is off: the owner will not go.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from afterword.core import decisions
from afterword.core import events as ev
from afterword.core.applications import Application, Interview, Standing
from afterword.core.events import Answer
from afterword.core.reading.calendaranswers import CalendarAnswer
from afterword.core.readings import Meeting


def meant(application: Application, answer: CalendarAnswer) -> tuple[Interview, ...]:
    """The interviews that an answer is about: those of its calendar entry, at its time where one has that.

    Anybody can give an entry of theirs the UID of another's: one that begins at another time and was made by somebody
    who has nothing to do with the application is none of its interviews.
    """
    of_entry = named(application, answer)
    at_its_time = [i for i in of_entry if i.start in (answer.start, answer.meeting.start if answer.meeting else None)]
    return tuple(at_its_time or [i for i in of_entry if _organised(application, i, answer.organizer)])


def named(application: Application, answer: CalendarAnswer) -> tuple[Interview, ...]:
    """The interviews whose calendar entry has the UID of the one that is answered."""
    return tuple(i for i in application.interviews.values() if i.uid == answer.uid)


def _organised(application: Application, interview: Interview, organizer: str) -> bool:
    people = {person.email.casefold() for person in interview.interviewers if person.email}
    wrote = {word.from_addr.casefold() for word in application.letters if word.familiar}
    return bool(organizer) and organizer in people | wrote


def answer_events(
    application: Application, answer: CalendarAnswer, message_id: str | None, at: datetime
) -> tuple[ev.Event, ...]:
    """What the owner's answer changes about interviews that are known. An answer to an older invitation says nothing."""
    happened: list[ev.Event] = []
    for interview in meant(application, answer):
        if answer.sequence < interview.sequence:
            continue
        off = interview.standing is Standing.CANCELLED
        taken_off = answer.answer is Answer.DECLINED and not off and interview.start > at
        if taken_off or _last_answer(application, interview) is not answer.answer:
            happened.append(_answered(answer, interview.id, message_id, at))
        if taken_off:
            happened.append(ev.InterviewCancelled(at=at, interview=interview.id, sequence=interview.sequence))
        if answer.answer is not Answer.DECLINED and off and interview.declined:
            happened.append(_fixed(interview.id, interview, at))  # on second thoughts they go, or may go
    return tuple(happened)


def first_known(
    application: Application, answer: CalendarAnswer, meeting: Meeting, message_id: str | None, at: datetime
) -> tuple[ev.Event, ...]:
    """An interview that nothing but the owner's acceptance tells of."""
    name = decisions.identifier(application.id, meeting.uid, meeting.start.isoformat())
    answered = ev.InvitationAnswered(
        at=at, message_id=message_id, uid=answer.uid, answer=answer.answer, interview=name, first_known=True
    )
    return (_fixed(name, meeting, at), answered)


def declined_events(application: Application, declined: Collection[Meeting], at: datetime) -> tuple[ev.Event, ...]:
    """Interviews that stand in `application` by an invitation that the owner had declined before it was read.

    `declined` is what it states. Where the owner has answered since, that answer counts.
    """
    marks = {(meeting.uid, meeting.sequence, meeting.start) for meeting in declined}
    happened: list[ev.Event] = []
    for interview in application.interviews.values():
        stands = interview.standing is not Standing.CANCELLED and interview.start > at
        same = (interview.uid, interview.sequence, interview.start) in marks
        if stands and same and _last_answer(application, interview) in (None, Answer.DECLINED):
            happened += [
                ev.InvitationAnswered(
                    at=at, message_id=None, uid=interview.uid or "", answer=Answer.DECLINED, interview=interview.id
                ),
                ev.InterviewCancelled(at=at, interview=interview.id, sequence=interview.sequence),
            ]
    return tuple(happened)


def _last_answer(application: Application, interview: Interview) -> Answer | None:
    return next((a.answer for a in reversed(application.answered) if a.interview == interview.id), None)


def _answered(answer: CalendarAnswer, interview: str, message_id: str | None, at: datetime) -> ev.InvitationAnswered:
    return ev.InvitationAnswered(
        at=at, message_id=message_id, uid=answer.uid, answer=answer.answer, interview=interview
    )


def _fixed(name: str, known: Meeting | Interview, at: datetime) -> ev.InterviewFixed:
    end = known.end
    if end is not None and not decisions.SHORTEST <= end - known.start <= decisions.LONGEST:
        end = None
    return ev.InterviewFixed(
        at=at,
        interview=name,
        start=known.start,
        end=end,
        format=known.format,
        interviewers=known.interviewers,
        uid=known.uid,
        sequence=known.sequence,
    )
