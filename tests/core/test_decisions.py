"""What follows from a letter, from the owner's own mail, from a verdict."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.core import decisions
from afterword.core import events as ev
from afterword.core.applications import NoteState, Standing, fold
from afterword.core.messages import Address, Letter
from afterword.core.readings import Format, Kind, Meeting, Reading
from afterword.core.requests import RequestRow
from afterword.core.verdicts import Action, Verdict
from builders import POLICY, PRIYA, START, TOM, a_draft, a_letter, after, an_application, an_interview, asked

HOUR = timedelta(hours=1)
END = START + timedelta(minutes=45)
BY = END + 24 * HOUR


def letter(addr="priya@brightwell.example", **changes):
    fields = {"content_hash": "c", "size": 1, "message_id": "<new@x.example>", "from_": (Address("P", addr),)}
    return Letter(**{**fields, **changes})


def received(at=START - HOUR, **changes):
    fields = {"at": at, "to_addr": "jordan@avery.example", "repliable": True, "vouched": True, "authentic": True}
    return decisions.Received(**{**fields, **changes})


def meeting(start, minutes=45, **changes):
    return Meeting(start=start, end=start + timedelta(minutes=minutes), format=Format.VIDEO, **changes)


def happens(application, reading, *, author="priya@brightwell.example", at=START - HOUR, **changes):
    return decisions.letter_events(application, letter(author, **changes), reading, received(at))


def kinds(events):
    return [type(event) for event in events]


def test_a_confirmed_interview_is_fixed_with_all_that_is_known():
    application = after(an_application(), ev.InterviewCancelled(at=START - 2 * HOUR, interview="i1"))
    start = START + timedelta(days=7)
    reading = Reading(kind=Kind.INTERVIEW_CONFIRMED, interviews=(meeting(start, interviewers=(TOM,), uid="u"),))

    _, fixed = happens(application, reading)

    assert (start, start + timedelta(minutes=45), (TOM,), "u") == (
        fixed.start,
        fixed.end,
        fixed.interviewers,
        fixed.uid,
    )


def test_a_calendar_update_moves_the_same_interview_and_an_older_one_does_not():
    application = an_application(interview=an_interview(uid="u", sequence=2))
    moved = meeting(START + 24 * HOUR, uid="u", sequence=3)
    (_, fixed) = happens(application, Reading(kind=Kind.INTERVIEW_RESCHEDULED, interviews=(moved,)))
    assert (fixed.interview, fixed.start) == ("i1", START + 24 * HOUR)

    stale = meeting(START - 24 * HOUR, uid="u", sequence=1)
    assert [ev.LetterReceived] == kinds(
        happens(application, Reading(kind=Kind.INTERVIEW_RESCHEDULED, interviews=(stale,)))
    )


def test_a_move_in_plain_words_moves_the_only_interview_ahead():
    reading = Reading(kind=Kind.INTERVIEW_RESCHEDULED, interviews=(meeting(START + 24 * HOUR),))
    (_, fixed) = happens(an_application(), reading)

    assert (fixed.interview, fixed.interviewers) == ("i1", (PRIYA,))


def test_a_move_without_a_new_time_unsettles_it():
    (_, unsettled) = happens(an_application(), Reading(kind=Kind.INTERVIEW_RESCHEDULED))

    assert ev.InterviewUnsettled(at=START - HOUR, interview="i1") == unsettled


def test_a_cancellation_takes_off_the_named_entry_only():
    second = an_interview(START + 48 * HOUR, interview="i2", uid="u2")
    application = an_application(second, interview=an_interview(uid="u1"))
    events = happens(application, Reading(kind=Kind.INTERVIEW_CANCELLED, cancelled_uids=("u2",)))
    assert [e.interview for e in events if isinstance(e, ev.InterviewCancelled)] == ["i2"]

    assert [ev.LetterReceived] == kinds(happens(application, Reading(kind=Kind.INTERVIEW_CANCELLED)))


@pytest.mark.parametrize("kind", [Kind.INTERVIEW_CANCELLED, Kind.INTERVIEW_RESCHEDULED, Kind.REJECTION, Kind.OFFER])
def test_a_strangers_change_of_a_known_interview_changes_nothing(kind):
    reading = Reading(kind=kind, interviews=() if kind is not Kind.INTERVIEW_RESCHEDULED else (meeting(START + HOUR),))
    application = an_application(a_draft(START))

    assert [ev.LetterReceived] == kinds(happens(application, reading, author="priya@brightwe11.example"))


def test_a_change_from_another_address_of_the_same_thread_counts():
    application = an_application()
    thread = (application.letters[0].message_id,)
    events = happens(application, Reading(kind=Kind.INTERVIEW_CANCELLED), author="x@agency.example", references=thread)

    assert ev.InterviewCancelled in kinds(events)


def test_a_failing_verdict_is_believed_in_nothing():
    reading = Reading(kind=Kind.INTERVIEW_CANCELLED)
    forged = decisions.letter_events(an_application(), letter(), reading, received(authentic=False))

    assert [ev.LetterReceived] == kinds(forged)


def test_nothing_received_after_its_start_moves_its_end_earlier():
    during = START + timedelta(minutes=5)
    reading = Reading(kind=Kind.INTERVIEW_CONFIRMED, interviews=(meeting(START, 15),))

    assert [ev.LetterReceived] == kinds(happens(an_application(), reading, at=during))


@pytest.mark.parametrize("minutes", [5, 11 * 60, -30])
def test_an_interview_of_no_sensible_length_has_no_stated_end(minutes):
    start = START + timedelta(days=7)
    reading = Reading(kind=Kind.INTERVIEW_CONFIRMED, interviews=(meeting(start, minutes),))

    assert happens(an_application(), reading)[1].end is None


def test_an_employers_word_holds_what_was_approved():
    application = an_application(a_draft(END))
    approved = ev.NoteApproved(
        at=END, note="n1", revision=1, revision_hash="h", request="r", not_before=END, not_after=BY
    )
    events = happens(after(application, approved), Reading(kind=Kind.EMPLOYER_REPLY), at=END + HOUR)

    assert [ev.NoteHeld(at=END + HOUR, note="n1", why="employer_wrote")] == list(events[1:])


@pytest.mark.parametrize("kind", [Kind.OFFER, Kind.REJECTION])
def test_an_end_drops_everything_that_may_still_go_out(kind):
    events = happens(an_application(a_draft(END)), Reading(kind=kind), at=END + HOUR)

    assert [ev.NoteDropped(at=END + HOUR, note="n1", why=kind.value)] == list(events[1:])


def test_what_the_owner_writes_by_hand_drops_the_note_to_those_people():
    application = an_application(a_draft(END), a_draft(END, note="n2", to_addr="tom@brightwell.example"))
    wrote = letter("jordan@avery.example", to=(Address("", "PRIYA@brightwell.example"),))
    events = decisions.owner_wrote_events(application, wrote, END + HOUR)

    assert [e.note for e in events if isinstance(e, ev.NoteDropped)] == ["n1"]


# --- verdicts -------------------------------------------------------------------------------------------------------


def asked_about(**draft):
    application = an_application(a_draft(END, **draft))
    application = after(application, asked(application, END))
    row = RequestRow(
        id="r1",
        account="a",
        request_class=ev.RequestClass.APPROVAL,
        application="a1",
        asked_at=END,
        expires_at=BY,
        note="n1",
        revision=application.notes["n1"].draft.revision,
        revision_hash="h1",
        facts=application.facts,
    )
    return application, row


def decide(verdict, now=END + HOUR, *, facts=(), **draft):
    application, row = asked_about(**draft)
    return decisions.verdict_events(after(application, *facts), row, verdict, now, POLICY, BY)


def test_send_approves_what_was_shown_after_the_grace():
    (approved,) = decide(Verdict(action=Action.SEND)).events

    assert ("n1", 1, "h1", END + HOUR + POLICY.grace, BY) == (
        approved.note,
        approved.revision,
        approved.revision_hash,
        approved.not_before,
        approved.not_after,
    )


def test_send_at_a_time_is_not_before_it():
    (approved,) = decide(Verdict(action=Action.SEND, when=END + 5 * HOUR)).events

    assert approved.not_before == END + 5 * HOUR


def test_a_past_time_is_asked_about_and_never_now():
    for action in (Action.SEND, Action.LATER):
        decision = decide(Verdict(action=action, when=END))
        assert decision.events == ()
        assert decision.question


@pytest.mark.parametrize("draft", [{"thin": True}, {"doubtful": ("address_unproved",)}])
def test_a_thin_or_doubtful_note_needs_send_anyway(draft):
    assert decide(Verdict(action=Action.SEND), **draft).events == ()
    assert [ev.NoteApproved] == kinds(decide(Verdict(action=Action.SEND, anyway=True), **draft).events)


def test_a_yes_to_how_things_stood_before_holds_the_note():
    (held,) = decide(Verdict(action=Action.SEND), facts=(a_letter(END, Kind.STATUS_UPDATE),)).events

    assert ev.NoteHeld(at=END + HOUR, note="n1", why="something_new") == held


def test_a_yes_to_an_earlier_revision_holds_the_note():
    (held,) = decide(Verdict(action=Action.SEND), facts=(a_draft(END, revision=2),)).events

    assert ev.NoteHeld(at=END + HOUR, note="n1", why="newer_revision") == held


def test_edit_never_sends_it_makes_a_new_revision():
    (drafted,) = decide(Verdict(action=Action.EDIT, text="Dear Priya,\n\nmy own words")).events

    assert (drafted.revision, drafted.body, drafted.by_owner) == (2, "Dear Priya,\n\nmy own words", True)
    assert decide(Verdict(action=Action.EDIT)).question


def test_an_edit_does_not_clear_a_doubtful_address():
    (drafted,) = decide(Verdict(action=Action.EDIT, text="x"), doubtful=("address_unproved",), thin=True).events

    assert (drafted.doubtful, drafted.thin) == (("address_unproved",), False)


def test_skip_drops_later_postpones_unclear_asks():
    assert [ev.NoteDropped(at=END + HOUR, note="n1", why="skipped")] == list(decide(Verdict(action=Action.SKIP)).events)
    (postponed,) = decide(Verdict(action=Action.LATER, when=END + 3 * HOUR)).events
    assert postponed.until == END + 3 * HOUR
    assert decide(Verdict(action=Action.UNCLEAR, why="why")).question == "why"


def test_a_verdict_on_a_note_that_is_over_does_nothing():
    dropped = ev.NoteDropped(at=END, note="n1", why="written_by_hand")
    for action in Action:
        assert decisions.Decision() == decide(Verdict(action=action), facts=(dropped,))


def test_the_grace_is_shorter_near_the_deadline_and_whole_behind_it():
    assert POLICY.grace == decisions.grace(END, POLICY, BY)
    assert timedelta(minutes=1) == decisions.grace(BY - timedelta(minutes=5), POLICY, BY)
    assert POLICY.grace == decisions.grace(BY + HOUR, POLICY, BY)


def test_every_open_note_state_is_dropped_by_a_rejection():
    application, _ = asked_about()
    for event in (
        ev.NotePostponed(at=END, note="n1", until=BY),
        ev.NoteHeld(at=END, note="n1", why="x"),
        ev.NoteApproved(at=END, note="n1", revision=1, revision_hash="h", request="r", not_before=END, not_after=BY),
    ):
        present = after(application, event)
        happened = decisions.letter_events(present, letter(), Reading(kind=Kind.REJECTION), received(END + HOUR))
        assert NoteState.DROPPED is after(present, *happened).notes["n1"].state


def test_a_cancelled_interview_that_is_confirmed_anew_stands_again():
    application = an_application(ev.InterviewCancelled(at=START - 2 * HOUR, interview="i1"))
    reading = Reading(kind=Kind.INTERVIEW_CONFIRMED, interviews=(meeting(START),))
    present = after(application, *happens(application, reading))

    assert [i.start for i in present.interviews.values() if i.standing is Standing.FIXED] == [START]


def test_a_draft_sent_back_as_it_was_stays_thin():
    (drafted,) = decide(Verdict(action=Action.EDIT, text="Dear Priya,\nthank you."), thin=True).events

    assert drafted.thin


def test_a_forwarded_request_that_comes_back_in_references_leaves_no_token_behind():
    token = "<aw.0123456789.abcdefghijklmnopqrstuvwxyz@avery.example>"
    (got,) = happens(an_application(), Reading(kind=Kind.EMPLOYER_REPLY), references=("<a@x.example>", token))

    assert got.references == ("<a@x.example>",)


def test_a_strangers_first_letter_does_not_vouch_for_their_second():
    application = an_application()
    harmless = Reading(kind=Kind.EMPLOYER_REPLY)
    for number in range(3):
        stranger = letter("ann@evil.example", message_id=f"<{number}@evil.example>")
        application = after(application, *decisions.letter_events(application, stranger, harmless, received()))
    assert [word.familiar for word in application.letters] == [True, False, False, False]

    cancelled = happens(application, Reading(kind=Kind.INTERVIEW_CANCELLED), author="bob@evil.example")
    assert kinds(cancelled) == [ev.LetterReceived]
    named = ev.Interviewer("P")
    assert application.address_of(named) is None, "nor does a name under it make their address somebody's"


def test_an_address_at_a_public_provider_vouches_for_itself_alone():
    first = a_letter(START - timedelta(days=3), from_addr="priya.raman@gmail.com", from_name="Priya")
    application = after(decisions_application(), first, an_interview())

    from_other = happens(application, Reading(kind=Kind.INTERVIEW_CANCELLED), author="x@gmail.com")
    from_same = happens(application, Reading(kind=Kind.INTERVIEW_CANCELLED), author="Priya.Raman@gmail.com")
    assert kinds(from_other) == [ev.LetterReceived]
    assert ev.InterviewCancelled in kinds(from_same)


def decisions_application():
    return fold("a2", (ev.ApplicationOpened(at=START - timedelta(days=4), company=None, role=None),))
