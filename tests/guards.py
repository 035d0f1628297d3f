"""Proves the guards: takes one away at a time, in a copy of the sources, and wants to see the tests fail.

    python tests/guards.py [--list] [--only NAME] [--core | --servers] [--jobs N]

Prints each guard with the test that caught it; ends with 1 if one can be taken away unnoticed, or if the sources no
longer hold the text that makes a guard up (`guardlist`). Before anything is taken away all these tests must pass.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from guardlist import ALL, CORE, SERVERS, Guard

ROOT = Path(__file__).resolve().parent.parent
#: pytest's exit status where tests ran and some failed; any other one proves nothing.
_FAILED = 1
_TIMEOUT = 600.0


class NotThere(Exception):
    """The sources do not hold a guard's text, or hold it more than once: the list is out of date."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the tests said without a guard: the first test that failed, or why that proves nothing."""

    guard: Guard
    caught_by: str | None
    why: str = ""
    seconds: float = 0.0


def copied(root: Path, into: Path) -> Path:
    """A copy of everything that tests need."""
    for folder in ("daemon", "tests"):
        shutil.copytree(root / folder, into / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "config.example.yaml"):
        shutil.copy2(root / name, into / name)
    return into


@contextmanager
def without(guard: Guard, copy: Path) -> Iterator[None]:
    """The copy without a guard. Raises `NotThere`."""
    before: dict[Path, str] = {}
    try:
        for room, old, new in guard.edits:
            path = copy / "daemon" / "afterword" / room
            text = path.read_text(encoding="utf-8")
            if (found := text.count(old)) != 1:
                raise NotThere(f"{guard.name}: {room} holds this {found} times, not once:\n{old}")
            before.setdefault(path, text)
            changed = text.replace(old, new)
            compile(changed, str(path), "exec")
            path.write_text(changed, encoding="utf-8")
        yield
    finally:
        for path, text in before.items():
            path.write_text(text, encoding="utf-8")


def pytest(copy: Path, tests: Sequence[str], *, stop: bool = True) -> tuple[int, str]:
    """Exit status and output of pytest over `tests` in the copy."""
    # Nothing compiled is kept: two edits within a second would be taken for one.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(copy / "daemon")}
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "--tb=line", "-p", "no:cacheprovider"]
    command += ["-x"] if stop else []
    ran = subprocess.run(
        [*command, *tests], cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=_TIMEOUT
    )
    return ran.returncode, ran.stdout + ran.stderr


def tried(guard: Guard, copy: Path) -> Outcome:
    """Take a guard away and see which test fails."""
    began = time.monotonic()
    with without(guard, copy):
        status, output = pytest(copy, guard.tests)
    seconds = time.monotonic() - began
    failed = re.search(r"^FAILED (\S+)", output, re.MULTILINE)
    if status != _FAILED or failed is None:
        why = "nothing noticed" if status == 0 else f"pytest ended with {status}:\n{output[-1500:]}"
        return Outcome(guard, None, why, seconds)
    return Outcome(guard, failed[1], seconds=seconds)


def proved(guards: Sequence[Guard], jobs: int) -> Iterator[Outcome]:
    """Every guard's outcome, in order; a first one under the name of no guard where the tests fail as they are."""
    with tempfile.TemporaryDirectory(prefix="guards-") as folder:
        copies: SimpleQueue[Path] = SimpleQueue()
        for number in range(jobs):
            copies.put(copied(ROOT, Path(folder) / str(number)))
        status, output = pytest(Path(folder) / "0", sorted({test for guard in guards for test in guard.tests}))
        if status != 0:
            yield Outcome(Guard("(none)", (), ()), None, f"the tests fail as they are:\n{output[-3000:]}")
            return

        def one(guard: Guard) -> Outcome:
            copy = copies.get()
            try:
                return tried(guard, copy)
            except NotThere as problem:
                return Outcome(guard, None, str(problem))
            finally:
                copies.put(copy)

        with ThreadPoolExecutor(jobs) as pool:
            yield from pool.map(one, guards)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Take each guard away and see which test notices.")
    parser.add_argument("--list", action="store_true", help="name the guards and do nothing")
    parser.add_argument("--only", metavar="NAME", help="guards whose name holds this")
    parser.add_argument("--core", action="store_true", help="those that need no servers")
    parser.add_argument("--servers", action="store_true", help="those that need real servers")
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="how many at a time (2)")
    args = parser.parse_args(arguments)
    pool = CORE if args.core else SERVERS if args.servers else ALL
    guards = [g for g in pool if args.only is None or args.only.casefold() in g.name.casefold()]
    if args.list or not guards:
        print("\n".join(guard.name for guard in guards) or f"no guard's name holds {args.only!r}")
        return 0 if guards else 2
    unproved = 0
    for outcome in proved(guards, args.jobs):
        unproved += outcome.caught_by is None
        told = outcome.caught_by or f"UNPROVED: {outcome.why}"
        print(f"{outcome.guard.name:<45} {outcome.seconds:5.1f} s  {told}", flush=True)
    print(f"{len(guards) - unproved} of {len(guards)} guards proved")
    return 1 if unproved else 0


if __name__ == "__main__":
    sys.exit(main())
