"""What lies on the disk, who may read it, and who may have it open."""

import os
import signal
import sqlite3
import stat
from pathlib import Path

import pytest

from afterword.store import StoreBusy, StoreError
from afterword.store.sqlite import SqliteStore
from store.children import run
from store.samples import ACCOUNT, entry


@pytest.fixture
def generous_umask():
    """The umask that most systems give, under which files are born readable to all."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("generous_umask")
def test_every_file_is_its_owners_alone_from_birth(path):
    store = SqliteStore.open(path)
    with store.transaction() as unit:
        unit.queue(entry())
    found = {each.name: mode(each) for each in path.parent.iterdir()}
    store.close()
    names = {"afterword.db", "afterword.db-wal", "afterword.db-shm", "afterword.db.lock", "token.key"}
    assert found == dict.fromkeys(names, 0o600)
    assert mode(path.parent) == 0o700


@pytest.mark.usefixtures("generous_umask")
def test_files_stay_closed_when_wal_and_shm_are_made_anew(path):
    SqliteStore.open(path).close()  # which takes them away
    assert not path.with_name("afterword.db-wal").exists()
    store = SqliteStore.open(path)
    with store.transaction() as unit:
        unit.queue(entry())
    assert {mode(each) for each in path.parent.iterdir()} == {0o600}
    store.close()


@pytest.mark.parametrize("name", ["", "afterword.db", "afterword.db-wal", "afterword.db.lock", "token.key"])
@pytest.mark.parametrize("bit", [0o040, 0o004, 0o020])
def test_what_others_can_read_or_write_is_refused_in_one_line(path, name, bit):
    SqliteStore.open(path).close()
    open_to_others = path.parent / name
    if not open_to_others.exists():
        open_to_others.touch(0o600)
    open_to_others.chmod(mode(open_to_others) | bit)
    with pytest.raises(StoreError, match="chmod") as refused:
        SqliteStore.open(path)
    assert str(open_to_others) in str(refused.value)
    assert "\n" not in str(refused.value)
    open_to_others.chmod(mode(open_to_others) & ~bit)
    SqliteStore.open(path).close()  # and nothing is left locked


def test_what_belongs_to_another_user_is_refused(path, monkeypatch):
    SqliteStore.open(path).close()
    me = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: me + 1)
    with pytest.raises(StoreError, match="another user"):
        SqliteStore.open(path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_root_may_look_at_the_store_of_a_service_and_leaves_nothing_of_its_own(path):
    SqliteStore.open(path).close()
    for each in (path.parent, *path.parent.iterdir()):
        os.chown(each, 65534, 65534)
    with pytest.raises(StoreError, match="another user"):
        SqliteStore.open(path)

    beside = SqliteStore.open(path, alone=False)
    assert beside.applications("jordan") == ()
    assert {each.stat().st_uid for each in path.parent.iterdir()} == {65534}
    beside.close()


def test_a_second_daemon_is_refused_and_told_who_has_the_store(path):
    first = SqliteStore.open(path)
    with pytest.raises(StoreBusy, match=f"process {os.getpid()}"):
        SqliteStore.open(path)
    first.close()
    SqliteStore.open(path).close()


def test_the_lock_goes_with_its_process_however_it_ends(path):
    assert run(path, "store = SqliteStore.open(path); die()") == -signal.SIGKILL
    SqliteStore.open(path).close()


def test_a_command_looks_in_beside_the_daemon(path):
    daemon = SqliteStore.open(path)
    with daemon.transaction() as unit:
        unit.queue(entry())
    command = SqliteStore.open(path, alone=False)
    assert [e.id for e in command.outbox(ACCOUNT)] == ["n1"]
    assert command.secret() == daemon.secret()
    with command.transaction() as unit:
        unit.update_entry(ACCOUNT, "n1", attempts=1)
    command.close()
    assert daemon.outbox_entry(ACCOUNT, "n1").attempts == 1
    daemon.close()


def test_a_command_makes_no_store(path):
    with pytest.raises(StoreError, match="no store"):
        SqliteStore.open(path, alone=False)
    assert not path.parent.exists()


def test_secret_and_installation_outlive_the_process_and_differ_between_stores(path, tmp_path):
    first = SqliteStore.open(path)
    secret, installation = first.secret(), first.installation()
    first.close()
    again, other = SqliteStore.open(path), SqliteStore.open(tmp_path / "other" / "afterword.db")
    assert (again.secret(), again.installation()) == (secret, installation)
    assert other.secret() != secret
    assert other.installation() != installation
    again.close()
    other.close()


def test_the_key_stands_in_its_own_file_only(path):
    store = SqliteStore.open(path)
    secret = store.secret()
    store.close()
    assert (path.parent / "token.key").read_bytes() == secret
    assert secret not in path.read_bytes()


def test_a_damaged_key_is_refused(path):
    SqliteStore.open(path).close()
    (path.parent / "token.key").write_bytes(b"short")
    with pytest.raises(StoreError, match="damaged"):
        SqliteStore.open(path)


def test_what_is_no_database_is_refused_in_one_line(path):
    SqliteStore.open(path).close()
    path.write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(StoreError, match="not a database") as refused:
        SqliteStore.open(path)
    assert str(path) in str(refused.value)
    assert path.read_bytes().startswith(b"Dear diary")


def test_a_folder_that_cannot_be_made_is_told_in_one_line(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="file") as refused:
        SqliteStore.open(tmp_path / "file" / "afterword.db")
    assert "\n" not in str(refused.value)


def test_a_link_in_place_of_the_database_is_refused(path, tmp_path):
    path.parent.mkdir(0o700)
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreError):
        SqliteStore.open(path)
    assert not (tmp_path / "elsewhere").exists()


def test_commits_are_on_the_disk_when_they_return(path):
    """WAL with synchronous=FULL; foreign keys hold; what is deleted is overwritten."""
    store = SqliteStore.open(path)
    asked_for = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    asked = {name: store._engine.rows(f"PRAGMA {name}")[0] for name in asked_for}
    store.close()
    assert asked == {
        "journal_mode": {"journal_mode": "wal"},
        "synchronous": {"synchronous": 2},
        "foreign_keys": {"foreign_keys": 1},
        "secure_delete": {"secure_delete": 1},
    }


def test_a_full_disk_stores_nothing_of_a_transaction_and_the_store_lives_on(path):
    store = SqliteStore.open(path)
    pages = store._engine.rows("PRAGMA page_count")[0]["page_count"]
    store._engine.rows(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreError, match="full"), store.transaction() as unit:  # noqa: PT012
        unit.queue(entry())
        unit.queue(entry("large", last_reply="x" * 100_000))
    assert store.outbox(ACCOUNT) == ()
    store._engine.rows("PRAGMA max_page_count = 100000")
    with store.transaction() as unit:
        unit.queue(entry())
    store.close()


def test_a_store_that_another_program_holds_is_busy_not_broken(path, monkeypatch):
    monkeypatch.setattr("afterword.store.engine.BUSY_SECONDS", 0.05)
    store = SqliteStore.open(path)
    stranger = sqlite3.connect(path, isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy, match="locked"), store.transaction():
        pass
    stranger.execute("ROLLBACK")
    with store.transaction() as unit:
        unit.queue(entry())
    stranger.close()
    store.close()


def test_relative_paths_are_taken_from_where_the_store_was_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store = SqliteStore.open(Path("state/afterword.db"))
    monkeypatch.chdir("/")
    with store.transaction() as unit:
        unit.queue(entry())
    store.close()
    assert (tmp_path / "state" / "afterword.db").exists()
