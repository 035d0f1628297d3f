"""A whole house for one owner: real Dovecot, a real SMTP server that delivers into it, and the daemon's own parts.

The clock is injected: hours pass at a word. A house begins some days ago, and what arrives in it is laid in with the
house's time as its INTERNALDATE, since a server gives none that lies ahead. A house that begins now has its mail
delivered for real, and less than two hours to live in.
"""

from __future__ import annotations

import asyncio
import contextlib
import email
import email.policy
import hashlib
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

import structlog

from afterword.adapters.clock import HeldClock
from afterword.adapters.mailbox import ImapEndpoint, Mailbox
from afterword.adapters.mailbox_failures import MailboxError
from afterword.adapters.submission import SmtpEndpoint, Submission
from afterword.core.messages import Address
from afterword.core.outbox import Phase
from afterword.core.policy import ApprovalPolicy, Fact, Owner, Policy, Profile
from afterword.demo.mails import LONDON, OWNER, Request, invitation
from afterword.service import copies
from afterword.service.account import Account, assemble
from afterword.service.party import Party
from afterword.service.sender import SendingSettings
from afterword.service.watcher import WatchSettings
from afterword.store.sqlite import SqliteStore
from servers.dovecot import PASSWORD, Dovecot, trusting_context
from servers.smtp import SmtpServer, Taken

PRIYA, TOM, STRANGER = "priya@brightwell.example", "tom@brightwell.example", "sam@friend.example"
LONG_AGO = timedelta(days=6)
STAMP = b"Authentication-Results: mx.avery.example; dkim=pass header.d=brightwell.example\r\n"
USERS = dict.fromkeys((OWNER, PRIYA, TOM, STRANGER), PASSWORD)
PROFILE = Profile(
    headline="data engineer with eight years in payments",
    facts=(
        Fact(text="led a Kafka migration for forty services at Corvane", tags=("kafka", "migration", "streaming")),
        Fact(text="cut the nightly batch from six hours to forty minutes", tags=("batch", "performance")),
    ),
)


class House:
    """Use as ``async with House(tmp_path, dovecot, smtp) as house``."""

    def __init__(
        self,
        folder: Path,
        dovecot: Dovecot,
        smtp: SmtpServer,
        *,
        approval: ApprovalPolicy | None = None,
        ago: timedelta = LONG_AGO,
    ) -> None:
        self.dovecot, self.smtp = dovecot, smtp
        self.delivered = not ago
        self.clock = HeldClock(datetime.now(UTC) - ago)
        self.store = SqliteStore.open(folder / "store.sqlite")
        self.party = Party(
            account="jordan",
            owner=Owner(name="Jordan Avery", addresses=(OWNER,), zone=LONDON),
            policy=Policy(),
            approval=approval or ApprovalPolicy(authserv_id="mx.avery.example"),
            profile=PROFILE,
            key=self.store.secret(),
        )
        self.log: list[dict[str, object]] = []

    # --- the daemon --------------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        self._capture = structlog.testing.capture_logs()
        self.log = self._capture.__enter__()
        ready = asyncio.Event()
        self.account: Account = assemble(
            self.party,
            self.store,
            self.clock,
            make_mailbox=self.mailbox,
            submission=Submission(
                SmtpEndpoint(host=self.smtp.host, port=self.smtp.port, security="none"), lambda: PASSWORD
            ),
            watch=WatchSettings(),
            sending=SendingSettings(),
            on_ready=ready.set,
        )
        self._watching = asyncio.create_task(self.account.watcher.run())
        async with asyncio.timeout(20):
            await ready.wait()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._watching
        self._capture.__exit__(None, None, None)
        for line in self.log:  # pytest shows it where a story fails
            print(line)
        self.store.close()

    def mailbox(self) -> Mailbox:
        endpoint = ImapEndpoint(host=self.dovecot.host, port=self.dovecot.imaps_port, username=OWNER, timeout=10)
        return Mailbox(endpoint, lambda: PASSWORD, trusting_context())

    async def settle(self) -> None:
        """Let the daemon do all that there is to do now."""
        account = self.account
        for _ in range(6):
            before = self._state()
            try:
                await account.watcher.look_again()
            except MailboxError:
                await asyncio.wait({self._watching}, timeout=1)
                if self._watching.done():
                    self._watching.result()  # says why the watching ended
                raise
            await account.timekeeper.tick()
            await account.sender.deliver_due()
            await account.sender.settle_doubts()
            await copies.tidy(account.journey, account.watcher, "auto")
            if self._state() == before:
                return
        raise AssertionError("the daemon does not come to rest")

    def _state(self) -> object:
        applications = self.store.applications("jordan")
        entries = self.store.outbox("jordan", phases=tuple(Phase))
        return (
            [len(self.store.events("jordan", a)) for a in applications],
            [(e.id, e.phase, e.copied_to_sent) for e in entries],
        )

    async def pass_time(self, **delta: float) -> None:
        self.clock.advance(timedelta(**delta))
        await self.settle()

    # --- the world -----------------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def employer_writes(self, raw: bytes) -> None:
        """An employer's mail, with what the receiving server found out about it."""
        if self.delivered:
            self.dovecot.deliver(OWNER, STAMP + raw, sender=PRIYA)
        else:
            self.later_mail(STAMP + raw)

    def later_mail(self, raw: bytes, folder: str = "INBOX") -> None:
        """A mail that arrives at the house's time, with no word of the receiving server."""
        with self.dovecot.imap(OWNER) as client:
            client.append(folder, raw, msg_time=self.now)

    def owner_sends(self, raw: bytes, *, sent_copy: bool = True, delivered: bool = True) -> None:
        """The owner's mail program submits a mail, and files its copy into Sent."""
        message = email.message_from_bytes(raw, policy=email.policy.default)
        recipients = [
            Address("", a.addr_spec) for f in ("To", "Cc") for h in message.get_all(f, []) for a in h.addresses
        ]
        if delivered:
            for recipient in recipients:
                with contextlib.suppress(Exception):
                    self.dovecot.deliver(recipient.addr, raw, sender=OWNER)
        if sent_copy:
            with self.dovecot.imap(OWNER) as client:
                client.append("Sent", raw, ("\\Seen",), msg_time=self.now)

    def inbox(self) -> list[Request]:
        """The daemon's mails to the owner, oldest first."""
        found = [Request(raw) for raw in self.dovecot.messages(OWNER)]
        return [r for r in found if r.subject.startswith("[Afterword]") and r.message["Auto-Submitted"]]

    def last(self, word: str = "") -> Request:
        return [r for r in self.inbox() if word in r.subject][-1]

    def at(self, user: str) -> list[bytes]:
        """What lies in somebody's mailbox."""
        return self.dovecot.messages(user)

    def sent(self) -> list[bytes]:
        return self.dovecot.messages(OWNER, "Sent")

    def drafts(self) -> list[bytes]:
        return self.dovecot.messages(OWNER, "Drafts")

    def said(self, event: str) -> list[dict[str, object]]:
        return [line for line in self.log if line["event"] == event]

    def refusals(self) -> list[object]:
        """Why replies were refused, in order."""
        return [line["why"] for line in self.said("reply_examined") if line["standing"] == "refused"]

    def wakings(self) -> list[object]:
        """Replies that only woke the daemon."""
        return [line["why"] for line in self.said("reply_examined") if line["standing"] == "waking"]

    # --- chapters that many stories begin with ---------------------------------------------------------------------------

    async def interview_over(self, **kwargs: object) -> Request:
        """An invitation arrives, the interview takes place; the debrief that the owner gets five minutes later."""
        self.employer_writes(invitation(self.now + timedelta(hours=1), sent=self.now, **kwargs))  # type: ignore[arg-type]
        await self.settle()
        await self.pass_time(hours=1, minutes=50)
        return self.last("How was")

    async def asked(self, **kwargs: object) -> Request:
        """... and the owner tells what was discussed; the request to approve."""
        debrief = await self.interview_over(**kwargs)
        words = "We talked about the kafka migration and how the team of six shares the on-call rota."
        self.owner_sends(debrief.reply(words, at=self.now))
        await self.settle()
        return self.last("Approve")

    async def approve(self, request: Request, words: str = "SEND") -> None:
        """The owner answers; the grace passes."""
        self.owner_sends(request.reply(words, at=self.now))
        await self.settle()
        await self.pass_time(minutes=3)

    async def asked_by_dkim(self) -> Request:
        """As `asked`, where the receiving server's verdict is the proof: a debrief needs it, too."""
        debrief = await self.interview_over()
        stamped = b"Authentication-Results: mx.avery.example; dkim=pass header.d=avery.example\r\n"
        self.later_mail(stamped + debrief.reply("We talked about the kafka migration.", at=self.now))
        await self.settle()
        return self.last("Approve")


Story = Callable[[House], Awaitable[None]]


def tell(
    folder: Path,
    story: Story,
    *,
    approval: ApprovalPolicy | None = None,
    sieve: str = "",
    ago: timedelta = LONG_AGO,
) -> None:
    """Run a story in a house of its own."""
    with Dovecot(folder, users=USERS) as dovecot:
        if sieve:
            dovecot.sieve(OWNER, sieve)

        def deliver(taken: Taken) -> None:
            for recipient in taken.recipients:
                dovecot.deliver(recipient, taken.raw, sender=taken.sender)

        with SmtpServer(deliver=deliver) as smtp:

            async def live() -> None:
                async with House(folder, dovecot, smtp, approval=approval, ago=ago) as house:
                    await story(house)

            asyncio.run(live())


def digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
