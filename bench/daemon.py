"""The running daemon: how much memory it holds, how soon it is ready, how soon it has stored what a mail means.

    python bench/daemon.py [--messages 40] [--starts 7]

`afterword run` watches one account on the demonstration's servers, which live in a process of their own. Beside it a
bare IMAPClient loop (IDLE, TCP_NODELAY, search, fetch) watches a second mailbox of the same server, and mail arrives
here and there in turns. Times are taken on CLOCK_MONOTONIC, which all processes share. Prints Markdown.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import platform
import re
import select
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "daemon"))

from afterword.demo.imapserver import ImapServer  # noqa: E402
from afterword.demo.mails import OWNER, invitation  # noqa: E402
from afterword.demo.mailstore import Mailstore  # noqa: E402
from afterword.demo.smtpserver import SmtpServer  # noqa: E402

BARE = "bare@avery.example"
IDLE_SECONDS, PATIENCE = 5.0, 20.0
_CONFIG = """\
owner: {{name: Jordan Avery, addresses: [{owner}], timezone: Europe/London}}
imap: {{host: 127.0.0.1, port: {imap}, security: none, password_env: BENCH_PASSWORD}}
smtp: {{host: 127.0.0.1, port: {smtp}, security: none, username: ""}}
store: {{path: {folder}/store/afterword.db}}
log: {{level: info, format: json}}
"""


# --- the servers, in a process of their own --------------------------------------------------------------------------


async def serve() -> None:
    """Tell the ports; then, for each line "address number" of stdin, lay an invitation in and tell when that was."""
    store = Mailstore()
    imap = ImapServer(store, lambda: datetime.now(UTC))
    smtp = SmtpServer(lambda _: None)
    await imap.start()
    await smtp.start()
    print(imap.port, smtp.port, flush=True)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        address, number = line.split()
        raw = _invitation(int(number))
        at = time.monotonic()
        store.deliver(address, raw, datetime.now(UTC))
        print(at, flush=True)
    await imap.stop()
    await smtp.stop()


def _invitation(number: int) -> bytes:
    """An invitation by an employer of its own, to an interview in some days."""
    now = datetime.now(UTC)
    start = (now + timedelta(days=3 + number % 9)).replace(minute=0, second=0, microsecond=0)
    name = f"Brightwell{_letters(number)}"
    return invitation(
        start,
        sent=now,
        uid=f"bench-{number}@google.com",
        people=(("Priya Raman", f"priya@{name.lower()}.example"),),
        message_id=f"<bench-{number}@mail.gmail.com>",
        company=name,
    )


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


# --- the bare loop, in a process of its own --------------------------------------------------------------------------


def watch_barely(port: int) -> None:
    """IDLE, wake, search, fetch; a line "word fetched" of times for each mail."""
    from imapclient import IMAPClient  # noqa: PLC0415  the other processes shall not pay for it

    with IMAPClient("127.0.0.1", port, ssl=False, use_uid=True) as client:
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.login(BARE, "x")
        client.select_folder("INBOX", readonly=True)
        last = 0
        print("ready", flush=True)
        while True:
            client.idle()
            client.idle_check()
            word = time.monotonic()
            client.idle_done()
            for uid in client.search(["UID", f"{last + 1}:*"]):
                if uid > last:
                    client.fetch([uid], ["BODY.PEEK[]", "INTERNALDATE"])
                    print(word, time.monotonic(), flush=True)
                    last = uid


# --- the daemon --------------------------------------------------------------------------------------------------------


class Daemon:
    """`afterword run`, watched from outside: its word to the service manager, its log, its memory."""

    def __init__(self, folder: Path, imap: int, smtp: int) -> None:
        store = folder / "store"
        store.mkdir(mode=0o700)
        config = folder / "config.yaml"
        config.write_text(_CONFIG.format(owner=OWNER, imap=imap, smtp=smtp, folder=folder))
        self.notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.notify.bind(str(folder / "notify"))
        self.notify.settimeout(PATIENCE)
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "daemon"),
            "NOTIFY_SOCKET": str(folder / "notify"),
            "BENCH_PASSWORD": "x",
        }
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "afterword", "run", str(config)], stderr=subprocess.PIPE, env=environment
        )

    def ready(self) -> float:
        """Seconds from the start of the process to READY=1."""
        try:
            while b"READY=1" not in self.notify.recv(4096):
                pass
        except TimeoutError:
            self.process.kill()
            said = self.process.stderr.read().decode() if self.process.stderr else ""
            raise SystemExit(f"the daemon did not become ready:\n{said}") from None
        return time.monotonic() - self.began

    def stored(self) -> float:
        """When the next events were stored, as the log says at once."""
        assert self.process.stderr is not None
        deadline = time.monotonic() + PATIENCE
        while select.select([self.process.stderr], [], [], max(0.0, deadline - time.monotonic()))[0]:
            line = self.process.stderr.readline()
            if b'"events_stored"' in line:
                return time.monotonic()
        raise SystemExit("the daemon stored nothing in time")

    def memory(self) -> tuple[float, float, int]:
        """Resident and proportional megabytes of the process and all below it, and how many they are."""
        family = _family(self.process.pid)
        rss = sum(_kilobytes(f"/proc/{pid}/status", "VmRSS") for pid in family) / 1024
        pss = sum(_kilobytes(f"/proc/{pid}/smaps_rollup", "Pss") for pid in family) / 1024
        return rss, pss, len(family)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
        self.notify.close()
        if self.process.stderr is not None:
            self.process.stderr.close()


def _family(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(each for child in children for each in _family(int(child)))]


def _kilobytes(path: str, field: str) -> int:
    found = re.search(rf"(?m)^{field}:\s+(\d+) kB", Path(path).read_text())
    return int(found[1]) if found else 0


# --- measuring ---------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def servers() -> Iterator[tuple[subprocess.Popen[str], int, int]]:
    command = [sys.executable, __file__, "--serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        imap, smtp = map(int, process.stdout.readline().split())
        try:
            yield process, imap, smtp
        finally:
            process.terminate()


def starts(rounds: int) -> tuple[list[float], tuple[float, float, int]]:
    """Seconds to READY of each start on a fresh store, and the memory of the last one when it has idled a while."""
    seconds, memory = [], (0.0, 0.0, 0)
    with servers() as (_, imap, smtp):
        for place in range(rounds):
            with tempfile.TemporaryDirectory() as folder:
                daemon = Daemon(Path(folder), imap, smtp)
                seconds.append(daemon.ready())
                if place == rounds - 1:
                    time.sleep(IDLE_SECONDS)
                    memory = daemon.memory()
                daemon.stop()
    return seconds, memory


def reactions(messages: int) -> tuple[dict[str, list[float]], tuple[float, float, int]]:
    """Seconds from arrival to: the bare loop's wake, its fetch, the daemon's stored events; and the memory after."""
    found: dict[str, list[float]] = {"word": [], "fetched": [], "stored": []}
    with servers() as (server, imap, smtp), tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--bare", str(imap)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bare:
            assert bare.stdout is not None
            bare.stdout.readline()
            daemon = Daemon(Path(folder), imap, smtp)
            daemon.ready()
            for number in range(messages):
                time.sleep(0.25)  # both idle again
                at = _arrive(server, BARE, number)
                word, fetched = map(float, bare.stdout.readline().split())
                found["word"].append(word - at)
                found["fetched"].append(fetched - at)
                time.sleep(0.25)
                at = _arrive(server, OWNER, number)
                found["stored"].append(daemon.stored() - at)
            time.sleep(IDLE_SECONDS)
            memory = daemon.memory()
            daemon.stop()
            bare.terminate()
    return found, memory


def _arrive(server: subprocess.Popen[str], address: str, number: int) -> float:
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write(f"{address} {number}\n")
    server.stdin.flush()
    return float(server.stdout.readline())


def _spread(values: list[float], unit: float = 1.0) -> str:
    ordered = sorted(value * unit for value in values)
    return f"{statistics.median(ordered):.3g} ({ordered[0]:.3g} to {ordered[-1]:.3g})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--messages", type=int, default=40)
    parser.add_argument("--starts", type=int, default=7)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--bare", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.serve:
        asyncio.run(serve())
        return
    if args.bare:
        watch_barely(args.bare)
        return
    seconds, idle = starts(args.starts)
    found, after = reactions(args.messages)
    stored, fetched, word = (statistics.median(found[name]) for name in ("stored", "fetched", "word"))
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n")
    print("| the running daemon | median (least to most) | aim |\n|---|---|---|")
    print(
        f"| resident memory, one idle account, {idle[2]} process(es) | {idle[0]:.1f} MB (PSS {idle[1]:.1f}) | 70 MB |"
    )
    print(f"| … after {args.messages} interviews became known | {after[0]:.1f} MB (PSS {after[1]:.1f}) | |")
    print(f"| start of the process to READY, fresh store | {_spread(seconds)} s | 1 s |")
    print(f"| arrival to stored events | {_spread(found['stored'], 1000)} ms | |")
    print(f"| arrival to the bare loop's wake | {_spread(found['word'], 1000)} ms | |")
    print(f"| arrival to the bare loop's fetched message | {_spread(found['fetched'], 1000)} ms | |")
    print(f"| stored events : bare loop's fetched message | {stored / fetched:.1f} | |")
    print(f"| stored events : bare loop's wake | {stored / word:.1f} | |")


if __name__ == "__main__":
    main()
