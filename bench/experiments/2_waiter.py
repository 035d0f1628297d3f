"""One event loop waits for many mailboxes over TLS, while mail comes at the worst moments and connections are cut.

    python bench/experiments/2_waiter.py [CONNECTIONS] [MESSAGES] [blind]

With ``blind`` it waits for readability alone, as if nothing could be in a buffer already.
A proxy of its own process cuts connections at random: FIN, RST, or silence in both directions. Every message must be
noticed once, whatever happens. Findings: docs/experiments/2.md.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import random
import resource
import signal
import socket
import struct
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "daemon")]

from afterword.adapters.mailbox import ImapEndpoint, Mailbox, MailboxError, tls_context, wait_for_word  # noqa: E402
from servers.dovecot import HOST, Dovecot  # noqa: E402

IDLE_SECONDS = 6.0  # short, so that half-open connections are found within the run
TIMEOUT = 2.0
SETTLE = 25.0  # seconds after the last mail within which all must be noticed
SEED = 20261124


# --- the proxy that cuts ----------------------------------------------------------------------------------------------


class Proxy:
    def __init__(self, upstream: int, every: float) -> None:
        self.upstream, self.every = upstream, every
        self.pairs: list[tuple[asyncio.StreamWriter, asyncio.StreamWriter, asyncio.Event]] = []
        self.cuts: Counter[str] = Counter()
        self.random = random.Random(SEED)
        self.tasks: set[asyncio.Task[None] | None] = set()  # else they are collected

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.tasks.add(asyncio.current_task())
        onward_reader, onward = await asyncio.open_connection("127.0.0.1", self.upstream)
        flowing = asyncio.Event()
        flowing.set()
        pair = (writer, onward, flowing)
        self.pairs.append(pair)
        with contextlib.suppress(OSError, asyncio.CancelledError):
            await asyncio.gather(self.pump(reader, onward, flowing), self.pump(onward_reader, writer, flowing))
        if pair in self.pairs:
            self.pairs.remove(pair)
        for each in (writer, onward):
            each.close()

    async def pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, flowing: asyncio.Event) -> None:
        while data := await reader.read(65536):
            await flowing.wait()
            writer.write(data)
            await writer.drain()
        writer.close()

    async def cut(self) -> None:
        while True:
            await asyncio.sleep(self.every * self.random.uniform(0.2, 1.8))
            if not self.pairs:
                continue
            writer, onward, flowing = self.pairs.pop(self.random.randrange(len(self.pairs)))
            how = self.random.choice(("fin", "rst", "silence"))
            self.cuts[how] += 1
            if how == "silence":
                flowing.clear()
                continue
            if how == "rst":
                sock = writer.get_extra_info("socket")
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            writer.close()
            onward.close()

    async def run(self) -> None:
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, stop.set)
        cutter: list[asyncio.Task[None]] = []
        loop.add_signal_handler(signal.SIGUSR1, lambda: cutter.append(asyncio.ensure_future(self.cut())))
        await stop.wait()
        print(json.dumps(self.cuts), flush=True)
        os._exit(0)


# --- the watched mailboxes --------------------------------------------------------------------------------------------


@dataclass
class Blind:
    """A mailbox that does not know what it has received."""

    box: Mailbox
    unread: bool = False

    def fileno(self) -> int:
        return self.box.fileno()


@dataclass
class Run:
    blind: bool = False
    noticed: Counter[str] = field(default_factory=Counter)
    sent_at: dict[str, float] = field(default_factory=dict)
    latency: list[float] = field(default_factory=list)
    wakes: int = 0
    already: int = 0  # start_idle said that something waits
    lost: Counter[str] = field(default_factory=Counter)
    between: int = 0  # mails delivered between the search and IDLE


async def watch(user: str, make, run: Run, pool: ThreadPoolExecutor, tease) -> None:
    """What the service does, in small: connect, search, IDLE, wait, search; a cursor that survives connections."""
    loop = asyncio.get_running_loop()

    def call(work, *args):
        return loop.run_in_executor(pool, work, *args)

    last = 0
    while True:
        box = make(user)
        try:
            await call(box.connect)
            await call(box.select, "INBOX")
            while True:
                for uid in await call(box.new_uids, last):
                    fetched = await call(box.fetch, uid)
                    name = f"{user} {fetched.raw.partition(b'Message-ID: <')[2].partition(b'@')[0].decode()}"
                    run.noticed[name] += 1
                    if name in run.sent_at:
                        run.latency.append(time.monotonic() - run.sent_at[name])
                    last = uid
                await tease(user)
                waits = await call(box.start_idle)
                run.already += waits
                waited = Blind(box) if run.blind else box
                word = (waits and not run.blind) or await wait_for_word(waited, IDLE_SECONDS * random.uniform(0.85, 1))
                run.wakes += word
                await call(box.end_idle)
        except MailboxError as problem:
            run.lost[problem.reason] += 1
            await asyncio.sleep(random.uniform(0.05, 0.3))
        finally:
            box.hang_up()
            box.close()


def resident() -> float:
    """MB."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6


def memory(make, users: list[str]) -> str:
    """KB per connection in IDLE, the first ones left out."""
    boxes = [make(user) for user in users]
    marks = {}
    for index, box in enumerate(boxes):
        if index in (len(boxes) // 5, len(boxes) - 1):
            marks[index] = resident()
        box.connect()
        box.select("INBOX")
        box.new_uids(0)
        box.start_idle()
    (first, before), (last, after) = marks.items()
    for box in boxes:
        box.close()
    return f"{(after - before) * 1000 / (last - first):.1f} KB per connection ({before:.1f} MB at {first}, {after:.1f} MB at {last})"


async def play(server, users: list[str], make, messages: int, proxy: subprocess.Popen[str], *, blind: bool) -> Run:
    run, mails, chance = Run(blind=blind), ThreadPoolExecutor(4), random.Random(SEED)
    pool = ThreadPoolExecutor(16)
    numbers = iter(range(messages * 10))

    def deliver(user: str) -> None:
        number = next(numbers)
        run.sent_at[f"{user} {number}"] = time.monotonic()
        server.deliver(user, f"Subject: {number}\r\nMessage-ID: <{number}@x.example>\r\n\r\n{number}\r\n".encode())

    async def tease(user: str) -> None:
        if len(run.sent_at) < messages and chance.random() < 0.2:
            run.between += 1
            await asyncio.get_running_loop().run_in_executor(mails, deliver, user)

    tasks = [asyncio.ensure_future(watch(user, make, run, pool, tease)) for user in users]
    proxy.send_signal(signal.SIGUSR1)
    while len(run.sent_at) < messages:
        await asyncio.sleep(0.02)
        await asyncio.get_running_loop().run_in_executor(mails, deliver, chance.choice(users))
    until = time.monotonic() + SETTLE
    while time.monotonic() < until and set(run.noticed) != set(run.sent_at):  # noqa: ASYNC110 - a bench may poll
        await asyncio.sleep(0.1)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for each in (pool, mails):
        each.shutdown()
    return run


def main(connections: int = 200, messages: int = 1500, *, blind: bool = False) -> int:
    users = {f"user{number}@avery.example": "secret" for number in range(connections)}
    with Dovecot(users=users) as server:
        context = tls_context(server.ca_file)

        def making(port: int):
            return lambda user: Mailbox(
                ImapEndpoint(host=HOST, port=port, username=user, timeout=TIMEOUT), lambda: "secret", context
            )

        print("Python", sys.version.split()[0], "-", memory(making(server.imaps_port), list(users)))
        proxy = subprocess.Popen(
            [sys.executable, __file__, "--proxy", str(server.imaps_port)], stdout=subprocess.PIPE, text=True
        )
        assert proxy.stdout is not None
        try:
            began, cpu = time.monotonic(), time.process_time()
            run = asyncio.run(
                play(server, list(users), making(int(proxy.stdout.readline())), messages, proxy, blind=blind)
            )
            lasted, cpu = time.monotonic() - began, time.process_time() - cpu
        finally:
            proxy.terminate()
            cuts = proxy.stdout.read()
            proxy.wait(5)
            proxy.stdout.close()
    missed = set(run.sent_at) - set(run.noticed)
    twice = [name for name, count in run.noticed.items() if count > 1]
    delays = sorted(run.latency)
    print(
        f"{connections} connections, {len(run.sent_at)} mails in {lasted:.0f} s ({cpu:.1f} s CPU); cuts: {cuts.strip()}"
    )
    print(f"missed {len(missed)}, noticed twice {len(twice)}; between search and IDLE {run.between}")
    print(f"wakes {run.wakes}, of them told by start_idle {run.already}; connections lost: {dict(run.lost)}")
    marks = {name: delays[int(len(delays) * part)] for name, part in (("p50", 0.5), ("p95", 0.95), ("p99", 0.99))}
    print(
        "from delivery to fetched:",
        {name: f"{delay:.2f} s" for name, delay in marks.items()},
        f"max {delays[-1]:.2f} s",
    )
    return 1 if missed or twice else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--proxy"]:
        asyncio.run(Proxy(int(sys.argv[2]), every=0.15).run())
    figures = [int(argument) for argument in sys.argv[1:] if argument.isdigit()]
    raise SystemExit(main(*figures, blind="blind" in sys.argv))
