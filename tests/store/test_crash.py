"""A process that is killed leaves all of a transaction or nothing of it."""

import signal

import pytest

from afterword.core.outbox import TRANSITIONS, Phase
from afterword.store.sqlite import SqliteStore
from store.children import run
from store.samples import ACCOUNT, NOON, entry

WAY = [Phase.CLAIMED, Phase.DIALING, Phase.COMMITTING, Phase.IN_DOUBT]


def test_killed_in_the_middle_of_a_transaction_nothing_of_it_is_there(path):
    ended = run(
        path,
        """
        store = SqliteStore.open(path)
        with store.transaction() as unit:
            unit.append(ACCOUNT, "before", 0, [opened()], NOON)
        with store.transaction() as unit:
            unit.append(ACCOUNT, "half", 0, [opened(company="x" * 1000) for _ in range(3000)], NOON)  # more than fits into SQLite's memory
            unit.queue(entry())
            unit.move_cursor(ACCOUNT, "INBOX", 7, 9)
            die()
        """,
    )
    assert ended == -signal.SIGKILL
    store = SqliteStore.open(path)
    assert store.applications(ACCOUNT) == ("before",)
    assert store.events(ACCOUNT, "half") == ()
    assert store.outbox(ACCOUNT) == ()
    assert store.cursor(ACCOUNT, "INBOX") is None
    store.close()


@pytest.mark.parametrize("phase", [Phase.APPROVED, *WAY])
def test_killed_right_after_a_phase_was_stored_the_store_says_that_phase(path, phase):
    """What `after_commit` is for: to end the process at each phase in turn."""
    ended = run(
        path,
        f"""
        store = SqliteStore.open(path, after_commit=lambda stored: die() if stored == {phase.value!r} else None)
        with store.transaction() as unit:
            unit.queue(entry())
        for phase in {[p.value for p in WAY]!r}:
            with store.transaction() as unit:
                unit.advance(ACCOUNT, "n1", Phase(phase), message_id="<m@x.example>", date=NOON)
        """,
    )
    assert ended == -signal.SIGKILL
    store = SqliteStore.open(path)
    assert store.outbox_entry(ACCOUNT, "n1").phase is phase
    store.close()


def test_after_commit_hears_every_phase_once_it_is_stored(path):
    heard = []
    store = SqliteStore.open(
        path, after_commit=lambda phase: heard.append((phase, store.outbox_entry(ACCOUNT, "n1").phase))
    )
    with store.transaction() as unit:
        unit.queue(entry())
    assert heard == [("approved", "approved")]
    with store.transaction() as unit:
        unit.advance(ACCOUNT, "n1", Phase.CLAIMED, message_id="<m@x.example>", date=NOON)
        unit.advance(ACCOUNT, "n1", Phase.APPROVED)
    assert heard[1:] == [("claimed", "approved"), ("approved", "approved")]
    with store.transaction() as unit:
        unit.update_entry(ACCOUNT, "n1", attempts=1)
    with pytest.raises(ZeroDivisionError), store.transaction() as unit:  # noqa: PT012
        unit.advance(ACCOUNT, "n1", Phase.HELD)
        raise ZeroDivisionError
    assert len(heard) == 3
    store.close()


def test_every_phase_can_be_stored(path):
    """The kill tests above walk one way; the table has more."""
    store = SqliteStore.open(path)
    ways = {Phase.APPROVED: []}
    for _ in Phase:
        for phase, way in list(ways.items()):
            for following in TRANSITIONS[phase]:
                ways.setdefault(following, [*way, following])
    assert ways.keys() == set(Phase)
    for goal, way in ways.items():
        with store.transaction() as unit:
            unit.queue(entry(goal.value))
            for phase in way:
                unit.advance(ACCOUNT, goal.value, phase, message_id="<m@x.example>", date=NOON)
        assert store.outbox_entry(ACCOUNT, goal.value).phase is goal
    store.close()


def test_a_reader_beside_a_killed_writer_is_not_harmed(path):
    store = SqliteStore.open(path)
    ended = run(
        path,
        """
        store = SqliteStore.open(path, alone=False)
        with store.transaction() as unit:
            unit.queue(entry())
            die()
        """,
    )
    assert ended == -signal.SIGKILL
    assert store.outbox(ACCOUNT) == ()
    with store.transaction() as unit:
        unit.queue(entry())
    store.close()
