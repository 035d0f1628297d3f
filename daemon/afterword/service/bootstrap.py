"""The composition root: from a configuration to a running service. The only room that knows everybody."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

import structlog

from afterword import __version__
from afterword.adapters import credentials, systemd
from afterword.adapters.clock import Clock, SystemClock
from afterword.adapters.config import Config
from afterword.adapters.mailbox import Mailbox, tls_context
from afterword.adapters.submission import Submission
from afterword.service.account import Account, assemble
from afterword.service.party import Party
from afterword.service.sender import SendingSettings
from afterword.service.supervisor import end_the_process_soon, supervise
from afterword.service.watcher import WatchSettings
from afterword.store.sqlite import SqliteStore

log = structlog.get_logger()


def serve(config: Config, *, clock: Clock | None = None, after_commit: Callable[[str], None] | None = None) -> None:
    """Run until a signal, or a loop's failure; the process ends soon after. Raises `StoreError` where the store cannot be used, and whatever a loop fails with.

    `clock` and `after_commit` are for tests: time that passes at a word, and a process that ends at a stored phase.
    """
    store = SqliteStore.open(config.store.path, after_commit)
    try:
        asyncio.run(_serve(config, store, clock or SystemClock()))
    finally:
        store.close()
        log.info("stopped")


async def _serve(config: Config, store: SqliteStore, clock: Clock) -> None:
    log.info("starting", version=__version__, account=config.owner.addresses[0])

    def ready() -> None:
        account.pulses.starting = False
        systemd.notify(f"{systemd.State.READY}\n{systemd.status('watching the mailbox')}")
        log.info("ready")

    def lost(why: str) -> None:
        # Started all the same: a mailbox that cannot be had is waited for, and no start would make it better.
        account.pulses.starting = False
        systemd.notify(f"{systemd.State.READY}\n{systemd.status(f'waiting for the mailbox: {why}')}")

    account = account_of(config, store, clock, on_ready=ready)
    account.watcher.on_lost = lost
    await supervise(account.loops(), account.pulses, on_stop=end_the_process_soon)


def party_of(config: Config, key: bytes) -> Party:
    """Whose journey a configuration describes."""
    return Party(
        account=config.owner.addresses[0].casefold(),
        owner=config.owner,
        policy=config.policy,
        approval=config.approval,
        profile=config.profile,
        key=key,
    )


def account_of(
    config: Config, store: SqliteStore, clock: Clock, *, on_ready: Callable[[], None] = lambda: None
) -> Account:
    """Everything that runs for the configured account."""
    imap_context = tls_context(config.imap.ca_file)

    def make_mailbox() -> Mailbox:
        password = lambda: credentials.read(config.imap.credential)  # noqa: E731
        return Mailbox(config.imap.endpoint, password, imap_context, overrides=config.folders)

    return assemble(
        party_of(config, store.secret()),
        store,
        clock,
        make_mailbox=make_mailbox,
        submission=Submission(config.smtp.endpoint, lambda: credentials.read(config.smtp.credential)),
        watch=WatchSettings(
            poll_seconds=config.watch.poll_seconds,
            idle_seconds=config.watch.idle_seconds,
            first_look=timedelta(days=config.watch.first_look_days),
        ),
        sending=SendingSettings(sent_copy=config.sending.sent_copy),
        on_ready=on_ready,
    )
