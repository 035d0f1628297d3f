"""What every engine must do."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from afterword.core.outbox import IllegalTransition, Phase, Purpose
from afterword.store import (
    Cursor,
    DraftCopy,
    KnownMessage,
    LetterRow,
    Quarantined,
    StoreError,
    StreamConflict,
)
from store.samples import ACCOUNT, HOUR, NOON, entry, fixed, opened, request


def append(store, application, version, *events, look=None, account=ACCOUNT):
    with store.transaction() as unit:
        return unit.append(account, application, version, events, look)


def walk(store, entry_id, *phases, **claim):
    for phase in phases:
        changes = {"message_id": "<m@x.example>", "date": NOON, **claim} if phase is Phase.CLAIMED else {}
        with store.transaction() as unit:
            unit.advance(ACCOUNT, entry_id, phase, **changes)


# --- events -----------------------------------------------------------------------------------------------------------


def test_events_come_back_as_they_were_appended_and_their_number_is_the_version(store):
    events = (opened(), fixed(), fixed("i2"))
    assert append(store, "a1", 0, *events[:1]) == 1
    assert append(store, "a1", 1, *events[1:]) == 3
    assert store.events(ACCOUNT, "a1") == events
    assert store.events(ACCOUNT, "a2") == ()


def test_a_stale_version_is_a_conflict_and_nothing_is_stored(store):
    append(store, "a1", 0, opened(), fixed())
    for stale in (0, 1, 3):
        with pytest.raises(StreamConflict):
            append(store, "a1", stale, fixed("i9"))
    assert len(store.events(ACCOUNT, "a1")) == 2


def test_what_came_before_a_conflict_in_the_same_transaction_is_not_stored_either(store):
    append(store, "a1", 0, opened())
    with pytest.raises(StreamConflict), store.transaction() as unit:  # noqa: PT012
        unit.queue(entry())
        unit.append(ACCOUNT, "a2", 0, [opened()], None)
        unit.append(ACCOUNT, "a1", 0, [opened()], None)
    assert store.outbox(ACCOUNT) == ()
    assert store.applications(ACCOUNT) == ("a1",)


def test_two_threads_that_append_at_the_same_version_one_wins(store):
    append(store, "a1", 0, opened())
    start, results = threading.Barrier(2), []

    def write(name):
        start.wait(timeout=10)
        try:
            results.append(append(store, "a1", 1, fixed(name)))
        except StreamConflict:
            results.append("conflict")

    threads = [threading.Thread(target=write, args=(name,)) for name in ("x", "y")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=10)
    assert sorted(map(str, results)) == ["2", "conflict"]
    assert len(store.events(ACCOUNT, "a1")) == 2


def test_another_thread_reads_only_what_was_committed(store):
    """A reader waits for the transaction's end; it never sees half of one."""
    inside, seen = threading.Event(), []

    def read():
        inside.wait(timeout=10)
        seen.append(store.applications(ACCOUNT))

    reader = threading.Thread(target=read)
    reader.start()
    with pytest.raises(ZeroDivisionError), store.transaction() as unit:  # noqa: PT012
        unit.append(ACCOUNT, "a1", 0, [opened()], None)
        assert store.applications(ACCOUNT) == ("a1",)  # the writing thread sees its own
        inside.set()
        raise ZeroDivisionError
    reader.join(timeout=10)
    assert seen == [()]


def test_applications_are_listed_as_they_were_opened_and_by_account(store):
    append(store, "late", 0, opened(NOON + HOUR))
    append(store, "early", 0, opened(NOON))
    append(store, "early", 0, opened(NOON), account="other")
    assert store.applications(ACCOUNT) == ("early", "late")
    assert store.applications("other") == ("early",)


def test_the_agenda_holds_what_is_due_the_longest_due_first(store):
    append(store, "a", 0, opened(), look=NOON)
    append(store, "b", 0, opened(), look=NOON - HOUR)
    append(store, "c", 0, opened(), look=NOON + timedelta(microseconds=1))
    append(store, "d", 0, opened(), look=None)
    assert store.agenda(ACCOUNT, NOON) == ("b", "a")
    assert store.next_look(ACCOUNT) == NOON - HOUR
    assert store.next_look("other") is None


def test_a_look_can_be_set_anew_without_an_event(store):
    append(store, "a", 0, opened(), look=NOON)
    assert append(store, "a", 1, look=None) == 1
    assert store.next_look(ACCOUNT) is None
    with pytest.raises(StreamConflict):
        append(store, "a", 2, look=NOON)


def test_times_of_any_offset_are_compared_as_moments(store):
    tokyo = timezone(timedelta(hours=9))
    append(store, "a", 0, opened(), look=datetime(2026, 3, 2, 21, 30, tzinfo=tokyo))  # 12:30 in UTC
    assert store.agenda(ACCOUNT, NOON) == ()
    assert store.agenda(ACCOUNT, NOON + HOUR) == ("a",)
    assert store.next_look(ACCOUNT).utcoffset() == timedelta(0)


def test_a_time_without_offset_is_refused(store):
    with pytest.raises(StoreError, match="without offset"):
        append(store, "a", 0, opened(), look=datetime(2026, 3, 2))
    assert store.applications(ACCOUNT) == ()


# --- outbox -----------------------------------------------------------------------------------------------------------


def test_an_outbox_entry_comes_back_as_it_was_queued(store):
    full = entry(revision_hash="cd" * 32, request="r1", next_try=NOON, attempts=2, last_reply="450 later")
    bare = entry("o1", Purpose.OWNER, application=None, not_after=None, revision=None, facts=None)
    with store.transaction() as unit:
        unit.queue(full)
        unit.queue(bare)
    assert store.outbox_entry(ACCOUNT, "n1") == full
    assert store.outbox_entry(ACCOUNT, "o1") == bare
    assert store.outbox_entry("other", "n1") is None
    assert set(store.outbox(ACCOUNT)) == {full, bare}
    assert store.outbox(ACCOUNT, phases=()) == ()
    assert store.outbox_for_note(ACCOUNT, "note1") == (full,)


def test_an_entry_is_queued_once_and_at_its_beginning(store):
    with store.transaction() as unit:
        unit.queue(entry())
    with pytest.raises(StoreError), store.transaction() as unit:
        unit.queue(entry())
    with pytest.raises(IllegalTransition), store.transaction() as unit:
        unit.queue(entry("n2", phase=Phase.DIALING))
    assert len(store.outbox(ACCOUNT)) == 1


def test_advance_stores_the_phase_and_what_goes_with_it(store):
    with store.transaction() as unit:
        unit.queue(entry())
    with store.transaction() as unit:
        claimed = unit.advance(ACCOUNT, "n1", Phase.CLAIMED, message_id="<m@x.example>", date=NOON)
    assert claimed == replace(entry(), phase=Phase.CLAIMED, message_id="<m@x.example>", date=NOON)
    assert store.outbox_entry(ACCOUNT, "n1") == claimed
    assert store.outbox(ACCOUNT, phases=[Phase.CLAIMED, Phase.SENT]) == (claimed,)
    assert store.outbox(ACCOUNT, phases=[Phase.APPROVED]) == ()


def test_advance_refuses_what_cannot_follow_the_stored_phase(store):
    with store.transaction() as unit:
        unit.queue(entry())
    walk(store, "n1", Phase.CLAIMED, Phase.DIALING, Phase.COMMITTING)
    for phase in (Phase.CLAIMED, Phase.DIALING, Phase.HELD, Phase.WITHDRAWN, Phase.COMMITTING):
        with pytest.raises(IllegalTransition), store.transaction() as unit:
            unit.advance(ACCOUNT, "n1", phase)
    walk(store, "n1", Phase.SENT)
    for phase in Phase:
        with pytest.raises(IllegalTransition), store.transaction() as unit:
            unit.advance(ACCOUNT, "n1", phase)
    assert store.outbox_entry(ACCOUNT, "n1").phase is Phase.SENT


def test_a_note_is_claimed_by_one_of_two_threads(store):
    with store.transaction() as unit:
        unit.queue(entry())
    start, won = threading.Barrier(2), []

    def claim(name):
        start.wait(timeout=10)
        try:
            walk(store, "n1", Phase.CLAIMED, message_id=name)
            won.append(name)
        except IllegalTransition:
            pass

    threads = [threading.Thread(target=claim, args=(name,)) for name in ("<1@x.example>", "<2@x.example>")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=10)
    assert len(won) == 1
    assert store.outbox_entry(ACCOUNT, "n1").message_id == won[0]


def test_a_note_cannot_be_claimed_without_its_message_id_and_date(store):
    with store.transaction() as unit:
        unit.queue(entry())
    for lacking in ({"message_id": None}, {"date": None}):
        with pytest.raises(StoreError):
            walk(store, "n1", Phase.CLAIMED, **lacking)
    assert store.outbox_entry(ACCOUNT, "n1").phase is Phase.APPROVED


def test_a_letter_to_the_owner_is_claimed_without_a_stored_message_id(store):
    """A request's Message-ID carries its token, and no token is stored."""
    with store.transaction() as unit:
        unit.queue(entry("o1", Purpose.OWNER))
    walk(store, "o1", Phase.CLAIMED, Phase.DIALING, Phase.COMMITTING, Phase.SENT, message_id=None)
    assert store.outbox_entry(ACCOUNT, "o1").message_id is None


def test_a_message_id_is_fixed_once_it_is_stored(store):
    with store.transaction() as unit:
        unit.queue(entry())
    walk(store, "n1", Phase.CLAIMED, Phase.APPROVED, Phase.CLAIMED)
    walk(store, "n1", Phase.APPROVED)
    with pytest.raises(StoreError, match="fixed already"):
        walk(store, "n1", Phase.CLAIMED, message_id="<another@x.example>")


def test_whom_a_mail_goes_to_and_what_it_says_never_change(store):
    with store.transaction() as unit:
        unit.queue(entry())
    for forbidden in ("content", "purpose", "account", "id", "revision_hash", "request", "phase"):
        with pytest.raises((StoreError, TypeError)), store.transaction() as unit:
            unit.update_entry(ACCOUNT, "n1", **{forbidden: "x"})
    assert store.outbox_entry(ACCOUNT, "n1") == entry()


def test_an_entry_can_be_changed_without_moving_on(store):
    with store.transaction() as unit:
        unit.queue(entry())
        changed = unit.update_entry(
            ACCOUNT, "n1", attempts=1, next_try=NOON + HOUR, last_reply="421", copied_to_sent=True
        )
    expected = replace(entry(), attempts=1, next_try=NOON + HOUR, last_reply="421", copied_to_sent=True)
    assert store.outbox_entry(ACCOUNT, "n1") == changed == expected


def test_an_unknown_entry_cannot_be_advanced_or_changed(store):
    with pytest.raises(StoreError, match="no entry n9"), store.transaction() as unit:
        unit.advance(ACCOUNT, "n9", Phase.CLAIMED)
    with pytest.raises(StoreError, match="no entry n9"), store.transaction() as unit:
        unit.update_entry(ACCOUNT, "n9", attempts=1)


def test_due_is_what_is_approved_and_may_leave_letters_to_the_owner_first(store):
    with store.transaction() as unit:
        unit.queue(entry("early", not_before=NOON - 2 * HOUR))
        unit.queue(entry("late", not_before=NOON - HOUR))
        unit.queue(entry("owner", Purpose.OWNER, not_before=NOON))
        unit.queue(entry("ahead", not_before=NOON + timedelta(microseconds=1)))
        unit.queue(entry("waits", next_try=NOON + HOUR))
        unit.queue(entry("retry", next_try=NOON))
        unit.queue(entry("held"))
        unit.advance(ACCOUNT, "held", Phase.HELD)
    assert [e.id for e in store.due_outbox(ACCOUNT, NOON)] == ["owner", "early", "late", "retry"]
    assert store.due_outbox("other", NOON) == ()


def test_the_caps_count_what_left_or_may_have_left(store):
    way = (Phase.CLAIMED, Phase.DIALING, Phase.COMMITTING)
    with store.transaction() as unit:
        for name, to in (("sent", "a@Big.example"), ("doubt", "b@big.example"), ("now", "c@small.example")):
            unit.queue(entry(name, to=to))
        unit.queue(entry("old", to="d@big.example"))
        unit.queue(entry("waiting", to="e@big.example"))
        unit.queue(entry("owner", Purpose.OWNER))
    walk(store, "sent", *way, Phase.SENT)
    walk(store, "doubt", *way, Phase.IN_DOUBT)
    walk(store, "now", *way)
    walk(store, "old", *way, Phase.SENT, date=NOON - HOUR)
    walk(store, "owner", *way, Phase.SENT, message_id=None)
    counts = store.sent_today(ACCOUNT, NOON)
    assert (counts.to_owner, counts.notes) == (1, 3)
    assert (counts.to_domain("big.example"), counts.to_domain("BIG.example"), counts.to_domain("x.example")) == (
        2,
        2,
        0,
    )


def test_a_mail_that_was_claimed_long_ago_counts_from_its_last_try(store):
    with store.transaction() as unit:
        unit.queue(entry())
        unit.update_entry(ACCOUNT, "n1", next_try=NOON)
    walk(store, "n1", Phase.CLAIMED, Phase.DIALING, Phase.COMMITTING, Phase.SENT, date=NOON - 48 * HOUR)
    assert store.sent_today(ACCOUNT, NOON - HOUR).notes == 1


# --- requests ---------------------------------------------------------------------------------------------------------


def test_a_request_comes_back_as_it_was_asked(store):
    bare = request("r2", interview=None, note=None, revision=None, revision_hash=None, facts=None, draft="")
    with store.transaction() as unit:
        unit.ask(request())
        unit.ask(replace(bare, asked_at=NOON - HOUR))
    assert store.request(ACCOUNT, "r1") == request()
    assert store.requests(ACCOUNT, "a1") == (replace(bare, asked_at=NOON - HOUR), request())
    assert store.request("other", "r1") is None
    assert store.requests(ACCOUNT, "a2") == ()


def test_a_request_is_used_once(store):
    with store.transaction() as unit:
        unit.ask(request())
    with store.transaction() as unit:
        assert unit.use_request(ACCOUNT, "r1", NOON, "first")
    with store.transaction() as unit:
        assert not unit.use_request(ACCOUNT, "r1", NOON + HOUR, "second")
        assert not unit.use_request(ACCOUNT, "unknown", NOON, "first")
        assert not unit.use_request("other", "r1", NOON, "first")
    assert store.request(ACCOUNT, "r1") == replace(request(), used_at=NOON, used_by="first")


def test_one_of_two_threads_uses_a_request(store):
    with store.transaction() as unit:
        unit.ask(request())
    start, used = threading.Barrier(2), []

    def use(name):
        start.wait(timeout=10)
        with store.transaction() as unit:
            used.append(unit.use_request(ACCOUNT, "r1", NOON, name))

    threads = [threading.Thread(target=use, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=10)
    assert sorted(used) == [False, True]


@pytest.mark.parametrize(
    ("narrowed", "closed"),
    [
        ({"note": "n"}, {"a1-n", "a2-n"}),
        ({"interview": "i"}, {"a1-i"}),
        ({"application": "a1"}, {"a1-n", "a1-i"}),
        ({"application": "a1", "note": "n"}, {"a1-n"}),
        ({}, {"a1-n", "a1-i", "a2-n"}),
    ],
)
def test_requests_are_closed_by_application_note_or_interview(store, narrowed, closed):
    with store.transaction() as unit:
        unit.ask(request("a1-n", application="a1", note="n", interview=None))
        unit.ask(request("a1-i", application="a1", note=None, interview="i"))
        unit.ask(request("a2-n", application="a2", note="n", interview=None))
        unit.ask(request("used", application="a1", note="n", interview="i"))
        unit.ask(request("foreign", account="other", application="a1", note="n", interview="i"))
        unit.use_request(ACCOUNT, "used", NOON, "k")
        assert unit.close_requests(ACCOUNT, **narrowed, at=NOON, why="replaced") == len(closed)
    found = {r.id for a in ("a1", "a2") for r in store.requests(ACCOUNT, a) if r.closed == "replaced"}
    assert found == closed
    assert store.request("other", "foreign").closed is None


def test_the_first_reason_for_closing_stays(store):
    with store.transaction() as unit:
        unit.ask(request())
        unit.close_requests(ACCOUNT, note="note1", at=NOON, why="answered")
        unit.close_requests(ACCOUNT, note="note1", at=NOON, why="dropped")
    assert store.request(ACCOUNT, "r1").closed == "answered"


# --- messages ---------------------------------------------------------------------------------------------------------


def test_a_cursor_is_kept_by_folder_and_never_goes_back(store):
    def move(folder, validity, uid):
        with store.transaction() as unit:
            unit.move_cursor(ACCOUNT, folder, validity, uid)

    assert store.cursor(ACCOUNT, "INBOX") is None
    move("INBOX", 4294967295, 4294967295)
    assert store.cursor(ACCOUNT, "INBOX") == Cursor(4294967295, 4294967295)
    move("INBOX", 7, 20)
    move("INBOX", 7, 10)
    assert store.cursor(ACCOUNT, "INBOX") == Cursor(7, 20)
    move("INBOX", 8, 1)
    assert store.cursor(ACCOUNT, "INBOX") == Cursor(8, 1)
    assert store.cursor(ACCOUNT, "Sent") is None
    assert store.folders_read(ACCOUNT) == ("INBOX",)
    assert store.folders_read("somebody else") == ()


def test_a_message_is_remembered_once(store):
    first = KnownMessage("k", "INBOX", "a1", NOON, "seen")
    with store.transaction() as unit:
        assert unit.remember(ACCOUNT, first)
        assert not unit.remember(ACCOUNT, KnownMessage("k", "Junk", None, NOON + HOUR, "ours"))
        assert unit.remember("other", first)
    assert store.known(ACCOUNT, "k") == first
    assert store.known(ACCOUNT, "j") is None


def test_tries_are_counted_until_a_message_is_handled(store):
    def tried(uid):
        with store.transaction() as unit:
            return unit.tried(ACCOUNT, "INBOX", 7, uid)

    assert [tried(1), tried(1), tried(2), tried(1)] == [1, 2, 1, 3]
    with store.transaction() as unit:
        unit.handled(ACCOUNT, "INBOX", 7, 1)
    assert [tried(1), tried(2)] == [1, 2]


def test_what_was_put_aside_stays_until_it_is_released(store):
    first = Quarantined(folder="INBOX", uidvalidity=7, uid=1, reason="too_large 9", at=NOON)
    again = replace(first, reason="ended_the_process_twice", at=NOON + HOUR)
    other = replace(first, uid=2)
    with store.transaction() as unit:
        for item in (first, other, again):
            unit.set_aside(ACCOUNT, item)
    assert store.quarantined(ACCOUNT) == (other, again)
    with store.transaction() as unit:
        assert unit.release(ACCOUNT, "INBOX", 7, 2)
        assert not unit.release(ACCOUNT, "INBOX", 7, 2)
    assert store.quarantined(ACCOUNT) == (again,)


def test_letters_are_found_by_time(store):
    def letter(at, application=None, clear=True):
        return LetterRow(
            at=at, from_addr="d@q.example", from_domain="q.example", application=application, kind="other", clear=clear
        )

    rows = [letter(NOON + HOUR, "a1"), letter(NOON, clear=False), letter(NOON - HOUR)]
    with store.transaction() as unit:
        for row in rows:
            unit.note_letter(ACCOUNT, row)
    assert store.letters_since(ACCOUNT, NOON) == (rows[1], rows[0])
    assert store.letters_since("other", NOON) == ()


def test_a_draft_has_one_copy(store):
    first = DraftCopy(folder="Drafts", uidvalidity=7, uid=1, content_hash="ab", revision=1)
    second = replace(first, uid=2, revision=2, removing=True)
    with store.transaction() as unit:
        unit.keep_draft(ACCOUNT, "note1", first)
        unit.keep_draft(ACCOUNT, "note1", second)
    assert store.draft_copy(ACCOUNT, "note1") == second
    with store.transaction() as unit:
        unit.forget_draft(ACCOUNT, "note1")
    assert store.draft_copy(ACCOUNT, "note1") is None


# --- the store itself -------------------------------------------------------------------------------------------------


def test_hostile_text_is_kept_as_text(store):
    name = "INBOX'; DROP TABLE events; --"
    with store.transaction() as unit:
        unit.move_cursor(ACCOUNT, name, 1, 2)
        unit.move_cursor(ACCOUNT, "lone \ud800 and \0", 1, 3)
        unit.append(ACCOUNT, "a1", 0, [opened(company="\ud800 \0 \u202e")], None)
    assert store.cursor(ACCOUNT, name) == Cursor(1, 2)
    assert store.cursor(ACCOUNT, "lone \ud800 and \0") == Cursor(1, 3)
    assert store.events(ACCOUNT, "a1")[0].company == "\ud800 \0 \u202e"


def test_a_unit_is_of_no_use_after_its_transaction(store):
    with store.transaction() as unit:
        unit.queue(entry())
    with pytest.raises(StoreError):
        unit.queue(entry("n2"))
    assert [e.id for e in store.outbox(ACCOUNT)] == ["n1"]


def test_a_transaction_inside_a_transaction_is_refused_and_nothing_is_stored(store):
    with pytest.raises(StoreError), store.transaction() as unit:  # noqa: PT012
        unit.queue(entry())
        with store.transaction():
            pass
    assert store.outbox(ACCOUNT) == ()
    with store.transaction() as unit:  # and the store is still of use
        unit.queue(entry())


def test_the_secret_is_32_octets_and_the_installation_has_a_name(store):
    assert len(store.secret()) == 32
    assert len(store.installation()) == 16
    assert store.installation() == store.installation()


def test_ends_of_time_are_kept(store):
    east, west = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
    append(store, "a", 0, opened(), look=datetime(1, 1, 1, tzinfo=east))
    append(store, "b", 0, opened(), look=datetime(9999, 12, 31, 23, tzinfo=west))
    assert store.agenda(ACCOUNT, NOON) == ("a",)
    assert store.next_look(ACCOUNT) == datetime(1, 1, 1, tzinfo=UTC)


# --- letters in doubt -----------------------------------------------------------------------------------------------------


def in_doubt(letter="l1", **changes):
    fields = {"at": NOON, "from_addr": "a@b.example", "from_domain": "b.example", "application": None, "kind": "offer"}
    return LetterRow(**{**fields, "clear": False, "letter": letter, **changes})


def test_a_letter_in_doubt_is_kept_until_it_is_decided(store):
    with store.transaction() as unit:
        unit.keep_undecided(ACCOUNT, "l1", "first")
        unit.keep_undecided(ACCOUNT, "l1", "second")
        unit.keep_undecided("other", "l1", "theirs")
        for letter in ("l1", "l2"):
            unit.note_letter(ACCOUNT, in_doubt(letter))
        unit.note_letter("other", in_doubt())
    assert store.undecided(ACCOUNT, "l1") == "first"
    with store.transaction() as unit:
        unit.decide_letter(ACCOUNT, "l1", "a7", NOON)
    assert store.undecided(ACCOUNT, "l1") is None
    assert store.undecided("other", "l1") == "theirs"
    rows = {row.letter: (row.clear, row.application) for row in store.letters_since(ACCOUNT, NOON)}
    assert rows == {"l1": (True, "a7"), "l2": (False, None)}
    assert store.letters_since("other", NOON) == (in_doubt(),)


def test_with_a_decided_letter_every_question_about_it_is_closed(store):
    with store.transaction() as unit:
        unit.ask(request("q1", application="", note=None, interview=None, letter="l1"))
        unit.ask(request("q2", application="", note=None, interview=None, letter="l1"))
        unit.ask(request("q3", application="", note=None, interview=None, letter="l2"))
        unit.use_request(ACCOUNT, "q1", NOON, "k")
        unit.decide_letter(ACCOUNT, "l1", "", NOON)
    assert [store.request(ACCOUNT, q).closed for q in ("q1", "q2", "q3")] == [None, "answered", None]
