"""The world of the demonstration: servers on loopback, a clock that is moved, and the daemon's own parts in between.

Nothing here is a stand-in for the daemon: it is put together as `service/bootstrap` does it, on a store in a temporary
folder, and talks IMAP and SMTP. Only the clock is ours, and the loops are driven instead of waited for.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from afterword.adapters.clock import HeldClock
from afterword.adapters.mailbox import ImapEndpoint, Mailbox, Security, tls_context
from afterword.adapters.submission import SmtpEndpoint, Submission
from afterword.core.applications import Application, state_at
from afterword.core.outbox import Phase
from afterword.core.policy import ApprovalPolicy, Owner, Policy, Profile
from afterword.demo.imapserver import ImapServer
from afterword.demo.mailstore import Mailstore
from afterword.demo.smtpserver import Envelope, SmtpServer
from afterword.service import copies
from afterword.service.account import Account, assemble
from afterword.service.party import Party
from afterword.service.sender import SendingSettings
from afterword.service.watcher import WatchSettings
from afterword.store.sqlite import SqliteStore

ACCOUNT = "demo"
_TURNS = 12


class World:
    """Made by `world`; everything in it ends with it."""

    def __init__(
        self,
        owner: Owner,
        profile: Profile,
        began: datetime,
        on_mail: Callable[[Envelope], None],
        on_turn: Callable[[], None],
        policy: Policy,
    ) -> None:
        self.owner, self.profile, self.on_turn, self.policy = owner, profile, on_turn, policy
        self.clock = HeldClock(began)
        self.mail = Mailstore()
        self.imap = ImapServer(self.mail, self.clock.now)
        self.smtp = SmtpServer(self._deliver)
        self.on_mail = on_mail
        self.account: Account

    def _deliver(self, envelope: Envelope) -> None:
        for recipient in envelope.recipients:
            self.mail.deliver(recipient, envelope.raw, self.clock.now())
        self.on_mail(envelope)

    @property
    def now(self) -> datetime:
        return self.clock.now()

    async def until(self, moment: datetime) -> None:
        """Let time pass, stopping at every moment that the daemon has planned something for."""
        while True:
            look = self.account.journey.store.next_look(ACCOUNT)
            due = min((t for t in (look, *self._waiting()) if t is not None and t > self.now), default=moment)
            step = min(due, moment)
            self.clock.advance(step - self.now)
            await self.settle()
            if step >= moment:
                return

    def _waiting(self) -> list[datetime]:
        """When the outbox wants to be looked at."""
        entries = self.account.journey.store.outbox(ACCOUNT, phases=(Phase.APPROVED,))
        return [max(e.not_before, e.next_try or e.not_before) for e in entries]

    async def settle(self) -> None:
        """Let the daemon do all that there is to do now."""
        before: object = None
        for _ in range(_TURNS):
            await self.account.watcher.look_again()
            await self.account.timekeeper.tick()
            await self.account.sender.deliver_due()
            await copies.tidy(self.account.journey, self.account.watcher, "auto")
            self.on_turn()
            present = self._state()
            if present == before:
                return
            before = present

    def _state(self) -> object:
        store = self.account.journey.store
        return (
            [len(store.events(ACCOUNT, a)) for a in store.applications(ACCOUNT)],
            [(e.id, e.phase, e.copied_to_sent) for e in store.outbox(ACCOUNT)],
            len(self.mail.folders(self.owner.addresses[0])["INBOX"].messages),
        )

    def arrives(self, raw: bytes) -> None:
        """A mail comes in from outside."""
        self.mail.deliver(self.owner.addresses[0], raw, self.now)

    def owner_writes(self, raw: bytes, to: str) -> None:
        """The owner's mail program submits a mail and files its copy into Sent."""
        self.mail.deliver(to, raw, self.now)
        self.mail.folders(self.owner.addresses[0])["Sent"].add(raw, self.now, {"\\Seen"})

    def applications(self) -> list[tuple[Application, str]]:
        """Every application with its state now."""
        assumed = self.policy.assumed_interview
        return [(a, state_at(a, self.now, assumed).value) for a in self.account.journey.applications().values()]


@asynccontextmanager
async def world(
    folder: Path,
    owner: Owner,
    profile: Profile,
    began: datetime,
    on_mail: Callable[[Envelope], None],
    on_turn: Callable[[], None] = lambda: None,
    policy: Policy | None = None,
) -> AsyncIterator[World]:
    """A world that runs: servers listening, the daemon watching. `on_turn` is called after each turn of its loops."""
    made = World(owner, profile, began, on_mail, on_turn, policy or Policy())
    await made.imap.start()
    await made.smtp.start()
    store = SqliteStore.open(folder / "store.sqlite")
    ready = asyncio.Event()
    made.account = _account(made, store, ready)
    watching = asyncio.create_task(made.account.watcher.run())
    try:
        async with asyncio.timeout(10):
            await ready.wait()
        yield made
    finally:
        watching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watching
        await made.imap.stop()
        await made.smtp.stop()
        store.close()


def _account(made: World, store: SqliteStore, ready: asyncio.Event) -> Account:
    endpoint = ImapEndpoint(
        host="127.0.0.1", port=made.imap.port, security=Security.PLAIN, username=made.owner.addresses[0]
    )
    context = tls_context()
    party = Party(
        account=ACCOUNT,
        owner=made.owner,
        policy=made.policy,
        approval=ApprovalPolicy(),
        profile=made.profile,
        key=store.secret(),
    )
    return assemble(
        party,
        store,
        made.clock,
        make_mailbox=lambda: Mailbox(endpoint, lambda: "none needed", context),
        submission=Submission(
            SmtpEndpoint(host="127.0.0.1", port=made.smtp.port, security="none"), lambda: "", context
        ),
        watch=WatchSettings(first_look=timedelta(days=60)),
        sending=SendingSettings(),
        on_ready=ready.set,
    )
