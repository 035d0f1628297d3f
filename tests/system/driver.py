"""The daemon as a process of its own, for tests that end it: the real loops, with a clock that a test has set ahead.

    python driver.py SETTINGS.json

With "end_at" in the settings the process ends by SIGKILL right after the first commit that stored this phase of the
outbox, and leaves a file that proves it.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from afterword.adapters import log
from afterword.adapters.clock import SystemClock
from afterword.adapters.mailbox import ImapEndpoint, Mailbox, tls_context
from afterword.adapters.submission import SmtpEndpoint, Submission
from afterword.core.policy import ApprovalPolicy, Fact, Owner, Policy, Profile
from afterword.demo.mails import LONDON, OWNER
from afterword.service.account import assemble
from afterword.service.party import Party
from afterword.service.sender import SendingSettings
from afterword.service.supervisor import supervise
from afterword.service.watcher import WatchSettings
from afterword.store.sqlite import SqliteStore


class AheadClock(SystemClock):
    """The machine's clock, set ahead."""

    def __init__(self, ahead: timedelta) -> None:
        self.ahead = ahead

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead


def main() -> None:
    settings = json.loads(Path(sys.argv[1]).read_text())
    log.configure("json", "info")
    password = settings["password"]

    def after_commit(phase: str) -> None:
        if phase == settings.get("end_at"):
            Path(settings["proof"]).write_text(phase)
            os.kill(os.getpid(), signal.SIGKILL)

    store = SqliteStore.open(Path(settings["store"]), after_commit)
    party = Party(
        account="jordan",
        owner=Owner(name="Jordan Avery", addresses=(OWNER,), zone=LONDON),
        policy=Policy(grace=timedelta()),
        approval=ApprovalPolicy(authserv_id="mx.avery.example"),
        profile=Profile(facts=(Fact(text="led a Kafka migration for forty services at Corvane", tags=("kafka",)),)),
        key=store.secret(),
    )
    endpoint = ImapEndpoint(host="127.0.0.1", port=settings["imaps_port"], username=OWNER, timeout=10)
    context = tls_context(Path(settings["ca_file"]))

    async def live() -> None:
        smtp = SmtpEndpoint(host="127.0.0.1", port=settings["smtp_port"], security="none", timeout=5)
        account = assemble(
            party,
            store,
            AheadClock(timedelta(seconds=settings["ahead"])),
            make_mailbox=lambda: Mailbox(endpoint, lambda: password, context),
            submission=Submission(smtp, lambda: password, data_timeout=5),
            watch=WatchSettings(),
            sending=SendingSettings(),
        )
        await supervise(account.loops(), account.pulses)

    asyncio.run(live())


if __name__ == "__main__":
    main()
