"""Ways in which others tried to make a note leave, or to make one vanish."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.core import approval
from afterword.core import events as ev
from afterword.core.applications import ENDED, NoteState, state_at
from afterword.core.events import RequestClass
from afterword.core.messages import FolderUse
from afterword.core.outbox import Phase, Purpose
from afterword.core.requests import RequestRow
from afterword.demo.mails import plain
from afterword.service import asking
from service.test_answers import NOW, Desk, desk  # noqa: F401  the fixture
from service.test_attendance import became, on_its_way

TRACES = b"Return-Path: <x@evil.example>\r\nReceived: from evil.example by mx.avery.example; Tue, 10 Mar 2026 10:00:00 +0000\r\n"


def tagged(made: Desk) -> str:
    return approval.reply_address(made.store.secret(), made.requests()[-1], "jordan@avery.example")


def told(made: Desk) -> list[str]:
    return [entry.content for entry in made.store.outbox("a") if entry.purpose is Purpose.OWNER]


def from_a_stranger(text: str, made: Desk, **fields: str) -> bytes:
    return plain(text, sent=made.clock.now(), author="Sam <sam@evil.example>", message_id="<s1@evil.example>", **fields)


def test_a_yes_to_somebody_elses_mail_with_our_reply_address_is_none(desk):  # noqa: F811
    """A forwarded token in a stranger's Reply-To: "Lunch on Friday?" — "Yes!" must not send a note."""
    request, address = desk.requests()[-1], tagged(desk)
    lunch = from_a_stranger("Lunch on Friday?", desk, subject="Lunch on Friday?")
    desk.arrives(b"Reply-To: Sam <" + address.encode() + b">\r\n" + lunch)
    assert desk.store.request("a", request.id).closed == "token_out"
    assert desk.requests()[-1].id != request.id, "the owner is asked anew, with a token that nobody knows"

    answer = plain(
        "Yes!", sent=desk.clock.now(), author="Jordan <jordan@avery.example>", subject="Re: Lunch on Friday?"
    )
    answer = answer.replace(b"To: jordan@avery.example", b"To: " + address.encode())
    desk.arrives(answer, FolderUse.SENT)
    assert desk.state is NoteState.ASKED
    assert desk.phases() == []


def shown_by_a_stranger(made: Desk, request: RequestRow) -> None:
    made.clock.advance(timedelta(minutes=1))
    address = approval.reply_address(made.store.secret(), request, "jordan@avery.example")
    subject = f"Has the parcel come? {approval.tag(request)}"
    made.arrives(f"Reply-To: {address}\r\n".encode() + from_a_stranger("Has the parcel come?", made, subject=subject))


@pytest.mark.parametrize("words", ["It arrived", "Send again"])
def test_a_note_in_doubt_is_settled_by_no_token_that_is_out(desk, words):  # noqa: F811
    note = on_its_way(desk)
    became(desk, note, Phase.IN_DOUBT, ev.NoteInDoubt)
    turn = desk.journey.turn()
    asking.doubt(turn, desk.journey.party, turn.applications[desk.application.id], note)
    desk.journey.finish(turn)
    (request,) = desk.requests(RequestClass.DOUBT)
    shown_by_a_stranger(desk, request)
    desk.answers(request, words)
    assert (desk.state, desk.phases()) == (NoteState.IN_DOUBT, [Phase.IN_DOUBT])

    (_, anew) = desk.requests(RequestClass.DOUBT)
    desk.answers(anew, "It arrived")
    assert desk.state is NoteState.SENT


def test_what_was_talked_about_is_told_by_no_token_that_is_out(desk):  # noqa: F811
    (request,) = desk.requests(RequestClass.DEBRIEF)
    shown_by_a_stranger(desk, request)
    (interview,) = desk.application.interviews.values()
    desk.answers(request, "We talked about parcels, and who takes them in.")
    assert desk.application.interviews[interview.id].debriefs == interview.debriefs

    (_, anew) = desk.requests(RequestClass.DEBRIEF)
    desk.answers(anew, "We talked about tests and who writes them.")
    assert len(desk.application.interviews[interview.id].debriefs) == 2


def test_the_same_where_the_strangers_mail_is_read_after_the_answer(desk):  # noqa: F811
    """Sent is read first: then the answer's subject tells that it answers something else."""
    answer = plain(
        "Yes!", sent=desk.clock.now(), author="Jordan <jordan@avery.example>", subject="Re: Lunch on Friday?"
    )
    desk.arrives(answer.replace(b"To: jordan@avery.example", b"To: " + tagged(desk).encode()), FolderUse.SENT)

    assert desk.phases() == []


def test_what_was_approved_by_a_request_whose_token_is_out_is_held(desk):  # noqa: F811
    address = tagged(desk)
    desk.answers(desk.requests()[-1], "SEND")
    assert desk.state is NoteState.APPROVED
    desk.arrives(b"Reply-To: Sam <" + address.encode() + b">\r\n" + from_a_stranger("Lunch?", desk, subject="Lunch"))

    assert [phase.value for phase in desk.phases()] == ["held"]


@pytest.mark.parametrize("number", [1, 3])
def test_a_stranger_ends_nothing(desk, number):  # noqa: F811
    for count in range(number):
        text = "Dear Jordan, unfortunately we have decided not to move forward with your application at Brightwell."
        raw = plain(
            text, sent=desk.clock.now(), author="Ann <ann@agency.example>", message_id=f"<{count}@agency.example>"
        )
        desk.arrives(raw)

    assert state_at(desk.application, desk.clock.now(), timedelta(hours=1)) not in ENDED
    assert desk.application.notes
    assert all(note.open for note in desk.application.notes.values())


def test_an_employers_end_of_what_the_owner_was_shown_is_told(desk):  # noqa: F811
    text = "Dear Jordan, unfortunately we have decided not to move forward with your application. Priya"
    desk.arrives(plain(text, sent=desk.clock.now(), references="<CAinvite0310@mail.gmail.com>"))

    assert desk.state is NoteState.DROPPED
    assert any("Stopped" in content for content in told(desk))


def test_a_mail_that_a_filter_filed_into_sent_settles_nothing(desk):  # noqa: F811
    forged = plain(
        "Thanks!", sent=desk.clock.now(), author="Jordan <jordan@avery.example>", message_id="<f@evil.example>"
    )
    forged = forged.replace(b"To: jordan@avery.example", b"To: priya@brightwell.example")
    desk.arrives(TRACES + forged, FolderUse.SENT)
    assert desk.state is NoteState.ASKED

    desk.arrives(forged.replace(b"<f@evil.example>", b"<own@avery.example>"), FolderUse.SENT)
    assert desk.state is NoteState.DROPPED, "the owner's own hand does"


def test_one_application_that_fails_does_not_keep_the_others_waiting(desk, monkeypatch):  # noqa: F811
    from afterword.service import asking

    def fails(*_: object, **__: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(asking, "approval", fails)
    desk.passes(hours=20)
    assert desk.store.next_look("a") == desk.clock.now() + timedelta(hours=1)

    monkeypatch.undo()
    desk.passes(hours=2)
    assert desk.clock.now() > NOW


def test_each_answer_without_a_copy_in_sent_is_told_about(desk):  # noqa: F811
    for number in range(2):
        raw = plain(
            "SEND",
            sent=desk.clock.now(),
            author="Jordan <jordan@avery.example>",
            message_id=f"<{number}@avery.example>",
            subject=f"Re: [Afterword] {approval.tag(desk.requests()[-1])}",
        )
        desk.arrives(raw.replace(b"To: jordan@avery.example", b"To: " + tagged(desk).encode()))

    waiting = [entry for entry in desk.store.outbox("a") if entry.id.startswith("no-copy-")]
    assert len(waiting) == 2
