"""All that is done with a message that comes in, and what must be true of it, whatever the message is."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

from afterword.core.messages import Letter, Unreadable
from afterword.core.policy import Owner
from afterword.core.reading import authentication, commands, correlation, debriefs, mime, understanding
from afterword.core.readings import Interviewer, Reading
from afterword.core.verdicts import Action
from replybuilder import DRAFT, SENT, TAG

LONDON = ZoneInfo("Europe/London")
OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=LONDON)
ASKED = commands.Asked(draft=DRAFT, subject="Thank you", kind="thank_you", to_name="Hannah Whitlock")
PEOPLE = (Interviewer("Hannah Whitlock", "hannah@pelham.example"), Interviewer("Tom Oduya"))
KNOWN = (
    correlation.KnownApplication(
        application="a1",
        company="Brightloom",
        role="Data Engineer",
        message_ids=frozenset({"<aw-k7wq2m@avery.example>"}),
        uids=frozenset({"u1@x.example"}),
        addresses=frozenset({"hannah@pelham.example"}),
        domains=frozenset({"pelham.example"}),
        open=True,
        last_at=SENT,
    ),
    correlation.KnownApplication(
        application="a2",
        company="Orrin & Vale",
        role=None,
        message_ids=frozenset(),
        uids=frozenset(),
        addresses=frozenset(),
        domains=frozenset({"brightloom.example"}),
        open=False,
        last_at=SENT,
    ),
)


def use(raw: bytes) -> None:
    """Read a message as what it may be: an employer's, an answer to a request, an answer to a debrief."""
    read = mime.read(raw)
    letter_is_bounded(read)
    if isinstance(read, Unreadable):
        return
    authentication.verdict(read, "mx.avery.example")
    reading = understanding.understand(read, OWNER)
    reading_is_sound(reading)
    correlation.correlate(read, reading, KNOWN)
    commands.address_check(read, owner_addresses=OWNER.addresses, request_addresses=(TAG,))
    if any(address.key in {*OWNER.addresses, TAG} for address in read.from_):
        verdict = commands.read(read, zone=LONDON, anchor=read.date or SENT, asked=ASKED)
        assert verdict.when is None or verdict.when.tzinfo is not None
        assert verdict.action is not Action.SEND or read.own.strip()
        debriefs.read(read, PEOPLE)


def letter_is_bounded(read: Letter | Unreadable) -> None:
    """Nothing in a letter is larger than it may be, and all of it can be written down; a reason is no fault of ours."""
    if isinstance(read, Unreadable):
        assert read.reason
        assert not read.reason.startswith("failed"), read.reason
        return
    assert len(read.text) <= mime.TEXT_LIMIT
    assert len(read.html) <= mime.TEXT_LIMIT
    assert sum(map(len, read.calendars)) <= mime.CALENDARS_LIMIT
    assert len(read.subject) <= 1_000
    assert len(read.attached) <= mime.ATTACHED
    assert len(read.attachments) <= mime.NAMES
    assert not any("\n" in name or "\r" in name for name in (read.subject, *read.attachments))
    for text in (read.text, read.subject, read.html, *read.attachments, *(a.name for a in read.from_)):
        text.encode("utf-8")


def reading_is_sound(reading: Reading) -> None:
    """What is shown of a reading is short, on one line, and can be written down; times are aware and in their order."""
    assert 0.0 <= reading.confidence <= 1.0
    said = [reading.company, reading.role, *(each.words for each in reading.evidence)]
    for meeting in reading.interviews:
        assert meeting.start.tzinfo is not None
        assert meeting.end is None or meeting.end > meeting.start
        assert 1970 < meeting.start.astimezone(UTC).year < 9000
        for person in meeting.interviewers:
            assert "\n" not in person.name
            assert len(person.name) <= 254
            said.append(person.email)
    for text in filter(None, said):
        assert text == " ".join(text.split()), repr(text)
        assert len(text) <= 254, repr(text)
        text.encode("utf-8")
    assert all(len(each.words) <= 80 for each in reading.evidence)
