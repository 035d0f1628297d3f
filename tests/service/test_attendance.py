"""What the owner's calendar answers: an interview known by its acceptance alone, and one that is declined is off."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.core import events as ev
from afterword.core.applications import NoteState, Standing, State, state_at
from afterword.core.messages import FolderUse
from afterword.core.outbox import Phase, Purpose
from afterword.core.outgoing import load_note
from afterword.core.writing import rendering
from afterword.demo.mails import invitation, plain, stamp
from afterword.store.sqlite import SqliteStore
from service.test_answers import NOW, Desk
from service.test_answers import desk as shown  # noqa: F401  the fixture: the owner was asked for approval

START = NOW + timedelta(days=2)
UID = "4k2brw0310@google.com"
TRACES = b"Received: from evil.example by mx.avery.example; Tue, 10 Mar 2026 10:00:00 +0000\r\n"


def answer(
    partstat: str = "ACCEPTED",
    *,
    at=NOW,
    start=START,
    uid: str = UID,
    sequence: int = 0,
    summary: str = "Interview: Jordan Avery and Brightwell (Data Engineer)",
    organiser: str = "priya@brightwell.example",
    name: str = "Priya Raman",
) -> bytes:
    """The answer as a phone's calendar mails it to the organiser."""
    calendar = "\r\n".join(
        (
            "BEGIN:VCALENDAR",
            "PRODID:-//Apple Inc.//iOS 17.4//EN",
            "VERSION:2.0",
            "METHOD:REPLY",
            "BEGIN:VEVENT",
            f"ATTENDEE;CN=Jordan Avery;PARTSTAT={partstat}:mailto:jordan@avery.example",
            f"DTEND:{stamp(start + timedelta(minutes=45))}",
            f"DTSTART:{stamp(start)}",
            f"DTSTAMP:{stamp(at)}",
            f"ORGANIZER;CN={name}:mailto:{organiser}",
            f"SEQUENCE:{sequence}",
            f"SUMMARY:{summary}",
            f"UID:{uid}",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        )
    )
    lines = (
        "From: Jordan Avery <jordan@avery.example>",
        f"To: {name} <{organiser}>",
        f"Subject: {partstat.title()}: {summary}",
        f"Message-ID: <{partstat}.{sequence}.{at:%H%M%S}.{uid}>",
        f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000",
        "MIME-Version: 1.0",
        "Content-Type: text/calendar; charset=utf-8; method=REPLY",
        "",
        calendar,
    )
    return "\r\n".join(lines).encode()


@pytest.fixture
def desk():
    store = SqliteStore.open(None)
    yield Desk(store)
    store.close()


def standings(desk: Desk) -> list[Standing]:
    return [i.standing for a in desk.journey.applications().values() for i in a.interviews.values()]


def told(desk: Desk) -> list[str]:
    return [e.content for e in desk.store.outbox("a") if e.purpose is Purpose.OWNER]


def acknowledged(desk: Desk) -> None:
    text = (
        "Dear Jordan,\n\nthank you for your application for the Data Engineer role at Brightwell. We have received it."
    )
    desk.arrives(plain(text, sent=NOW, subject="Your application: Data Engineer", message_id="<a@brightwell.example>"))


# --- accepted -------------------------------------------------------------------------------------------------------------


def test_an_acceptance_is_all_that_tells_of_an_interview(desk):
    desk.arrives(answer(), FolderUse.SENT)

    (interview,) = desk.application.interviews.values()
    assert (desk.application.company, desk.application.role) == ("Brightwell", "Data Engineer")
    assert (interview.start, interview.end, interview.uid) == (START, START + timedelta(minutes=45), UID)
    assert [person.email for person in interview.interviewers] == ["priya@brightwell.example"]
    assert state_at(desk.application, NOW, timedelta(hours=1)) is State.INTERVIEWING


def test_it_belongs_to_the_application_that_its_organiser_wrote_about(desk):
    acknowledged(desk)
    desk.arrives(answer(summary="Chat with Priya"), FolderUse.SENT)

    assert len(desk.journey.applications()) == 1
    assert standings(desk) == [Standing.FIXED]


def test_the_invitation_that_turns_up_later_is_the_same_interview(desk):
    desk.arrives(answer(), FolderUse.SENT)
    desk.arrives(invitation(START, sent=NOW), FolderUse.TRASH)

    assert len(desk.journey.applications()) == 1
    assert standings(desk) == [Standing.FIXED]


def test_what_ties_to_no_application_and_reads_as_none_is_nothing(desk):
    for summary, organiser in (("Dentist", "x@dental.example"), ("Lunch with Sam", "sam@friend.example")):
        desk.arrives(answer(summary=summary, organiser=organiser, name="Sam"), FolderUse.SENT)
    assert desk.journey.applications() == {}


@pytest.mark.parametrize("partstat", ["TENTATIVE", "NEEDS-ACTION", "DELEGATED"])
def test_what_was_not_accepted_is_no_interview(desk, partstat):
    desk.arrives(answer(partstat), FolderUse.SENT)
    assert desk.journey.applications() == {}


def test_what_fits_two_applications_is_told_and_given_to_neither(desk):
    for role in ("Data Engineer", "Site Manager"):
        text = f"Dear Jordan,\n\nthank you for your application for the {role} role at Brightwell. We have received it."
        desk.arrives(plain(text, sent=NOW, subject=f"Your application: {role}", message_id=f"<{role[0]}@b.example>"))
    desk.arrives(answer(summary="Interview: Jordan Avery and Brightwell"), FolderUse.SENT)

    assert standings(desk) == []
    assert any("cannot place" in content for content in told(desk))


def test_a_copy_that_was_delivered_accepts_nothing(desk):
    desk.arrives(TRACES + answer(), FolderUse.SENT)
    assert desk.journey.applications() == {}


def test_an_answer_outside_of_sent_accepts_nothing(desk):
    desk.arrives(answer(), FolderUse.INBOX)
    assert desk.journey.applications() == {}


def test_an_acceptance_thanks_nobody(shown):  # noqa: F811
    """It goes to the very person whose thank-you is due."""
    again = answer(at=shown.clock.now(), start=shown.clock.now() + timedelta(days=3), uid="second@google.com")
    shown.arrives(again, FolderUse.SENT)

    assert shown.state is NoteState.ASKED
    assert len(shown.application.interviews) == 2
    assert shown.application.own_words == ()


# --- declined -------------------------------------------------------------------------------------------------------------


def test_a_declined_interview_is_off_and_the_owner_is_told(desk):
    desk.arrives(invitation(START, sent=NOW))
    desk.arrives(answer("DECLINED"), FolderUse.SENT)

    assert standings(desk) == [Standing.CANCELLED]
    assert any("You declined the interview" in content for content in told(desk))
    desk.passes(days=3)
    assert len(told(desk)) == 1, "no debrief"


def test_a_delivered_copy_declines_nothing(desk):
    desk.arrives(invitation(START, sent=NOW))
    desk.arrives(TRACES + answer("DECLINED"), FolderUse.SENT)
    assert standings(desk) == [Standing.FIXED]


def test_an_interview_that_has_begun_cannot_be_declined(desk):
    desk.arrives(invitation(START, sent=NOW))
    desk.clock.advance(timedelta(days=2, minutes=1))
    desk.arrives(answer("DECLINED", at=desk.clock.now()), FolderUse.SENT)
    assert standings(desk) == [Standing.FIXED]


def test_an_answer_to_an_older_time_declines_nothing(desk):
    desk.arrives(invitation(START, sent=NOW))
    moved = invitation(START + timedelta(days=1), sent=NOW, sequence=1, message_id="<moved@brightwell.example>")
    desk.arrives(moved)
    desk.arrives(answer("DECLINED"), FolderUse.SENT)
    assert standings(desk) == [Standing.FIXED]


def test_who_declined_and_then_accepts_goes(desk):
    desk.arrives(invitation(START, sent=NOW))
    desk.arrives(answer("DECLINED"), FolderUse.SENT)
    desk.arrives(answer("ACCEPTED", at=NOW + timedelta(minutes=1)), FolderUse.SENT)
    assert standings(desk) == [Standing.FIXED]


@pytest.mark.parametrize("answers", [("TENTATIVE",), ("TENTATIVE", "ACCEPTED"), ("DECLINED", "ACCEPTED")])
def test_who_declined_and_then_does_not_goes(desk, answers):
    desk.arrives(invitation(START, sent=NOW))
    for minute, said in enumerate(("DECLINED", *answers)):
        desk.arrives(answer(said, at=NOW + timedelta(minutes=minute)), FolderUse.SENT)
    assert standings(desk) == [Standing.FIXED]


def test_the_latest_answer_to_an_invitation_counts_when_it_comes_again(desk):
    """A reminder with the same entry in it, and a stranger's copy of it."""
    desk.arrives(invitation(START, sent=NOW))
    desk.arrives(answer("DECLINED"), FolderUse.SENT)
    desk.arrives(answer("ACCEPTED", at=NOW + timedelta(minutes=1)), FolderUse.SENT)
    again = invitation(START, sent=NOW + timedelta(hours=1), message_id="<reminder@brightwell.example>")
    desk.arrives(again)
    desk.arrives(again.replace(b"<reminder@brightwell", b"<again@evil").replace(b"<priya@brightwell", b"<priya@evil"))

    assert standings(desk) == [Standing.FIXED]
    desk.passes(days=2, hours=2)
    assert any(interview.debrief_request for interview in desk.application.interviews.values())


def test_the_latest_answer_counts_for_an_invitation_that_is_read_after_them(desk):
    desk.arrives(answer("DECLINED"), FolderUse.SENT)
    desk.arrives(
        answer("ACCEPTED", at=NOW + timedelta(minutes=1), summary="Chat", organiser="x@x.example"), FolderUse.SENT
    )
    desk.arrives(invitation(START, sent=NOW))
    assert standings(desk) == [Standing.FIXED]


def test_an_answer_under_another_sequence_since_counts(desk):
    """A calendar that leaves out the sequence when it declines, and not when it accepts."""
    desk.arrives(invitation(START, sent=NOW))
    desk.arrives(answer("DECLINED"), FolderUse.SENT)
    desk.arrives(answer("ACCEPTED", at=NOW + timedelta(minutes=1), sequence=1), FolderUse.SENT)
    desk.arrives(invitation(START, sent=NOW, message_id="<reminder@brightwell.example>"))
    assert standings(desk) == [Standing.FIXED]


@pytest.mark.parametrize("partstat", ["DECLINED", "ACCEPTED"])
def test_somebody_elses_entry_with_the_same_uid_is_another(desk, partstat):
    desk.arrives(invitation(START, sent=NOW))
    strange = {"organiser": "mallory@evil.example", "name": "Mallory", "summary": "Lunch?"}
    desk.arrives(answer(partstat, start=START + timedelta(days=3), **strange), FolderUse.SENT)
    assert standings(desk) == [Standing.FIXED]


def test_the_organisers_entry_is_declined_whatever_time_the_calendar_shows(desk):
    desk.arrives(invitation(START, sent=NOW))
    desk.arrives(answer("DECLINED", start=START + timedelta(hours=1)), FolderUse.SENT)
    assert standings(desk) == [Standing.CANCELLED]


@pytest.mark.parametrize("year", [1, 9999])
def test_no_interview_is_in_a_year_that_cannot_be_counted_from(desk, year):
    far = b"%04d1231T235959Z" % year

    def moved(raw: bytes) -> bytes:
        end = stamp(START + timedelta(minutes=45)).encode()
        return raw.replace(stamp(START).encode(), far).replace(end, far)

    desk.arrives(moved(answer()), FolderUse.SENT)
    desk.arrives(moved(invitation(START, sent=NOW)))
    desk.journey.look()
    assert not desk.store.quarantined("a")
    assert standings(desk) == []


def test_what_the_employer_cancelled_no_acceptance_brings_back(desk):
    desk.arrives(invitation(START, sent=NOW))
    desk.arrives(invitation(START, sent=NOW, method="CANCEL", sequence=1, message_id="<c@brightwell.example>"))
    desk.arrives(answer("ACCEPTED", sequence=1), FolderUse.SENT)
    assert standings(desk) == [Standing.CANCELLED]


# --- found in Trash ---------------------------------------------------------------------------------------------------------


def test_an_invitation_that_lies_in_trash_alone_counts(desk):
    desk.arrives(invitation(START, sent=NOW), FolderUse.TRASH)
    assert standings(desk) == [Standing.FIXED]


def test_one_that_was_declined_before_does_not(desk):
    """Sent is read first."""
    desk.arrives(answer("DECLINED"), FolderUse.SENT)
    desk.arrives(invitation(START, sent=NOW), FolderUse.TRASH)
    assert desk.journey.applications() == {}


def test_one_that_was_accepted_and_then_declined_stays_off(desk):
    desk.arrives(answer(), FolderUse.SENT)
    desk.arrives(answer("DECLINED", at=NOW + timedelta(minutes=1)), FolderUse.SENT)
    desk.arrives(invitation(START, sent=NOW), FolderUse.TRASH)
    assert standings(desk) == [Standing.CANCELLED]


def test_an_invitation_in_inbox_that_was_declined_before_it_was_read_is_off(desk):
    desk.arrives(answer("DECLINED"), FolderUse.SENT)
    desk.arrives(invitation(START, sent=NOW))
    assert standings(desk) == [Standing.CANCELLED]
    assert state_at(desk.application, NOW, timedelta(hours=1)) is State.ACKNOWLEDGED
    assert any("You declined the interview" in content for content in told(desk))


def test_an_update_of_what_was_declined_asks_anew(desk):
    desk.arrives(answer("DECLINED"), FolderUse.SENT)
    desk.arrives(invitation(START, sent=NOW, sequence=1))
    assert standings(desk) == [Standing.FIXED]


# --- a note that a server renamed -------------------------------------------------------------------------------------------


def renamed(desk: Desk) -> bytes:
    """The note as the provider files it into Sent: under a Message-ID of its own."""
    (entry,) = [e for e in desk.store.outbox("a") if e.purpose is Purpose.NOTE]
    return rendering.render_note(
        load_note(entry.content), message_id="<0102018f@email.amazonses.example>", date=desk.clock.now()
    )


def on_its_way(made: Desk) -> str:
    """A note whose text is being handed over; its id."""
    made.answers(made.requests()[-1], "SEND")
    (entry,) = [e for e in made.store.outbox("a") if e.purpose is Purpose.NOTE]
    with made.store.transaction() as unit:
        unit.advance("a", entry.id, Phase.CLAIMED, message_id="<n@avery.example>", date=made.clock.now())
        for phase in (Phase.DIALING, Phase.COMMITTING):
            unit.advance("a", entry.id, phase)
    return entry.note or ""


def became(made: Desk, note: str, phase: Phase, event: type[ev.NoteSent | ev.NoteInDoubt]) -> Desk:
    turn = made.journey.turn()
    turn.settled.append((note, phase, None))
    turn.happened(made.application.id, event(at=turn.now, note=note, message_id="<n@avery.example>"))
    made.journey.finish(turn)
    return made


@pytest.fixture
def left(shown):  # noqa: F811
    """A note that has left."""
    return became(shown, on_its_way(shown), Phase.SENT, ev.NoteSent)


def test_a_note_in_doubt_whose_text_stands_in_sent_has_left(shown):  # noqa: F811
    became(shown, on_its_way(shown), Phase.IN_DOUBT, ev.NoteInDoubt)
    shown.arrives(renamed(shown), FolderUse.SENT)
    assert (shown.state, shown.phases()) == (NoteState.SENT, [Phase.SENT])


def test_a_copy_that_stands_in_sent_before_the_servers_word_is_known_drops_nothing(shown):  # noqa: F811
    note = on_its_way(shown)
    shown.arrives(renamed(shown), FolderUse.SENT)
    assert (shown.state, shown.application.own_words) == (NoteState.APPROVED, ())
    became(shown, note, Phase.SENT, ev.NoteSent)
    assert shown.application.notes[note].copied_as == ("<0102018f@email.amazonses.example>",)


def test_a_delivered_copy_settles_no_doubt(shown):  # noqa: F811
    became(shown, on_its_way(shown), Phase.IN_DOUBT, ev.NoteInDoubt)
    shown.arrives(TRACES + renamed(shown), FolderUse.SENT)
    assert shown.state is NoteState.IN_DOUBT


def test_a_note_under_another_message_id_is_ours_and_its_answers_belong_to_the_thread(left):
    left.arrives(renamed(left), FolderUse.SENT)
    assert left.application.own_words == (), "it is no second letter of the owner's"

    text = "Lovely, thank you Jordan!"
    thread = "<0102018f@email.amazonses.example>"
    left.arrives(plain(text, sent=left.clock.now(), references=thread, author="Priya <priya.r@mail.example>"))
    assert left.application.letters[-1].from_addr == "priya.r@mail.example"
    assert left.application.letters[-1].familiar


def test_answers_to_our_own_message_id_belong_to_the_thread(left):
    text = "Lovely, thank you Jordan!"
    left.arrives(plain(text, sent=left.clock.now(), references="<n@avery.example>", author="P <p@mail.example>"))
    assert left.application.letters[-1].kind.value == "employer_reply"


def test_another_text_to_the_same_person_is_the_owners_own(left):
    left.arrives(renamed(left).replace(b"Dear Priya", b"Hello Priya"), FolderUse.SENT)
    assert len(left.application.own_words) == 1


def test_the_same_text_long_after_is_the_owners_own(left):
    left.clock.advance(timedelta(days=3))
    left.arrives(renamed(left), FolderUse.SENT)
    assert len(left.application.own_words) == 1
