"""May this note leave now? Every reason to hold it, one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from afterword.core import events as ev
from afterword.core.leaving import why_not
from afterword.core.outbox import OutboxEntry, Purpose
from afterword.core.readings import Kind
from afterword.store import LetterRow
from builders import POLICY, START, a_draft, a_letter, after, an_application, asked

END = START + timedelta(minutes=45)
ASKED = END + timedelta(hours=1)
APPROVED = END + timedelta(hours=2)
NOW = APPROVED + timedelta(minutes=2)
BY = END + timedelta(hours=24)
PEOPLE = frozenset({"priya@brightwell.example"})
DOMAINS = frozenset({"brightwell.example"})


def an_approved_note(*, revision_hash: str = "h1"):
    application = an_application(a_draft(END))
    approved = ev.NoteApproved(
        at=APPROVED, note="n1", revision=1, revision_hash=revision_hash, request="r1", not_before=NOW, not_after=BY
    )
    return after(application, asked(application, ASKED), approved)


def an_entry(application, **changes: object) -> OutboxEntry:
    entry = OutboxEntry(
        id="o1",
        account="jordan",
        purpose=Purpose.NOTE,
        content="{}",
        created_at=APPROVED,
        not_before=NOW,
        not_after=BY,
        application="a1",
        note="n1",
        revision=1,
        revision_hash="h1",
        facts=application.facts,
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def seen(at: datetime = APPROVED, addr: str = "priya@brightwell.example", **changes: object) -> LetterRow:
    fields: dict[str, object] = {
        "from_domain": addr.rpartition("@")[2],
        "application": None,
        "kind": "other",
        "clear": False,
    }
    return LetterRow(at=at, from_addr=addr, **{**fields, **changes})  # type: ignore[arg-type]


def why(*events: ev.Event, entry=None, letters=(), changed=False, now=NOW, application=None) -> str | None:
    approved = application or an_approved_note()
    return why_not(
        after(approved, *events),
        entry or an_entry(approved),
        letters,
        people=PEOPLE,
        domains=DOMAINS,
        draft_changed=changed,
        now=now,
        assumed=POLICY.assumed_interview,
    )


def test_what_was_approved_may_leave_where_nothing_has_changed():
    assert why() is None


@pytest.mark.parametrize(
    "event",
    [
        ev.NoteHeld(at=NOW, note="n1", why="x"),
        ev.NoteDropped(at=NOW, note="n1", why="x"),
        ev.NotePostponed(at=NOW, note="n1", until=BY),
        ev.NoteSent(at=NOW, note="n1", message_id="<m@x.example>"),
        ev.NoteInDoubt(at=NOW, note="n1", message_id="<m@x.example>"),
        a_draft(NOW, revision=2),
    ],
)
def test_a_note_that_is_not_approved_any_more_stays(event):
    assert why(event) == "not_approved"


def test_an_entry_of_no_known_note_stays():
    assert why(entry=an_entry(an_approved_note(), note="n9")) == "not_approved"


@pytest.mark.parametrize("other", [{"revision": 2}, {"revision_hash": "h2"}])
def test_only_the_very_revision_that_was_approved_leaves(other):
    assert why(entry=an_entry(an_approved_note(), **other)) == "newer_revision"


def test_an_approval_of_another_text_is_none_for_this_one():
    assert why(application=an_approved_note(revision_hash="h2")) == "newer_revision"


@pytest.mark.parametrize("kind", [Kind.OFFER, Kind.REJECTION])
def test_nothing_leaves_once_it_has_ended(kind):
    assert why(a_letter(APPROVED, kind)) == "application_ended"


@pytest.mark.parametrize(
    "event",
    [
        a_letter(APPROVED, Kind.EMPLOYER_REPLY),
        a_letter(APPROVED, Kind.OTHER),
        ev.OwnerWrote(at=APPROVED, message_id=None, references=(), to=("tom@brightwell.example",), subject="Hi"),
    ],
)
def test_any_word_from_outside_since_the_approval_holds_it(event):
    assert why(event) == "something_new"


def test_an_approval_does_not_hold_for_ever():
    assert why(now=BY) is None
    assert why(now=BY + timedelta(seconds=1)) == "too_late"


def test_a_draft_that_the_owner_touched_holds_it():
    assert why(changed=True) == "draft_changed"


@pytest.mark.parametrize(
    "letter",
    [
        seen(),
        seen(addr="somebody@brightwell.example"),
        seen(addr=""),
        seen(clear=True),
        seen(application="a1"),
        seen(at=ASKED),
    ],
)
def test_a_letter_that_may_be_about_it_and_was_not_understood_holds_it(letter):
    """Unclear or unplaced; from its people, their domain, or nobody knows whom; since the owner was asked."""
    assert why(letters=(letter,)) == "unread_mail"


@pytest.mark.parametrize(
    "letter",
    [
        seen(addr="news@elsewhere.example"),
        seen(at=ASKED - timedelta(minutes=1)),
        seen(clear=True, application="a2"),
    ],
)
def test_other_letters_hold_nothing(letter):
    """Of strangers; from before the owner was asked; understood, and somebody else's."""
    assert why(letters=(letter,)) is None
