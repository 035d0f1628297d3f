"""The daemon as people run it: the real command line, a real Postfix that delivers into a real Dovecot, a YAML file.

Nothing here reaches into the process: tests see what its servers, its supervisor, its log and its store's files show.
"""

from __future__ import annotations

import json
import os
import re
import signal
import smtplib
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any, Self

import pytest
import yaml

from afterword.demo.mails import Request, invitation
from servers import dovecot, postfix
from servers.dovecot import OWNER, PASSWORD, Dovecot, trusting_context
from servers.postfix import Postfix, auth_settings, free_port
from servers.smtp import ScriptedSmtp, silence

pytestmark = pytest.mark.servers

PRIYA = "priya@brightwell.example"
USERS = {OWNER: PASSWORD, PRIYA: PASSWORD}
PATIENCE = 30.0  # seconds after which something that should have come will not come any more
STOPS_WITHIN = 5.0
SOURCE = Path(__file__).parents[2] / "daemon"
COMMAND = (sys.executable, "-m", "afterword")
#: What a provider's own signature check says about mail of its users and of the employer.
STAMPS = (
    "smtpd_data_restrictions = check_sender_access inline:{"
    "{avery.example = PREPEND Authentication-Results: mx.avery.example; dkim=pass header.d=avery.example}, "
    "{brightwell.example = PREPEND Authentication-Results: mx.avery.example; dkim=pass header.d=brightwell.example}}"
)
#: The real command line, with one thing done to it that only a test can do: while the named file is there, whoever
#: asks for the time in a worker thread waits. Loops' patience and ticks are short, so that the watchdog sees it soon.
HANGING = """
import sys, threading, time
from pathlib import Path
from afterword.adapters.clock import SystemClock
from afterword.cli import main
from afterword.service import supervisor, timekeeper

hangs = Path(sys.argv.pop(1))
supervisor.HANGS_AFTER["timekeeper"] = 1.0
timekeeper.TICK = 0.1
now = SystemClock.now

def waiting(self):
    while threading.current_thread() is not threading.main_thread() and hangs.exists():
        time.sleep(0.02)
    return now(self)

SystemClock.now = waiting
sys.exit(main())
"""
#: The real command line, less patient between two connections.
EAGER = """
import sys
from afterword.cli import main
from afterword.service import watcher

watcher.FIRST_BACKOFF = watcher.LONGEST_BACKOFF = 0.2
sys.exit(main())
"""


def waited_for(what: Callable[[], Any], why: Callable[[], str] = lambda: "", patience: float = PATIENCE) -> Any:
    """What `what` gives as soon as it gives something; only the outside knows when, so it is polled."""
    until = time.monotonic() + patience
    while not (found := what()):
        assert time.monotonic() < until, why()
        time.sleep(0.02)
    return found


# --- servers, a configuration, a command ------------------------------------------------------------------------------


@dataclass
class Place:
    """One owner's servers and the folder in which the configuration and the store lie."""

    folder: Path
    mailboxes: Dovecot
    post: Postfix

    def config(self, **groups: dict[str, Any]) -> Path:
        """Write a configuration; `groups` are merged over what works."""
        (self.folder / "password").write_text(PASSWORD + "\n")
        (self.folder / "password").chmod(0o600)
        ca_file = str(self.mailboxes.ca_file)
        settings: dict[str, dict[str, Any]] = {
            "owner": {"name": "Jordan Avery", "addresses": [OWNER], "timezone": "Europe/London"},
            "profile": {"facts": [{"text": "led a Kafka migration for forty services", "tags": ["kafka"]}]},
            "imap": {
                "host": "127.0.0.1",
                "port": self.mailboxes.imaps_port,
                "password_file": "password",
                "ca_file": ca_file,
            },
            "smtp": {"host": "127.0.0.1", "port": self.post.tls_port, "ca_file": ca_file},
            "approval": {"authserv_id": "mx.avery.example"},
            "sending": {"grace": "1s"},
            "store": {"path": "state/afterword.db"},
            "log": {"level": "debug"},
        }
        for name, keys in groups.items():
            settings[name] = {k: v for k, v in {**settings.get(name, {}), **keys}.items() if v is not None}
        path = self.folder / "config.yaml"
        path.write_text(yaml.safe_dump(settings, sort_keys=False))
        return path

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def mail(self, sender: str, to: str, raw: bytes) -> None:
        """Submit a mail as its author's program does: over TLS, logged in."""
        with smtplib.SMTP_SSL("127.0.0.1", self.post.tls_port, context=trusting_context()) as client:
            client.login(sender, PASSWORD)
            client.sendmail(sender, [to], raw)

    def answers(self, request: Request, words: str) -> None:
        """The owner's mail program submits a reply, and files its copy."""
        raw = request.reply(words, at=datetime.now(UTC))
        self.mail(OWNER, str(message_from_bytes(raw)["To"]).rpartition("<")[2].rstrip(">"), raw)
        self.mailboxes.append(OWNER, "Sent", raw, (r"\Seen",))

    def letters(self, word: str = "") -> list[Request]:
        """The daemon's letters in the owner's INBOX, oldest first."""
        found = [Request(raw) for raw in self.mailboxes.messages(OWNER)]
        return [each for each in found if each.message["Auto-Submitted"] and word in each.subject]


def environment(**more: str) -> dict[str, str]:
    """Ours, with nothing of a supervisor or a user in it."""
    kept = {k: v for k, v in os.environ.items() if k in {"PATH", "LANG", "HOME", "TZ", "SYSTEMROOT"}}
    return {**kept, "PYTHONPATH": str(SOURCE), "PYTHONWARNINGS": "error", **more}


def afterword(*words: object, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [*COMMAND, *map(str, words)],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        env=environment(**more),
        check=False,
    )


@pytest.fixture(scope="module")
def servers(tmp_path_factory) -> Iterator[tuple[Dovecot, Postfix]]:
    """Both servers, shared by the tests that leave them as they were but for mail."""
    if (why := dovecot.missing() or postfix.missing()) is not None:
        pytest.skip(why)
    with _servers(tmp_path_factory.mktemp("servers")) as both:
        yield both


@contextmanager
def _servers(folder: Path, **options: Any) -> Iterator[tuple[Dovecot, Postfix]]:
    port = free_port()
    with (
        Dovecot(folder, users=USERS, settings=auth_settings(port), **options) as mailboxes,
        Postfix(
            mailboxes, folder, auth_port=port, domains=("avery.example", "brightwell.example"), settings=STAMPS
        ) as post,
    ):
        yield mailboxes, post


@pytest.fixture
def place(servers, tmp_path) -> Place:
    """The shared servers with empty mailboxes."""
    mailboxes, post = servers
    for user in USERS:
        with mailboxes.imap(user) as client:
            for _, _, folder in client.list_folders():
                client.select_folder(folder)
                client.delete_messages(client.search())
                client.expunge()
    return Place(tmp_path, mailboxes, post)


# --- the daemon as a process --------------------------------------------------------------------------------------------


@dataclass
class Daemon:
    """`afterword run` with a supervisor that listens. Ends with the ``with``, and must end well."""

    place: Place
    config: Path
    script: tuple[str, ...] = ()
    more: dict[str, str] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)  # what the supervisor was told, message by message

    def __enter__(self) -> Self:
        self._supervisor = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._supervisor.bind(b"")  # Linux gives it a name of its own in the abstract namespace (unix(7))
        self._supervisor.setblocking(False)
        name = "@" + self._supervisor.getsockname()[1:].decode()
        self.log_file = self.place.folder / "log"
        command = [sys.executable, "-c", *self.script] if self.script else list(COMMAND)
        with self.log_file.open("ab") as out:
            self.process = subprocess.Popen(
                [*command, "run", str(self.config)],
                stdout=out,
                stderr=out,
                env=environment(NOTIFY_SOCKET=name, **self.more),
            )
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        try:
            if kind is None and self.process.poll() is None:
                self.stops()
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait(10)
            self._supervisor.close()
            if kind is not None:
                print(self.log()[-8000:])

    def heard(self) -> list[str]:
        """Everything that the supervisor was told until now."""
        try:
            while True:
                self.told.append(self._supervisor.recv(4096).decode())
        except BlockingIOError:
            return self.told

    def until(self, what: Callable[[], Any], patience: float = PATIENCE) -> Any:
        """What `what` gives as soon as it gives something, while the daemon lives."""

        def seen() -> Any:
            found = what()
            assert found or self.process.poll() is None, self.log()
            return found

        return waited_for(seen, self.log, patience)

    def ready(self) -> None:
        self.until(lambda: any("READY=1" in each for each in self.heard()))

    def stops(self) -> None:
        """SIGTERM; it must end well and soon."""
        self.process.terminate()
        began = time.monotonic()
        assert self.process.wait(PATIENCE) == 0, self.log()
        took = time.monotonic() - began
        assert took < STOPS_WITHIN, f"{took:.1f} s\n{self.log()}"

    def log(self) -> str:
        return self.log_file.read_text()

    def events(self, name: str) -> list[dict[str, Any]]:
        """The lines of the log that bear this slug."""
        whole = self.log().rpartition("\n")[0]
        return [line for line in map(json.loads, whole.splitlines()) if line["event"] == name]


@pytest.fixture
def running(place) -> Iterator[Callable[..., Daemon]]:
    """Start the daemon, and wait until it is ready."""
    with ExitStack() as stack:

        def start(config: Path | None = None, *, script: tuple[str, ...] = (), **more: str) -> Daemon:
            daemon = stack.enter_context(Daemon(place, config or place.config(), script, more))
            daemon.ready()
            return daemon

        yield start


# --- before it runs: check ----------------------------------------------------------------------------------------------


def test_a_good_configuration_and_its_servers_are_found_to_be_well(place):
    config = place.config()
    done = afterword("check", config)
    assert (done.returncode, done.stderr) == (0, "")
    assert "all well" in done.stdout

    done = afterword("check", "--login", config)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"logged in as {OWNER}" in done.stdout
    assert "smtp 127.0.0.1: logged in" in done.stdout
    assert not place.state.exists(), "a check makes no store"


GOOD = """\
owner:
  name: Jordan Avery
  addresses: [jordan@avery.example]
  timezone: Europe/London
imap:
  host: imap.avery.example
  password_env: SOME_PASSWORD
smtp:
  host: smtp.avery.example
approval:
  plus_addressing: yes
sending:
  grace: 2m
waking:
  from: "08:00"
"""
#: What somebody changes (old → new), and what is told then: the key, by a piece of the line on which it is wrong.
MISTAKES = {
    "misspelt": ({"timezone:": "tiemzone:"}, {"tiemzone": "owner.tiemzone", "owner:": "owner.timezone"}),
    "a tab": ({"  host: smtp": "\thost: smtp"}, {"\thost": ""}),
    "a password": (
        {"password_env: SOME_PASSWORD": "password: hunter2"},
        {"hunter2": "imap.password", "imap:": "imap"},
    ),
    "no such unit": ({"2m": "2 fortnights"}, {"fortnights": "sending.grace"}),
    "no such time": ({'"08:00"': "25:61"}, {"25:61": "waking.from"}),
    "in clear over a network": ({"smtp:": "smtp:\n  security: none"}, {"security: none": "smtp.security"}),
    "a port of another language": ({"imap:": "imap:\n  port: 143"}, {"port: 143": "imap.port"}),
    "no address": ({"jordan@avery.example": "Jordan at Avery"}, {"Jordan at": "owner.addresses"}),
    "a list for a group": ({"grace: 2m": "- grace"}, {"sending:": "sending"}),
    "several": (
        {
            "Europe/London": "Europe/Lodnon",
            "plus_addressing: yes": "plus_addressing: perhaps",
            "smtp.avery": "smtp://avery",
            "SOME_PASSWORD": "NO_SUCH_PASSWORD",
        },
        {
            "Lodnon": "owner.timezone",
            "perhaps": "approval.plus_addressing",
            "smtp://": "smtp.host",
            "NO_SUCH": "imap.password_env",
        },
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_every_mistake_is_told_at_once_with_its_line_by_check_and_by_run(tmp_path, name):
    changes, wrong = MISTAKES[name]
    text = GOOD
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    config = tmp_path / "config.yaml"
    config.write_text(text)
    lines = text.splitlines()
    expected = {(next(n for n, line in enumerate(lines, 1) if piece in line), key) for piece, key in wrong.items()}

    for command in ("check", "run") if name == "several" else ("check",):
        done = afterword(command, config, SOME_PASSWORD="x")
        told = [
            re.fullmatch(rf"{re.escape(str(config))}:(\d+): (?:([a-z_.]+): )?\S.*", line)
            for line in done.stderr.splitlines()
        ]
        assert (done.returncode, done.stdout) == (78, "")
        assert all(told), done.stderr
        assert {(int(each[1]), each[2] or "") for each in told} == expected, done.stderr
        assert "hunter2" not in done.stderr


def test_a_round_trip_tells_the_truth_about_this_provider(place):
    done = afterword("check", "--roundtrip", "--wait", 5, place.config())
    assert (done.returncode, done.stderr) == (0, "")
    for told in (
        r"arrived +in INBOX after \d+ s",
        r"plus addressing +works",
        r"copy in Sent +none by itself",
        r"Message-ID +kept",
        r"verdicts +stamped by mx\.avery\.example; it says that your domain signed the mail",
    ):
        assert re.search(told, done.stdout), done.stdout
    advised = yaml.safe_load(done.stdout[done.stdout.index("\napproval:") :])
    assert advised == {
        "approval": {"proof": "sent-copy", "plus_addressing": True, "authserv_id": "mx.avery.example"},
        "sending": {"sent_copy": "auto"},
    }
    assert len(place.mailboxes.messages(OWNER)) == 2
    assert place.mailboxes.messages(OWNER, "Sent") == []


def test_a_provider_without_plus_addressing_is_found_out(tmp_path):
    if (why := dovecot.missing() or postfix.missing()) is not None:
        pytest.skip(why)
    with _servers(tmp_path, plus_addressing=False) as (mailboxes, post):
        place = Place(tmp_path, mailboxes, post)
        done = afterword("check", "--roundtrip", "--wait", 5, place.config())
        assert (done.returncode, done.stderr) == (0, "")
        assert re.search(r"arrived +in INBOX", done.stdout), done.stdout
        assert re.search(r"plus addressing +does not work: it was accepted, and then came back", done.stdout), (
            done.stdout
        )
        assert "\n  plus_addressing: false\n" in done.stdout


# --- the whole conversation ----------------------------------------------------------------------------------------------


def test_from_an_invitation_to_one_thank_you_and_nothing_in_the_log_that_is_nobodys_business(place, running):
    began = datetime.now(UTC) - timedelta(minutes=50)
    place.mail(PRIYA, OWNER, invitation(began, sent=began - timedelta(days=2)))
    daemon = running()

    debrief = daemon.until(lambda: place.letters("How was"))[0]
    place.answers(debrief, "We talked about the kafka migration; the zanzibar ledger is her favourite.")
    request = daemon.until(lambda: place.letters("Approve"))[0]
    assert place.mailboxes.messages(PRIYA) == []
    place.answers(request, "SEND")
    daemon.until(lambda: place.letters("Sent:"))
    daemon.until(lambda: _noted(place.mailboxes.messages(OWNER, "Sent")))

    (note,) = map(message_from_bytes, place.mailboxes.messages(PRIYA))
    assert note["From"] == f"Jordan Avery <{OWNER}>"
    assert note["In-Reply-To"] == "<CAinvite0310@mail.gmail.com>"
    assert note["References"] == "<CAinvite0310@mail.gmail.com>"
    (copy,) = _noted(place.mailboxes.messages(OWNER, "Sent"))
    assert (copy["Message-ID"], copy.get_payload()) == (note["Message-ID"], note.get_payload())

    done = afterword("status", daemon.config)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(rf"Brightwell.*\n +thank you to {PRIYA}: sent$", done.stdout, re.MULTILINE), done.stdout
    (place.folder / "password").unlink()  # who only asks needs none
    done = afterword("status", "--json", daemon.config)
    assert done.returncode == 0, done.stderr
    (application,) = json.loads(done.stdout)["applications"]
    assert [(each["to"], each["state"]) for each in application["notes"]] == [(PRIYA, "sent")]

    _closed_to_others(place.state)
    tokens = {mark for raw in place.mailboxes.messages(OWNER) for mark in _marks(raw)}
    assert len(tokens) >= 4, "two requests, each with a reply address and a Message-ID"
    daemon.stops()
    log = daemon.log()
    assert daemon.events("note_claimed"), "it did say what it was doing"
    _tells_nothing(log, tokens)


def _noted(raws: list[bytes]) -> list[Any]:
    """Those of them that went to the employer."""
    return [each for each in map(message_from_bytes, raws) if PRIYA in str(each["To"])]


def _marks(raw: bytes) -> list[str]:
    """Every token in a mail, whole and by its last, secret part."""
    joined = raw.decode("ascii", "replace").replace("=\r\n", "").replace("\r\n ", "")
    found = re.findall(r"aw[.-]([0-9a-z]+)[.-]([0-9a-z]{20,})", joined)
    return [secret for _, secret in found] + [f"{name}-{secret}" for name, secret in found]


def _tells_nothing(log: str, tokens: set[str]) -> None:
    assert [each for each in tokens if each in log] == []
    assert not re.search(r"aw[.-][0-9a-z]{4,}[.-][0-9a-z]{20,}", log)
    lowered = log.casefold()
    private = (
        "zanzibar",
        "kafka",
        "data engineer",
        "how was your",
        "approve:",
        "dear priya",
        "thank you for",
        PASSWORD,
    )
    assert [words for words in private if words in lowered] == []


def _closed_to_others(state: Path) -> None:
    """What the store's folder looks like while the daemon works."""
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in state.iterdir()}
    assert stat.S_IMODE(state.stat().st_mode) == 0o700
    assert {"afterword.db", "afterword.db-wal", "afterword.db-shm", "token.key"} <= set(modes)
    assert set(modes.values()) == {0o600}, modes


# --- what a supervisor sees ------------------------------------------------------------------------------------------------


def test_a_supervisor_is_told_ready_after_the_first_look_then_alive_then_stopping(place, running):
    began = datetime.now(UTC) - timedelta(minutes=50)
    place.mail(PRIYA, OWNER, invitation(began, sent=began))
    waited_for(lambda: place.mailboxes.messages(OWNER))
    daemon = running(WATCHDOG_USEC="600000")

    assert [line["kind"] for line in daemon.events("letter_understood")] == ["interview_confirmed"]
    *before, ready = [told.splitlines() for told in daemon.heard() if "WATCHDOG=1" not in told]
    assert set(map(tuple, before)) == {("EXTEND_TIMEOUT_USEC=180000000",)}, "the first look may take its time"
    assert ready == ["READY=1", "STATUS=watching the mailbox"]
    daemon.until(lambda: daemon.heard().count("WATCHDOG=1") >= 3)
    daemon.stops()
    assert daemon.heard()[-1] == "STOPPING=1"


def test_a_supervisor_hears_nothing_more_where_a_loop_hangs_and_again_when_it_moves(place, running, tmp_path):
    hangs = tmp_path / "hangs"
    daemon = running(script=(HANGING, str(hangs)), WATCHDOG_USEC="300000")
    daemon.until(lambda: "WATCHDOG=1" in daemon.heard())

    hangs.touch()
    daemon.until(lambda: len(daemon.events("loop_hangs")) >= 2)
    assert all(line["loops"] == ["timekeeper"] for line in daemon.events("loop_hangs"))
    told, seen = len(daemon.heard()), len(daemon.events("loop_hangs"))
    daemon.until(lambda: len(daemon.events("loop_hangs")) >= seen + 5)
    assert daemon.heard()[told:] == [], "five times it would have been time to say that all is well"

    hangs.unlink()
    daemon.until(lambda: "WATCHDOG=1" in daemon.heard()[told:])


def test_it_stops_where_a_loop_hangs(running, tmp_path):
    hangs = tmp_path / "hangs"
    daemon = running(script=(HANGING, str(hangs)), WATCHDOG_USEC="300000")
    hangs.touch()
    daemon.until(lambda: daemon.events("loop_hangs"))
    daemon.stops()
    assert daemon.events("stopped_at_once")


def test_a_second_daemon_on_the_same_store_refuses_in_one_line(place, running):
    daemon = running()
    done = afterword("run", daemon.config)
    assert done.returncode == 1
    assert re.fullmatch(
        r"afterword: .*another Afterword \(process \d+\) works on this store; stop it first\n", done.stderr
    )
    assert str(daemon.process.pid) in done.stderr


# --- stopping --------------------------------------------------------------------------------------------------------------


@contextmanager
def _frozen(mailboxes: Dovecot) -> Iterator[None]:
    """Every process of the server stands still: connections stay open, new ones are taken by the kernel alone."""
    os.killpg(mailboxes.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.killpg(mailboxes.pid, signal.SIGCONT)


def test_it_stops_while_it_waits_for_a_server_that_stands_still(place, running):
    daemon = running()
    with _frozen(place.mailboxes):
        daemon.stops()


def test_it_stops_while_it_connects_to_a_server_that_stands_still(place):
    with Daemon(place, place.config()) as daemon, _frozen(place.mailboxes):
        daemon.until(lambda: daemon.events("starting") and _connected(daemon.process.pid, place.mailboxes.imaps_port))
        daemon.stops()


def _connected(pid: int, port: int) -> bool:
    """Whether this process has an established connection to this port of the loopback interface (proc(5))."""
    table = [line.split() for line in Path(f"/proc/{pid}/net/tcp").read_text().splitlines()[1:]]
    inodes = {row[9] for row in table if row[2].endswith(f":{port:04X}") and row[3] == "01"}
    try:
        links = [os.readlink(each) for each in Path(f"/proc/{pid}/fd").iterdir()]
    except FileNotFoundError:  # closed between the list and the look
        return False
    return any(f"socket:[{inode}]" in links for inode in inodes)


@pytest.mark.parametrize("place_of_silence", ["GREETING", "MAIL", "DOT"])
def test_it_stops_while_the_submission_server_is_slow(place, place_of_silence):
    began = datetime.now(UTC) - timedelta(minutes=50)
    place.mail(PRIYA, OWNER, invitation(began, sent=began))
    with ScriptedSmtp({place_of_silence: silence}) as slow:
        config = place.config(smtp={"port": slow.port, "security": "none", "username": "", "ca_file": None})
        with Daemon(place, config) as daemon:
            daemon.until(slow.reached(place_of_silence).is_set)
            daemon.stops()


def test_it_stops_while_a_command_is_asked_for_the_password(place):
    asked = place.folder / "asked"
    command = ["/bin/sh", "-c", f"touch {asked}; exec sleep 20"]
    config = place.config(imap={"password_file": None, "password_command": command})
    with Daemon(place, config) as daemon:
        daemon.until(asked.exists)
        daemon.stops()


# --- trouble ---------------------------------------------------------------------------------------------------------------


def test_with_a_wrong_password_it_keeps_running_and_says_so_once_and_begins_when_it_is_mended(place):
    config = place.config()
    (place.folder / "password").write_text("swordfish battery")
    with Daemon(place, config, (EAGER,)) as daemon:
        daemon.until(lambda: daemon.events("mailbox_lost"))
        daemon.until(lambda: _refused_logins(place) >= 3)
        (told,) = [line for line in daemon.events("mailbox_lost") if line["level"] != "debug"]
        assert told["why"].startswith("the login was refused")
        assert "READY=1" in "".join(daemon.heard()), "a supervisor must not end it for that"
        assert "the login was refused" in daemon.heard()[-1]
        assert "swordfish" not in daemon.log()

        (place.folder / "password").write_text(PASSWORD)
        daemon.until(lambda: daemon.events("mailbox_connected"))
        daemon.until(lambda: "STATUS=watching" in daemon.heard()[-1])


def _refused_logins(place: Place) -> int:
    return place.mailboxes.log().count("Password mismatch") + place.mailboxes.log().count("auth failed")


def test_a_wrong_password_is_not_tried_again_for_minutes(place):
    config = place.config()
    (place.folder / "password").write_text("swordfish battery")
    with Daemon(place, config) as daemon:
        (told,) = daemon.until(lambda: daemon.events("mailbox_lost"))
        assert told["again_in_seconds"] >= 60


def test_a_wrong_password_for_sending_is_said_and_the_letter_waits(place):
    began = datetime.now(UTC) - timedelta(minutes=50)
    place.mail(PRIYA, OWNER, invitation(began, sent=began))
    (place.folder / "other").write_text("swordfish battery")
    (place.folder / "other").chmod(0o600)
    with Daemon(place, place.config(smtp={"password_file": "other"})) as daemon:
        (told,) = daemon.until(lambda: daemon.events("submission_server_refuses_us"))
        assert (told["level"], told["stage"]) == ("error", "auth")
        (waits,) = daemon.until(lambda: daemon.events("submission_deferred"))
        assert waits["again_in_seconds"] >= 60
        assert "swordfish" not in daemon.log()
    assert place.letters() == []


@pytest.mark.parametrize("server", ["imap", "smtp"])
def test_a_check_tells_a_wrong_password_in_one_line_without_it(place, server):
    config = place.config(**{"smtp": {"password_file": "password"}, server: {"password_file": "other"}})
    (place.folder / "other").write_text("swordfish battery")
    (place.folder / "other").chmod(0o600)
    done = afterword("check", "--login", config)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert done.stderr.startswith(f"afterword: {server} 127.0.0.1:")
    assert "swordfish" not in done.stderr + done.stdout


def test_a_restarted_server_is_found_again_and_what_arrived_meanwhile_is_read(tmp_path):
    if (why := dovecot.missing() or postfix.missing()) is not None:
        pytest.skip(why)
    with _servers(tmp_path) as (mailboxes, post):
        place = Place(tmp_path, mailboxes, post)
        with Daemon(place, place.config(), (EAGER,)) as daemon:
            daemon.ready()
            mailboxes.stop()
            daemon.until(lambda: daemon.events("mailbox_lost"))
            _lay_into_the_maildir(mailboxes)
            mailboxes.start()
            daemon.until(lambda: place.letters("How was"))


def _lay_into_the_maildir(mailboxes: Dovecot) -> None:
    """A message that a mail server leaves while nobody serves it: a file in the folder for what is new."""
    began = datetime.now(UTC) - timedelta(minutes=50)
    folder = mailboxes.folder / "mail" / OWNER / "Maildir" / "new"
    path = folder / f"{time.time():.0f}.M1P1.mx.avery.example"
    path.write_bytes(invitation(began, sent=began))
    os.chown(path, folder.stat().st_uid, folder.stat().st_gid)


# --- what cannot be read ------------------------------------------------------------------------------------------------------


def _bombs() -> Iterator[bytes]:
    """Messages that nobody can read to the end: endless headers, parts in parts in parts, and attached messages."""
    yield b"".join(b"X-Padding-%d: %s\r\n" % (n, b"x" * 900) for n in range(120)) + b"Subject: headers\r\n\r\nbody\r\n"
    nested = b"Content-Type: text/plain\r\n\r\nthe innermost\r\n"
    for n in range(300):
        nested = b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n%s\r\n--b%d--\r\n' % (n, n, nested, n)
    yield b"Subject: parts\r\nMIME-Version: 1.0\r\n" + nested
    attached = b"Subject: inner\r\n\r\ninner\r\n"
    for _ in range(300):
        attached = b"Subject: outer\r\nContent-Type: message/rfc822\r\n\r\n" + attached
    yield attached


def test_what_cannot_be_read_is_set_aside_and_the_next_message_is_handled(place, running):
    daemon = running()
    for bomb in _bombs():
        place.mailboxes.deliver(OWNER, b"From: Somebody <somebody@elsewhere.example>\r\n" + bomb)
    began = datetime.now(UTC) - timedelta(minutes=50)
    place.mail(PRIYA, OWNER, invitation(began, sent=began))

    daemon.until(lambda: place.letters("How was"))
    aside = json.loads(afterword("status", "--json", daemon.config).stdout)["set_aside"]
    assert [each["folder"] for each in aside] == ["INBOX"], aside
    said = afterword("status", daemon.config).stdout
    assert f"set aside: message {aside[0]['uid']} in INBOX ({aside[0]['reason']})" in said
