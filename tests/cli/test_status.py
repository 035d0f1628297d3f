"""`afterword status`: an empty answer says whether the mailbox was ever reached."""

import json

import pytest

from afterword.cli import main
from afterword.store.sqlite import SqliteStore

OWNER = "jordan@avery.example"


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "config.yaml"
    path.write_text(f"""\
owner: {{name: Jordan Avery, addresses: [{OWNER}], timezone: Europe/London}}
imap: {{host: imap.avery.example, password_file: not-there}}
smtp: {{host: smtp.avery.example}}
store: {{path: state/afterword.db}}
""")
    return path


@pytest.fixture
def store(config):
    with_key = SqliteStore.open(config.parent / "state" / "afterword.db")
    yield with_key
    with_key.close()


def test_a_run_that_never_reached_the_mailbox_is_told_as_such(config, store, capsys):
    assert main(["status", str(config)]) == 0
    said = capsys.readouterr().out
    assert "No application is known yet.\nNo folder was ever read: `afterword run` has not reached" in said
    assert main(["status", "--json", str(config)]) == 0
    assert json.loads(capsys.readouterr().out)["folders_read"] == []


def test_a_mailbox_without_applications_is_told_as_such(config, store, capsys):
    with store.transaction() as unit:
        unit.move_cursor(OWNER, "INBOX", 1, 0)
    assert main(["status", str(config)]) == 0
    assert capsys.readouterr().out == "No application is known yet.\n"
    assert main(["status", "--json", str(config)]) == 0
    assert json.loads(capsys.readouterr().out)["folders_read"] == ["INBOX"]
