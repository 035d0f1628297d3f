"""The schema, step by step."""

import sqlite3
from pathlib import Path

import pytest

from afterword.core.outbox import Phase
from afterword.store import Cursor, StoreError, migrations
from afterword.store.engine import Engine
from afterword.store.migrations import Migration, check, migrate, statements
from afterword.store.sqlite import SqliteStore
from store.samples import ACCOUNT, HOUR, NOON, fixed, opened, request

FROZEN = Path(__file__).parent / "frozen"

ONE = Migration(number=1, name="one", sql="CREATE TABLE a (x TEXT);\nINSERT INTO a VALUES ('kept');")
TWO = Migration(number=2, name="two", sql="ALTER TABLE a ADD COLUMN y TEXT;")
BAD = Migration(number=2, name="bad", sql="ALTER TABLE a ADD COLUMN y TEXT;\nINSERT INTO nowhere VALUES (1);")


@pytest.fixture
def engine():
    opened_engine = Engine(None)
    yield opened_engine
    opened_engine.close()


def columns(engine):
    return [row["name"] for row in engine.rows("PRAGMA table_info(a)")]


def test_steps_are_taken_once_and_in_order(engine):
    assert migrate(engine, "x", (ONE,)) == 1
    assert migrate(engine, "x", (ONE, TWO)) == 1
    assert migrate(engine, "x", (ONE, TWO)) == 0
    assert columns(engine) == ["x", "y"]
    assert engine.rows("SELECT x FROM a") == [{"x": "kept"}]


def test_a_step_that_fails_leaves_the_schema_before_it(engine):
    with pytest.raises(StoreError, match="nowhere"):
        migrate(engine, "x", (ONE, BAD))
    assert columns(engine) == ["x"]
    assert migrate(engine, "x", (ONE, TWO)) == 1


def test_a_newer_schema_is_refused_and_left_alone(path):
    store = SqliteStore.open(path)
    with store.transaction() as unit:
        unit.move_cursor(ACCOUNT, "INBOX", 7, 9)
    store.close()
    newer = sqlite3.connect(path)
    newer.execute("INSERT INTO migrations (number, name) VALUES (99, 'from the future')")
    newer.commit()
    newer.close()
    with pytest.raises(StoreError, match=r"newer Afterword \(schema 99, this one knows \d+\): update") as refused:
        SqliteStore.open(path)
    assert str(path) in str(refused.value)
    with pytest.raises(StoreError, match="newer"):  # the lock was given back: it is not busy
        SqliteStore.open(path)


def test_a_command_beside_an_older_daemon_does_not_change_its_schema(engine):
    migrate(engine, "x", (ONE,))
    with pytest.raises(StoreError, match="restart the daemon"):
        check(engine, "x", (ONE, TWO))
    assert columns(engine) == ["x"]
    check(engine, "x", (ONE,))


def test_the_steps_are_numbered_without_gaps():
    found = migrations.known()
    assert [step.number for step in found] == list(range(1, len(found) + 1))


def test_statements_are_cut_at_their_ends_only():
    sql = "-- a remark; with a semicolon\nCREATE TABLE a (x TEXT DEFAULT ';');\n\nINSERT INTO a VALUES ('b;\n;c');\n"
    assert list(statements(sql)) == ["CREATE TABLE a (x TEXT DEFAULT ';');", "INSERT INTO a VALUES ('b;\n;c');"]
    with pytest.raises(StoreError, match="middle"):
        list(statements("CREATE TABLE a (x TEXT)"))


# --- stores of long ago: the files in frozen/ are never edited ------------------------------------------------------------


def thaw(name, path):
    path.parent.mkdir(0o700)
    path.touch(0o600)
    old = sqlite3.connect(path)
    old.executescript((FROZEN / name).read_text())
    old.close()


def test_a_store_of_the_first_schema_is_read_today(path):
    thaw("schema_1.sql", path)
    store = SqliteStore.open(path)
    assert store.installation() == "00112233445566aa"
    assert store.applications(ACCOUNT) == ("a1",)
    assert store.events(ACCOUNT, "a1") == (opened(), fixed())
    assert store.next_look(ACCOUNT) == NOON + HOUR
    assert store.request(ACCOUNT, "r1") == request()
    assert store.outbox_entry(ACCOUNT, "n1").phase is Phase.IN_DOUBT
    assert store.outbox_entry(ACCOUNT, "n1").message_id == "<m@avery.example>"
    assert store.cursor(ACCOUNT, "INBOX") == Cursor(7, 42)
    with store.transaction() as unit:
        assert unit.append(ACCOUNT, "a1", 2, [fixed("i2")], None) == 3
        unit.advance(ACCOUNT, "n1", Phase.SENT)
    store.close()


def test_a_store_of_the_first_schema_becomes_what_a_new_one_is(path, tmp_path):
    thaw("schema_1.sql", path)
    SqliteStore.open(path).close()
    SqliteStore.open(tmp_path / "new" / "afterword.db").close()
    assert schema(path) == schema(tmp_path / "new" / "afterword.db")


def schema(path):
    opened_db = sqlite3.connect(path)
    rows = opened_db.execute("SELECT type, name, tbl_name FROM sqlite_master ORDER BY type, name").fetchall()
    tables = {
        name: opened_db.execute(f"PRAGMA table_info({name})").fetchall() for kind, name, _ in rows if kind == "table"
    }
    opened_db.close()
    return rows, tables
