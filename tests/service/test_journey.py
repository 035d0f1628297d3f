"""The journey of a mail on a store in memory: what is stored together, and what one odd message may do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.adapters.clock import HeldClock
from afterword.core.applications import Standing
from afterword.core.messages import Arrival, FolderUse
from afterword.core.outbox import Phase
from afterword.core.policy import ApprovalPolicy, Profile
from afterword.demo.mails import invitation, plain
from afterword.service.journey import Journey
from afterword.service.party import Party
from afterword.store.sqlite import SqliteStore
from builders import OWNER, POLICY

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


@pytest.fixture
def journey():
    store = SqliteStore.open(None)
    party = Party(
        account="a", owner=OWNER, policy=POLICY, approval=ApprovalPolicy(), profile=Profile(), key=store.secret()
    )
    yield Journey(party, store, HeldClock(NOW))
    store.close()


def arriving(raw: bytes, uid: int = 1, use: FolderUse = FolderUse.INBOX, at: datetime = NOW) -> Arrival:
    return Arrival(folder=use.value, use=use, uidvalidity=1, uid=uid, internal_date=at, size=len(raw), raw=raw)


def test_the_cursor_moves_in_the_transaction_that_stores_what_a_message_led_to(journey):
    journey.arrived(arriving(invitation(NOW + timedelta(hours=3), sent=NOW), uid=7))

    (application,) = journey.store.applications("a")
    assert len(journey.store.events("a", application)) == 3
    assert journey.store.cursor("a", "inbox").last_uid == 7


def test_the_same_message_in_two_folders_happens_once(journey):
    raw = invitation(NOW + timedelta(hours=3), sent=NOW)
    journey.arrived(arriving(raw))
    journey.arrived(arriving(raw, use=FolderUse.ALL))
    journey.arrived(arriving(raw, uid=2))

    (application,) = journey.store.applications("a")
    assert len(journey.store.events("a", application)) == 3


def test_a_message_that_ended_the_process_twice_is_set_aside_and_the_next_one_is_read(journey):
    raw = invitation(NOW + timedelta(hours=3), sent=NOW)
    for _ in range(2):  # counted before it is parsed, and then the process ended
        with journey.store.transaction() as unit:
            unit.tried("a", "inbox", 1, 1)
    journey.arrived(arriving(raw))
    assert [(q.uid, q.reason) for q in journey.store.quarantined("a")] == [(1, "ended_the_process_twice")]
    assert journey.store.applications("a") == ()

    journey.arrived(arriving(raw, uid=2))
    assert len(journey.store.applications("a")) == 1


def test_a_message_that_ended_the_process_once_is_tried_again(journey):
    with journey.store.transaction() as unit:
        unit.tried("a", "inbox", 1, 1)
    journey.arrived(arriving(invitation(NOW + timedelta(hours=3), sent=NOW)))

    assert len(journey.store.applications("a")) == 1
    assert journey.store.quarantined("a") == ()


def test_bytes_that_are_no_message_are_set_aside_and_may_be_of_anybody(journey):
    journey.arrived(arriving(b"From: x@brightwell.example\r\n" + b"X: y\r\n" * 40_000 + b"\r\n"))

    assert len(journey.store.quarantined("a")) == 1
    (letter,) = journey.store.letters_since("a", NOW)
    assert (letter.from_domain, letter.clear) == ("brightwell.example", False)


def test_mail_of_the_distant_past_asks_nothing(journey):
    old = NOW - timedelta(days=20)
    journey.arrived(arriving(invitation(old + timedelta(days=1), sent=old), at=old))
    journey.look()

    assert len(journey.store.applications("a")) == 1
    assert journey.store.outbox("a", phases=tuple(Phase)) == ()


def test_nothing_unrelated_opens_an_application(journey):
    text = "Your appointment at the dentist is confirmed for Tuesday 17 March 2026 at 14:00. See you then!"
    journey.arrived(
        arriving(plain(text, sent=NOW, subject="Appointment confirmed", author="Dental <x@dental.example>"))
    )

    assert journey.store.applications("a") == ()


def test_drafts_and_the_owners_mail_to_themselves_are_nobodys_letters(journey):
    raw = invitation(NOW + timedelta(hours=3), sent=NOW)
    own = plain("Note to self", sent=NOW, author="Jordan Avery <jordan@avery.example>")
    journey.arrived(arriving(raw, use=FolderUse.DRAFTS))
    journey.arrived(arriving(own, uid=2))

    assert journey.store.applications("a") == ()
    assert journey.store.letters_since("a", NOW) == ()


def test_an_invitation_that_was_thrown_away_on_a_phone_still_counts(journey):
    journey.arrived(arriving(invitation(NOW + timedelta(hours=3), sent=NOW), use=FolderUse.TRASH))

    assert len(journey.store.applications("a")) == 1


def a_strangers_move(number: int) -> bytes:
    text = "Dear Jordan,\n\nwe are moving your interview at Brightwell to another day.\n\nBrightwell"
    return plain(text, sent=NOW, message_id=f"<{number}@agency.example>", author="Ann <ann@agency.example>")


def test_strangers_move_nothing_however_often_they_write_and_the_owner_is_told_a_few_times(journey):
    journey.arrived(arriving(invitation(NOW + timedelta(days=3), sent=NOW)))
    for number in range(8):
        journey.arrived(arriving(a_strangers_move(number), uid=100 + number))

    (application,) = journey.applications().values()
    assert [i.standing for i in application.interviews.values()] == [Standing.FIXED]
    assert len(journey.store.due_outbox("a", journey.clock.now())) == 3
    assert not any(letter.clear for letter in journey.store.letters_since("a", NOW)[1:])


def test_a_forged_invitation_opens_nothing_and_the_owner_is_told(journey):
    """The receiving server says that it is not from where it says."""
    party = replace(journey.party, approval=ApprovalPolicy(authserv_id="mx.avery.example"))
    forged = Journey(party, journey.store, journey.clock)
    failed = b"Authentication-Results: mx.avery.example; dmarc=fail header.from=brightwell.example\r\n"
    forged.arrived(arriving(failed + invitation(NOW + timedelta(days=3), sent=NOW)))

    assert journey.store.applications("a") == ()
    assert len(journey.store.due_outbox("a", journey.clock.now())) == 1
