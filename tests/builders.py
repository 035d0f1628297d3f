"""One line per test setup: applications, letters, interviews, as the core knows them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core import events as ev
from afterword.core.applications import Application, evolve, fold
from afterword.core.policy import Owner, Policy
from afterword.core.readings import Format, Interviewer, Kind

LONDON = ZoneInfo("Europe/London")
OWNER = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=LONDON)
POLICY = Policy()
#: A Tuesday.
START = datetime(2026, 3, 10, 14, 0, tzinfo=UTC)
PRIYA = Interviewer("Priya Raman", "priya@brightwell.example")
TOM = Interviewer("Tom Oduya", "tom@brightwell.example")


def a_letter(at: datetime, kind: Kind = Kind.INTERVIEW_CONFIRMED, **changes: object) -> ev.LetterReceived:
    fields: dict[str, object] = {
        "message_id": f"<{kind.value}.{at.timestamp():.0f}@brightwell.example>",
        "references": (),
        "from_name": "Priya Raman",
        "from_addr": "priya@brightwell.example",
        "to_addr": "jordan@avery.example",
        "subject": "Interview",
        "kind": kind,
        "company": "Brightwell",
        "role": "Data Engineer",
    }
    return ev.LetterReceived(at=at, **{**fields, **changes})  # type: ignore[arg-type]


def an_interview(start: datetime = START, minutes: int | None = 45, **changes: object) -> ev.InterviewFixed:
    fields: dict[str, object] = {
        "at": start - timedelta(days=3),
        "interview": "i1",
        "start": start,
        "end": start + timedelta(minutes=minutes) if minutes else None,
        "format": Format.VIDEO,
        "interviewers": (PRIYA,),
        "uid": None,
        "sequence": 0,
    }
    return ev.InterviewFixed(**{**fields, **changes})  # type: ignore[arg-type]


def an_application(*more: ev.Event, start: datetime = START, interview: ev.InterviewFixed | None = None) -> Application:
    """An application with one confirmed interview, and whatever happened besides."""
    known = start - timedelta(days=3)
    opened = ev.ApplicationOpened(at=known, company="Brightwell", role="Data Engineer")
    return fold("a1", (opened, a_letter(known), interview or an_interview(start), *more))


def a_draft(at: datetime, **changes: object) -> ev.NoteDrafted:
    fields: dict[str, object] = {
        "note": "n1",
        "revision": 1,
        "kind": ev.NoteKind.THANK_YOU,
        "interview": "i1",
        "to_name": "Priya Raman",
        "to_addr": "priya@brightwell.example",
        "from_addr": "jordan@avery.example",
        "subject": "Thank you",
        "body": "Dear Priya, thank you.",
        "in_reply_to": None,
        "references": (),
        "thin": False,
    }
    return ev.NoteDrafted(at=at, **{**fields, **changes})  # type: ignore[arg-type]


def asked(application: Application, at: datetime, note: str = "n1", **changes: object) -> ev.ApprovalAsked:
    draft = application.notes[note].draft
    fields: dict[str, object] = {
        "note": note,
        "revision": draft.revision,
        "request": "r1",
        "revision_hash": "h1",
        "facts": application.facts,
    }
    return ev.ApprovalAsked(at=at, **{**fields, **changes})  # type: ignore[arg-type]


def after(application: Application, *events: ev.Event) -> Application:
    for event in events:
        application = evolve(application, event)
    return application
