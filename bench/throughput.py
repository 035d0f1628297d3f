"""How much one process gets through: messages understood, and approvals handled, in a second.

    python bench/throughput.py [--rounds 5] [--approvals 60]

Understanding: from bytes to a reading, over the mail of tests/corpus/mail, in one thread. Approvals: the owner's reply as
it lies in Sent, from bytes to the stored approval: proved, read, decided, one transaction on a store on this disk.
Prints Markdown.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "daemon"))

import logging  # noqa: E402

from afterword.adapters import log  # noqa: E402
from afterword.core.applications import NoteState  # noqa: E402
from afterword.core.messages import Arrival, FolderUse, Letter  # noqa: E402
from afterword.core.policy import Owner, Policy, Profile  # noqa: E402
from afterword.core.reading import mime, understanding  # noqa: E402
from afterword.demo.mails import OWNER, Request, invitation  # noqa: E402
from afterword.demo.smtpserver import Envelope  # noqa: E402
from afterword.demo.world import World, world  # noqa: E402

LONDON = ZoneInfo("Europe/London")
JORDAN = Owner(name="Jordan Avery", addresses=(OWNER,), zone=LONDON)
BEGAN = datetime(2026, 3, 2, 8, tzinfo=LONDON)


def understood(rounds: int) -> tuple[list[float], int]:
    """Messages a second of processor time in each round, after one that warms up; and how many messages a round has."""
    mails = [path.read_bytes() for path in sorted((ROOT / "tests" / "corpus" / "mail").glob("*.eml"))]
    rates = []
    for _ in range(rounds + 1):
        began = time.process_time()  # it waits for nothing, so other work on this machine shall not count
        for raw in mails:
            letter = mime.read(raw)
            if isinstance(letter, Letter):
                understanding.understand(letter, JORDAN)
        rates.append(len(mails) / (time.process_time() - began))
    return rates[1:], len(mails)


@dataclass
class Approvals:
    """A world in which many employers wait for a thank-you, and the owner's answers to be."""

    count: int
    requests: list[Request] = field(default_factory=list)

    def hear(self, envelope: Envelope) -> None:
        if envelope.recipients == (OWNER,):
            self.requests.append(Request(envelope.raw))

    async def seconds(self, folder: Path) -> list[float]:
        """What each approval took."""
        policy = Policy(owner_mails_per_day=10 * self.count)
        async with world(folder, JORDAN, Profile(), BEGAN, self.hear, policy=policy) as there:
            await self._interviewed(there)
            asked = [r for r in self.requests if "Approve" in r.subject]
            taken = [self._approve(there, request, uid) for uid, request in enumerate(asked, 1_000_000)]
            notes = [n for a, _ in there.applications() for n in a.notes.values()]
            approved = sum(note.state is NoteState.APPROVED for note in notes)
        if len(taken) != self.count or approved != self.count:
            raise SystemExit(f"{len(taken)} were asked and {approved} approved of {self.count}")
        return taken

    async def _interviewed(self, there: World) -> None:
        for number in range(self.count):
            there.arrives(_invitation(number, there.now))
        await there.settle()
        await there.until(BEGAN + timedelta(days=1, hours=7))
        for request in [r for r in self.requests if "How was" in r.subject]:
            raw = request.reply("the kafka migration; the on-call rota", at=there.now)
            there.owner_writes(raw, OWNER)
        await there.settle()

    def _approve(self, there: World, request: Request, uid: int) -> float:
        now = there.now
        raw = request.reply("SEND", at=now)
        arrival = Arrival(
            folder="Sent", use=FolderUse.SENT, uidvalidity=3, uid=uid, internal_date=now, size=len(raw), raw=raw
        )
        began = time.perf_counter()
        there.account.journey.arrived(arrival)
        return time.perf_counter() - began


def _invitation(number: int, now: datetime) -> bytes:
    name = "Brightwell" + "".join(chr(ord("a") + int(digit)) for digit in str(number))
    return invitation(
        BEGAN + timedelta(days=1, hours=2),
        sent=now,
        uid=f"bench-{number}@google.com",
        people=(("Priya Raman", f"priya@{name.lower()}.example"),),
        message_id=f"<bench-{number}@mail.gmail.com>",
        company=name,
    )


def _spread(values: list[float]) -> str:
    ordered = sorted(values)
    return f"{statistics.median(ordered):.0f} ({ordered[0]:.0f} to {ordered[-1]:.0f})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--approvals", type=int, default=60)
    args = parser.parse_args()
    log.configure("console", logging.ERROR)
    rates, mails = understood(args.rounds)
    with tempfile.TemporaryDirectory() as folder:
        taken = asyncio.run(Approvals(args.approvals).seconds(Path(folder)))
    print("| one process | median (least to most) |\n|---|---|")
    print(
        f"| messages understood in a second of processor time ({mails} mails, {args.rounds} rounds) | {_spread(rates)} |"
    )
    print(f"| approvals handled in a second ({args.approvals} in a row) | {_spread([1 / each for each in taken])} |")


if __name__ == "__main__":
    main()
