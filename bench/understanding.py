"""What understanding costs: messages in a second of one core, one large message, the start, and memory.

    python bench/understanding.py [--rounds 5] [--starts 5]

Beside it, in the same run and over the same messages, what the standard library needs to parse a message and to hand out
its text (``email.policy.default``, ``get_body``): the ratio holds on other machines, the figures only on this one.
Rates are of processor time; what is said of starts and memory comes from fresh processes. Prints Markdown.
"""

from __future__ import annotations

import argparse
import email
import email.policy
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus"
sys.path.insert(0, str(ROOT / "daemon"))

MB = 2**20
LARGE = 2 * MB
#: What a fresh process loads before it is measured: nothing, what every program that reads mail needs, and us.
LOADS = {
    "bare": "",
    "libraries": "import email, email.policy, email.parser, email.utils, hashlib, re, zoneinfo, dataclasses, datetime, selectolax.lexbor",
    "ours": "from afterword.core.reading import mime, understanding; from afterword.core.policy import Owner",
}
_READ = """
owner = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=zoneinfo.ZoneInfo("Europe/London"))
def read(raw):
    letter = mime.read(raw)
    return understanding.understand(letter, owner) if hasattr(letter, "text") else None
"""
_BASE = """
import email, email.policy
def read(raw):
    body = email.message_from_bytes(raw, policy=email.policy.default).get_body(("plain", "html"))
    return body.get_content() if body is not None else None
"""
_MEASURE = """
import json, sys, time, re, zoneinfo
from pathlib import Path
def held(what):
    return int(re.search(what + r":\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024
before, began, clock = held("VmRSS"), time.process_time(), time.perf_counter()
LOAD
loaded, seconds, wall = held("VmRSS"), time.process_time() - began, time.perf_counter() - clock
READ
files = sys.argv[1:]
taken = []
for file in files:
    raw = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    began = time.process_time()
    try:
        read(raw)
    except Exception:
        pass
    taken.append(time.process_time() - began)
print(json.dumps({"bare": before, "loaded": loaded, "seconds": seconds, "wall": wall, "taken": taken,
                  "after": held("VmRSS"), "peak": held("VmHWM")}))
"""


def fresh(load: str, read: str = "", files: tuple[str, ...] = (), given: bytes = b"") -> dict[str, object]:
    """What a process of its own says: megabytes and seconds."""
    program = _MEASURE.replace("LOAD", load).replace("READ", read)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "daemon")}
    done = subprocess.run(
        [sys.executable, "-c", program, *files], input=given, capture_output=True, env=environment, check=True
    )
    return json.loads(done.stdout)


# --- rates -----------------------------------------------------------------------------------------------------------


def corpora() -> dict[str, list[Path]]:
    """The labelled mail, by the folder that it lies in."""
    found: dict[str, list[Path]] = {}
    for path in sorted(CORPUS.rglob("*.eml")):
        found.setdefault(path.parent.relative_to(CORPUS).parts[0], []).append(path)
    return found


def ours() -> Callable[[bytes], object]:
    from afterword.core.messages import Letter  # noqa: PLC0415 - what it costs is measured elsewhere
    from afterword.core.policy import Owner  # noqa: PLC0415
    from afterword.core.reading import mime, understanding  # noqa: PLC0415

    owner = Owner(name="Jordan Avery", addresses=("jordan@avery.example",), zone=ZoneInfo("Europe/London"))

    def read(raw: bytes) -> object:
        letter = mime.read(raw)
        return understanding.understand(letter, owner) if isinstance(letter, Letter) else None

    return read


def baseline(raw: bytes) -> object:
    """Parse and hand out the text; what it cannot read costs it nothing more."""
    try:
        body = email.message_from_bytes(raw, policy=email.policy.default).get_body(("plain", "html"))
        return body.get_content() if body is not None else None
    except (LookupError, AttributeError, ValueError):
        return None


def rate(read: Callable[[bytes], object], mails: list[bytes]) -> float:
    began = time.process_time()
    for raw in mails:
        read(raw)
    return len(mails) / (time.process_time() - began)


def rates(rounds: int) -> None:
    read = ours()
    print(
        f"| messages in a second of one core, {rounds} rounds | mails | understood | parsed by `email` | parsed : understood |"
    )
    print("|---|---|---|---|---|")
    every: list[bytes] = []
    for name, paths in corpora().items():
        mails = [path.read_bytes() for path in paths]
        every += mails
        _row(f"`{name}`", mails, read, rounds)
    _row("all", every, read, rounds)


def _row(name: str, mails: list[bytes], read: Callable[[bytes], object], rounds: int) -> None:
    rate(read, mails)  # warms up
    mine, theirs = [], []
    for _ in range(rounds):  # in turns, so that other work on this machine meets both
        mine.append(rate(read, mails))
        theirs.append(rate(baseline, mails))
    ratio = statistics.median(b / a for a, b in zip(mine, theirs, strict=True))
    print(f"| {name} | {len(mails)} | {_spread(mine, '.0f')} | {_spread(theirs, '.0f')} | {ratio:.1f} |")


# --- one large message -------------------------------------------------------------------------------------------------


def large() -> dict[str, bytes]:
    """Two megabytes of each; the sentences are our own."""
    head = (
        b"From: Priya Raman <priya@brightwell.example>\r\nTo: jordan@avery.example\r\nSubject: Interview for Data Engineer\r\n"
        b"Date: Mon, 2 Mar 2026 09:00:00 +0000\r\nMessage-ID: <large@brightwell.example>\r\nMIME-Version: 1.0\r\n"
    )
    said = "Dear Jordan, we would like to meet you for the Data Engineer role on Tuesday 10 March at 14:00 with Tom Oduya. "
    lines = "\r\n".join([said] * (LARGE // len(said))).encode()
    page = "".join(f"<tr><td><p>{said}</p></td></tr>" for _ in range(LARGE // (len(said) + 30))).encode()
    attached = b"\r\n".join([b"QUJD" * 19] * (LARGE // 78))
    return {
        "text": head + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + lines,
        "HTML": head + b"Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><table>" + page + b"</table></body></html>",
        "quotations": head + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + said.encode() + b"\r\n\r\n" + _quoted(said),
        "an attachment": head + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + said.encode()
        + b"\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n" + attached + b"\r\n--b--\r\n",
    }  # fmt: skip


def _quoted(said: str) -> bytes:
    """Answers within answers, twenty deep and again."""
    rounds = LARGE // (20 * (len(said) + 90))
    lines = [
        f"{'> ' * depth}On Mon, 2 Mar 2026 at 09:00, Priya Raman <priya@brightwell.example> wrote:\r\n{'> ' * (depth + 1)}{said}"
        for depth in range(20)
    ]
    return "\r\n".join(lines * rounds).encode()


def one_large(starts: int) -> None:
    print(
        "\n| one message of 2 MB | seconds of processor time | peak above the loaded program | `email`: seconds | peak |"
    )
    print("|---|---|---|---|---|")
    for name, raw in large().items():
        mine = [fresh(LOADS["ours"], _READ, ("-",), raw) for _ in range(starts)]
        theirs = [fresh("", _BASE, ("-",), raw) for _ in range(starts)]
        cells = [
            cell
            for runs in (mine, theirs)
            for cell in (
                _spread([run["taken"][0] for run in runs], ".2f"),
                f"{statistics.median(run['peak'] - run['loaded'] for run in runs):.0f} MB",
            )
        ]
        print(f"| {name} | {' | '.join(cells)} |")


# --- start and memory --------------------------------------------------------------------------------------------------


def start(starts: int) -> None:
    every = [str(path) for paths in corpora().values() for path in paths]
    runs = {name: [fresh(load) for _ in range(starts)] for name, load in LOADS.items()}
    first = [fresh(LOADS["ours"], _READ, tuple(every[:1])) for _ in range(starts)]
    whole = [fresh(LOADS["ours"], _READ, tuple(every)) for _ in range(min(starts, 3))]
    level = statistics.median(run["loaded"] for run in runs["libraries"])
    bare = statistics.median(run["loaded"] for run in runs["bare"])
    print(f"\n| a fresh process, median of {starts} | |\n|---|---|")
    print(f"| resident: bare interpreter | {bare:.1f} MB |")
    print(f"| … with the libraries that read mail (`email`, selectolax) | {level:.1f} MB |")
    for name, these, key in (
        ("with all of `core/reading` imported", runs["ours"], "loaded"),
        ("after its first message", first, "after"),
        (f"after all {len(every)} messages of the corpora", whole, "after"),
        ("at its peak on the way", whole, "peak"),
    ):
        at = statistics.median(run[key] for run in these)
        print(f"| … {name} | {at:.1f} MB, **{at - level:.1f} MB added** |")
    print(
        f"| processor time to import it, with its libraries | {_spread([1000 * run['seconds'] for run in runs['ours']], '.0f')} ms |"
    )
    print(f"| … the libraries alone | {_spread([1000 * run['seconds'] for run in runs['libraries']], '.0f')} ms |")
    print(
        f"| the first message (patterns are compiled) | {_spread([1000 * run['taken'][0] for run in first], '.0f')} ms |"
    )


def _spread(values: list[float], form: str) -> str:
    return f"{statistics.median(values):{form}} ({min(values):{form}} to {max(values):{form}})"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--starts", type=int, default=5)
    args = parser.parse_args()
    model = (
        re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
        if Path("/proc/cpuinfo").exists()
        else None
    )
    print(
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
        f"{f' ({model[1]})' if model else ''}, load {os.getloadavg()[0]:.1f}\n"
    )
    rates(args.rounds)
    one_large(args.starts)
    start(args.starts)


if __name__ == "__main__":
    main()
