"""READ: the owner's own answer to an invitation, as a calendar on any device mails it (METHOD:REPLY, RFC 5546 3.2.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from afterword.core.events import Answer
from afterword.core.messages import Address, Letter
from afterword.core.policy import Owner
from afterword.core.reading import invitations, meetings
from afterword.core.reading.invitations import CalendarEntry
from afterword.core.reading.view import lay_out
from afterword.core.readings import Meeting

_METHOD = re.compile(r"^(METHOD[^:\r\n]{0,40}:)REPLY[ \t]*$", re.IGNORECASE | re.MULTILINE)
_ANSWERS = {"ACCEPTED": Answer.ACCEPTED, "DECLINED": Answer.DECLINED, "TENTATIVE": Answer.TENTATIVE}


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarAnswer:
    """What the owner answered, and the invitation that it answers, as far as the answer shows it.

    `invitation` is no letter that ever came: its sender is the organiser, its calendar the answer's own, so that it is
    read like any other invitation. `meeting` is what it states; None for whole days. `start` (aware) and `organizer`
    (an address, case-folded; empty where none is named) are the entry's own.
    """

    answer: Answer
    uid: str
    sequence: int
    start: datetime
    organizer: str
    invitation: Letter
    meeting: Meeting | None


def calendar_answer(letter: Letter, owner: Owner) -> CalendarAnswer | None:
    """The answer that a mail of the owner's is, or None where it is none."""
    for text in letter.calendars[:5]:
        calendar = invitations.read(text, owner.zone)
        if calendar is not None and calendar.method == "REPLY" and calendar.entries:
            return _answer(letter, text, calendar.entries[0], owner)
    return None


def _answer(letter: Letter, text: str, entry: CalendarEntry, owner: Owner) -> CalendarAnswer | None:
    own = {address.casefold() for address in owner.addresses}
    mine = [a for a in entry.attendees if a.email.casefold() in own] or list(entry.attendees)
    # Section 3.2.3: an answer has exactly one ATTENDEE, the one who answers.
    answer = _ANSWERS.get(mine[0].partstat) if len(mine) == 1 else None
    if answer is None or not entry.uid:
        return None
    invitation = _invitation(letter, text, entry, owner)
    view = lay_out(invitation, owner)
    stated = meetings.fixed(view, meetings.timetable(view))
    return CalendarAnswer(
        answer=answer,
        uid=entry.uid,
        sequence=entry.sequence,
        start=entry.start,
        organizer=entry.organizer.email.casefold() if entry.organizer else "",
        invitation=invitation,
        meeting=next((meeting for meeting in stated if meeting.uid == entry.uid), None),
    )


def _invitation(letter: Letter, text: str, entry: CalendarEntry, owner: Owner) -> Letter:
    organiser = entry.organizer
    by = Address(organiser.name, organiser.email) if organiser and organiser.email else next(iter(letter.to), None)
    return Letter(
        content_hash=letter.content_hash,
        size=letter.size,
        message_id=None,
        date=letter.date,
        subject=entry.summary,
        from_=(by,) if by else (),
        from_count=1,
        to=(Address(owner.name, owner.addresses[0]),),
        in_reply_to=letter.in_reply_to,
        references=letter.references,
        calendars=(_METHOD.sub(r"\1REQUEST", text, count=1),),
    )
