"""kill -9 at every stored phase of sending: never two deliveries, and nothing silently lost.

The places are the phases themselves; each test proves that the process ended there, and the SMTP server counts
completed DATA. Then the daemon is started again and left to find its way.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.core.outbox import OutboxEntry, Phase, Purpose
from afterword.demo.mails import Request, plain
from afterword.store.sqlite import SqliteStore
from servers.dovecot import PASSWORD, Dovecot
from servers.smtp import ScriptedSmtp, SmtpServer, Taken, fin
from system.house import OWNER, PRIYA, USERS, House

pytestmark = [pytest.mark.servers, pytest.mark.slow]

PATIENCE = 40.0
TESTS = Path(__file__).parent.parent
#: Where nothing has left yet: it must go out by itself, and nobody be asked.
BEFORE_DATA = {Phase.APPROVED, Phase.CLAIMED, Phase.DIALING}


@dataclass
class World:
    """Servers, a store with a request that waits for its answer, and the daemon as a process."""

    folder: Path
    dovecot: Dovecot
    smtp: SmtpServer
    request: Request
    ahead: float
    to_employer: list[Taken] = field(default_factory=list)
    smtp_port: int | None = None
    process: subprocess.Popen[bytes] | None = None

    def start(self, end_at: Phase | None = None) -> subprocess.Popen[bytes]:
        settings = self.folder / "settings.json"
        settings.write_text(
            json.dumps(
                {
                    "store": str(self.folder / "store.sqlite"),
                    "imaps_port": self.dovecot.imaps_port,
                    "ca_file": str(self.dovecot.ca_file),
                    "smtp_port": self.smtp_port or self.smtp.port,
                    "password": PASSWORD,
                    "ahead": self.ahead,
                    "end_at": end_at.value if end_at else None,
                    "proof": str(self.proof),
                }
            )
        )
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent / "daemon")])}
        driver = [sys.executable, str(TESTS / "system" / "driver.py"), str(settings)]
        with (self.folder / "daemon.log").open("ab") as out:
            self.process = subprocess.Popen(driver, stdout=out, stderr=out, env=environment)
        return self.process

    @property
    def proof(self) -> Path:
        return self.folder / "ended_at"

    def ends_at(self, phase: Phase) -> None:
        """Run the daemon until it ends itself right after storing `phase`."""
        process = self.start(phase)
        try:
            assert process.wait(PATIENCE) == -signal.SIGKILL, self.log()
        except subprocess.TimeoutExpired:
            pytest.fail(f"it did not come to {phase}:\n{self.log()}")
        assert phase.value == self.proof.read_text()

    def until(self, what: Callable[[], object]) -> None:
        """Wait for something that the running daemon will do; poll, since only it knows when."""
        limit = time.monotonic() + PATIENCE
        while not what():
            assert self.process is not None
            assert self.process.poll() is None, self.log()
            assert time.monotonic() < limit, self.log()
            time.sleep(0.05)

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            assert self.process.wait(10) == 0, self.log()

    def answer(self, words: str, message_id: str = "<answer@avery.example>") -> None:
        raw = self.request.reply(words, at=self.now, message_id=message_id)
        with self.dovecot.imap(OWNER) as client:
            client.append("Sent", raw, ("\\Seen",), msg_time=self.now)
            client.append(
                "INBOX", raw, msg_time=self.now
            )  # what the owner mails to themselves, and what wakes the daemon

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(time.time() + self.ahead, UTC)

    def notes(self) -> list[OutboxEntry]:
        with SqliteStoreBeside(self.folder / "store.sqlite") as store:
            return [e for e in store.outbox("jordan") if e.purpose is Purpose.NOTE]

    def phases(self) -> list[Phase]:
        return [e.phase for e in self.notes()]

    def inbox(self, word: str) -> list[Request]:
        found = [Request(raw) for raw in self.dovecot.messages(OWNER)]
        return [r for r in found if r.subject.startswith("[Afterword]") and word in r.subject]

    def sent_copies(self) -> int:
        return sum(b"To: Priya" in raw and b"[Afterword]" not in raw for raw in self.dovecot.messages(OWNER, "Sent"))

    def log(self) -> str:
        return (self.folder / "daemon.log").read_text()[-6000:]


class SqliteStoreBeside:
    """A look into the store beside the daemon."""

    def __init__(self, path: Path) -> None:
        self.store = SqliteStore.open(path, alone=False)

    def __enter__(self) -> SqliteStore:
        return self.store

    def __exit__(self, *_: object) -> None:
        self.store.close()


@pytest.fixture
def world(tmp_path):
    """A house in which the owner was asked for approval and has not answered yet; its daemon has stopped."""
    taken: list[Taken] = []
    with ExitStack() as stack:
        dovecot = stack.enter_context(Dovecot(tmp_path, users=USERS))

        def deliver(mail: Taken) -> None:
            if PRIYA in mail.recipients:
                taken.append(mail)
            for recipient in mail.recipients:
                dovecot.deliver(recipient, mail.raw, sender=mail.sender)

        smtp = stack.enter_context(SmtpServer(deliver=deliver))

        async def live() -> tuple[Request, datetime]:
            async with House(tmp_path, dovecot, smtp) as house:
                return await house.asked(), house.now

        request, now = asyncio.run(live())
        world = World(tmp_path, dovecot, smtp, request, (now - datetime.now(UTC)).total_seconds() + 1, taken)
        yield world
        if world.process is not None:
            world.process.kill()
            world.process.wait(10)


@pytest.mark.parametrize("phase", sorted(BEFORE_DATA))
def test_ended_before_data_it_goes_out_by_itself_and_once(world, phase):
    world.answer("SEND")
    world.ends_at(phase)
    assert world.to_employer == []

    world.start()
    world.until(lambda: world.phases() == [Phase.SENT] and world.inbox("Sent:") and world.sent_copies() == 1)
    world.stop()
    assert len(world.to_employer) == 1
    assert world.inbox("Did it arrive") == []


def test_ended_between_the_store_and_the_first_octet_of_data_the_owner_is_asked(world):
    world.answer("SEND")
    world.ends_at(Phase.COMMITTING)
    assert world.to_employer == []

    world.start()
    world.until(lambda: world.phases() == [Phase.IN_DOUBT] and world.inbox("Did it arrive"))
    world.stop()
    assert world.to_employer == []
    assert len(world.inbox("Did it arrive")) == 1


@pytest.mark.parametrize("provider_files_a_copy", [True, False])
def test_ended_after_data_it_is_found_in_sent_or_asked_about_and_never_sent_again(world, provider_files_a_copy):
    deliver = world.smtp._handler.deliver

    def and_end(mail: Taken) -> None:
        deliver(mail)
        if PRIYA in mail.recipients:
            if provider_files_a_copy:
                world.dovecot.append(OWNER, "Sent", mail.raw)
            world.process.kill()

    world.smtp._handler.deliver = and_end
    world.answer("SEND")
    process = world.start()
    assert process.wait(PATIENCE) == -signal.SIGKILL
    assert (len(world.to_employer), world.phases()) == (1, [Phase.COMMITTING])

    world.smtp._handler.deliver = deliver
    world.start()
    if provider_files_a_copy:
        world.until(lambda: world.phases() == [Phase.SENT])
    else:
        world.until(lambda: world.phases() == [Phase.IN_DOUBT] and world.inbox("Did it arrive"))
    world.stop()
    assert len(world.to_employer) == 1
    assert (0 if provider_files_a_copy else 1) == len(world.inbox("Did it arrive"))


def test_ended_right_after_sent_the_copy_and_the_receipt_follow_once(world):
    world.answer("SEND")
    world.ends_at(Phase.SENT)

    world.start()
    world.until(lambda: world.inbox("Sent:") and world.sent_copies() == 1)
    world.stop()
    assert (len(world.to_employer), len(world.inbox("Sent:"))) == (1, 1)


def test_ended_right_after_a_refusal_the_owner_is_told_and_it_is_not_tried_again(world):
    world.smtp.refusals[PRIYA] = "550 5.1.1 no such user"
    world.answer("SEND")
    world.ends_at(Phase.REFUSED)

    world.start()
    world.until(lambda: world.inbox("Not delivered"))
    world.stop()
    assert (world.to_employer, world.phases()) == ([], [Phase.REFUSED])


def test_ended_right_after_in_doubt_the_owner_is_asked(world):
    with ScriptedSmtp({"DOT": fin}) as lossy:
        world.smtp_port = lossy.port
        world.answer("SEND")
        world.ends_at(Phase.IN_DOUBT)
        assert lossy.completed == 1
    world.smtp_port = None

    world.start()
    world.until(lambda: world.inbox("Did it arrive"))
    world.stop()
    assert (world.to_employer, world.phases()) == ([], [Phase.IN_DOUBT])


def test_ended_right_after_a_hold_the_owner_is_asked_anew(world):
    world.answer("SEND")
    world.ends_at(Phase.APPROVED)
    with world.dovecot.imap(OWNER) as client:
        client.append("INBOX", plain("One more question, Jordan.", sent=world.now), msg_time=world.now)
    world.ends_at(Phase.HELD)

    world.start()
    world.until(lambda: len(world.inbox("Once more")) == 1)
    world.stop()
    assert world.to_employer == []


def test_ended_right_after_a_withdrawal_nothing_goes_out(world):
    world.answer("SEND")
    world.ends_at(Phase.APPROVED)
    world.answer("SKIP", "<second@avery.example>")
    world.ends_at(Phase.WITHDRAWN)

    world.start()
    before = world.log().count("mailbox_connected")
    world.until(lambda: world.log().count("mailbox_connected") > before)
    assert world.phases() == [Phase.WITHDRAWN]
    world.stop()
    assert world.to_employer == []


def test_every_phase_is_one_of_these_places():
    here = Path(__file__).read_text()
    named = {phase for phase in Phase if f"ends_at(Phase.{phase.name})" in here} | BEFORE_DATA

    assert set(Phase) == named


@pytest.mark.parametrize("words", ["ARRIVED", "SEND AGAIN"])
def test_in_doubt_only_the_owners_word_decides(world, words):
    world.answer("SEND")
    world.ends_at(Phase.COMMITTING)
    world.start()
    world.until(lambda: world.inbox("Did it arrive"))
    world.request = world.inbox("Did it arrive")[-1]
    world.answer(words, "<doubt@avery.example>")
    if words == "ARRIVED":
        world.until(lambda: world.phases() == [Phase.SENT])
    else:
        world.until(lambda: world.to_employer and Phase.SENT in world.phases())
        first, second = world.notes()
        assert first.message_id == second.message_id, "a reader's program may know it for the same mail"
    world.stop()
    assert (0 if words == "ARRIVED" else 1) == len(world.to_employer)
