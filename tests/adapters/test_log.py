"""Log: slugs with fields, a priority for the journal, and never a word of anybody's mail."""

import asyncio
import base64
import io
import json
import logging
import os
import pty
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog

from afterword.adapters import log
from afterword.adapters.submission import SmtpEndpoint, Submission
from afterword.core.messages import Address
from afterword.core.outgoing import Note
from afterword.core.readings import Kind
from servers.smtp import ScriptedSmtp


@pytest.fixture(autouse=True)
def _as_before(monkeypatch):
    """Logging is one per process: whatever a test set up is taken off again."""
    monkeypatch.delenv("JOURNAL_STREAM", raising=False)
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    levels = {name: logging.getLogger(name).level for name in log.LIBRARIES}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, each in levels.items():
        logging.getLogger(name).setLevel(each)
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()


def told(level="info", **fields):
    stream = io.StringIO()
    log.configure("json", level, stream)
    structlog.get_logger().info("note_sent", **fields)
    return json.loads(stream.getvalue())


def test_a_line_is_a_slug_with_fields():
    line = told(note="n1", attempts=2)

    assert line["event"] == "note_sent"
    assert line["level"] == "info"
    assert (line["note"], line["attempts"]) == ("n1", 2)
    assert line["at"].endswith("Z")


@pytest.mark.parametrize("name", [*sorted(log.REFUSED), "Subject", "TOKEN"])
def test_fields_of_mail_and_secrets_are_dropped_and_the_line_says_so(name):
    line = told(note="n1", **{name: "hushhush"})

    assert name not in line
    assert line["refused"] == [name]
    assert "hushhush" not in json.dumps(line)


@pytest.mark.parametrize(
    "name", ["client_secret", "imap_password", "access_token", "Authorization", "credentials_directory", "api_key"]
)
def test_fields_that_sound_secret_lose_their_values(name):
    line = told(**{name: "hushhush"})

    assert line[name] == "***"


def test_what_is_nested_is_looked_at_too():
    line = told(
        account={"name": "a", "password": "hushhush", "oauth": {"refresh_token": "hushhush"}}, all=[{"body": 1}]
    )

    assert line["account"] == {"name": "a", "oauth": {"refresh_token": "***"}}
    assert line["all"] == [{}]
    assert "hushhush" not in json.dumps(line)


def test_values_are_short_and_one_line_and_octets_are_only_counted():
    line = told(folder="IN\nBOX\x1b[31m", long="x" * 10_000, octets=b"secret mail")

    assert line["folder"] == "IN BOX [31m"
    assert len(line["long"]) <= 501
    assert line["octets"] == "11 octets"


def test_plain_values_are_told_and_things_only_by_their_kind():
    note = Note(from_=Address("", "a@a.example"), to=Address("", "b@b.example"), subject="hushhush", body="hushhush")
    line = told(
        note=note, at_=datetime(2026, 3, 2, tzinfo=UTC), kind=Kind.OFFER, path=Path("/x"), n=1.5, on=True, no=None
    )

    assert line["note"] == "Note"
    assert (line["at_"], line["kind"], line["path"]) == ("2026-03-02 00:00:00+00:00", "offer", "/x")
    assert (line["n"], line["on"], line["no"]) == (1.5, True, None)


def fail(message=""):
    raise ValueError(message)


def failing(level):
    stream = io.StringIO()
    log.configure("json", level, stream)
    try:
        fail("no such\nfolder")
    except ValueError:
        structlog.get_logger().exception("look_failed", folder="INBOX")
    return json.loads(stream.getvalue())


def test_an_error_is_one_field():
    line = failing("info")

    assert line["error"] == "ValueError: no such folder"
    assert "exception" not in line


def test_a_traceback_is_told_at_debug_only():
    assert "Traceback" in failing("debug")["exception"]


def test_what_is_below_the_level_is_not_told():
    stream = io.StringIO()
    log.configure("json", "warning", stream)
    structlog.get_logger().info("note_sent")

    assert stream.getvalue() == ""


def test_a_level_that_does_not_exist_is_an_error():
    with pytest.raises(ValueError, match="loud"):
        log.configure("json", "loud")


@pytest.mark.parametrize("name", log.LIBRARIES)
def test_libraries_are_heard_from_warning_on_even_at_debug(name):
    """IMAPClient tells every fetched header at debug, asyncio and apscheduler every tick."""
    stream = io.StringIO()
    log.configure("json", "debug", stream)
    logging.getLogger(f"{name}.sub").info("chatter")
    logging.getLogger(f"{name}.sub").warning("went %s", "wrong")
    (line,) = map(json.loads, stream.getvalue().splitlines())

    assert (line["event"], line["library"], line["said"]) == ("library_said", f"{name}.sub", "went wrong")
    assert line["level"] == "warning"


def test_what_a_library_fails_with_is_told_as_ours():
    stream = io.StringIO()
    log.configure("json", "info", stream)
    try:
        fail("x")
    except ValueError:
        logging.getLogger("apscheduler.executors").exception("job failed")

    assert json.loads(stream.getvalue())["error"] == "ValueError: x"


def test_bound_names_are_told_from_threads_too():
    """Context variables do reach asyncio.to_thread; bare threads get theirs by binding."""
    stream = io.StringIO()
    log.configure("json", "info", stream)

    async def main():
        structlog.contextvars.bind_contextvars(account="a1")
        await asyncio.to_thread(structlog.get_logger().bind(folder="INBOX").info, "looked")

    asyncio.run(main())

    line = json.loads(stream.getvalue())
    assert (line["account"], line["folder"]) == ("a1", "INBOX")


# --- the journal, the terminal ---------------------------------------------------------------------------------------


@pytest.fixture
def journal(tmp_path, monkeypatch):
    """A file that JOURNAL_STREAM says is the journal."""
    with (tmp_path / "journal").open("w+") as stream:
        status = os.fstat(stream.fileno())
        monkeypatch.setenv("JOURNAL_STREAM", f"{status.st_dev}:{status.st_ino}")
        yield stream


def written(stream):
    stream.seek(0)
    return stream.read().splitlines()


def test_every_line_in_the_journal_has_its_priority(journal):
    log.configure("auto", "debug", journal)
    told_by = structlog.get_logger()
    for level in ("debug", "info", "warning", "error", "critical"):
        getattr(told_by, level)("slug")
    told_by.warn("slug")

    assert [line[:4] for line in written(journal)] == ["<7>{", "<6>{", "<4>{", "<3>{", "<2>{", "<4>{"]


def test_each_line_of_a_traceback_in_the_journal_has_the_priority(journal):
    """Else the journal files all but the first as info."""
    log.configure("console", "debug", journal)
    try:
        fail()
    except ValueError:
        structlog.get_logger().exception("look_failed")

    lines = written(journal)
    assert len(lines) > 3
    assert all(line.startswith("<3>") for line in lines)


def test_a_library_in_the_journal_has_its_priority(journal):
    log.configure("auto", "info", journal)
    logging.getLogger("imapclient").error("lost")

    assert [line[:3] for line in written(journal)] == ["<3>"]


@pytest.mark.parametrize("value", ["", "1:2", "x:y", "7", ":"])
def test_a_journal_that_is_somebody_elses_gets_no_prefix(tmp_path, monkeypatch, value):
    monkeypatch.setenv("JOURNAL_STREAM", value)
    with (tmp_path / "log").open("w+") as stream:
        log.configure("auto", "info", stream)
        structlog.get_logger().error("slug")

        assert written(stream)[0].startswith("{")


def test_a_terminal_gets_lines_for_people():
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w") as terminal, os.fdopen(ours, "rb", buffering=0) as reader:
        log.configure("auto", "info", terminal)
        structlog.get_logger().info("note_sent", note="n1")
        line = reader.read(4096).decode()

    assert "note_sent" in line
    assert not line.startswith("{")


def test_a_pipe_gets_json():
    stream = io.StringIO()
    log.configure("auto", "info", stream)
    structlog.get_logger().info("note_sent")

    assert json.loads(stream.getvalue())["event"] == "note_sent"


# --- secrets ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("script", [{}, {"AUTH": b"535 wrong"}, {"RCPT": b"550 unknown"}], ids=["sent", "auth", "rcpt"])
def test_a_whole_submission_at_debug_tells_no_secret_and_no_word_of_the_mail(script):
    stream = io.StringIO()
    log.configure("json", "debug", stream)
    raw = b"From: jordan@avery.example\r\nSubject: Xylophone\r\n\r\nZeppelin\r\n"

    async def main(server):
        endpoint = SmtpEndpoint(host=server.host, port=server.port, security="none", username="jordan@avery.example")
        out = Submission(endpoint, lambda: "correct horse")
        outcome = await out.submit("jordan@avery.example", ["dana@quillworks.example"], raw, before_data=lambda: None)
        await out.aclose()
        structlog.get_logger().info("submission_ended", outcome=outcome)

    with ScriptedSmtp(script) as server:
        asyncio.run(main(server))

    encoded = base64.b64encode(b"\0jordan@avery.example\0correct horse").decode()
    assert encoded.encode() in b"".join(server.commands)  # it did log in
    assert "submission_ended" in stream.getvalue()
    for word in ("correct horse", encoded, encoded[:-4], "Xylophone", "Zeppelin"):
        assert word not in stream.getvalue()
