"""What is due, when: the article's rules on a stopped clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core import events as ev
from afterword.core.etiquette import (
    AskApproval,
    AskDebrief,
    DraftThankYou,
    next_look,
    next_steps,
    remind_at,
    thank_you_deadline,
)
from afterword.core.readings import Interviewer, Kind
from builders import LONDON, POLICY, PRIYA, START, TOM, a_draft, a_letter, after, an_application, an_interview, asked

HOUR = timedelta(hours=1)
END = START + timedelta(minutes=45)


def steps(application, now):
    return next_steps(application, now, POLICY, LONDON)


def debriefed(at, *points, interview="i1"):
    return ev.DebriefAnswered(at=at, interview=interview, points=points)


def test_nothing_is_due_before_the_interview_is_over():
    assert steps(an_application(), END - timedelta(seconds=1)) == ()


def test_the_owner_is_asked_what_was_discussed_right_at_the_end():
    assert (AskDebrief("i1", END + 24 * HOUR),) == steps(an_application(), END)


def test_the_debrief_is_asked_once():
    application = an_application(ev.DebriefAsked(at=END, interview="i1", request="r"))

    assert steps(application, END + HOUR) == ()


def test_a_draft_for_each_interviewer_follows_the_debrief():
    panel = an_interview(interviewers=(PRIYA, TOM))
    application = an_application(
        ev.DebriefAsked(at=END, interview="i1", request="r"), debriefed(END + HOUR, "kafka"), interview=panel
    )

    assert (DraftThankYou("i1", PRIYA, 0), DraftThankYou("i1", TOM, 1)) == steps(application, END + HOUR)


def test_without_a_debrief_the_thin_draft_is_offered_ten_hours_before_the_deadline():
    application = an_application(ev.DebriefAsked(at=END, interview="i1", request="r"))

    assert steps(application, END + 14 * HOUR - timedelta(seconds=1)) == ()
    assert (DraftThankYou("i1", PRIYA, 0),) == steps(application, END + 14 * HOUR)


def test_who_has_no_address_gets_no_note_and_the_owner_is_asked_all_the_same():
    application = an_application(interview=an_interview(interviewers=(Interviewer("Ada Unknown"),)))

    assert (AskDebrief("i1", END + 24 * HOUR),) == steps(application, END)
    application = after(application, ev.DebriefAsked(at=END, interview="i1", request="r"), debriefed(END, "x"))
    assert steps(application, END + HOUR) == ()


def test_whom_the_owner_thanked_by_hand_is_not_thanked_again():
    wrote = ev.OwnerWrote(at=END + HOUR, message_id=None, references=(), to=("PRIYA@brightwell.example",), subject="")
    application = an_application(
        ev.DebriefAsked(at=END, interview="i1", request="r"), wrote, debriefed(END + HOUR, "x")
    )

    assert steps(application, END + 2 * HOUR) == ()


def test_whom_the_owner_wrote_to_before_the_interview_is_thanked():
    wrote = ev.OwnerWrote(at=START - HOUR, message_id=None, references=(), to=("priya@brightwell.example",), subject="")

    assert (AskDebrief("i1", END + 24 * HOUR),) == steps(an_application(wrote), END)


def test_whom_the_owner_does_not_want_to_thank_gets_no_draft():
    panel = an_interview(interviewers=(PRIYA, TOM))
    answer = ev.DebriefAnswered(at=END, interview="i1", points=("x",), declined=("Tom Oduya",))
    application = an_application(ev.DebriefAsked(at=END, interview="i1", request="r"), answer, interview=panel)

    assert (DraftThankYou("i1", PRIYA, 0),) == steps(application, END)


@pytest.mark.parametrize("kind", [Kind.OFFER, Kind.REJECTION])
def test_nothing_is_due_after_an_offer_or_a_rejection(kind):
    application = an_application(a_draft(END), a_letter(END + HOUR, kind))

    assert steps(application, END + 2 * HOUR) == ()


def test_nothing_is_asked_about_an_interview_whose_24_hours_are_over():
    assert steps(an_application(), END + 24 * HOUR) == ()


def test_a_draft_is_asked_about_once():
    application = an_application(debriefed(END, "x"), a_draft(END))
    assert (AskApproval("n1", END + 24 * HOUR),) == steps(application, END + HOUR)

    application = after(application, asked(application, END + HOUR))
    assert steps(application, END + 2 * HOUR) == ()


def test_a_later_debrief_betters_the_draft_but_not_the_owners_own_text():
    told = debriefed(END + 2 * HOUR, "kafka")
    ours = an_application(a_draft(END + HOUR), told)
    theirs = an_application(a_draft(END + HOUR, by_owner=True), told)

    assert (DraftThankYou("i1", PRIYA, 0, "n1"),) == steps(ours, END + 3 * HOUR)
    assert (AskApproval("n1", END + 24 * HOUR),) == steps(theirs, END + 3 * HOUR)


def test_a_postponed_note_is_asked_about_again_when_its_time_has_come():
    application = an_application(debriefed(END, "x"), a_draft(END))
    postponed = ev.NotePostponed(at=END, note="n1", until=END + 3 * HOUR)
    application = after(application, asked(application, END), postponed)

    assert steps(application, END + 2 * HOUR) == ()
    assert (AskApproval("n1", END + 24 * HOUR),) == steps(application, END + 3 * HOUR)
    assert next_look(application, END + 2 * HOUR, POLICY, LONDON) == END + 3 * HOUR


def test_an_unanswered_request_is_reminded_of_once_and_offered_once_as_late():
    application = an_application(debriefed(END, "x"), a_draft(END))
    application = after(application, asked(application, END))
    by = END + 24 * HOUR
    moment = remind_at(by, POLICY, LONDON)

    assert steps(application, moment - timedelta(seconds=1)) == ()
    assert (AskApproval("n1", by, reminder=True),) == steps(application, moment)
    reminded = after(application, asked(application, moment, reminder=True))
    assert steps(reminded, by - timedelta(seconds=1)) == ()
    assert (AskApproval("n1", by, late=True),) == steps(reminded, by)
    late = after(reminded, asked(application, by, late=True))
    assert steps(late, by + 100 * HOUR) == ()


def test_what_is_held_is_asked_anew():
    application = an_application(debriefed(END, "x"), a_draft(END))
    application = after(application, asked(application, END), ev.NoteHeld(at=END, note="n1", why="employer_wrote"))

    assert (AskApproval("n1", END + 24 * HOUR),) == steps(application, END + HOUR)


@pytest.mark.parametrize(
    ("start", "by"),
    [
        # The night of 29 March 2026 in London has 23 hours, that of 25 October 25.
        (datetime(2026, 3, 28, 14, 0, tzinfo=LONDON), datetime(2026, 3, 29, 15, 45, tzinfo=LONDON)),
        (datetime(2026, 10, 24, 14, 0, tzinfo=LONDON), datetime(2026, 10, 25, 13, 45, tzinfo=LONDON)),
    ],
)
def test_24_hours_are_real_hours_across_a_change_of_the_clocks(start, by):
    interview = an_application(interview=an_interview(start)).interviews["i1"]

    assert by == thank_you_deadline(interview, POLICY)


zones = st.sampled_from([LONDON, ZoneInfo("America/New_York"), ZoneInfo("Australia/Sydney"), ZoneInfo("Asia/Kolkata")])


@settings(max_examples=300)
@given(st.integers(0, 365 * 24 * 12), zones)
def test_the_reminder_lies_in_a_waking_hour_at_least_three_hours_before_the_deadline(fives, zone):
    by = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=5 * fives)
    moment = remind_at(by, POLICY, zone)

    assert moment <= by - 3 * HOUR
    assert POLICY.waking_from <= moment.astimezone(zone).time() < POLICY.waking_until
    assert by - moment < timedelta(hours=16)


@settings(max_examples=200)
@given(st.integers(-48 * 12, 96 * 12), st.none() | st.integers(0, 23 * 12))
def test_the_next_look_misses_nothing(fives, asked_after):
    """Between now and the next look nothing new becomes due by the passing of time."""
    now = END + timedelta(minutes=5 * fives)
    application = an_application(ev.DebriefAsked(at=END, interview="i1", request="r"))
    if asked_after is not None:
        now += timedelta(minutes=5 * asked_after)
        application = after(application, debriefed(END, "x"), a_draft(END + timedelta(minutes=5 * asked_after)))
        application = after(application, asked(application, END + timedelta(minutes=5 * asked_after)))
    look = next_look(application, now, POLICY, LONDON)
    until = min(look or now + 48 * HOUR, now + 48 * HOUR)
    moment = now
    while moment < until:
        assert len(steps(application, moment)) <= len(steps(application, now))
        moment += timedelta(minutes=30)


def test_an_address_that_mail_cannot_be_sent_to_is_none():
    odd = an_interview(interviewers=(Interviewer("Ada", "ada@büro.example"), PRIYA))
    application = an_application(
        ev.DebriefAsked(at=END, interview="i1", request="r"), debriefed(END, "x"), interview=odd
    )

    assert steps(application, END) == (DraftThankYou("i1", PRIYA, 1),)


def test_the_owner_is_asked_even_where_nobody_is_known_and_not_where_all_were_thanked():
    nobody = an_application(interview=an_interview(interviewers=()))
    assert steps(nobody, END) == (AskDebrief("i1", END + 24 * HOUR),)

    wrote = ev.OwnerWrote(at=END, message_id=None, references=(), to=("priya@brightwell.example",), subject="")
    assert steps(an_application(wrote), END + HOUR) == ()
