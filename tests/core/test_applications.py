"""The state machine: a table, and a fold that holds no rules."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import events as ev
from afterword.core.applications import STATES, State, Trigger, fold, state_at
from afterword.core.readings import Kind
from builders import LONDON, POLICY, START, a_letter, after, an_application, an_interview

HOUR = timedelta(hours=1)
ASSUMED = POLICY.assumed_interview


def test_every_state_is_in_the_table_and_every_target_is_a_state():
    assert set(STATES) == set(State)
    assert {target for row in STATES.values() for target in row.values()} <= set(State)
    assert {trigger for row in STATES.values() for trigger in row} == set(Trigger)


def test_nothing_but_an_employers_change_of_mind_leaves_an_end():
    assert STATES[State.WITHDRAWN] == {}
    assert set(STATES[State.OFFERED]) == {Trigger.REJECTED}
    assert set(STATES[State.REJECTED]) == {Trigger.INTERVIEW_WANTED, Trigger.OFFERED}


@pytest.mark.parametrize(
    ("hours", "state"), [(-1, State.INTERVIEWING), (0.7, State.INTERVIEWING), (0.76, State.INTERVIEWED)]
)
def test_an_interview_is_over_at_its_end_not_at_its_start(hours, state):
    assert state == state_at(an_application(), START + hours * HOUR, ASSUMED)


def test_an_interview_without_an_end_lasts_as_long_as_assumed():
    application = an_application(interview=an_interview(minutes=None))

    assert state_at(application, START + ASSUMED - timedelta(seconds=1), ASSUMED) == State.INTERVIEWING
    assert state_at(application, START + ASSUMED, ASSUMED) == State.INTERVIEWED


def test_any_word_after_the_interview_makes_it_waiting_and_an_automatic_one_does_not():
    application = an_application(a_letter(START + 2 * HOUR, Kind.AUTO_REPLY))
    assert state_at(application, START + 3 * HOUR, ASSUMED) == State.INTERVIEWED

    application = after(application, a_letter(START + 4 * HOUR, Kind.STATUS_UPDATE))
    assert state_at(application, START + 5 * HOUR, ASSUMED) == State.WAITING


def test_a_moved_interview_is_over_at_its_new_end_and_its_old_debrief_does_not_count():
    moved = START + timedelta(days=2)
    application = an_application(
        ev.DebriefAsked(at=START + HOUR, interview="i1", request="r"), an_interview(moved, at=START + 2 * HOUR)
    )

    assert state_at(application, START + timedelta(days=1), ASSUMED) == State.INTERVIEWING
    assert state_at(application, moved + HOUR, ASSUMED) == State.INTERVIEWED
    assert application.interviews["i1"].debrief_request is None


def test_a_cancelled_interview_is_never_over():
    application = an_application(ev.InterviewCancelled(at=START - HOUR, interview="i1"))

    assert state_at(application, START + timedelta(days=1), ASSUMED) == State.ACKNOWLEDGED


def test_cancelling_the_second_round_falls_back_to_waiting():
    second = an_interview(START + timedelta(days=7), interview="i2", at=START + timedelta(days=1))
    application = an_application(
        a_letter(START + timedelta(days=1)), second, ev.InterviewCancelled(at=START + timedelta(days=2), interview="i2")
    )

    assert state_at(application, START + timedelta(days=3), ASSUMED) == State.WAITING


def test_offer_and_rejection_end_it():
    for kind, state in ((Kind.OFFER, State.OFFERED), (Kind.REJECTION, State.REJECTED)):
        application = an_application(a_letter(START + 2 * HOUR, kind), a_letter(START + 3 * HOUR, Kind.STATUS_UPDATE))
        assert state == state_at(application, START + 4 * HOUR, ASSUMED)


def test_only_what_comes_from_outside_counts_as_a_fact():
    application = an_application()
    facts = application.facts
    application = after(application, ev.DebriefAsked(at=START + HOUR, interview="i1", request="r"))
    assert facts == application.facts

    application = after(application, a_letter(START + HOUR, Kind.AUTO_REPLY))
    assert facts + 1 == application.facts


def test_the_address_of_an_interviewer_is_learned_from_a_letter_signed_with_that_name():
    interview = an_interview(interviewers=(ev.Interviewer("Priya Raman"), ev.Interviewer("Tom Oduya")))
    application = an_application(interview=interview)

    assert application.address_of(ev.Interviewer("priya raman")) == "priya@brightwell.example"
    assert application.address_of(ev.Interviewer("Tom Oduya")) is None
    assert application.address_of(ev.Interviewer("")) is None


@given(st.lists(st.tuples(st.integers(0, 500), st.sampled_from(list(Kind))), max_size=12), st.integers(0, 600))
def test_the_same_events_give_the_same_state_and_one_of_the_table(history, hours):
    letters = [a_letter(START + at * HOUR, kind) for at, kind in history]
    opened = ev.ApplicationOpened(at=START, company=None, role=None)
    now = (START + hours * HOUR).astimezone(LONDON)
    one, other = (state_at(fold("a", (opened, *letters)), now, ASSUMED) for _ in range(2))

    assert one == other
    assert one in State


def test_a_note_answers_the_latest_word_of_its_reader_else_of_anybody_who_reads_answers():
    from_hr = a_letter(START, Kind.STATUS_UPDATE, message_id="<hr@x.example>", from_addr="hr@brightwell.example")
    automatic = a_letter(START + HOUR, Kind.AUTO_REPLY, message_id="<auto@x.example>")
    tool = a_letter(START + HOUR, Kind.STATUS_UPDATE, message_id="<tool@x.example>", repliable=False)
    application = an_application(from_hr, automatic, tool)

    assert application.thread_to_answer("Priya@brightwell.example") == application.letters[0]
    assert application.thread_to_answer("tom@brightwell.example") == from_hr
    assert an_application(start=START).thread_to_answer("x@y.example") is not None
