"""Rows and events to store."""

from datetime import UTC, datetime, timedelta

from afterword.core.events import ApplicationOpened, InterviewFixed, RequestClass
from afterword.core.messages import Address
from afterword.core.outbox import OutboxEntry, Purpose
from afterword.core.outgoing import Note, OwnerLetter, Section, SectionKind, dump
from afterword.core.readings import Format, Interviewer
from afterword.core.requests import RequestRow

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ACCOUNT = "home"


def opened(at=NOON, company="Quillworks"):
    return ApplicationOpened(at=at, company=company, role="Editor")


def fixed(interview="i1", at=NOON):
    return InterviewFixed(
        at=at,
        interview=interview,
        start=at + HOUR,
        end=None,
        format=Format.VIDEO,
        interviewers=(Interviewer("Dana Fox", "dana@quillworks.example"), Interviewer("Ivo Hart")),
        uid="uid-1@quillworks.example",
        sequence=2,
    )


def note(to="dana@quillworks.example"):
    return Note(
        from_=Address("Jordan Avery", "jordan@avery.example"),
        to=Address("Dana Fox", to),
        subject="Thank you",
        body="Dear Dana,\n\nthank you.\n",
        references=("<a@quillworks.example>",),
    )


def entry(entry_id="n1", purpose=Purpose.NOTE, to="dana@quillworks.example", **changes):
    letter = OwnerLetter(subject="Sent", sections=(Section(SectionKind.PARAGRAPH, "It is out."),))
    values = {
        "id": entry_id,
        "account": ACCOUNT,
        "purpose": purpose,
        "content": dump(note(to) if purpose is Purpose.NOTE else letter),
        "created_at": NOON,
        "not_before": NOON,
        "not_after": NOON + 24 * HOUR,
        "application": "a1",
        "note": "note1" if purpose is Purpose.NOTE else None,
        "revision": 3,
        "facts": 4,
    }
    return OutboxEntry(**{**values, **changes})


def request(request_id="r1", **changes):
    values = {
        "id": request_id,
        "account": ACCOUNT,
        "request_class": RequestClass.APPROVAL,
        "application": "a1",
        "asked_at": NOON,
        "expires_at": NOON + 72 * HOUR,
        "interview": "i1",
        "note": "note1",
        "revision": 3,
        "revision_hash": "ab" * 32,
        "facts": 4,
        "draft": "Dear Dana,\n\nthank you.\n",
    }
    return RequestRow(**{**values, **changes})
