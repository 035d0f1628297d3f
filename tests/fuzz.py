"""Reads messages that nobody wrote, by the hundred thousand, in processes that may die of it.

    python tests/fuzz.py [--messages 100000] [--minutes M] [--jobs 2] [--seed 0] [--failures FOLDER]
    python tests/fuzz.py --again 0:4711          one of them, with the whole traceback; FILE.eml does as well

Each message is read, understood, correlated, authenticated and, as an answer, obeyed. It fails by an exception, by a reading
that breaks its own bounds, by a second of processor time, by 200 MB. A message's name (seed:number) is all that it is
made from; those that fail are written to FOLDER. Ends with 1 if there is one.
"""

from __future__ import annotations

import argparse
import contextlib
import faulthandler
import multiprocessing
import re
import resource
import signal
import statistics
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import FrameType
from typing import TextIO

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).resolve().parents[1] / "daemon")]

import reader  # noqa: E402
from mutations import Mutator  # noqa: E402

#: What one message may cost: seconds of processor time, and where it is ended; octets of memory above an idle reader.
SECONDS, END, MEMORY = 1.0, 5.0, 200 * 2**20
#: Address space of one process: beyond it there is a MemoryError, which is a failure.
SPACE = 2 * 2**30
SLOWEST, TOLD_EVERY, KEPT, WARMING = 10, 100, 5, 40
_FRAMES = 3
_AT = "at "
_FRAME = re.compile(r'File "([^"]+)", line (\d+)')


@dataclass(frozen=True, slots=True)
class Failure:
    """A message that broke the reader: its name, what happened, and where, which is the same for the same fault."""

    name: str
    what: str
    where: str


@dataclass(slots=True)
class Told:
    """What a process has to say of some messages."""

    done: int = 0
    seconds: float = 0.0
    slowest: list[tuple[float, str]] = field(default_factory=list)
    memory: tuple[int, str] = (0, "")
    failures: list[Failure] = field(default_factory=list)

    def add(self, more: Told) -> None:
        self.done += more.done
        self.seconds += more.seconds
        self.slowest = sorted([*self.slowest, *more.slowest], reverse=True)[:SLOWEST]
        self.memory = max(self.memory, more.memory, key=lambda most: most[0])
        self.failures += more.failures


@dataclass(frozen=True, slots=True)
class Share:
    """The messages of one process: every `step`-th number from `first` on, below `until`; and what is done with each."""

    seed: int
    first: int
    step: int
    until: int
    use: Callable[[bytes], object] = reader.use
    end: float = END  # seconds of processor time after which a message is given up


# --- in a process of its own ---------------------------------------------------------------------------------------


def work(share: Share, deadline: float, out: Connection, last_words: Path) -> None:
    """Read the share until it is done or the deadline (monotonic seconds) has passed.

    SIGPROF ends the process if a message takes too long, wherever it is, and has it write that down in `last_words`.
    """
    resource.setrlimit(resource.RLIMIT_AS, (SPACE, SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    words = last_words.open("a", buffering=1)
    faulthandler.register(signal.SIGPROF, words, all_threads=False, chain=True)
    mutator = Mutator()
    for raw in mutator.mails[:WARMING]:
        share.use(raw)  # patterns are compiled and tables made: no message's fault
    told = Told()
    for number in range(share.first, share.until, share.step):
        if time.monotonic() > deadline:
            break
        name = f"{share.seed}:{number}"
        out.send(number)
        raw = mutator.message(name)
        base = _peak_from_here()
        words.truncate(0)
        seconds, failure = measured(raw, name, share, words)
        memory = _peak() - base
        if failure is None and memory > MEMORY:
            failure = Failure(name, f"{memory >> 20} MB", "memory")
        told.add(Told(1, seconds, [(seconds, name)], (memory, name), [failure] if failure else []))
        if told.done >= TOLD_EVERY or failure:
            out.send(told)
            told = Told()
        if memory > MEMORY:
            return  # another process goes on, with less in its hands
    out.send(told)


def measured(raw: bytes, name: str, share: Share, words: TextIO) -> tuple[float, Failure | None]:
    """Seconds of processor time that a message took, and how it failed; a slow one may show twice that it is not so slow."""
    failure = None
    seconds = SECONDS
    places: list[str] = []

    def sample(_: int, frame: FrameType | None) -> None:
        places.append(_frames(traceback.extract_stack(frame)))
        words.write(f"{_AT}{places[-1]}\n")

    signal.signal(signal.SIGVTALRM, sample)
    for _ in range(3):
        signal.setitimer(signal.ITIMER_PROF, share.end)
        signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS / 3, SECONDS / 10)
        began = time.process_time()
        try:
            share.use(raw)
        except Exception as fault:  # noqa: BLE001 - every exception is what is looked for
            failure = Failure(name, f"{type(fault).__name__}: {str(fault)[:200]}", _where(fault))
        taken = time.process_time() - began
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        seconds = taken if seconds == SECONDS else min(seconds, taken)
        if failure or seconds < SECONDS:
            return seconds, failure
    return seconds, Failure(name, f"{seconds:.2f} s", statistics.mode(places))


def _where(fault: BaseException) -> str:
    return _frames(traceback.extract_tb(fault.__traceback__))


def _frames(stack: traceback.StackSummary) -> str:
    """The innermost places of a stack."""
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(stack[-_FRAMES:]))


def _peak_from_here() -> int:
    """Forget what this process held before, where Linux lets it (proc(5), clear_refs); the most that it holds from now on."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")
    return _peak()


def _peak() -> int:
    """The most octets that this process held."""
    with contextlib.suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii", "replace"))
        if found is not None:
            return int(found[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


# --- the one that watches ------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Worker:
    """A process, the line from it, and the number of the message that it began last."""

    process: BaseProcess
    line: Connection
    share: Share
    last_words: Path
    at: int | None = None


def run(whole: Share, jobs: int, minutes: float) -> Told:
    """Read the messages of a share in so many processes, or as many as fit into the minutes."""
    deadline = time.monotonic() + 60 * minutes
    workers = [_start(replace(whole, first=first, step=jobs), deadline) for first in range(jobs)]
    result = Told()
    while workers:
        for line in wait([worker.line for worker in workers]):
            worker = next(each for each in workers if each.line is line)
            try:
                told = worker.line.recv()
            except EOFError:
                workers.remove(worker)
                workers += _ended(worker, deadline, result)
                continue
            if isinstance(told, Told):
                result.add(told)
            else:
                worker.at = told
    return result


def _start(share: Share, deadline: float) -> Worker:
    near, far = multiprocessing.Pipe(duplex=False)
    context = multiprocessing.get_context("spawn")
    last_words = Path(tempfile.mkstemp(prefix="fuzz-")[1])
    process = context.Process(target=work, args=(share, deadline, far, last_words), daemon=True)
    process.start()
    far.close()
    return Worker(process, near, share, last_words)


def _ended(worker: Worker, deadline: float, result: Told) -> list[Worker]:
    """What goes on in place of a process that ended: nothing if it was done."""
    worker.process.join()
    code = worker.process.exitcode
    words = worker.last_words.read_text()
    worker.last_words.unlink()
    if worker.at is None and code:
        raise SystemExit(f"a process ended with {code} before its first message: the mail of the corpora itself fails")
    if worker.at is None:
        return []
    if code:
        what = f"ended at {worker.share.end:.1f} s" if code == -signal.SIGPROF else f"the process ended with {code}"
        samples = [line.removeprefix(_AT) for line in words.splitlines() if line.startswith(_AT)]
        last = " < ".join(f"{Path(file).name}:{line}" for file, line in _FRAME.findall(words)[:_FRAMES])
        where = statistics.mode(samples) if samples else last
        name = f"{worker.share.seed}:{worker.at}"
        result.add(Told(done=1, failures=[Failure(name, what, where or f"ended with {code}")]))
    following = worker.at + worker.share.step
    if following >= worker.share.until or time.monotonic() > deadline:
        return []
    return [_start(replace(worker.share, first=following), deadline)]


def report(told: Told, wall: float, failures: Path) -> None:
    """Say what was found; write some messages of each fault to a folder."""
    print(
        f"{told.done} messages in {wall:.0f} s, {told.done / wall:.0f} a second; {told.seconds:.0f} s of processor time in reading"
    )
    print(f"most memory: {told.memory[0] >> 20} MB more ({told.memory[1]})")
    print("slowest: " + ", ".join(f"{seconds:.2f} s ({name})" for seconds, name in told.slowest))
    faults: dict[str, list[Failure]] = {}
    for failure in told.failures:
        faults.setdefault(failure.where, []).append(failure)
    mutator = Mutator()
    for where, same in faults.items():
        print(f"FAILED {len(same)} times: {same[0].what}\n  at {where}")
        failures.mkdir(parents=True, exist_ok=True)
        for each in same[:KEPT]:
            file = failures / f"{each.name.replace(':', '-')}.eml"
            file.write_bytes(mutator.message(each.name))
            print(f"  message {each.name}, in {file}")


def again(what: str) -> None:
    """One message, in this process, with whatever it raises."""
    raw = Path(what).read_bytes() if Path(what).is_file() else Mutator().message(what)
    reader.use(Mutator().mails[0])
    began = time.process_time()
    reader.use(raw)
    print(f"{what}: {len(raw)} octets, {time.process_time() - began:.3f} s of processor time")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument(
        "--minutes", type=float, default=60.0, help="no message is begun after that (default: %(default)s)"
    )
    parser.add_argument("--jobs", type=int, default=2, help="processes (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--failures", type=Path, default=Path("build/fuzz"), help="where messages that fail are put")
    parser.add_argument("--again", metavar="SEED:NUMBER", help="one message, or a file, with its traceback")
    args = parser.parse_args()
    if args.again:
        again(args.again)
        return 0
    began = time.monotonic()
    told = run(Share(args.seed, 0, 1, args.messages), args.jobs, args.minutes)
    report(told, time.monotonic() - began, args.failures)
    return 1 if told.failures or not told.done else 0


if __name__ == "__main__":
    sys.exit(main())
